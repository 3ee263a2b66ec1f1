import { characterClass, DIGIT } from "./characters.ts";

/** Digits of any script as 0–9, at the same length, so that offsets hold; those two units long stay. */
export function westernDigits(text: string): string {
  return text.replace(FOREIGN_DIGIT, (digit) => (digit.length > 1 ? digit : westernDigit(digit)));
}

/** A digit of any script as 0–9. Each script has its ten in a row, zero first; mathematical ones have five such rows. */
export function westernDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (characterClass(zero - 1) & DIGIT) zero--;
  return String((code - zero) % 10);
}

/** To be rewritten with `westernDigit`. */
export const FOREIGN_DIGIT = /[^\P{Nd}0-9]/gu;
