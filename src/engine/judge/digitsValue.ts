import type { LanguageTable } from "./languages/language.ts";
import { westernDigits } from "./westernDigits.ts";

/** "1.400.000", "1,4", "20 000", "۲٬۰۰۰": a lone separator before three digits groups unless it is the decimal sign. */
export function digitsValue(digits: string, table: LanguageTable): number | null {
  const plain = westernDigits(digits)
    .replace(/[\s'’\u00A0\u2009\u202F٬]/gu, "")
    .replaceAll("٫", ".");
  const decimal = digits.includes("٫") ? "." : decimalSign(plain, table.numbers.decimal);
  const group = decimal === "." ? "," : ".";
  const parts = plain.split(decimal);
  if (parts.length > 2) return null;
  const whole = parts[0]!;
  if (whole.includes(group) && !/^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/u.test(whole)) return null;
  return Number(`${whole.replaceAll(group, "")}${parts[1] === undefined ? "" : `.${parts[1]}`}`);
}

function decimalSign(plain: string, usual: "." | ","): "." | "," {
  const dot = plain.lastIndexOf(".");
  const comma = plain.lastIndexOf(",");
  if (dot >= 0 && comma >= 0) return dot > comma ? "." : ",";
  const only = dot >= 0 ? "." : ",";
  if (dot < 0 && comma < 0) return usual;
  const at = Math.max(dot, comma);
  if (plain.indexOf(only) !== at) return only === "." ? "," : ".";
  const groups = /^[1-9]\d{0,2}$/u.test(plain.slice(0, at)) && plain.length - at === 4;
  return groups && only !== usual ? usual : only;
}
