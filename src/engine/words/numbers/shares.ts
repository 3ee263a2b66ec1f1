import type { Span } from "../../model.ts";
import type { NumberTable, Unit } from "./languages/numberTable.ts";
import { numberPatterns } from "./numberPatterns.ts";
import type { NumberFact } from "./readNumbers.ts";
import { tidy } from "./tidy.ts";

/** The unit that stands at a place, and where it ends. */
export type UnitAt = (at: number) => { readonly unit: Unit; readonly end: number } | null;

/**
 * Shares that are told in two numbers or by an ordinal, as percents: "nine in ten" is 90 %, "un salarié sur trois", 每三人中有一人
 * and "every third nurse" are a third. Every third day is no share but three days.
 */
export function withShares(
  text: string,
  facts: readonly NumberFact[],
  table: NumberTable,
  unitAt: UnitAt,
): NumberFact[] {
  const { ratio, wholeFirst, every } = numberPatterns(table);
  const read: NumberFact[] = [];
  for (const fact of facts) {
    const before = read.at(-1);
    const between = before ? text.slice(before.span[1], fact.span[0]) : "";
    if (before && isShare(before, fact) && ratio.test(between)) {
      read.pop();
      read.push(share(before, fact, [before.span[0], fact.span[1]]));
      continue;
    }
    const whole =
      before && isShare(fact, before) && NEAR.test(between) ? leadTo(before, text, wholeFirst) : -1;
    if (before && whole >= 0) {
      read.pop();
      read.push(share(fact, before, [whole, fact.span[1]]));
      continue;
    }
    const from = fact.ordinal && fact.value > 1 ? leadTo(fact, text, every) : -1;
    read.push(from < 0 ? fact : everyNth(fact, from, unitAt));
  }
  return read;
}

/** Between a whole and its part, "out of every ten pupils, three": no more than a few words of one sentence. */
const NEAR = /^[^.;!?。；！？]{1,30}$/u;

/** Where a phrase begins that ends right before a number; -1 where there is none. */
function leadTo({ span }: NumberFact, text: string, phrase: RegExp): number {
  return text.slice(0, span[0]).search(phrase);
}

/** Round wholes only: "three in 24" counts mice. */
const WHOLES: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000];

function isShare(part: NumberFact, whole: NumberFact): boolean {
  return (
    part.unit === null && whole.unit === null && part.value < whole.value && WHOLES.includes(whole.value)
  );
}

function share(part: NumberFact, whole: NumberFact, span: Span): NumberFact {
  return {
    ...part,
    span,
    bare: span,
    value: tidy((100 * part.value) / whole.value),
    unit: "percent",
    weak: false,
    parts: [part.value, whole.value],
  };
}

function everyNth(fact: NumberFact, from: number, unitAt: UnitAt): NumberFact {
  const counted = unitAt(fact.span[1]);
  if (counted) {
    const bare: Span = [from, fact.span[1]];
    return { ...fact, span: [from, counted.end], bare, unit: counted.unit, ordinal: false, weak: false };
  }
  const span: Span = [from, fact.span[1]];
  // "Every second counts."
  const weak = fact.value === 2;
  return { ...fact, span, bare: span, value: tidy(100 / fact.value), unit: "percent", ordinal: false, weak };
}
