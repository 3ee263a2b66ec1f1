import type { Span } from "../model.ts";
import { allMatches } from "../words/letters/allMatches.ts";

/**
 * The marks of footnotes in a claim, as offsets of it: `killed.[5]`, `[12–14]`, `[note 1]`, `town[a]`, `said.¹²`, `ended.11`.
 *
 * A mark says where something is told and nothing of what is told: as a part of the sentence, [5] and [6] would be two
 * numbers, and each note that was put in would change all claims behind it. A mark with a space on both sides may be a
 * word that was put into a quotation, "we lost [30] men", and is none.
 */
export function footnoteMarks(claim: string): Span[] {
  if (!MAY_HOLD.test(claim)) return [];
  const found = allMatches(MARK, claim).map(({ 0: mark, index }): Span => [index, index + mark.length]);
  const marked = found.reduce((sum, [from, to]) => sum + to - from, 0);
  return WORD.test(claim) && marked < claim.length ? found : [];
}

const MAY_HOLD = /[[¹²³⁰⁴-⁹]|\d$/u;
const WORD = /\p{L}/u;

/** "5", "2–11", "note 1", "nota 3", "прим. 2", "注1", a letter alone. */
const NOTED = "(?:\\p{L}{1,11}\\.?[\\s\\u00A0]?)?\\p{Nd}{1,3}(?:\\s?[,،–-]\\s?\\p{Nd}{1,3}){0,5}";
const BRACKETED = `\\[(?:${NOTED}|\\p{Ll}|citation needed|要出典|[来來]源[请請]求)\\](?::\\d{1,4}(?:[–-]\\d{1,4})?)?`;
/** Behind the headings of an encyclopedia: "Life[edit]", "Leben [Bearbeiten | Quelltext bearbeiten]". */
const EDIT =
  "\\s?\\[(?:edit(?: source)?|Bearbeiten|modifier|editar|modifica|править|編集|编辑|編輯|edytuj|editovat|bewerken|عدل|ویرایش|संपादित करें)(?: ?\\| ?[^[\\]\\n]{1,30})?\\]$";
/** One that would make the bracket a part of a word; in scripts without spaces any letter may follow. */
const LETTER_OR_NUMBER = "(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])[\\p{L}\\p{N}]";

/**
 * A bracket where the claim begins, right behind something, or before a mark; superscripts behind a mark or a word of four
 * letters, unlike those of m² and km²; and what stands on the stop that ends the claim: any bracket, and plain digits where a
 * whole word stands before the stop.
 */
const MARK = new RegExp(
  [
    `^(?:${BRACKETED}\\s?)+`,
    `(?<=\\S)(?:${BRACKETED})+(?!${LETTER_OR_NUMBER})`,
    EDIT,
    `\\s(?:${BRACKETED})+(?=[.,;:!?]|$)`,
    "(?<=[\\p{P}]|\\p{L}{4})[¹²³⁰⁴-⁹]{1,3}(?![\\p{L}\\p{N}])",
    '(?<=[.!?。؟।]["”»’)]?)\\[[\\p{L}\\p{N}][^[\\]:\\n]{0,39}\\]$',
    '(?<=\\p{Ll}{4}[.!?]["”»’)]?)\\d{1,3}$',
  ].join("|"),
  "gu",
);
