import type { Token } from "../tokens.ts";
import type { NumberTable } from "./languages/numberTable.ts";
import { type NumberFact, readNumbers } from "./readNumbers.ts";

/** Token indexes, half-open. */
type Range = readonly [from: number, to: number];

/** A number at its place in a list of tokens. */
export interface NumberAt {
  /** The tokens it takes with its unit. */
  readonly whole: Range;
  /** Those of the number and its scale. */
  readonly bare: Range;
  readonly fact: NumberFact;
}

/** Tokens read on either side of a range, so that a number is known whole: "two hundred and five thousand". */
const REACH = 6;

/** The numbers that share a token with a range, in order. Those that end inside a token, as in 5G or 21-1, are none. */
export function numbersAmong(tokens: readonly Token[], [from, to]: Range, table: NumberTable): NumberAt[] {
  if (!mayHoldNumber(tokens, [from, to], table)) return [];
  const first = Math.max(0, from - REACH);
  const last = Math.min(tokens.length, to + REACH);
  const { text, starts, ends } = layText(tokens.slice(first, last));
  const rangeOf = ([start, end]: NumberFact["span"]): Range | null => {
    const [a, b] = [starts.get(start), ends.get(end)];
    return a === undefined || b === undefined ? null : [first + a, first + b];
  };
  return readNumbers(text, table).flatMap((fact): NumberAt[] => {
    const [whole, bare] = [rangeOf(fact.span), rangeOf(fact.bare)];
    return whole && bare && whole[0] < to && from < whole[1] ? [{ whole, bare, fact }] : [];
  });
}

/** The tokens as a text again, and which token begins or ends where in it. */
function layText(tokens: readonly Token[]) {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let text = "";
  tokens.forEach(({ surface, start }, i) => {
    if (i > 0 && tokens[i - 1]!.end !== start) text += " ";
    starts.set(text.length, i);
    text += surface;
    ends.set(text.length, i + 1);
  });
  return { text, starts, ends };
}

const HAN_NUMBER = /[〇零一二两三四五六七八九十百千万亿]/u;

/** Most ranges hold no number, and a look at their words costs less than reading them. */
function mayHoldNumber(tokens: readonly Token[], [from, to]: Range, table: NumberTable): boolean {
  const words = numberWords(table);
  for (let i = from; i < to; i++) {
    const { kind, normal } = tokens[i]!;
    if (kind === "number" || words.has(normal.split("-")[0]!)) return true;
    if (!table.spaced && HAN_NUMBER.test(normal)) return true;
  }
  return false;
}

const known = new WeakMap<NumberTable, ReadonlySet<string>>();

/** The words a number may begin or go on with, and those of its unit: 3 [-percent-]{+per cent+}. */
function numberWords(table: NumberTable): ReadonlySet<string> {
  const before = known.get(table);
  if (before) return before;
  const { cardinals, ordinals = {}, fractions = {}, scales } = table.numbers;
  const names = [cardinals, ordinals, fractions, scales].flatMap((list) => Object.keys(list));
  const units = Object.values<readonly string[] | undefined>(table.units).flatMap((list) => list ?? []);
  const made = new Set([...names, ...units].flatMap((name) => name.split(/[\s-]/u)).concat("%", "٪"));
  known.set(table, made);
  return made;
}
