import { FOREIGN_DIGIT, westernDigit } from "./westernDigits.ts";

/**
 * Letters and digits in one of the shapes that keyboards and typesetters give them: digits of any script are 0–9; Arabic yeh
 * and kaf have one shape and no tatweel; ё is е, as most Russian papers print it; joiners, soft hyphens and direction
 * marks, which show no ink, are gone.
 */
export function plainLetters(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(FOREIGN_DIGIT, westernDigit)
    .replace(ARABIC_SHAPES, (sign) => ARABIC_SHAPE[sign] ?? "")
    .replaceAll("ё", "е")
    .replaceAll("Ё", "Е");
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
/** Persian and Arabic keyboards write the same letters with different code points; a tatweel only stretches. */
const ARABIC_SHAPES = /[يكـ٫٬٪]/gu;
const ARABIC_SHAPE: Readonly<Record<string, string>> = { ي: "ی", ك: "ک", "٫": ".", "٬": ",", "٪": "%" };
