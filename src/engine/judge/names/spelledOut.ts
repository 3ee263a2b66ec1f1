import { isRomanNumeral } from "../../words/letters/isRomanNumeral.ts";
import { isCapitalised } from "../reading/isCapitalised.ts";
import type { Shown } from "../reading/located.ts";
import type { Reading, Word } from "../reading/reading.ts";

/** Where a claim spells an abbreviation out: the initials of words that stand together, small ones counted or not. */
export function spelledOut(short: Word, reading: Reading): Shown[] {
  const letters = [...short.normal];
  for (const list of [reading.words, reading.words.filter((word) => word.content)]) {
    const found = list.flatMap((_, at): Shown[] => {
      const run = list.slice(at, at + letters.length);
      const isRun =
        run.length === letters.length && run.every((word, i) => word.normal.startsWith(letters[i]!));
      return isRun && run.every((word) => !word.content || !/^\p{Ll}/u.test(word.surface)) && isNamed(run)
        ? [{ reading, span: [run[0]!.start, run.at(-1)!.end] }]
        : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** A name neither begins nor ends on a small word: "eine Umbenennung" is not the EU. */
function isNamed(run: readonly Word[]): boolean {
  return [run[0], run.at(-1)].every((word) => word && isCapitalised(word));
}

/** Whether a word is written as initials are: LfS, UN. */
export function isAbbreviation({ surface }: Word): boolean {
  // Few words have a capital behind their first letter.
  const rest = surface.slice(1);
  if (rest === rest.toLowerCase()) return false;
  const letters = surface.replaceAll(".", "");
  // The second Isabel is no Isabel I.
  return ABBREVIATION.test(letters) && !isRomanNumeral(letters);
}

/** Letters of an abbreviation. */
const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})\p{L}{2,6}$/u;
