import { other as numbers } from "../../words/numbers/languages/other.ts";
import type { LanguageTable } from "./language.ts";

/** Languages without a table: numbers in digits, dates in digits, quotations. */
export const other: LanguageTable = {
  ...numbers,
  bounds: {},
};
