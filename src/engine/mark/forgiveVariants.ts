import type { Pair } from "../model.ts";
import { knownLanguage } from "../words/knownLanguage.ts";
import { areNameVariants, type ReadName, readName } from "../words/nameVariant.ts";
import type { NumberTable } from "../words/numbers/languages/numberTable.ts";
import { type NumberAt, numbersAmong } from "../words/numbers/numbersAmong.ts";
import { numberTableFor } from "../words/numbers/numberTableFor.ts";
import type { NumberFact } from "../words/numbers/readNumbers.ts";
import { sameNumber } from "../words/numbers/sameNumber.ts";
import { type Line, lengthOf, type Mark, type Range, withoutEmpty } from "./line.ts";

/** Names and numbers among which the other way of writing one is sought: past so many it is another's. */
const MAX_CANDIDATES = 100;

/**
 * Frees names and numbers that are only written differently: [-Qasim-]{+Ghasem+}, [-two million-]{+2m+} are no change of
 * words. They are shown by a cue of their own.
 */
export function forgiveVariants(marks: readonly Mark[], lines: Pair<Line>): Mark[] {
  const tables = { left: tableOf(lines.left), right: tableOf(lines.right) };
  return withoutEmpty(marks.flatMap((mark) => forgive(mark, lines, tables)));
}

function tableOf({ language, tokens }: Line): NumberTable {
  return numberTableFor(knownLanguage(language, tokens));
}

function forgive(mark: Mark, lines: Pair<Line>, tables: Pair<NumberTable>): Mark[] {
  const pieces: Mark[] = [];
  const others = factsIn(lines.right, mark.right, tables.right);
  const own = others.length === 0 ? [] : factsIn(lines.left, mark.left, tables.left);
  let rest = mark;
  let next = 0;
  for (const fact of own) {
    if (fact.whole[0] < rest.left[0] && rest !== mark) continue;
    while (next < others.length && others[next]!.whole[0] < rest.right[0] && rest !== mark) next++;
    const free = others
      .slice(next, next + MAX_CANDIDATES)
      .map((other) => asVariant(fact, other))
      .find((ranges) => ranges !== null && isFree(ranges, rest, lines));
    if (!free) continue;
    pieces.push({ left: before(rest.left, free.left), right: before(rest.right, free.right) });
    rest = { left: behind(rest.left, free.left), right: behind(rest.right, free.right) };
  }
  return [...pieces, rest];
}

function before([from]: Range, [start]: Range): Range {
  return [from, Math.max(from, start)];
}

function behind([, to]: Range, [, end]: Range): Range {
  return [Math.min(to, end), to];
}

/** A name or number that shares a token with a mark. */
interface Fact extends Pick<NumberAt, "whole" | "bare"> {
  readonly said: ReadName | NumberFact;
}

function factsIn({ tokens, light }: Line, range: Range, table: NumberTable): Fact[] {
  const facts: Fact[] = numbersAmong(tokens, range, table).map(({ fact, ...at }) => ({ ...at, said: fact }));
  const inNumber = (at: number) => facts.some(({ whole: [from, to] }) => from <= at && at < to);
  const names: Fact[] = [];
  for (let at = range[0]; at < range[1]; at++) {
    const name = light[at] || inNumber(at) ? null : readName(tokens[at]!);
    if (name) names.push({ whole: [at, at + 1], bare: [at, at + 1], said: name });
  }
  return [...facts, ...names].sort((a, b) => a.whole[0] - b.whole[0]);
}

/** The tokens that say one thing in two ways, or null. */
function asVariant(a: Fact, b: Fact): Mark | null {
  if ("value" in a.said) {
    const same = "value" in b.said ? sameNumber(a.said, b.said) : null;
    if (!same) return null;
    return same.left === a.said.span ? { left: a.whole, right: b.whole } : { left: a.bare, right: b.bare };
  }
  if ("value" in b.said || !areNameVariants(a.said, b.said)) return null;
  return { left: a.whole, right: b.whole };
}

/** Whether what a variant has beyond a mark was kept on both sides: 3 [-percent-]{+per cent+}. */
function isFree({ left, right }: Mark, mark: Mark, lines: Pair<Line>): boolean {
  const kept = (l: Range, r: Range) => {
    if (lengthOf(l) <= 0 && lengthOf(r) <= 0) return true;
    if (lengthOf(l) !== lengthOf(r)) return false;
    const theirs = lines.right.tokens.slice(...r);
    return lines.left.tokens.slice(...l).every((token, i) => token.normal === theirs[i]!.normal);
  };
  return (
    kept([left[0], mark.left[0]], [right[0], mark.right[0]]) &&
    kept([mark.left[1], left[1]], [mark.right[1], right[1]])
  );
}
