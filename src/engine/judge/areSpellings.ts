import { areNameVariants, readName } from "../words/nameVariant.ts";
import type { Word } from "./reading.ts";

/**
 * Whether two unequal words are one name spelled in two ways: Irena and Irina, Qasim and Ghasem, یوهان and یوهن.
 *
 * Latin names keep their consonants; so do names in Cyrillic, Arabic and Persian letters, where only letters that write
 * vowels come and go.
 */
export function areSpellings(a: Word, b: Word): boolean {
  if (a.normal === b.normal || a.number || b.number) return false;
  const [x, y] = [nameOf(a), nameOf(b)];
  if (x && y) return areNameVariants(x, y);
  if (x || y) return isNameWithoutCapital(a, b);
  return ABJAD.test(a.normal) && keepsConsonants(a.normal, b.normal, /[اویهعء]/gu, LEAST_ABJAD);
}

const ABJAD = /^\p{Script=Arabic}+$/u;
/** Shorter words without vowels are too often other words. */
const LEAST_ABJAD = 4;

/** The x of Alexander is the ks of Oleksandr. */
function nameOf({ surface, normal, start, end }: Word) {
  return readName({ surface, normal: normal.replaceAll("x", "ks"), start, end, kind: "word" });
}

/** A substance or thing named at the start of one claim and inside the other: Tessarine and tesserine. */
function isNameWithoutCapital(a: Word, b: Word): boolean {
  const capital = (word: Word) =>
    nameOf({ ...word, surface: word.surface.replace(/^./u, (c) => c.toUpperCase()) });
  const [x, y] = [capital(a), capital(b)];
  return (
    Math.min(a.normal.length, b.normal.length) >= LEAST_UNCAPITALISED &&
    a.normal[0] === b.normal[0] &&
    a.stem !== b.stem &&
    x !== null &&
    y !== null &&
    x.sounds.length === y.sounds.length &&
    areNameVariants(x, y)
  );
}

/** Common words of one skeleton are many among short ones: form and farm. */
const LEAST_UNCAPITALISED = 7;

function keepsConsonants(a: string, b: string, vowels: RegExp, least: number): boolean {
  if (Math.min(a.length, b.length) < least || a[0] !== b[0]) return false;
  return Math.abs(a.length - b.length) === 1 && a.replace(vowels, "") === b.replace(vowels, "");
}
