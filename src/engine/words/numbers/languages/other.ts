import type { NumberTable } from "./numberTable.ts";

/** Languages without a table: numbers in digits. */
export const other: NumberTable = {
  code: "und",
  spaced: true,
  numbers: { decimal: null, groupsWithSpace: true, cardinals: {}, scales: {} },
  units: {},
};
