import { keepShape } from "../keepShape.ts";
import type { Evidence } from "../model.ts";
import type { Token } from "../words/tokens.ts";
import { Across, type Stretch, type WordReaders } from "./across.ts";
import type { TermCounts } from "./termCounts.ts";
import { saysNothing, type WordAlone, WordsAlone } from "./wordsAlone.ts";

export interface EvidenceContext extends WordReaders {
  readonly counts: TermCounts;
}

/** Enough to see at a glance why; the rest is in the marks. */
const MOST_WORDS = 5;

/**
 * What two matched stretches share, as it is written on the left: names ("Aldo Ferrin"), amounts ("3.2 million" where the
 * right has 3,200,000), the rarest other words, rarest first. "Halyna" is shared where the right has Galina, and "LWB" where it
 * has the long form that one of the texts explains.
 *
 * Every row has its evidence, those of equal sentences too, so what a word is by itself is found once for all of them.
 */
export function evidenceReader(context: EvidenceContext): (left: Stretch, right: Stretch) => Evidence {
  const words = new WordsAlone(context.termsOf, context.counts);
  return (left, right) => {
    const gathering = new Gathering(context, words, new Across(right, words, context));
    for (const line of left.lines) gathering.add(line, context.tokensOf(line, left.language));
    return gathering.evidence();
  };
}

// Classes, since every row of a revision comes through here: what a compiler made of closures is lost with them.

/** What was found of one row so far. */
class Gathering {
  private readonly context: EvidenceContext;
  private readonly words: WordsAlone;
  private readonly across: Across;
  private readonly names = new Set<string>();
  /** The words of the names. */
  private readonly named = new Set<string>();
  private readonly numbers = new Set<string>();
  /** Other words, with the number of claims they stand in. */
  private readonly counts = new Map<string, number>();

  constructor(context: EvidenceContext, words: WordsAlone, across: Across) {
    this.context = context;
    this.words = words;
    this.across = across;
  }

  /** Neighbouring words of a name are one name. */
  add(line: string, tokens: readonly Token[]): void {
    let nameStart = 0;
    let nameEnd = 0;
    for (let at = 0; at < tokens.length; at++) {
      const { start, end, kind, surface } = tokens[at]!;
      const word = saysNothing(surface) ? null : this.words.read(surface);
      if (word?.hasCapital && kind === "word" && this.isName(word, surface, start)) {
        if (nameEnd === 0) nameStart = start;
        nameEnd = end;
        this.named.add(surface);
        continue;
      }
      if (nameEnd > 0) this.names.add(line.slice(nameStart, nameEnd));
      nameEnd = 0;
      if (word?.hasDigit) this.addNumber(word, surface, line.slice(start, tokens[at + 1]?.end ?? end));
      else if (word?.isTelling && kind === "word" && this.across.hasAll(word.terms))
        this.counts.set(surface, word.count);
    }
    if (nameEnd > 0) this.names.add(line.slice(nameStart, nameEnd));
  }

  evidence(): Evidence {
    const { names, named, numbers, counts } = this;
    // A word may be a name inside one line and begin another, where its capital says nothing.
    const rarest = [...counts].filter(([word]) => !named.has(word)).sort(byCount);
    return {
      names: [...names],
      numbers: [...numbers],
      words: rarest.slice(0, MOST_WORDS).map(([word]) => word),
    };
  }

  private isName({ terms }: WordAlone, surface: string, start: number): boolean {
    return (
      this.across.hasAll(terms) &&
      (this.across.holds(surface, start) ||
        (start > 0 && this.across.isRespelled(this.context.plainTerms(surface))))
    );
  }

  /** The number with the word after it, where that is part of the amount. */
  private addNumber({ terms }: WordAlone, surface: string, amount: string): void {
    const together = this.context.termsOf(amount);
    if (together.length === 1 && this.across.hasAll(together)) this.numbers.add(amount);
    else if (this.across.hasAll(terms)) this.numbers.add(surface);
  }
}

function byCount([, a]: readonly [string, number], [, b]: readonly [string, number]): number {
  return a - b;
}

const NOTHING: EvidenceContext = {
  counts: { claims: 0, of: () => 0 },
  tokensOf: () => [],
  termsOf: () => [],
  plainTerms: () => [],
};
const noWords = new WordsAlone(NOTHING.termsOf, NOTHING.counts);
const noRow = new Across({ lines: [], terms: [], language: "und" }, noWords, NOTHING);
keepShape(new Gathering(NOTHING, noWords, noRow));
