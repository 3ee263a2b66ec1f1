import type { Span } from "../model.ts";
import { alternation, boundaries, findPhrases } from "./findPhrases.ts";
import type { Bound, LanguageTable, Unit } from "./languages/language.ts";
import { westernDigits } from "./westernDigits.ts";

/** A number as it is meant: 4.2m, 4,200,000 and "4.2 million" are one value. */
export interface NumberFact {
  /** Of the number with its scale, its sign of money and a per cent sign or word; offsets of the text that was read. */
  readonly span: Span;
  readonly value: number;
  readonly unit: Unit | null;
  readonly ordinal: boolean;
  readonly bound: { readonly class: Bound; readonly span: Span } | null;
  /** One, two, first, second …: often no number at all, and never news alone. */
  readonly weak: boolean;
}

/** Digits and number words as values with scale, unit and bound, in order. `text` may have stretches blanked. */
export function readNumbers(text: string, table: LanguageTable): NumberFact[] {
  const reader = readerOf(table);
  const facts: NumberFact[] = [];
  for (const found of text.matchAll(reader.start)) {
    const from = found.index;
    if (from < (facts.at(-1)?.span[1] ?? 0)) continue;
    const fact = readOne(text, found, table, reader);
    if (fact) facts.push(fact);
  }
  return withBounds(text, withRatios(text, facts, reader), table);
}

interface Reader {
  readonly start: RegExp;
  readonly scale: RegExp;
  readonly unit: RegExp;
  readonly ordinalEnding: RegExp;
  /** A further word of a spelled number. */
  readonly next: RegExp;
  readonly ratio: RegExp;
}

const CURRENCY: Readonly<Record<string, Unit>> = {
  $: "dollar",
  "€": "euro",
  "£": "pound",
  "¥": "yuan",
  "₽": "rouble",
};
/** Separators of thousands that are no full spaces. */
const GROUP_SPACE = "\\u00A0\\u2009\\u202F'’";
const HAN_DIGITS = "零〇一二两三四五六七八九";
const HAN_NUMBER = `[${HAN_DIGITS}]?[十百千万亿][${HAN_DIGITS}十百千万亿]*|[${HAN_DIGITS}]+`;

const readers = new WeakMap<LanguageTable, Reader>();

function readerOf(table: LanguageTable): Reader {
  const known = readers.get(table);
  if (known) return known;
  const { cardinals, ordinals, fractions, scales, joiners, ratio, ordinalEndings, groupsWithSpace } =
    table.numbers;
  const [before, after] = boundaries(table);
  const names = alternation([
    ...Object.keys(cardinals),
    ...Object.keys(ordinals ?? {}),
    ...Object.keys(fractions ?? {}),
  ]);
  const joint = `(?:(?:\\s+(?<joiner>${alternation(joiners ?? []) || "(?!)"})\\s*)(?![-\\s])|[\\s\\u200C]+|-)`;
  const space = groupsWithSpace ? " " : "";
  const spelled = names ? `|${before}(?<word>${names})${after}` : "";
  const han = table.code === "zh" ? `|(?<han>${HAN_NUMBER})` : "";
  const made: Reader = {
    start: new RegExp(
      `(?<currency>(?:US|A|C)?[$€£¥₽]\\s?)?(?<digits>\\p{Nd}{1,3}(?:[${GROUP_SPACE}${space}]\\p{Nd}{3})+(?!\\p{Nd})(?:[.,٫]\\p{Nd}+)?|\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*)${han}${spelled}`,
      "giu",
    ),
    scale: new RegExp(`[\\s\\u200C-]?(${alternation(Object.keys(scales)) || "(?!)"})${after}`, "iuy"),
    unit: new RegExp(
      `[\\s\\u200C-]?(?:[%٪％](?<sign>)|[$€£¥₽]|(?:${unitNames(table) || "(?!)"})${after})`,
      "iuy",
    ),
    ordinalEnding: new RegExp(`(?:${alternation(ordinalEndings ?? []) || "(?!)"})${after}`, "iuy"),
    next: new RegExp(`${joint}(?<word>${alternation(Object.keys(cardinals)) || "(?!)"})${after}`, "iuy"),
    ratio: new RegExp(`^\\s*(?:${alternation(ratio ?? []) || "(?!)"})\\s*$`, "iu"),
  };
  readers.set(table, made);
  return made;
}

function unitNames(table: LanguageTable): string {
  return alternation(Object.values<readonly string[] | undefined>(table.units).flatMap((list) => list ?? []));
}

function readOne(
  text: string,
  found: RegExpExecArray,
  table: LanguageTable,
  { scale, unit, ordinalEnding, next }: Reader,
): NumberFact | null {
  const { digits, word, han, currency } = found.groups as Record<string, string | undefined>;
  // A clitic before a number word is matched with it but is no part of the number.
  const start = found.index + (word === undefined ? 0 : found[0].length - word.length);
  let end = found.index + found[0].length;
  let value: number | null;
  let ordinal = false;
  let weak = false;
  if (digits !== undefined) {
    if (isPartOfName(text, start)) return null;
    value = digitsValue(digits, table);
    const ending = matchAt(ordinalEnding, text, end);
    ordinal = ending !== null;
    end += ending?.[0].length ?? 0;
  } else if (han !== undefined) {
    value = hanValue(han);
    weak = [...han].length === 1;
  } else {
    const name = plainName(word!);
    const part = table.numbers.fractions?.[name];
    if (part !== undefined)
      return { span: [start, end], value: tidy(part * 100), unit: "percent", ordinal, bound: null, weak };
    const place = table.numbers.ordinals?.[name];
    ordinal = place !== undefined;
    value = place ?? 0;
    if (!ordinal) {
      const spelled = spell(name);
      for (let more = matchAt(next, text, end); more; more = matchAt(next, text, end)) {
        if (!spelled.takes(plainName(more.groups!.word!), more.groups!.joiner !== undefined)) break;
        end += more[0].length;
      }
      value = spelled.value();
      // "million years" counts millions; only "a million" is a number.
      if (value >= 1e6 && !/\s/u.test(text.slice(start, end))) return null;
    }
    weak = ordinal || value <= 2;
  }
  if (value === null) return null;
  if (!ordinal) {
    for (let times = matchAt(scale, text, end); times; times = matchAt(scale, text, end)) {
      value *= table.numbers.scales[plainName(times[1]!)] ?? 1;
      end += times[0].length;
      weak = false;
    }
  }
  const counted = ordinal ? null : matchAt(unit, text, end);
  const kind = currency ? CURRENCY[currency.trim().at(-1)!]! : counted ? unitOf(counted[0], table) : null;
  if (counted && kind !== null && !currency) end += counted[0].length;
  return {
    span: [start, end],
    value: tidy(value),
    unit: kind,
    ordinal,
    bound: null,
    weak: weak && kind === null,
  };

  /** "two hundred and five thousand": hundreds multiply what is before them, greater powers close a group. */
  function spell(first: string) {
    const { cardinals, unitsFirst } = table.numbers;
    let total = 0;
    let group = 0;
    let last = 0;
    add(cardinals[first]!);
    return { takes, value: () => total + group };

    function takes(name: string, joined: boolean): boolean {
      const value = cardinals[name]!;
      const fits =
        value >= 1000
          ? !joined && last < value
          : value >= 100
            ? group === 0 || (value === 100 && group < 10)
            : last >= 100 ||
              (last >= 20 && last % 10 === 0 && value < 10) ||
              (unitsFirst === true && joined && last < 10 && value >= 20);
      if (fits) add(value);
      return fits;
    }

    function add(value: number): void {
      if (value >= 1000 && Number.isInteger(Math.log10(value))) {
        total += (group || 1) * value;
        group = 0;
      } else group = value === 100 ? (group || 1) * 100 : group + value;
      last = value;
    }
  }
}

function plainName(surface: string): string {
  return surface.toLowerCase().replace(/[\s\u200C]+/gu, " ");
}

/** B12, COVID-19, F-16: digits that hang on letters name something. */
function isPartOfName(text: string, start: number): boolean {
  return /(?:[\p{Lu}\p{Ll}]|\p{Lu}[-‐‑])$/u.test(text.slice(Math.max(0, start - 2), start));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function unitOf(surface: string, table: LanguageTable): Unit | null {
  const name = surface.replace(/^[\s\u200C-]/u, "").toLowerCase();
  if (/^[%٪％]$/u.test(name)) return "percent";
  const sign = CURRENCY[name];
  if (sign) return sign;
  const bare = name.replace(/\s+/gu, " ");
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

/** "1.400.000", "1,4", "20 000", "۲٬۰۰۰": a lone separator before three digits groups unless it is the decimal sign. */
export function digitsValue(digits: string, table: LanguageTable): number | null {
  const plain = westernDigits(digits)
    .replace(/[\s'’\u00A0\u2009\u202F٬]/gu, "")
    .replaceAll("٫", ".");
  const decimal = digits.includes("٫") ? "." : decimalSign(plain, table.numbers.decimal);
  const group = decimal === "." ? "," : ".";
  const parts = plain.split(decimal);
  if (parts.length > 2) return null;
  const whole = parts[0]!;
  if (whole.includes(group) && !/^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/u.test(whole)) return null;
  return Number(`${whole.replaceAll(group, "")}${parts[1] === undefined ? "" : `.${parts[1]}`}`);
}

function decimalSign(plain: string, usual: "." | ","): "." | "," {
  const dot = plain.lastIndexOf(".");
  const comma = plain.lastIndexOf(",");
  if (dot >= 0 && comma >= 0) return dot > comma ? "." : ",";
  const only = dot >= 0 ? "." : ",";
  if (dot < 0 && comma < 0) return usual;
  const at = Math.max(dot, comma);
  if (plain.indexOf(only) !== at) return only === "." ? "," : ".";
  const groups = /^[1-9]\d{0,2}$/u.test(plain.slice(0, at)) && plain.length - at === 4;
  return groups && only !== usual ? usual : only;
}

/** 三十二, 一百二十, 两万: digits, and powers that multiply what stands before them. */
function hanValue(han: string): number | null {
  const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
  if (!/[十百千万亿]/u.test(han)) return Number([...han].map(hanDigit).join(""));
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const c of han) {
    const scale = scales[c];
    if (scale === undefined) digit = hanDigit(c);
    else if (scale >= 1e4) {
      total += (group + digit || 1) * scale;
      group = 0;
      digit = 0;
    } else {
      group += (digit || 1) * scale;
      digit = 0;
    }
  }
  return total + group + digit;
}

function hanDigit(c: string): number {
  return c === "〇" ? 0 : c === "两" ? 2 : c === "零" ? 0 : "一二三四五六七八九".indexOf(c) + 1;
}

/** 4.2 × 1e6 is 4200000.0000000005 in binary. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** "nine in ten" is 90 %. */
function withRatios(text: string, facts: readonly NumberFact[], { ratio }: Reader): NumberFact[] {
  const joined: NumberFact[] = [];
  for (const fact of facts) {
    const before = joined.at(-1);
    if (before && isShare(before, fact) && ratio.test(text.slice(before.span[1], fact.span[0]))) {
      joined.pop();
      const value = tidy((100 * before.value) / fact.value);
      joined.push({ ...before, span: [before.span[0], fact.span[1]], value, unit: "percent", weak: false });
    } else joined.push(fact);
  }
  return joined;
}

/** Round wholes only: "three in 24" counts mice. */
const WHOLES: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000];

function isShare(part: NumberFact, whole: NumberFact): boolean {
  return (
    part.unit === null && whole.unit === null && part.value < whole.value && WHOLES.includes(whole.value)
  );
}

/** Gives each number the "about", "at least" … right before it or, as "or so", within two words after it. */
function withBounds(text: string, facts: readonly NumberFact[], table: LanguageTable): NumberFact[] {
  if (facts.length === 0) return [];
  const bounds = findPhrases(text, table.bounds, table);
  return facts.map((fact) => {
    const bound = bounds.find(
      ({ span }) =>
        (span[1] <= fact.span[0] && /^[\s(]*(?:the\s)?$/iu.test(text.slice(span[1], fact.span[0]))) ||
        (span[0] >= fact.span[1] &&
          AFTER.test(text.slice(span[0], span[1])) &&
          /^(?:\s+\p{L}+){0,2}\s+$/u.test(text.slice(fact.span[1], span[0]))),
    );
    return bound ? { ...fact, bound } : fact;
  });
}

/** "or so", "or more", "oder mehr": bounds that may follow. */
const AFTER = /^(?:or|oder|ou|o|или|at|on)\s/iu;
