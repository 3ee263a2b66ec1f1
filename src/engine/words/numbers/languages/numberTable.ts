import type { Lexicon } from "../../phrases/lexicon.ts";
import type { Writing } from "../../phrases/phrasePatterns.ts";
import type { CompoundWords } from "./compoundNumber.ts";

/** How a language writes numbers and what it counts them in. A table holds words, not rules. */
export interface NumberTable extends Writing {
  /** BCP 47 primary language. */
  readonly code: string;
  /** Whether numbers are also written in Han numerals: 三十二. */
  readonly hanNumerals?: boolean;
  readonly numbers: NumberWords;
  readonly units: Lexicon<Unit>;
  readonly signs?: SignWords;
}

/** How a language tells that a number lies below zero. */
export interface SignWords {
  /** MINUS 5 degrees. */
  readonly minus: readonly string[];
  /** What only ends on such a word: AU MOINS 5 degrés. */
  readonly notMinus?: readonly string[];
  /** Left out where the word is also "more". */
  readonly plus?: readonly string[];
  readonly degrees: readonly string[];
  /** Behind the degrees: 5 degrees BELOW ZERO. */
  readonly belowZero: readonly string[];
}

export interface NumberWords {
  /** What stands before the decimals; the other one of . and , groups thousands. Null where nobody knows. */
  readonly decimal: "." | "," | null;
  /** Whether a plain space may group thousands: 20 000. Unbreakable spaces always may. */
  readonly groupsWithSpace: boolean;
  /** Cardinals in words, also hundred, thousand and million, which multiply what stands before them. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Above ninety-nine a number is one word, which is in no list: tweehonderddrieënvijftig. */
  readonly compounds?: CompoundWords;
  /** Articles that count before a unit: A month. */
  readonly articles?: readonly string[];
  /** What multiplies digits: 4.2m, 3 thousand. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words before which a letter is a measure and no scale: 300m LONG. */
  readonly afterMeasures?: readonly string[];
  /** What multiplies before a sign or a word of money alone and is a measure elsewhere: 12 M€, but 340 m. */
  readonly scalesOfMoney?: Readonly<Record<string, number>>;
  readonly ordinals?: Readonly<Record<string, number>>;
  /** Parts of what a unit measures: HALF AN hour. */
  readonly partsOfUnits?: Readonly<Record<string, number>>;
  /** Words for a number with its unit: a fortnight. */
  readonly amounts?: Readonly<Record<string, readonly [value: number, unit: Unit]>>;
  /** Parts of one: "a third". */
  readonly fractions?: Readonly<Record<string, number>>;
  /** Endings that make digits an ordinal: 70th. */
  readonly ordinalEndings?: readonly string[];
  /** What adds a half, to a number or what it counts: two AND A HALF million, an hour AND A HALF. */
  readonly andHalf?: readonly string[];
  /** What adds a half without a space, at the end of the unit or inside it, as a regular expression: 一年半, 三个半月. */
  readonly halfInside?: string;
  /** Phrases that begin as a number does and are none. */
  readonly notNumbers?: readonly string[];
  /** Names that hold numerals, as a regular expression: 健一, 三郎. */
  readonly names?: string;
  /** Letters behind which a lone "one" ends a word: 统一. */
  readonly endsWord?: string;
  /** Words inside a number: two hundred AND five. */
  readonly joiners?: readonly string[];
  /** Whether units stand before tens: Arabic "five and twenty". */
  readonly unitsFirst?: boolean;
  /** Words that make two numbers a share: nine IN ten. */
  readonly ratio?: readonly string[];
  /** Those that do so behind what is counted as well: un salarié SUR trois. */
  readonly ratioApart?: readonly string[];
  /** What stands before the whole of a share whose part follows: OUT OF EVERY ten pupils, three. */
  readonly wholeFirst?: readonly string[];
  /** What makes an ordinal a share: EVERY third nurse. */
  readonly every?: readonly string[];
  /** What makes the number after it a share of a hundred: 百分之三十. */
  readonly sharePrefixes?: readonly string[];
  /** What makes the number before it a share of ten, as a regular expression: 三成. */
  readonly tenths?: string;
}

/** Units that are converted or must agree; whatever else is counted is left to the words around. */
export type Unit =
  | "percent"
  | "point"
  | "dollar"
  | "euro"
  | "pound"
  | "yuan"
  | "yen"
  | "rupee"
  | "rouble"
  | "real"
  | "crown"
  | "zloty"
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "year"
  | "millimetre"
  | "centimetre"
  | "inch"
  | "kilometre"
  | "mile"
  | "foot"
  | "metre"
  | "hectare"
  | "acre"
  | "litre"
  | "gallon"
  | "tonne"
  | "kilogram"
  | "gram";

/**
 * "one third", "two thirds" and so on from the names of one, two … and the parts of one by how many make the whole, singular and
 * plural: { 3: ["third", "thirds"] }.
 */
export function partsOfOne(
  counts: string,
  parts: Readonly<Record<number, readonly [one: string, more: string]>>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([whole, [one, more]]) =>
      counts
        .split(" ")
        .slice(0, Number(whole) - 1)
        .map((count, i) => [`${count} ${i === 0 ? one : more}`, (i + 1) / Number(whole)] as const),
    ),
  );
}

/** "one two three" -> { one: first, two: first + 1, … }, all times `by`; alternatives with a stroke: "zwei|zwo". */
export function counted(list: string, first = 1, by = 1): Record<string, number> {
  return Object.fromEntries(
    list
      .split(/\s+/u)
      .flatMap((forms, i) => forms.split("|").map((form) => [form, (first + i) * by] as const)),
  );
}
