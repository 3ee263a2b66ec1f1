import type { Span } from "../../model.ts";
import { alternation } from "../phrases/phrasePatterns.ts";
import type { NumberTable, Unit } from "./languages/numberTable.ts";
import type { NumberFact } from "./readNumbers.ts";

/**
 * Numbers below zero: -0.5 percent, minus 5 Grad, five degrees below zero. A sign or its word counts only before what may lie
 * below zero, or a hyphen that stands for a dash would make less of twelve boxes: "the goods -12 boxes of tea- arrived".
 */
export function withSigns(text: string, facts: readonly NumberFact[], table: NumberTable): NumberFact[] {
  const patterns = signPatterns(table);
  const read: NumberFact[] = [];
  for (const fact of facts) {
    const signed = signedFact(text, fact, patterns);
    // The nought of 零下5度 belongs to the sign.
    while (signed.span[0] < (read.at(-1)?.span[1] ?? 0)) read.pop();
    read.push(signed);
  }
  return read;
}

function signedFact(text: string, fact: NumberFact, patterns: SignPatterns): NumberFact {
  const [from, end] = fact.span;
  if (fact.ordinal || fact.article || fact.value === 0 || !isMeasured(text, fact, patterns)) return fact;
  const below = patterns.below.test(text.slice(end, end + REACH));
  const before = text.slice(Math.max(0, from - REACH), from);
  const found = patterns.sign.exec(before) ?? (CLOSING_DASH.test(text.slice(end)) ? null : SIGN.exec(before));
  if (found === null || patterns.hidden.test(before))
    return below ? { ...fact, value: -fact.value, weak: false } : fact;
  const start = from - found.groups!.sign!.length;
  const opens = fact.bare[0] === from;
  const bare: Span = opens ? [start, fact.bare[1]] : fact.bare;
  const value = below || found.groups!.plus === undefined ? -fact.value : fact.value;
  return { ...fact, span: [start, end], bare, value, weak: false };
}

/** The longest words of a sign and of what follows a temperature, with the white space between. */
const REACH = 40;

/** A sign right before its number, and no hyphen or dash of a range, a word or a date: 5-10, 5 -10, A-5, --5. */
const SIGN = /(?<![\p{L}\p{N}]|[\p{N}.,:%€$£]\s+)(?<![-–−‑+])(?<sign>(?<plus>\+)|[-–−‑])$/u;

/** "The discount -20 percent on all- ends in May": typed for a pair of dashes. */
const CLOSING_DASH = /[\p{L}\p{N}%][-–](?![\p{L}\p{N}])/u;

/** Whether a number may lie below zero: degrees, shares, money and lengths, but no length of time and no count. */
function isMeasured(
  text: string,
  { span: [, end], unit, value }: NumberFact,
  { degrees }: SignPatterns,
): boolean {
  if (unit !== null) return !LENGTHS_OF_TIME.has(unit);
  return (
    degrees.test(text.slice(end, end + REACH)) || !Number.isInteger(value) || !COUNTS.test(text.slice(end))
  );
}

const LENGTHS_OF_TIME: ReadonlySet<Unit> = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
]);
/** What is counted follows, or more of a name. */
const COUNTS = /^[\s-]?[\p{L}\p{N}]|^[/:]\p{N}/u;

interface SignPatterns {
  /** The word for a sign at the end of what stands before a number. */
  readonly sign: RegExp;
  /** What only ends as such a word does. */
  readonly hidden: RegExp;
  /** A word or sign for degrees right behind a number. */
  readonly degrees: RegExp;
  /** What tells behind a number, and its degrees, that it lies below zero. */
  readonly below: RegExp;
}

const known = new WeakMap<NumberTable, SignPatterns>();

function signPatterns(table: NumberTable): SignPatterns {
  const before = known.get(table);
  if (before) return before;
  const { minus = [], plus = [], notMinus = [], degrees = [], belowZero = [] } = table.signs ?? {};
  const [start, gap] = table.spaced ? ['(?<=^|[\\s(«“"])', "\\s+"] : ["", "\\s?"];
  const one = (phrases: readonly string[]) => `(?:${alternation(phrases) || "(?!)"})`;
  const ofDegrees = `\\s?(?:°\\s?[cf]?(?!\\p{L})|℃|℉|${one(degrees)})`;
  const made = {
    sign: new RegExp(`${start}(?<sign>(?:(?<plus>${one(plus)})|${one(minus)})${gap})$`, "u"),
    hidden: new RegExp(`${one(notMinus)}${gap}$`, "u"),
    degrees: new RegExp(`^${ofDegrees}`, "u"),
    below: new RegExp(`^(?:${ofDegrees})?(?:\\s?\\p{L}+)?\\s?${one(belowZero)}`, "u"),
  };
  known.set(table, made);
  return made;
}
