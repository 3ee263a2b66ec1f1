import { areAlike } from "./alike.ts";
import type { Amount } from "./numberPairs.ts";
import { inText, numbersIn, textOf, type Word } from "./reading.ts";
import { roleOf } from "./role.ts";

/** More parts than this are a table, of which some stretch adds up to anything. */
const MAX_PARTS = 4;
/** Between two parts stand what the first one counts and what joins them. */
const MAX_WORDS_BETWEEN = 6;
const LISTS = /[,،、，]/u;

interface Sum {
  readonly parts: readonly Amount[];
  readonly value: number;
}

/**
 * The numbers that are no news, since one side tells a total and the other its parts: 214 people / 198 passengers and 16 crew.
 * `wholes`, and of each sum's parts at least one (`alone`), have no equal on the other side.
 */
export function summed(
  wholes: readonly Amount[],
  amounts: readonly Amount[],
  alone: readonly Amount[],
): ReadonlySet<Amount> {
  if (wholes.length === 0 || alone.length === 0 || amounts.length < 2) return new Set();
  const sums = sumsOf(amounts).filter(({ parts }) => parts.some((part) => alone.includes(part)));
  return new Set(
    wholes.flatMap((whole) => {
      const sum = sums.find((sum) => isSum(whole, sum));
      return sum === undefined ? [] : [whole, ...sum.parts];
    }),
  );
}

/** Of each two and more numbers that are listed together, in one unit. */
function sumsOf(amounts: readonly Amount[]): Sum[] {
  const isListed = amounts.map((amount, i) => i > 0 && areListed(amounts[i - 1]!, amount));
  return amounts.flatMap((first, from) => {
    const found: Sum[] = [];
    let value = first.value;
    for (let at = from + 1; at < from + MAX_PARTS && isListed[at]; at++) {
      value += amounts[at]!.value;
      found.push({ parts: amounts.slice(from, at + 1), value });
    }
    return found;
  });
}

/** "198 passengers and 16 crew", "12 men, 5 women": nothing else is said between the two. */
function areListed(a: Amount, b: Amount): boolean {
  if (a.reading !== b.reading || a.unit !== b.unit || a.ordinal || b.ordinal) return false;
  const { words, table } = a.reading;
  const from = a.span[1];
  const to = b.bound ? Math.min(b.span[0], inText(b.reading, b.bound.span)[0]) : b.span[0];
  const between = words.filter(({ start, end }) => start >= from && end <= to);
  if (between.length > MAX_WORDS_BETWEEN) return false;
  const counted = between.findLast(({ content }) => content)?.end ?? from;
  const joins = between.some(
    ({ start, normal }) => start >= counted && table.clauses?.lists?.has(normal) === true,
  );
  return joins || LISTS.test(textOf(a.reading, [counted, to]));
}

/** "15 dead" is no sum of "12 dead and 3 hurt": a total that counts what one part does must count what each does. */
function isSum(whole: Amount, { parts, value }: Sum): boolean {
  if (whole.ordinal || whole.unit !== parts[0]?.unit || !isNear(value, whole.value)) return false;
  const counted = countedBy(whole);
  const isCounted = parts.map((part) => counted.some((word) => areAlike(word, countedBy(part)[0])));
  return isCounted.every((is) => is === isCounted[0]);
}

/** Values have twelve digits. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * b;
}

/** What a number counts, up to the next number: passengers, crew. */
function countedBy(amount: Amount): readonly Word[] {
  const { reading, span } = amount;
  const starts = numbersIn(reading).map((number) => inText(reading, number.span)[0]);
  const next = starts.find((start) => start >= span[1]) ?? Number.POSITIVE_INFINITY;
  return roleOf(amount).after.filter(({ start }) => start < next);
}
