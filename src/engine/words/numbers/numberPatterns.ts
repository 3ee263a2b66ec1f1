import type { Lexicon } from "../phrases/lexicon.ts";
import { alternation, boundaries } from "../phrases/phrasePatterns.ts";
import { compoundPlaceReader, compoundReader, smallOf } from "./languages/compoundNumber.ts";
import type { NumberTable, Unit } from "./languages/numberTable.ts";

/** How a language writes numbers, as patterns for small letters; those with a sticky flag are tried at one place. */
export interface NumberPatterns {
  /** A number in digits, and all others that no space tells from the letters beside them. */
  readonly start: RegExp;
  /**
   * The first words of numbers, where spaces tell words apart. Not by a pattern: one of a hundred words between boundaries
   * takes longer to be made ready than all that is read with it.
   */
  readonly words: Lexicon<"word"> | null;
  /** Numbers that are one word and in no list: the words that may be one, and what they are worth as a count and as a place. */
  readonly compound: {
    readonly word: RegExp;
    readonly read: (word: string) => number | null;
    readonly readPlace: (word: string) => number | null;
  } | null;
  readonly scale: RegExp;
  readonly unit: RegExp;
  readonly half: RegExp;
  readonly ordinalEnding: RegExp;
  /** A further word of a spelled number. */
  readonly next: RegExp;
  /** What makes the numbers before and behind it a share, with a word or two of what is counted: un salarié sur trois. */
  readonly ratio: RegExp;
  /** What ends before a whole whose part follows, and before an ordinal that is a share. */
  readonly wholeFirst: RegExp;
  readonly every: RegExp;
  readonly tenths: RegExp;
}

/** Signs of one money; ¥ is that of yuan and of yen, and says no more than that it is money. */
export const CURRENCY: Readonly<Record<string, Unit>> = {
  $: "dollar",
  r$: "real",
  "€": "euro",
  "£": "pound",
  "₹": "rupee",
  "₽": "rouble",
};
const MONEY_SIGN = "[$€£¥₽₹]";
/** Separators of thousands that are no full spaces. */
const GROUP_SPACE = "\\u00A0\\u2009\\u202F'’";
/** No number begins with a zero: in any language a plain space before one groups, 40 000. */
const PLAINLY_SPACED = "[1-9]\\d{0,2}(?: 0\\d{2})+(?!\\d)";
const HAN_DIGITS = "零〇一二两三四五六七八九";
const HAN_NUMERALS = `${HAN_DIGITS}十百千万亿`;
const HAN_NUMBER = `[${HAN_DIGITS}]?[十百千万亿][${HAN_NUMERALS}]*|[${HAN_DIGITS}]+`;

const readers = new WeakMap<NumberTable, NumberPatterns>();

export function numberPatterns(table: NumberTable): NumberPatterns {
  const known = readers.get(table);
  if (known) return known;
  const {
    articles,
    amounts,
    partsOfUnits,
    cardinals,
    ordinals,
    fractions,
    scales,
    scalesOfMoney,
    joiners,
    ratio,
    ratioApart,
    compounds,
    wholeFirst,
    every,
    ordinalEndings,
    groupsWithSpace,
    sharePrefixes,
    tenths,
    andHalf,
    halfInside,
    notNumbers,
    names: ownNames,
    endsWord,
    afterMeasures,
  } = table.numbers;
  const [, after] = boundaries(table);
  const names = [
    ...Object.keys(cardinals),
    ...Object.keys(ordinals ?? {}),
    ...Object.keys(fractions ?? {}),
    ...Object.keys(amounts ?? {}),
    ...Object.keys(partsOfUnits ?? {}),
    ...(articles ?? []),
  ];
  const joint = `(?:(?:\\s+(?<joiner>${alternation(joiners ?? []) || "(?!)"})\\s*)(?![-\\s])|[\\s\\u200C]+|-)`;
  const space = groupsWithSpace ? " " : "";
  // Read as a whole and as no number, or the next numeral of 千方百计 would be one.
  const hidden =
    notNumbers && !table.spaced ? `|(?:${alternation(notNumbers)}${ownNames ? `|${ownNames}` : ""})` : "";
  const spelled = names.length > 0 && !table.spaced ? `|(?<word>${alternation(names)})` : "";
  const share = sharePrefixes ? `(?<share>${alternation(sharePrefixes)})?` : "";
  // 统一 ends a word, 统十 does not: 系统十年.
  const inWord = endsWord ? `(?!(?<=[${endsWord}])一(?![${HAN_NUMERALS}]))` : "";
  const han = table.hanNumerals ? `|${inWord}(?<han>${HAN_NUMBER})` : "";
  const measured = afterMeasures ? `(?![\\s-](?:${alternation(afterMeasures)})${after})` : "";
  const within =
    compounds && `\\p{L}*(?:${alternation([...compounds.hundred, ...compounds.thousand])})\\p{L}*`;
  const readWritten = compounds && compoundReader(smallOf(cardinals), compounds);
  const made: NumberPatterns = {
    words: names.length > 0 && table.spaced ? { word: names, none: notNumbers ?? [] } : null,
    start: new RegExp(
      `${share}(?:(?<currency>(?:us|a|c|r|nz|hk)?${MONEY_SIGN}\\s?)?(?<digits>\\p{Nd}{1,3}(?:[${GROUP_SPACE}${space}]\\p{Nd}{3})+(?!\\p{Nd})(?:[.,٫]\\p{Nd}+)?|${PLAINLY_SPACED}|\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*|[¼½¾⅓⅔])${hidden}${spelled}${han})`,
      "gu",
    ),
    compound:
      within && readWritten
        ? {
            word: new RegExp(`(?<!\\p{L})${within}(?!\\p{L})`, "gu"),
            read: readWritten,
            readPlace: compoundPlaceReader(ordinals ?? {}, compounds, readWritten),
          }
        : null,
    scale: new RegExp(
      `[\\s\\u200C-]?(?:(${alternation(Object.keys(scales)) || "(?!)"})${after}${measured}|(${alternation(Object.keys(scalesOfMoney ?? {})) || "(?!)"})(?=\\s?(?:${MONEY_SIGN}|(?:${moneyNames(table) || "(?!)"})${after})))`,
      "uy",
    ),
    unit: new RegExp(
      `[\\s\\u200C-]?(?:[%٪％](?<sign>)|${MONEY_SIGN}(?!\\d)|(?:${unitNames(table) || "(?!)"})${after})`,
      "uy",
    ),
    half: new RegExp(`\\s+(?:${alternation(andHalf ?? []) || "(?!)"})${after}|${halfInside ?? "(?!)"}`, "uy"),
    ordinalEnding: new RegExp(`(?:${alternation(ordinalEndings ?? []) || "(?!)"})${after}`, "uy"),
    next: new RegExp(
      `${joint}(?<word>${alternation([...Object.keys(cardinals), ...Object.keys(ordinals ?? {})]) || "(?!)"}${within ? `|${within}` : ""})${after}`,
      "uy",
    ),
    tenths: new RegExp(tenths ?? "(?!)", "uy"),
    ratio: new RegExp(
      `^\\s*(?:${alternation(ratio ?? []) || "(?!)"})\\s*$|^(?:\\s[^\\s,.;:!?]+){1,2}\\s(?:${alternation(ratioApart ?? []) || "(?!)"})\\s$`,
      "u",
    ),
    wholeFirst: endingOn(wholeFirst, table),
    every: endingOn(every, table),
  };
  readers.set(table, made);
  return made;
}

/** One of some phrases at the end of a text. */
function endingOn(phrases: readonly string[] | undefined, table: NumberTable): RegExp {
  const [before] = boundaries(table);
  return new RegExp(`${before}(?:${alternation(phrases ?? []) || "(?!)"})\\s*$`, "u");
}

/** Words for money that anybody may count in millions. */
function moneyNames({ units }: NumberTable): string {
  return alternation([...(units.dollar ?? []), ...(units.euro ?? []), ...(units.pound ?? [])]);
}

function unitNames(table: NumberTable): string {
  return alternation(Object.values<readonly string[] | undefined>(table.units).flatMap((list) => list ?? []));
}
