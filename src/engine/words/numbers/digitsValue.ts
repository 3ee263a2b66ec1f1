import { westernDigits } from "../letters/westernDigits.ts";

/**
 * "1.400.000", "1,4", "20 000", "18'000", "۲٬۰۰۰": a lone separator before three digits groups, unless it is the decimal
 * sign of the language; where nobody knows that, it groups. Null for a date or a version ("3.1.2024").
 */
export function digitsValue(digits: string, decimal: "." | "," | null): number | null {
  if (PLAIN.test(digits)) return Number(digits);
  const plain = westernDigits(digits)
    .replace(/[\s'’\u00A0\u2009\u202F٬]/gu, "")
    .replaceAll("٫", ".");
  const sign = digits.includes("٫") ? "." : decimalSign(plain, decimal);
  const group = sign === "." ? "," : ".";
  const parts = plain.split(sign);
  if (parts.length > 2) return null;
  const whole = parts[0]!;
  if (whole.includes(group) && !/^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/u.test(whole)) return null;
  return Number(`${whole.replaceAll(group, "")}${parts[1] === undefined ? "" : `.${parts[1]}`}`);
}

const PLAIN = /^[0-9]+$/;

function decimalSign(plain: string, usual: "." | "," | null): "." | "," {
  const dot = plain.lastIndexOf(".");
  const comma = plain.lastIndexOf(",");
  if (dot >= 0 && comma >= 0) return dot > comma ? "." : ",";
  const only = dot >= 0 ? "." : ",";
  if (dot < 0 && comma < 0) return usual ?? ".";
  const at = Math.max(dot, comma);
  const other = only === "." ? "," : ".";
  if (plain.indexOf(only) !== at) return other;
  const groups = /^[1-9]\d{0,2}$/u.test(plain.slice(0, at)) && plain.length - at === 4;
  return groups && only !== usual ? other : only;
}
