import type { Span } from "../../model.ts";
import { allMatches } from "../letters/allMatches.ts";
import { findPhrases } from "../phrases/findPhrases.ts";
import { type PhraseLine, phraseLine } from "../phrases/phraseLine.ts";
import { digitsValue } from "./digitsValue.ts";
import { hanValue } from "./hanValue.ts";
import type { NumberTable, Unit } from "./languages/numberTable.ts";
import { CURRENCY, numberPatterns } from "./numberPatterns.ts";
import { type UnitAt, withShares } from "./shares.ts";
import { withSigns } from "./signs.ts";
import { plainName, spelledNumber } from "./spelledNumber.ts";
import { tidy } from "./tidy.ts";

/** A number as it is meant: 4.2m, 4,200,000 and "4.2 million" are one value. */
export interface NumberFact {
  /** Of the number with its sign, its scale, its sign of money and a per cent sign or word; offsets of the text that was read. */
  readonly span: Span;
  /** The number with its scale, whatever it counts. */
  readonly bare: Span;
  readonly value: number;
  readonly unit: Unit | null;
  readonly ordinal: boolean;
  /** An "a" before a unit: a month. */
  readonly article: boolean;
  /** One, two, half, first, second …: often no number at all, and never news alone. */
  readonly weak: boolean;
  /** The two numbers a share was told in: deux réacteurs sur six. */
  readonly parts?: readonly [part: number, whole: number];
}

/**
 * Digits and number words as values with scale and unit, in order. `text` may have stretches blanked; `line` is the same, where
 * it has been made.
 */
export function readNumbers(text: string, table: NumberTable, line = phraseLine(text, table)): NumberFact[] {
  const facts: NumberFact[] = [];
  for (const start of startsIn(line, table)) {
    if (start.from < (facts.at(-1)?.span[1] ?? 0)) continue;
    if (start.digits !== undefined && isPartOfName(text, start.from)) continue;
    const fact = readOne(line.small, start, table);
    if (fact) facts.push(fact);
  }
  const shares = withShares(line.small, facts, table, (at) => unitAt(line.small, at, table));
  return withSigns(line.small, shares, table);
}

/** The digits or the first word of a number; one of `digits`, `word` and `han` is there. */
interface Start {
  readonly from: number;
  readonly end: number;
  readonly digits?: string;
  readonly word?: string;
  readonly han?: string;
  readonly currency?: string;
  readonly share?: string;
}

function startsIn(line: PhraseLine, table: NumberTable): Start[] {
  const { start, words, compound } = numberPatterns(table);
  const found = allMatches(start, line.small)
    .map(({ 0: whole, index, groups }): Start => ({ from: index, end: index + whole.length, ...groups }))
    .filter(({ digits, word, han }) => (digits ?? word ?? han) !== undefined);
  const spelled = words ? findPhrases(line, words) : [];
  const written = compound
    ? allMatches(compound.word, line.small).filter(
        ([word]) => (compound.read(word) ?? compound.readPlace(word)) !== null,
      )
    : [];
  if (spelled.length + written.length === 0) return found;
  const named = [
    ...spelled.map(({ span: [from, end] }): Start => ({ from, end, word: line.small.slice(from, end) })),
    ...written.map(({ 0: word, index }): Start => ({ from: index, end: index + word.length, word })),
  ];
  return [...found, ...named].sort((a, b) => a.from - b.from);
}

function readOne(text: string, found: Start, table: NumberTable): NumberFact | null {
  const { from: start, currency, share } = found;
  const read = valueAt(text, found, table);
  if (!read) return null;
  const { tenths, half } = numberPatterns(table);
  let { value, end, weak, scale: times } = read;
  if (read.unit !== null || read.ordinal) {
    const { unit, ordinal } = read;
    return { span: [start, end], bare: [start, end], value, unit, ordinal, article: false, weak };
  }
  const addHalf = () => {
    const found = matchAt(half, text, end);
    if (found === null) return;
    // "Two million and a half" is half a million more.
    value += times / 2;
    weak = false;
    end += found[0].length;
  };
  addHalf();
  const scaled = scaledAt(text, end, table);
  if (scaled.end > end) {
    value *= scaled.by;
    ({ end, last: times } = scaled);
    weak = false;
  }
  if (table.hanNumerals && found.digits !== undefined)
    for (let more = groupAt(text, end, times, table); more; more = groupAt(text, end, times, table)) {
      value += more.value;
      ({ end, last: times } = more);
    }
  addHalf();
  const ofTen = matchAt(tenths, text, end);
  if (share || ofTen) {
    const span: Span = [start, end + (ofTen?.[0].length ?? 0)];
    const percent = tidy(value * (ofTen ? 10 : 1));
    return { span, bare: span, value: percent, unit: "percent", ordinal: false, article: false, weak: false };
  }
  const counted = unitAt(text, end, table);
  const kind = currency ? moneyOf(currency.trim()) : (counted?.unit ?? null);
  if (read.article && kind === null) return null;
  const bare: Span = [start + (currency?.length ?? 0), end];
  if (counted && !currency) {
    end = counted.end;
    addHalf();
  }
  return {
    span: [start, end],
    bare,
    value: tidy(value),
    unit: kind,
    ordinal: false,
    article: read.article && value === 1,
    weak: weak && (kind === null || read.article),
  };
}

/** What the scales behind a number multiply it by, and the last of them alone. */
function scaledAt(text: string, from: number, table: NumberTable): { by: number; last: number; end: number } {
  const { scale } = numberPatterns(table);
  let [by, last, end] = [1, 1, from];
  for (let found = matchAt(scale, text, end); found; found = matchAt(scale, text, end)) {
    last = timesOf(plainName((found[1] ?? found[2])!), table);
    by *= last;
    end += found[0].length;
  }
  return { by, last, end };
}

/** Four digits fill the places below 万, fewer want a scale of their own: 3亿5000万, 1万5千, 12万3456. */
const GROUP = /\d{1,3},\d{3}(?!\d)|\d{1,4}(?![\d.,]*\d)/uy;

/** A further group of a number in digits and characters, below the scale of the one before. */
function groupAt(text: string, at: number, below: number, table: NumberTable) {
  const digits = below > 1 ? matchAt(GROUP, text, at)?.[0] : undefined;
  if (digits === undefined) return null;
  const { by, last, end } = scaledAt(text, at + digits.length, table);
  const value = Number(digits.replace(",", "")) * by;
  return value < below && (by > 1 || digits.length >= 4) ? { value, last, end } : null;
}

function timesOf(scale: string, { numbers: { scales, scalesOfMoney } }: NumberTable): number {
  return scales[scale] ?? scalesOfMoney?.[scale] ?? 1;
}

/** A value before its scale and unit are read. */
interface Read extends Pick<NumberFact, "value" | "unit" | "ordinal" | "article" | "weak"> {
  readonly end: number;
  /** What the last word of the number stands for where that is a scale, else 1. */
  readonly scale: number;
}

function valueAt(text: string, { from, end, digits, word, han }: Start, table: NumberTable): Read | null {
  const plain = { unit: null, ordinal: false, weak: false, article: false, end, scale: 1 };
  const fraction = SIGNS[digits ?? ""];
  if (fraction !== undefined)
    return { ...plain, value: fraction, ...loneFraction(text, end, fraction, table) };
  if (digits !== undefined) {
    const value = digitsValue(digits, table.numbers.decimal);
    if (value === null) return null;
    const part = matchAt(PART, text, end);
    if (part) return { ...plain, value: tidy(value + partOf(part)), end: end + part[0].length };
    const ending = matchAt(numberPatterns(table).ordinalEnding, text, end);
    return { ...plain, value, ordinal: ending !== null, end: end + (ending?.[0].length ?? 0) };
  }
  if (han !== undefined) return { ...plain, value: hanValue(han), weak: [...han].length === 1 };
  const name = plainName(word!);
  const amount = table.numbers.amounts?.[name];
  if (amount !== undefined) return { ...plain, value: amount[0], unit: amount[1] };
  const ofUnit = table.numbers.partsOfUnits?.[name];
  if (ofUnit !== undefined) return { ...plain, value: ofUnit, weak: true, article: true };
  const part = table.numbers.fractions?.[name];
  if (part !== undefined) return { ...plain, value: tidy(part * 100), unit: "percent", weak: part === 1 / 2 };
  if (table.numbers.articles?.includes(name)) return { ...plain, value: 1, weak: true, article: true };
  const spelled = spelledNumber(text, end, word!, table);
  // "million years" counts millions; only "a million" is a number.
  if (spelled.value >= 1e6 && !/\s/u.test(text.slice(from, spelled.end))) return null;
  const scale = table.numbers.scales[/[^\s-]+$/u.exec(text.slice(from, spelled.end))![0]] ?? 1;
  const weak = spelled.value <= 2 || (spelled.ordinal && spelled.end === end);
  return { ...plain, ...spelled, scale, weak };
}

/** A part behind a whole number: 2½, 2 1/4; no date, and no race of 4 100/200. */
const PART = /\s?(?<sign>[¼½¾⅓⅔])|\s(?<above>[1-9])\/(?<below>[2-9])(?![\p{N}/-])/uy;
const SIGNS: Readonly<Record<string, number>> = {
  "¼": 1 / 4,
  "½": 1 / 2,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
};

/** ½ of voters is a share, ½ million, ½ mile and ½ cup are amounts. */
function loneFraction(text: string, at: number, value: number, table: NumberTable): Partial<Read> {
  const isAmount = scaledAt(text, at, table).end > at || unitAt(text, at, table) !== null;
  return isAmount ? {} : { value: tidy(value * 100), unit: "percent", weak: value === 1 / 2 };
}

function partOf({ groups }: RegExpExecArray): number {
  const { sign, above, below } = groups as Record<string, string | undefined>;
  return sign === undefined ? Number(above) / Number(below) : SIGNS[sign]!;
}

/** B12, COVID-19, F-16: digits that hang on letters name something. */
function isPartOfName(text: string, start: number): boolean {
  return /(?:\p{Lu}|\p{Ll}|\p{Lu}[-‐‑])$/u.test(text.slice(Math.max(0, start - 2), start));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function unitAt(text: string, at: number, table: NumberTable): ReturnType<UnitAt> {
  const found = matchAt(numberPatterns(table).unit, text, at);
  const unit = found && unitOf(found[0], table);
  return unit ? { unit, end: at + found[0].length } : null;
}

/** The letters of US$, HK$ … tell dollars apart that count as one; those of R$ name another money. */
function moneyOf(sign: string): Unit | null {
  return CURRENCY[sign] ?? CURRENCY[sign.at(-1)!] ?? null;
}

function unitOf(surface: string, table: NumberTable): Unit | null {
  const name = surface.replace(/^[\s\u200C-]/u, "").toLowerCase();
  if (/^[%٪％]$/u.test(name)) return "percent";
  const sign = CURRENCY[name];
  if (sign) return sign;
  const bare = name.replace(/\s+/gu, " ").replaceAll("’", "'");
  for (const [unit, list] of Object.entries<readonly string[] | undefined>(table.units)) {
    if (
      list?.some(
        (phrase) => phrase === bare || (phrase.endsWith("*") && bare.startsWith(phrase.slice(0, -1))),
      )
    )
      return unit as Unit;
  }
  return null;
}
