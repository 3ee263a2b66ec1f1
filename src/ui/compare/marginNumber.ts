/** A sentence's number in the digits of its text: 12, ۱۲. */
export function marginNumber(number: number | null, language: string): string {
  if (number === null) return "";
  return number.toLocaleString(DIGITS[language] ?? "en", { useGrouping: false });
}

/** Languages whose texts are printed with digits of their own; the rest is printed as in English. */
const DIGITS: Readonly<Record<string, string>> = {
  ar: "ar-EG",
  bn: "bn",
  ckb: "ar-EG",
  fa: "fa",
  mr: "mr",
  my: "my",
  ne: "ne",
  ps: "fa",
  ur: "fa",
};
