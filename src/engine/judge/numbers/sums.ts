import { areAlike } from "../reading/alike.ts";
import { inText, numbersIn, textOf, type Word } from "../reading/reading.ts";
import { roleOf } from "../reading/role.ts";
import { standsIn } from "../reading/standsIn.ts";
import type { Amount } from "./numberPairs.ts";

/** More parts than this are a table, of which some stretch adds up to anything. */
const MAX_PARTS = 4;
/** A noun of two words (crew members) and what joins. */
const MAX_WORDS_BETWEEN = 4;
const LISTS = /[,،、，]/u;

interface Sum {
  readonly parts: readonly Amount[];
  readonly value: number;
}

/** What the sums of one side are held against: the numbers of both sides that have no equal on the other. */
interface Alone {
  readonly wholes: readonly Amount[];
  readonly parts: readonly Amount[];
  /** The number that a whole would be told with as a change. */
  readonly rival: (whole: Amount) => Amount | undefined;
}

/**
 * The numbers that are no news, since one side tells a total and the other its parts: 214 people / 198 passengers and 16 crew.
 * A change that is taken for a sum is hidden, so only groups of people, or things the total names as well, are added up, where
 * nothing but their nouns is said of the parts: never 8 dead / 3 dead and 5 hurt.
 */
export function summed(amounts: readonly Amount[], { wholes, parts, rival }: Alone): ReadonlySet<Amount> {
  if (wholes.length === 0 || parts.length === 0 || amounts.length < 2) return new Set();
  const sums = sumsOf(amounts).filter((sum) => sum.parts.some((part) => parts.includes(part)));
  return new Set(
    wholes.flatMap((whole) => {
      const sum = sums.find((sum) => isSum(whole, sum));
      if (sum === undefined) return [];
      const other = rival(whole);
      return other === undefined || sum.parts.includes(other) ? [whole, ...sum.parts] : [];
    }),
  );
}

/** Of each two and more numbers that are listed together. */
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

/** "198 passengers and 16 crew", "12 men, 5 women": nothing is said between the two but what the first one counts. */
function areListed(a: Amount, b: Amount): boolean {
  if (a.reading !== b.reading || !isCount(a) || !isCount(b)) return false;
  const { words, table } = a.reading;
  const from = a.span[1];
  const to = b.bound ? Math.min(b.span[0], inText(b.reading, b.bound.span)[0]) : b.span[0];
  const between = words.filter(({ start, end }) => start >= from && end <= to);
  if (between.length > MAX_WORDS_BETWEEN) return false;
  const counted = between.findLast(({ content }) => content)?.end ?? from;
  const joins = between.filter(({ start }) => start >= counted);
  return joins.length === 0
    ? LISTS.test(textOf(a.reading, [counted, to]))
    : joins.every(({ normal }) => table.clauses?.lists?.has(normal) === true);
}

/** Percent, years and degrees do not add up, nor do 3 more men. */
function isCount(amount: Amount): boolean {
  if (amount.unit !== null || amount.ordinal) return false;
  const { next, after } = roleOf(amount);
  return next === after[0]?.normal;
}

function isSum(whole: Amount, { parts, value }: Sum): boolean {
  if (!isCount(whole) || value !== whole.value) return false;
  const { people } = whole.reading.table;
  const nouns = parts.map(nounsOf);
  const heads = nouns.map(([noun]) => noun);
  if (heads.some((head, i) => heads.slice(0, i).some((other) => areAlike(other, head)))) return false;
  if (!goOnAlike(whole, parts.at(-1)!)) return false;
  const counted = countedBy(whole);
  if (heads.every((head) => counted.some((word) => areAlike(word, head)))) return true;
  const areGroups = nouns.every(
    (own) => own.length > 0 && own.every(({ normal }) => people?.groups.has(normal)),
  );
  return areGroups && people?.all.has(counted[0]!.normal) === true;
}

/**
 * What is said behind one is said beside the other too: three men and two women WERE ARRESTED, but five people were killed;
 * murieron dos hombres y tres mujeres RESULTARON HERIDAS.
 */
function goOnAlike(whole: Amount, last: Amount): boolean {
  const [, ofWhole] = countedBy(whole);
  const ofLast = countedBy(last)[nounsOf(last).length];
  return (
    (ofWhole === undefined || standsIn(ofWhole, [last.reading])) &&
    (ofLast === undefined || standsIn(ofLast, [whole.reading]))
  );
}

/** The words of what a part counts: crew members. */
function nounsOf(part: Amount): readonly Word[] {
  const { groups } = part.reading.table.people ?? {};
  const counted = countedBy(part);
  const end = counted.findIndex((word, i) => i > 0 && groups?.has(word.normal) !== true);
  return end < 0 ? counted : counted.slice(0, end);
}

/** What follows a number, up to the next one: passengers, crew. */
function countedBy(amount: Amount): readonly Word[] {
  const { reading, span } = amount;
  const starts = numbersIn(reading).map((number) => inText(reading, number.span)[0]);
  const next = starts.find((start) => start >= span[1]) ?? Number.POSITIVE_INFINITY;
  return roleOf(amount).after.filter(({ start }) => start < next);
}
