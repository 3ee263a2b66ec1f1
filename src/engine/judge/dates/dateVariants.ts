import type { Cue } from "../../model.ts";
import { cueOf, type Located, locate, type Shown } from "../reading/located.ts";
import { pairFitting } from "../reading/pairUp.ts";
import { datesIn, textOf } from "../reading/reading.ts";
import { roleLikeness } from "../reading/role.ts";
import type { Sides } from "../reading/sides.ts";
import { type DateParts, inDay, onFace } from "../values/dateRule.ts";
import { type DateFact, readDates } from "../values/readDates.ts";
import { heldAgainst, partsOf } from "./heldAgainst.ts";

type FoundDate = Located<DateFact>;

/**
 * One date written in two ways: 14 March and March 14, 5 p.m. and 17:00. Where one side tells more, "Monday, March 14", what
 * both tell is the variant and the rest a change of words.
 */
export function dateVariants(sides: Sides): Cue[] {
  const left = locate(sides.left, datesIn);
  const right = locate(sides.right, datesIn);
  const pairs = pairFitting(left, right, { fits: (a, b) => sharedParts(a, b) !== null, score: likeness });
  return pairs.flatMap((pair) => writtenOtherwise(left[pair.left]!, right[pair.right]!));
}

/** More than any role can give: what stands there word for word is no variant of something else. */
const WORD_FOR_WORD = 100;

function likeness(a: FoundDate, b: FoundDate): number {
  const equal = isOneWriting(a, b) ? WORD_FOR_WORD : 0;
  return roleLikeness(a, b) + equal;
}

/**
 * What two dates both tell, or null where they contradict each other or share too little: a weekday, month or year alone has
 * one writing, and Monday and Mondays are two things. Of Han a month has two, 4月 and 四月.
 */
function sharedParts(a: FoundDate, b: FoundDate): DateParts | null {
  const { shared, differing } = heldAgainst(a.parts, b.parts);
  const hasTime = shared.time !== undefined || shared.face !== undefined;
  const hasWritings = hasTime || (shared.month !== undefined && [a, b].every(isHanMonth));
  // Whoever writes 4/3 for 3/4 may mean another day.
  if (a.parts.stroked !== b.parts.stroked) return null;
  return differing === 0 && (hasWritings || partsOf(shared).length > 1) ? shared : null;
}

function isHanMonth({ reading, span }: FoundDate): boolean {
  return /月/u.test(textOf(reading, span));
}

function writtenOtherwise(a: FoundDate, b: FoundDate): Cue[] {
  if (isOneWriting(a, b)) return [];
  const shared = sharedParts(a, b);
  const [left, right] = [shared && pieceThatSays(shared, a), shared && pieceThatSays(shared, b)];
  if (!left || !right) return [];
  const [ours, theirs] = [writing(left), writing(right)];
  // Of 8:30 and 8:30 p.m. the marks show what one of them has more.
  if (shared?.face !== undefined ? ours.startsWith(theirs) || theirs.startsWith(ours) : ours === theirs)
    return [];
  return [cueOf("variant", withoutStop(left, right), withoutStop(right, left))];
}

function isOneWriting(a: Shown, b: Shown): boolean {
  return writing(a) === writing(b);
}

/** As written, but for white space and a last dot, which is read as the stop or lost before a comma: a.m., 3 janv. */
function writing({ reading, span }: Shown): string {
  return textOf(reading, span).toLowerCase().replace(/\s+/gu, " ").replace(LAST_DOT, "");
}

const LAST_DOT = /\.$/u;

/**
 * The one dot of "It opens at 6 a.m." is also the stop, which "It opens at 06:00." has beside the time: it is left to the
 * sentence, or the marks would call a stop added.
 */
function withoutStop(shown: Shown, other: Shown): Shown {
  const [from, to] = shown.span;
  const isStop = textOf(shown.reading, shown.span).endsWith(".") && NOTHING_TOLD.test(restOf(shown));
  return isStop && STOP_AT_END.test(restOf(other))
    ? { ...shown, span: [from, to - 1], quoted: shown.span }
    : shown;
}

const NOTHING_TOLD = /^[^\p{L}\p{N}]*$/u;
const STOP_AT_END = /\.[^\p{L}\p{N}]*$/u;

/** What follows in the claim. */
function restOf({ reading, span }: Shown): string {
  return reading.line.slice(span[1] - reading.span[0]);
}

/** The words of a date that say some of its parts and no more, with the article of "the 14th of March". */
function pieceThatSays(parts: DateParts, { reading, span, parts: all }: FoundDate): Shown | null {
  const text = textOf(reading, span);
  const words = [...text.matchAll(/[^\s,،，]+/gu)];
  const whole = partsOf(all).length === partsOf(parts).length;
  const pieces = whole
    ? [[0, text.length] as const]
    : words.flatMap((from, i) => words.slice(i).map((to) => [from.index, to.index + to[0].length] as const));
  const piece = pieces.find(
    ([from, to]) => whole || says(parts, readDates(text.slice(from, to), reading.table)),
  );
  if (!piece) return null;
  const from = span[0] + piece[0];
  const article = ARTICLE.exec(reading.line.slice(0, from - reading.span[0]));
  const start = article && ORDINAL.test(text.slice(piece[0])) ? from - article[0].length : from;
  return { reading, span: [start, span[0] + piece[1]] };
}

const ARTICLE = /(?<!\p{L})the\s+$/iu;
const ORDINAL = /^\d+(?:st|nd|rd|th)/iu;

function says(parts: DateParts, [fact, ...more]: readonly DateFact[]): boolean {
  if (!fact || more.length > 0) return false;
  const told = parts.face === undefined ? inDay(fact.parts) : onFace(fact.parts);
  return (
    partsOf(told).length === partsOf(parts).length &&
    partsOf(told).every((part) => told[part] === parts[part])
  );
}
