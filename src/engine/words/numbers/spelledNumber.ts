import type { NumberTable } from "./languages/numberTable.ts";
import { numberPatterns } from "./numberPatterns.ts";

/** A number in words, up to its end in the text. */
export interface SpelledNumber {
  readonly value: number;
  readonly ordinal: boolean;
  readonly end: number;
}

/**
 * Goes on reading a number in words whose first word ends at `end`: "two hundred and five thousand", "thirty-third".
 * Hundreds multiply what is before them, greater powers close a group; a word that does not fit begins another number.
 */
export function spelledNumber(text: string, end: number, first: string, table: NumberTable): SpelledNumber {
  const { ordinals } = table.numbers;
  const place = ordinals?.[plainName(first)] ?? numberPatterns(table).compound?.readPlace(plainName(first));
  if (place !== undefined && place !== null) return { value: place, ordinal: true, end };
  const { next } = numberPatterns(table);
  let sum = begin(cardinalOf(plainName(first), table) ?? 0);
  let at = end;
  for (;;) {
    next.lastIndex = at;
    const found = next.exec(text);
    if (!found) return { value: worth(sum), ordinal: false, end: at };
    const name = plainName(found.groups!.word!);
    const last = ordinals?.[name];
    if (last !== undefined) {
      const fits = sum.last >= 20 && sum.last % 10 === 0 && last < 10;
      return fits
        ? { value: worth(sum) + last, ordinal: true, end: at + found[0].length }
        : { value: worth(sum), ordinal: false, end: at };
    }
    const value = cardinalOf(name, table);
    const longer = value === null ? null : extended(sum, value, found.groups!.joiner !== undefined, table);
    if (!longer) return { value: worth(sum), ordinal: false, end: at };
    sum = longer;
    at += found[0].length;
  }
}

/** What a word for a number stands for, be it one of the list or written on: zweihundertdreiundfünfzig. */
export function cardinalOf(name: string, table: NumberTable): number | null {
  return table.numbers.cardinals[name] ?? numberPatterns(table).compound?.read(name) ?? null;
}

/** A number half read: thousands that are closed, the group below them, and the value of the last word. */
interface Sum {
  readonly total: number;
  readonly group: number;
  readonly last: number;
}

function worth({ total, group }: Sum): number {
  return total + group;
}

function begin(value: number): Sum {
  return add({ total: 0, group: 0, last: 0 }, value);
}

/** Null where the word cannot go on the number: "five ten", "between five and ten". */
function extended(sum: Sum, value: number, joined: boolean, { numbers }: NumberTable): Sum | null {
  const { group, last } = sum;
  if (value >= 1000) {
    const goesOn = isPower(value) ? last < value : group === 0 && last > value;
    return !joined && goesOn ? add(sum, value) : null;
  }
  if (value >= 100) return group === 0 || (value === 100 && group < 10) ? add(sum, value) : null;
  const afterHundreds = last >= 100;
  const afterTens = last >= 20 && last % 10 === 0 && value < 10;
  const beforeTens = numbers.unitsFirst === true && joined && last < 10 && value >= 20;
  return afterHundreds || afterTens || beforeTens ? add(sum, value) : null;
}

/** "Fünfzigtausend" and "fünfzig tausend" close a group alike. */
function add({ total, group }: Sum, value: number): Sum {
  if (value >= 1000) {
    const worth = isPower(value) ? (group || 1) * value : group + value;
    return { total: total + worth, group: 0, last: value };
  }
  return { total, group: value === 100 ? (group || 1) * 100 : group + value, last: value };
}

function isPower(value: number): boolean {
  return Number.isInteger(Math.log10(value));
}

/** A name as the tables write it. */
export function plainName(surface: string): string {
  return surface.toLowerCase().replace(/[\s\u200C]+/gu, " ");
}
