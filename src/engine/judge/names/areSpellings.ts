import { areNameVariants, type ReadName, readName, withoutMarks } from "../../words/nameVariant.ts";
import { WRITTEN_OUT } from "../../words/titles.ts";
import type { LanguageTable } from "../languages/language.ts";
import type { Word } from "../reading/reading.ts";

/**
 * Whether two unequal words are one name spelled in two ways: Irena and Irina, Qasim and Ghasem, یوهان and یوهن.
 *
 * Latin names keep their consonants; so do names in Cyrillic, Arabic and Persian letters, where only letters that write
 * vowels come and go.
 */
export function areSpellings(a: Word, b: Word, { nounsAreCapitalised }: Writing): boolean {
  if (a.normal === b.normal || a.number || b.number) return false;
  if (ABJAD.test(a.normal)) return differInOneVowel(a.normal, b.normal, ["اویهعء"]);
  if (isTitleOf(a, b) || isTitleOf(b, a)) return true;
  const [x, y] = [nameOf(a), nameOf(b)];
  if (!x && !y) return false;
  if (!x || !y) return isNameWithoutCapital(a, b);
  return (
    areNameVariants(x, y) ||
    (!nounsAreCapitalised && withoutMarks(x.normal) === withoutMarks(y.normal)) ||
    (CYRILLIC.test(a.normal) && differInOneVowel(a.normal, b.normal, CYRILLIC_VOWELS))
  );
}

/** Where nouns have capitals, an umlaut tells forms of one noun apart: Mutter, Mütter. Elsewhere Malmö is Malmo. */
type Writing = Pick<LanguageTable, "nounsAreCapitalised">;

/** St. of Saint, Gen. of General. */
function isTitleOf(short: Word, long: Word): boolean {
  return WRITTEN_OUT.get(short.normal)?.includes(long.normal) === true;
}

const ABJAD = /^\p{Script=Arabic}+$/u;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** Those that stand for each other: Дарья and Дария, but not Новак and Новик. */
const CYRILLIC_VOWELS = ["еэєиыіїйьъ", "уюў", "ая", "оё"];

const names = new WeakMap<Word, ReadName | null>();

/** Read once: a word is held against all words of the other side. */
function nameOf(word: Word): ReadName | null {
  const known = names.get(word);
  if (known !== undefined) return known;
  const name = asName(word, word.surface);
  names.set(word, name);
  return name;
}

/** The x of Alexander is the ks of Oleksandr. */
function asName({ normal, start, end }: Word, surface: string): ReadName | null {
  return readName({ surface, normal: normal.replaceAll("x", "ks"), start, end, kind: "word" });
}

/** A substance or thing named at the start of one claim and inside the other: Tessarine and tesserine. */
function isNameWithoutCapital(a: Word, b: Word): boolean {
  if (Math.min(a.normal.length, b.normal.length) < LEAST_UNCAPITALISED) return false;
  if (a.normal[0] !== b.normal[0] || a.stem === b.stem) return false;
  const capital = (word: Word) =>
    asName(
      word,
      word.surface.replace(/^./u, (c) => c.toUpperCase()),
    );
  const [x, y] = [capital(a), capital(b)];
  return x !== null && y !== null && x.sounds.length === y.sounds.length && areNameVariants(x, y);
}

/** Common words of one skeleton are many among short ones: form and farm. */
const LEAST_UNCAPITALISED = 7;

/** Shorter words without their vowels are too often other words. */
const LEAST_LETTERS = 4;

/**
 * Whether two words differ in one letter that writes a vowel, left out or replaced by a near one, but not in their last, which
 * may be an ending. Two places are too many: الرشيد and الراشد are two families.
 */
function differInOneVowel(a: string, b: string, near: readonly string[]): boolean {
  if (Math.min(a.length, b.length) < LEAST_LETTERS || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  const [x, y] = [a[at]!, b[at]!];
  const isVowel = (letter: string) => near.some((vowels) => vowels.includes(letter));
  if (a.length === b.length)
    return (
      a.slice(at + 1) === b.slice(at + 1) && near.some((vowels) => vowels.includes(x) && vowels.includes(y))
    );
  return a.length > b.length
    ? isVowel(x) && a.slice(at + 1) === b.slice(at)
    : isVowel(y) && b.slice(at + 1) === a.slice(at);
}
