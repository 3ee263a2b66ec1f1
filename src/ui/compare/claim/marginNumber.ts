/** A sentence's number in the digits of its text: 12, ۱۲. */
export function marginNumber(number: number | null, language: string): string {
  if (number === null) return "";
  const locale = DIGITS[language];
  return locale === undefined ? String(number) : formatOf(locale).format(number);
}

/** Languages whose texts are printed with digits of their own; the rest is printed with ours. */
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

/** Made once each: to put a number into digits anew takes longer than to draw it, and a long text has thousands. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string): Intl.NumberFormat {
  const known = formats.get(locale) ?? new Intl.NumberFormat(locale, { useGrouping: false });
  formats.set(locale, known);
  return known;
}
