import type { Pair } from "../../model.ts";
import { isUnspaced } from "../../words/terms.ts";
import { type Saying, sayingReaders } from "../likeness/countedThings.ts";
import { isNumberTerm, isYearTerm } from "../likeness/numberTerms.ts";

/**
 * What two claims count, held against each other:
 *
 *     told     "nine cranes fell ill" - "nine birds are sick"
 *     unlike   "nine cranes fell ill" - "it froze for 14 nights"
 */
export type HeldCounts = "told" | "unlike";

/** Words that a number may count or be counted by: so many behind it, up to the next number, and so many before it. */
const BEHIND = 3;
const BEFORE = 2;

/**
 * Compares the numbers of two claims, by place; null where one has none, and where only the numbers are equal or only the things:
 * "nine sick cranes" - "seven sick cranes" may be the same with another fact, or another fact.
 */
export function heldCounts(
  terms: Pair<readonly (readonly string[])[]>,
  languages: Pair<string>,
): (i: number, j: number) => HeldCounts | null {
  const sayings = sayingReaders(languages);
  const left = terms.left.map((own) => countsIn(own, sayings.left));
  const right = terms.right.map((own) => countsIn(own, sayings.right));
  return (i, j) => held(left[i]!, right[j]!);
}

/** What a claim counts: by number what stands around it, and all of that together. */
interface Counts {
  readonly things: ReadonlyMap<string, ReadonlySet<Saying>>;
  readonly all: ReadonlySet<Saying>;
}

type Sayings = (term: string) => readonly Saying[];

/** Years count nothing. */
function countsIn(terms: readonly string[], sayingsOf: Sayings): Counts {
  const things = new Map<string, Set<Saying>>();
  for (let at = 0; at < terms.length; at++) {
    const number = terms[at]!;
    if (!isNumberTerm(number) || isYearTerm(number)) continue;
    const own = things.get(number) ?? new Set();
    things.set(number, own);
    addSaid(own, behind(terms, at), sayingsOf, BEHIND);
    addSaid(own, before(terms, at), sayingsOf, BEFORE);
  }
  return { things, all: new Set([...things.values()].flatMap((own) => [...own])) };
}

function* behind(terms: readonly string[], number: number): Generator<string> {
  for (let at = number + 1; at < terms.length; at++) yield terms[at]!;
}

/** In scripts without spaces a counter stands behind; 周三 and 星期三 are Wednesday. */
function* before(terms: readonly string[], number: number): Generator<string> {
  for (let at = number - 1; at >= 0 && !isUnspaced(terms[at]!); at--) yield terms[at]!;
}

/** Adds what the first words say, up to a number; grammar says nothing. */
function addSaid(said: Set<Saying>, terms: Iterable<string>, sayingsOf: Sayings, most: number): void {
  let words = 0;
  for (const term of terms) {
    if (words === most || isNumberTerm(term)) return;
    const own = sayingsOf(term);
    if (own.length > 0) words++;
    for (const saying of own) said.add(saying);
  }
}

function held(left: Counts, right: Counts): HeldCounts | null {
  if (left.things.size === 0 || right.things.size === 0) return null;
  const equal = [...left.things].flatMap(([number, own]) => {
    const other = right.things.get(number);
    return other ? [meet(own, other)] : [];
  });
  if (equal.includes(true)) return "told";
  return equal.length > 0 || meet(left.all, right.all) ? null : "unlike";
}

function meet(a: ReadonlySet<Saying>, b: ReadonlySet<Saying>): boolean {
  for (const saying of a) if (b.has(saying)) return true;
  return false;
}
