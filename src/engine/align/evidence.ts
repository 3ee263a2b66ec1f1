import type { Evidence } from "../model.ts";
import { type Token, tokenize } from "../words/tokens.ts";
import type { TermCounts } from "./termCounts.ts";
import { hasDigit, isUnspaced, termsOf } from "./terms.ts";

/** The claims of one side of a row, as they are written. */
export interface Stretch {
  readonly lines: readonly string[];
  readonly language: string;
}

/** Enough to see at a glance why; the rest is in the marks. */
const MOST_WORDS = 5;

/** A word in more claims than this share of both texts is no reason to match two of them. */
const COMMON_SHARE = 0.15;

/** Shorter words are mostly grammar. */
const LEAST_LETTERS = 4;

/**
 * What two matched stretches share, as it is written on the left: names ("Aldo Ferrin"), amounts ("3.2 million" where the
 * right has 3,200,000), the rarest other words, rarest first.
 */
export function evidenceOf(left: Stretch, right: Stretch, counts: TermCounts): Evidence {
  const across = termsAcross(right);
  const isShared = (words: string) => {
    const terms = termsOf(words);
    return terms.length > 0 && terms.every((term) => across.has(term));
  };
  const names = new Set<string>();
  const numbers = new Set<string>();
  const words = new Map<string, number>();
  for (const line of left.lines) {
    const tokens = tokenize(line, [0, line.length], left.language);
    let name: readonly Token[] = [];
    const endName = () => {
      if (name.length > 0) names.add(line.slice(name[0]!.start, name.at(-1)!.end));
      name = [];
    };
    tokens.forEach((token, at) => {
      const surface = line.slice(token.start, token.end);
      if (hasDigit(surface)) {
        endName();
        const next = tokens[at + 1];
        const amount = next ? line.slice(token.start, next.end) : surface;
        if (termsOf(amount).length === 1 && isShared(amount)) numbers.add(amount);
        else if (isShared(surface)) numbers.add(surface);
        return;
      }
      const shared = token.kind === "word" && isShared(surface);
      if (shared && isName(surface, token.start, right)) {
        name = [...name, token];
        return;
      }
      endName();
      if (!shared || (surface.length < LEAST_LETTERS && !isUnspaced(surface))) return;
      const count = Math.max(...termsOf(surface).map((term) => counts.of(term)));
      if (count <= Math.max(2, COMMON_SHARE * counts.claims)) words.set(surface, count);
    });
    endName();
  }
  const rarest = [...words].sort(([, a], [, b]) => a - b).slice(0, MOST_WORDS);
  return { names: [...names], numbers: [...numbers], words: rarest.map(([word]) => word) };
}

/** Of whole lines for amounts of two words, of single words for scripts without spaces, where a line is one run. */
function termsAcross({ lines, language }: Stretch): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) => [
      ...termsOf(line),
      ...(isUnspaced(line)
        ? tokenize(line, [0, line.length], language).flatMap(({ start, end }) =>
            termsOf(line.slice(start, end)),
          )
        : []),
    ]),
  );
}

/**
 * A name has its capital in both texts; the first word of a sentence has one in any case, so there the other text must have
 * it within a sentence.
 */
function isName(surface: string, at: number, { lines }: Stretch): boolean {
  return /^\p{Lu}/u.test(surface) && lines.some((line) => line.indexOf(surface, at > 0 ? 0 : 1) >= 0);
}
