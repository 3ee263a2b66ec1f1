import type { LanguageTable } from "./language.ts";

/** Languages without a table: numbers in digits, dates in digits, quotations. */
export const other: LanguageTable = {
  code: "und",
  spaced: true,
  numbers: { decimal: ".", groupsWithSpace: true, cardinals: {}, scales: {} },
  units: {},
  bounds: {},
};
