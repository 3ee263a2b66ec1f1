import type { Cue, Pair, Side } from "../../model.ts";
import { allMatches } from "../../words/letters/allMatches.ts";
import { cueOf, type Shown } from "../reading/located.ts";
import { endsOn, inText, numbersIn, type Reading, type Word } from "../reading/reading.ts";
import type { Sides } from "../reading/sides.ts";
import { standsIn } from "../reading/standsIn.ts";
import { areSpellings } from "./areSpellings.ts";
import { isCaseOfName } from "./isCaseOfName.ts";
import type { Name } from "./namesOf.ts";
import { isAbbreviation, spelledOut } from "./spelledOut.ts";

/**
 * One name written in two ways: spelled, joined, ordered, shortened or abbreviated otherwise. No changed fact; it keeps the
 * reader from taking two spellings for two people.
 */
export function variantCues(sides: Sides, names: Pair<readonly Name[]>): Cue[] {
  const cues = [
    ...spellings(sides),
    ...hanNames(sides),
    ...names.left.flatMap((a) =>
      names.right
        .filter((b) => isReordered(a, b) || isShortened(a, b, sides) || isShortened(b, a, sides))
        .map((b) => cueOf("variant", a, b)),
    ),
    ...abbreviations(sides.left, sides.right, (short, long) => cueOf("variant", short, long)),
    ...abbreviations(sides.right, sides.left, (short, long) => cueOf("variant", long, short)),
  ];
  return grouped(cues).flatMap(eachPlace);
}

function grouped(cues: readonly Cue[]): Cue[][] {
  const groups = new Map<string, Cue[]>();
  for (const cue of cues) {
    const spellings = JSON.stringify(cue.values);
    const group = groups.get(spellings);
    if (group) group.push(cue);
    else groups.set(spellings, [cue]);
  }
  return [...groups.values()];
}

/**
 * The same two spellings are told once for each place, in order, and not for each with each: "Qasim … Qasim" against
 * "Ghasem … Ghasem" are two cues. What a side has more of goes with the other's last.
 */
function eachPlace(cues: readonly Cue[]): Cue[] {
  const places = (side: Side) => [
    ...new Map(cues.flatMap(({ [side]: span }) => (span ? [[span[0], span] as const] : []))).values(),
  ];
  const [left, right] = [places("left"), places("right")];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({
    ...cues[0]!,
    left: left[Math.min(i, left.length - 1)]!,
    right: right[Math.min(i, right.length - 1)]!,
  }));
}

interface Lonely extends Shown {
  readonly word: Word;
}

/** Content words that stand on one side alone. */
function lonely(own: readonly Reading[], other: readonly Reading[]): Lonely[] {
  return own.flatMap((reading) =>
    reading.words
      .filter((word) => word.content && !standsIn(word, other) && !isInNumber(word, reading))
      .map((word) => ({ word, reading, span: [word.start, word.end] as const })),
  );
}

/** ثلاثون and ثلاثين are thirty in two cases, and no name. */
function isInNumber(word: Word, reading: Reading): boolean {
  return numbersIn(reading).some((number) => {
    const [from, to] = inText(reading, number.span);
    return from < word.end && word.start < to;
  });
}

function spellings(sides: Sides): Cue[] {
  const left = lonely(sides.left, sides.right);
  const right = lonely(sides.right, sides.left);
  const spelled = left.flatMap((a) =>
    right
      .filter(
        (b) =>
          areSpellings(a.word, b.word, a.reading.table) && !isCaseOfName(a.word, b.word, a.reading.table),
      )
      .map((b) => cueOf("variant", a, b)),
  );
  const joined = (one: readonly Lonely[], other: readonly Reading[], make: (one: Shown, two: Shown) => Cue) =>
    one.flatMap((a) => other.flatMap((reading) => writtenApart(a.word, reading).map((b) => make(a, b))));
  return [
    ...spelled,
    ...joined(left, sides.right, (a, b) => cueOf("variant", a, b)),
    ...joined(right, sides.left, (b, a) => cueOf("variant", a, b)),
  ];
}

/** راستین‌فر as two words, Abdul Rahman for Abdulrahman; Brandt Lie for Brandt-Lie; "nach dem" is no other writing of Nachdem. */
function writtenApart(word: Word, reading: Reading): Shown[] {
  if (SMALL.test(word.surface)) return [];
  const joined = word.normal.replaceAll("-", "");
  const { words } = reading;
  const found: Shown[] = [];
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words[at - 1]!, words[at]!];
    const isWhole = joined.startsWith(first.normal) && first.normal + second.normal === joined;
    if (isWhole && !SMALL.test(second.surface)) found.push({ reading, span: [first.start, second.end] });
  }
  return found;
}

const SMALL = /^\p{Ll}/u;

/** "University of Sarn" and "Sarn University". Where all nouns have capitals, most runs of them are no names. */
function isReordered(a: Name, b: Name): boolean {
  if (a.reading.table.nounsAreCapitalised) return false;
  if (a.words.length < 2 || a.words.length !== b.words.length) return false;
  const sorted = (name: Name) =>
    name.words
      .map((word) => word.normal)
      .sort()
      .join(" ");
  const inOrder = (name: Name) => name.words.map((word) => word.normal).join(" ");
  return sorted(a) === sorted(b) && inOrder(a) !== inOrder(b);
}

/** "the Pacific" for the Pacific Ocean: the tail is dropped. That a surname stands for the whole name is no variant. */
function isShortened(short: Name, long: Name, sides: Sides): boolean {
  if (short.words.length !== 1 || long.words.length !== 2) return false;
  if (long.reading.table.nounsAreCapitalised) return false;
  const [first, tail] = long.words;
  const other = sides.left.includes(long.reading) ? sides.right : sides.left;
  return (
    short.words[0]!.normal === first!.normal &&
    !endsOn(long.reading.table.peopleEndings?.alone, first!.normal) &&
    !standsIn(tail!, other)
  );
}

/** LfS for the Landesamt für Straßenbau. */
function abbreviations(
  own: readonly Reading[],
  other: readonly Reading[],
  make: (short: Shown, long: Shown) => Cue,
): Cue[] {
  return own.flatMap((reading) =>
    reading.words
      .filter((word) => isAbbreviation(word) && !standsIn(word, other))
      .flatMap((word) =>
        other
          .flatMap((there) => spelledOut(word, there))
          .map((long) => make({ reading, span: [word.start, word.end] }, long)),
      ),
  );
}

/** Foreign names in Chinese, 马克·温德尔 and 马克·文德尔, and offices: 国家产品安全监督总局 as 产安总局. */
function hanNames(sides: Sides): Cue[] {
  const left = hanTerms(sides.left);
  const right = hanTerms(sides.right);
  return left.flatMap((a) =>
    right.filter((b) => areHanVariants(a.term, b.term)).map((b) => cueOf("variant", a, b)),
  );
}

type HanTerm = Shown & { readonly term: string };

/** Around the dot of a foreign name: its last characters and its first, since no space says where the name ends. */
const HAN_NAME = /\p{Script=Han}{2}[·•・]\p{Script=Han}{2,3}/gu;
const HAN = /\p{Script=Han}/u;
const HAN_OFFICE = /\p{Script=Han}{2,14}(?:局|部|厅|署|院|会|大学|银行|集团|公司|中心)/gu;

function hanTerms(readings: readonly Reading[]): HanTerm[] {
  return readings
    .filter(({ line }) => HAN.test(line))
    .flatMap((reading) =>
      [HAN_NAME, HAN_OFFICE].flatMap((pattern) =>
        allMatches(pattern, reading.line).map((found) => {
          const from = reading.span[0] + found.index;
          return { reading, span: [from, from + found[0].length] as const, term: found[0] };
        }),
      ),
    );
}

/** Characters of a foreign name that must be equal. */
const LEAST_EQUAL = 0.6;

function areHanVariants(a: string, b: string): boolean {
  if (a === b) return false;
  const dots = Number(DOT.test(a)) + Number(DOT.test(b));
  if (dots > 0) {
    const equal = [...a].filter((c, i) => b[i] === c).length;
    return dots === 2 && a.length === b.length && equal >= LEAST_EQUAL * a.length;
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length <= 5 && long.length >= short.length + 2 && abbreviates(short, long);
}

const DOT = /[·•・]/u;

/** The characters of the short form in order in the long one, which ends as it does. */
function abbreviates(short: string, long: string): boolean {
  if (long.includes(short) || short.slice(-2) !== long.slice(-2)) return false;
  let at = 0;
  for (const c of long) if (c === short[at]) at++;
  return at === short.length;
}
