import type { Cue } from "../../model.ts";
import { normalForm } from "../../words/normalForm.ts";
import { sameNumber } from "../../words/numbers/sameNumber.ts";
import { ungrouped } from "../../words/ungrouped.ts";
import type { LanguageTable } from "../languages/language.ts";
import { cueOf } from "../reading/located.ts";
import type { Reading } from "../reading/reading.ts";
import type { NumberPairs } from "./numberPairs.ts";

/**
 * One number written in two ways: two million as 2m, 3 % as three percent. Roundings and other measures, nearly 600 for 598,
 * are equal enough to be no change, but no other writing.
 */
export function numberVariants({ equal }: NumberPairs): Cue[] {
  return equal.flatMap(([left, right]): Cue[] => {
    const same = sameNumber(left, right);
    if (!same) return [];
    const cue = cueOf(
      "variant",
      { reading: left.reading, span: same.left },
      { reading: right.reading, span: same.right },
    );
    const [ours, theirs] = [plain(cue.values.left, left.reading), plain(cue.values.right, right.reading)];
    return areForms(ours, theirs) || areOneShare(ours, theirs, left.reading) ? [] : [cue];
  });
}

/** Equal, or bent by grammar alone: "ein" and "einen", "17 Jahre" and "17 Jahren". */
function areForms(a: string, b: string): boolean {
  const [ours, theirs] = [a.split(/\s/u), b.split(/\s/u)];
  return ours.length === theirs.length && ours.every((word, i) => beginAlike(word, theirs[i]!));
}

/** "Half the shops", "half of the shops" and "half its shops" lead on to the noun in other ways. */
function areOneShare(a: string, b: string, { table }: Reading): boolean {
  const [ours, theirs] = [a.split(/\s/u), b.split(/\s/u)];
  return ours[0] === theirs[0] && [ours, theirs].every((words) => isShareName(words.join(" "), table));
}

function isShareName(name: string, { numbers }: LanguageTable): boolean {
  return numbers.fractions?.[name] !== undefined;
}

/** Words of one number that share their first letters are forms of one word; digits must be the same. */
function beginAlike(a: string, b: string): boolean {
  return a === b || (!/\d/u.test(a + b) && a.slice(0, 2) === b.slice(0, 2));
}

/** What marks read as equal is no other writing: 6,000 and 6000; nor is white space, 3 % and 3%. */
function plain(value: string | null, { table }: Reading): string {
  return ungrouped(normalForm(value ?? ""), table.code).replace(/\s+(?=[%٪])/gu, "");
}
