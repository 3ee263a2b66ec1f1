import { NUMBER_TABLES } from "./numbers/languages/numberTables.ts";

/**
 * Figures without the commas, or dots, that group their thousands by the habit of a language: 6,000 is 6000 in English, 6.000
 * is in German. Spaces and apostrophes of thousands are gone in any language (`normalForm`). Where nobody knows the language,
 * a lone mark before three digits groups, as for whoever reads its value (`digitsValue`).
 */
export function ungrouped(text: string, language: string): string {
  if (text.length < SHORTEST_GROUPED || !GROUPED.test(text)) return text;
  const decimal = DECIMALS.get(language.split("-")[0]!.toLowerCase()) ?? null;
  return text.replace(GROUPS, (digits, sign: string) =>
    sign === decimal ? digits : digits.replaceAll(sign, ""),
  );
}

const DECIMALS: ReadonlyMap<string, string | null> = new Map(
  NUMBER_TABLES.map(({ code, numbers }) => [code, numbers.decimal]),
);
const GROUPED = /\d[.,]\d{3}/;
const SHORTEST_GROUPED = "1,000".length;
/** 1,234,567 but neither 3.1415 nor 0.500 nor 1.2.2024. */
const GROUPS = /(?<![\d.,])[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?!\d|\1\d)/g;
