import type { Pair } from "../model.ts";
import { areNameVariants, type ReadName, readName } from "../words/nameVariant.ts";
import { type Line, type Mark, type Range, withoutEmpty } from "./line.ts";
import { areNumberVariants, type ReadNumber, readNumber } from "./numberVariant.ts";

/** Names and numbers among which the other way of writing one is sought: past so many it is another's. */
const MAX_CANDIDATES = 100;

/**
 * Frees names and numbers that are only written differently: [-Qasim-]{+Ghasem+}, [-two million-]{+2m+} are no change of
 * words. They are shown by a cue of their own.
 */
export function forgiveVariants(marks: readonly Mark[], lines: Pair<Line>): Mark[] {
  return withoutEmpty(marks.flatMap((mark) => forgive(mark, lines)));
}

function forgive(mark: Mark, lines: Pair<Line>): Mark[] {
  const { left, right } = withoutSharedUnit(mark, lines);
  const pieces: Mark[] = [];
  const others = factsIn(lines.right, right);
  let l = left[0];
  let r = right[0];
  let next = 0;
  for (const fact of factsIn(lines.left, left)) {
    if (fact.at < l) continue;
    while (next < others.length && others[next]!.at < r) next++;
    const other = others.slice(next, next + MAX_CANDIDATES).find(({ said }) => areVariants(fact.said, said));
    if (!other) continue;
    pieces.push({ left: [l, fact.at], right: [r, other.at] });
    l = fact.at + fact.length;
    r = other.at + other.length;
  }
  return [...pieces, { left: [l, left[1]], right: [r, right[1]] }];
}

/** 3 [-percent-]{+per cent+} keeps its number, and what comes after it is the same unit. */
function withoutSharedUnit(mark: Mark, lines: Pair<Line>): Mark {
  const before = { left: mark.left[0] - 1, right: mark.right[0] - 1 };
  const one = readNumber(lines.left.tokens, before.left);
  const other = one && readNumber(lines.right.tokens, before.right);
  if (!one || !other || !areNumberVariants(one, other)) return mark;
  const after = { left: before.left + one.length, right: before.right + other.length };
  if (after.left > mark.left[1] || after.right > mark.right[1]) return mark;
  return { left: [after.left, mark.left[1]], right: [after.right, mark.right[1]] };
}

/** A name or number in a mark: where it begins and how many tokens it takes. */
interface Fact {
  readonly at: number;
  readonly length: number;
  readonly said: ReadName | ReadNumber;
}

function factsIn({ tokens, light }: Line, [from, to]: Range): Fact[] {
  const facts: Fact[] = [];
  for (let at = from; at < to; at++) {
    const number = readNumber(tokens, at);
    const name = number || light[at] ? null : readName(tokens[at]!);
    if (number && at + number.length <= to) facts.push({ at, length: number.length, said: number });
    else if (name) facts.push({ at, length: 1, said: name });
  }
  return facts;
}

function areVariants(a: ReadName | ReadNumber, b: ReadName | ReadNumber): boolean {
  if ("value" in a) return "value" in b && areNumberVariants(a, b);
  return !("value" in b) && areNameVariants(a, b);
}
