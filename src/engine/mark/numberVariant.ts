import { foldLetters } from "../align/foldLetters.ts";
import { CARDINALS, MAGNITUDES } from "../align/numberWords.ts";
import type { Token } from "../words/tokens.ts";

/** A number read from words: its value, what it is (so that 3 % is not 3), and how many tokens it takes. */
export interface ReadNumber {
  readonly value: number;
  readonly kind: "plain" | "percent" | "ordinal";
  readonly length: number;
}

/**
 * The number that begins at a token, in digits or words, or null: "1,500", "two million", "2m", "3 %", "three percent",
 * "21st", "twenty-one", "zwei Millionen". Only what is certain in every language is read: 1.500 is one and a half in one,
 * fifteen hundred in another.
 *
 * Serves one question: do two differently written stretches say the same number?
 */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const first = tokens[at];
  if (!first) return null;
  const start = first.kind === "number" ? readDigits(first.normal) : readWord(first.normal);
  if (start === null) return null;
  if (start.kind !== "plain") return { ...start, length: 1 };
  const factors = magnitudes(tokens, at + 1);
  const length = 1 + factors.length;
  const percent = percentLength(tokens, at + length);
  return {
    value: factors.reduce((product, factor) => product * factor, start.value),
    kind: percent > 0 ? "percent" : "plain",
    length: length + percent,
  };
}

/** Whether two readings are one number: 2m and two million, not 3 and 3 % or 2 and 2nd. */
export function areNumberVariants(a: ReadNumber, b: ReadNumber): boolean {
  return a.kind === b.kind && Math.abs(a.value - b.value) <= ROUNDING * Math.abs(a.value);
}

/** 1.1 × 1e6 is not exactly 1,100,000 in binary. */
const ROUNDING = 1e-12;

type Start = Omit<ReadNumber, "length">;

function readDigits(normal: string): Start | null {
  const { whole, decimals, ending = "" } = DIGITS.exec(normal)?.groups ?? {};
  if (whole === undefined) return null;
  const value = Number(whole.replace(/[.,]/gu, "") + (decimals ? `.${decimals}` : ""));
  if (ending === "%") return { value, kind: "percent" };
  if (ORDINAL_ENDINGS.has(ending)) return { value, kind: "ordinal" };
  const factor = ending === "" ? 1 : (LETTERS.get(ending) ?? MAGNITUDES.get(ending));
  return factor === undefined ? null : { value: value * factor, kind: "plain" };
}

/** Thousands in groups, all with one mark, at least two groups where the mark is a dot; decimals, but not three of them. */
const DIGITS =
  /^(?<whole>\d{1,3}(?:,\d{3})+(?!,)|\d{1,3}(?:\.\d{3}){2,}(?!\.)|\d+)(?:[.,](?<decimals>\d{1,2}|\d{4,}))?(?<ending>%|\p{L}*)$/u;
const ORDINAL_ENDINGS = new Set(["st", "nd", "rd", "th"]);
/** What stands for a magnitude only right behind its digits: 5m. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
]);

/** "two", "twenty-one", "twenty-first". */
function readWord(normal: string): Start | null {
  const [first = "", second, ...more] = normal.split("-");
  if (more.length > 0) return null;
  const ordinal = ORDINALS.get(second ?? first);
  const last = ordinal ?? cardinal(second ?? first);
  if (last === undefined) return null;
  const kind = ordinal === undefined ? "plain" : "ordinal";
  if (second === undefined) return { value: last, kind };
  const tens = cardinal(first);
  return tens !== undefined && tens >= 20 && last < 10 ? { value: tens + last, kind } : null;
}

function cardinal(word: string): number | undefined {
  return word === "one" ? 1 : CARDINALS.get(foldLetters(word));
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, i) => [word, i + 1] as const),
);

/** "million", or "hundred thousand". */
function magnitudes(tokens: readonly Token[], from: number): number[] {
  const factors: number[] = [];
  for (let at = from; at < tokens.length; at++) {
    const factor = MAGNITUDES.get(foldLetters(tokens[at]!.normal));
    if (factor === undefined) break;
    factors.push(factor);
  }
  return factors;
}

/** How many tokens say "per cent" from here on, in any language; 0 where none does. */
function percentLength(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at]?.normal ?? "", tokens[at + 1]?.normal ?? ""];
  if (PERCENT.has(first)) return 1;
  return PERCENT.has(`${first} ${second}`) ? 2 : 0;
}

const PERCENT = new Set([
  "%",
  "percent",
  "per cent",
  "pct",
  "prozent",
  "procent",
  "pour cent",
  "por ciento",
  "por cento",
  "per cento",
  "процент",
  "процента",
  "процентов",
  "درصد",
  "بالمئة",
  "بالمائة",
  "प्रतिशत",
]);
