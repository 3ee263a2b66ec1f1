import type { Span } from "../../model.ts";
import { type NumberFact, readNumbers } from "../../words/numbers/readNumbers.ts";
import { findPhrases } from "../../words/phrases/findPhrases.ts";
import { type PhraseLine, phraseLine } from "../../words/phrases/phraseLine.ts";
import type { Bound, LanguageTable, Pole } from "../languages/language.ts";

/** A number with what hedges it. */
export interface BoundNumber extends NumberFact {
  readonly bound: { readonly class: Bound; readonly span: Span } | null;
}

/**
 * The numbers of a text, each with the "about", "at least" … right before it or, as "or so", within two words after it. `line`
 * is the same text, where it has been made.
 */
export function readBoundNumbers(
  text: string,
  table: LanguageTable,
  line = phraseLine(text, table),
): BoundNumber[] {
  const facts = readNumbers(text, table, line);
  if (facts.length === 0) return [];
  // "9 percent more than a year ago": what stands behind an amount compares.
  const compares = ([from]: Span) =>
    facts.some(({ span: [, end] }) => end < from && text.slice(end, from).trim() === "");
  const before = findPhrases(line, table.bounds).filter(
    ({ class: bound, span }) =>
      !isLevel(span, line, table) && !((bound === "over" || bound === "under") && compares(span)),
  );
  const after = table.boundsAfter ? findPhrases(line, table.boundsAfter) : [];
  const between = table.spaced ? COUNTED : COUNTED_UNSPACED;
  return facts.map(({ span: [start, end], ...fact }) => {
    const bound =
      before.find(({ span }) => span[1] <= start && leads(text.slice(span[1], start), table)) ??
      after.find(({ span }) => span[0] >= end && between.test(text.slice(end, span[0])));
    return { ...fact, span: [start, end], bound: bound ?? null };
  });
}

/** "Los casos bajaron un 8 %, hasta 214": up to is no bound where something rises or falls so far. */
function isLevel([from, to]: Span, line: PhraseLine, { levels, opposites }: LanguageTable): boolean {
  if (!levels || !opposites) return false;
  return (
    findPhrases(line, levels).some(({ span }) => span[0] === from && span[1] === to) &&
    findPhrases(line, opposites).some(({ class: pole, span }) => AMOUNT.has(pole) && span[1] <= from)
  );
}

const AMOUNT: ReadonlySet<Pole> = new Set(["amount", "-amount"]);

/** Between a bound and its number: "over (20)", "at least the 20". */
function leads(between: string, { clauses }: LanguageTable): boolean {
  const word = between.trim();
  return word === "" || word === "(" || clauses?.determiners?.has(word.toLowerCase()) === true;
}

/** Between a number and its bound: what it counts, "20 young men or so", 三百人左右. */
const COUNTED = /^(?:\s+\p{L}+){0,2}\s+$/u;
const COUNTED_UNSPACED = /^\s?\p{L}{0,2}$/u;
