import type { Claim, Options, Pair, Side } from "../../model.ts";
import { remembered } from "../../remembered.ts";
import { isCompared, type Text } from "../../text.ts";
import { withoutAsides } from "../../withoutAsides.ts";
import { type LineTerms, termsOf } from "../../words/terms.ts";
import { type Acronyms, acronymsIn, spellOut } from "./acronyms.ts";
import { equalWords } from "./equalWords.ts";
import { properNames } from "./properNames.ts";
import { respelledNames, type WordSet } from "./respelledNames.ts";
import { nameUnits, type UnitSpellings, unitSpellingsIn } from "./unitSpellings.ts";

/** The two texts as alignment reads them, by claim. */
export interface Reading {
  /** The characters of a claim without its asides. */
  readonly lines: Pair<readonly string[]>;
  /** Its terms, with acronyms spelled out, and names spelled and words that the reader calls equal written in one way. */
  readonly terms: Pair<readonly (readonly string[])[]>;
  /** What looks like a name in each text, as written. */
  readonly names: Pair<ReadonlySet<string>>;
  /** The terms of any words, as those of the lines were read; reads them anew each time. */
  readonly termsOf: LineTerms;
  /** The terms of one of the lines, or of any words, as they stand. */
  readonly plainTerms: LineTerms;
}

/** What the reader calls equal. */
export interface ReadingOptions extends Pick<Options, "equal"> {
  /** Where the other steps read the same lines, so that each is read once. */
  readonly plainTerms?: LineTerms;
}

/** Furniture is not read: it is never matched, and its words must not make others common. */
export function readingOf(texts: Pair<Text>, options: ReadingOptions): Reading {
  const both = [texts.left.text, texts.right.text];
  const acronyms = acronymsIn(both);
  const units = unitSpellingsIn(both);
  const linesOf = (side: Side) =>
    texts[side].claims.map((claim) => (isCompared(claim) ? lineOf(texts[side].text, claim) : ""));
  const lines = { left: linesOf("left"), right: linesOf("right") };
  // What was kept stands in both texts: each line is read once, and equal lines share their terms.
  const plainTerms = options.plainTerms ?? remembered(termsOf);
  const names = properNames(lines);
  const equal = [...(options.equal ?? []), ...respelledNames(names, wordsOf(lines, plainTerms))];
  const isAsWritten = acronyms.size === 0 && units.size === 0 && equal.length === 0;
  const asOne = asOneReader(acronyms, units, equal);
  const read = isAsWritten ? plainTerms : remembered((line: string) => asOne(line, plainTerms));
  return {
    lines,
    terms: { left: lines.left.map(read), right: lines.right.map(read) },
    names,
    termsOf: isAsWritten ? termsOf : (words) => asOne(words, termsOf),
    plainTerms,
  };
}

/** Reads acronyms as what they stand for, and words that are equal in one way. */
function asOneReader(
  acronyms: Acronyms,
  units: UnitSpellings,
  equal: readonly (readonly string[])[],
): (line: string, plainTerms: LineTerms) => readonly string[] {
  const asOne = equalWords(equal);
  return (line, plainTerms) => {
    const spelled = nameUnits(spellOut(line, acronyms), units);
    return asOne(spelled === line ? plainTerms(line) : termsOf(spelled));
  };
}

/** The words of each text. What was kept is listed once for both. */
function wordsOf(lines: Pair<readonly string[]>, termsOfLine: LineTerms): Pair<WordSet> {
  const onTheRight = new Set(lines.right);
  const kept = new Set<string>();
  const own = { left: new Set<string>(), right: new Set<string>() };
  for (const line of new Set(lines.left)) {
    const words = onTheRight.delete(line) ? kept : own.left;
    for (const term of termsOfLine(line)) words.add(term);
  }
  for (const line of onTheRight) for (const term of termsOfLine(line)) own.right.add(term);
  return {
    left: { has: (word) => kept.has(word) || own.left.has(word) },
    right: { has: (word) => kept.has(word) || own.right.has(word) },
  };
}

/** A space in the place of each aside, so that the words on both sides of it stay apart. */
function lineOf(text: string, claim: Claim): string {
  return withoutAsides(text, claim, " ");
}
