import type { Token } from "./tokens.ts";

/** A number read from words: its value, what it is (so that 3 % is not 3), and how many tokens it takes. */
export interface ReadNumber {
  readonly value: number;
  readonly kind: "plain" | "percent" | "ordinal";
  readonly length: number;
}

/**
 * The number that begins at a token, in digits or words, or null: "1,500", "two million", "2m", "3 %", "three percent",
 * "21st", "twenty-one". Only what is certain is read: a lone separator before three digits groups thousands in English
 * and could be a decimal elsewhere, so 1.500 is read in no language.
 *
 * Serves one question: do two differently written stretches say the same number?
 */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const first = tokens[at];
  if (!first) return null;
  let length = 1;
  let value: number;
  let kind: ReadNumber["kind"] = "plain";
  const digits = DIGITS.exec(first.normal);
  if (first.kind === "number" && digits?.groups) {
    const { whole = "", decimals, ending = "" } = digits.groups;
    value = Number(whole.replaceAll(",", "") + (decimals ? `.${decimals}` : ""));
    if (ending === "%") kind = "percent";
    else if (ORDINAL_ENDINGS.has(ending)) kind = "ordinal";
    else if (ending !== "") {
      const scale = SCALES.get(ending);
      if (scale === undefined) return null;
      value *= scale;
    }
  } else {
    const words = first.normal.split("-");
    if (words.length > 2) return null;
    const [tens = "", ones] = words;
    const ordinal = ORDINALS.get(words.at(-1) ?? "");
    const base = ones === undefined ? 0 : CARDINALS.get(tens);
    const last = ordinal ?? CARDINALS.get(ones ?? tens);
    if (base === undefined || last === undefined || (ones !== undefined && (base < 20 || last > 9)))
      return null;
    value = base + last;
    if (ordinal !== undefined) kind = "ordinal";
  }
  if (kind === "plain") {
    for (let next = tokens[at + length]; next; next = tokens[at + length]) {
      const scale = next.normal.length > 1 ? SCALES.get(next.normal) : undefined;
      if (scale === undefined) break;
      value *= scale;
      length++;
    }
    const unit = tokens[at + length]?.normal ?? "";
    if (PERCENT.has(unit)) {
      kind = "percent";
      length++;
    } else if (unit === "per" && CENT.has(tokens[at + length + 1]?.normal ?? "")) {
      kind = "percent";
      length += 2;
    }
  }
  return { value, kind, length };
}

/** Whether two readings are one number: 2m and two million, not 3 and 3 % or 2 and 2nd. */
export function areNumberVariants(a: ReadNumber, b: ReadNumber): boolean {
  return a.kind === b.kind && Math.abs(a.value - b.value) <= ROUNDING * Math.abs(a.value);
}

/** 1.1 × 1e6 is not exactly 1,100,000 in binary. */
const ROUNDING = 1e-12;

const DIGITS = /^(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<decimals>\d{1,2}|\d{4,}))?(?<ending>%|\p{L}*)$/u;
const ORDINAL_ENDINGS = new Set(["st", "nd", "rd", "th"]);

const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    m: 1e6,
    mn: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
    tn: 1e12,
  }),
);
const PERCENT = new Set(["%", "percent", "pct", "prozent", "procent"]);
const CENT = new Set(["cent", "cents"]);

const CARDINALS = numbered(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  "twenty thirty forty fifty sixty seventy eighty ninety",
);
const ORDINALS = numbered(
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
  "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
);

function numbered(upToNineteen: string, tens: string): ReadonlyMap<string, number> {
  return new Map([
    ...upToNineteen.split(" ").map((word, value) => [word, value] as const),
    ...tens.split(" ").map((word, i) => [word, 20 + 10 * i] as const),
  ]);
}
