import { FOREIGN_DIGIT, westernDigit } from "./westernDigits.ts";

/**
 * Lower case without the accents of Latin and Greek letters, the dots of ё, and the vowel signs of Arabic letters; the letters
 * that Arabic and Persian keyboards write differently are one; digits of every script are ASCII digits.
 *
 * "Müller" -> "muller", "ёж" -> "еж", "كتاب" = "کتاب", "۴۰" -> "40". Accents of other scripts are letters of their own (й, が, हि).
 */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(ACCENTED, "$1")
    .normalize("NFC")
    .replaceAll("ё", "е")
    .replace(ARABIC_SIGNS, "")
    .replace(/[يى]/gu, "ی")
    .replaceAll("ك", "ک")
    .replace(FOREIGN_DIGIT, westernDigit);
}

/** Signs that all the rewriting leaves as they are: ASCII, Russian letters but ё, and the quotes and dashes of typesetters. */
const PLAIN = /^[\n\x20-\x7e«»А-я\u2012-\u2015\u2018-\u201f]*$/;
/** From the letter on, not back from each accent: a run of accents without a letter would be read once for each. */
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;
const ARABIC_SIGNS = /\u0640|[\u064B-\u0652]|\u0670/gu;
