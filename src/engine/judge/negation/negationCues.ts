import type { Cue, Side, Span } from "../../model.ts";
import { alike } from "../reading/alike.ts";
import { BREAK } from "../reading/clauseBreak.ts";
import { cueOf } from "../reading/located.ts";
import { inText, numbersIn, phrasesIn, type Reading, textOf, type Word } from "../reading/reading.ts";
import { type Placed, roleLikeness, roleOf } from "../reading/role.ts";
import type { Sides } from "../reading/sides.ts";
import { standsIn } from "../reading/standsIn.ts";
import { isDenied, type Negator, negatorsOf, particleBefore } from "./negators.ts";
import { isAsked, writtenNegations } from "./writtenNegations.ts";

/**
 * A claim turned round: "did not rule out" -> "ruled out", "was ready to meet" -> "declined to meet", safe -> unsafe.
 *
 * Counting negators finds nothing but false alarms. A negator counts only where the word it denies stands on the other
 * side with no negator near it, and where the other side does not say no in another way.
 */
export function negationCues(sides: Sides): Cue[] {
  const cues = [...undone("left", "right", sides), ...undone("right", "left", sides)];
  return cues.length > 0
    ? cues.filter((cue, i) => !cues.slice(0, i).some((c) => isOneTurn(c, cue)))
    : prefixed(sides);
}

/** "Никто не пострадал" denies one word with two. */
function isOneTurn(a: Cue, b: Cue): boolean {
  return a.left?.[0] === b.left?.[0] || a.right?.[0] === b.right?.[0];
}

interface Place {
  readonly word: Word;
  readonly reading: Reading;
}

function undone(side: Side, other: Side, sides: Sides): Cue[] {
  return sides[side].flatMap(negatorsOf).flatMap((negator) => {
    const kept = keptWord(negator, sides[other]);
    if (
      !kept ||
      isDeniedByPrefix(negator, sides[other]) ||
      (isDoubt(negator) && sides[other].some((there) => doubtsIn(there).length > 0)) ||
      (negator.denied.length > 1 && saysTheSame(negator, sides[other]))
    )
      return [];
    if (isDelay(negator, kept.reading)) return [];
    const phrase = phraseOf(negator);
    const own = { span: negator.span, reading: negator.reading, quoted: phrase };
    const word = {
      span: [kept.word.start, kept.word.end] as Span,
      reading: kept.reading,
      quoted: withSameLead(kept, wordsIn(phrase, negator.reading)),
    };
    return [side === "left" ? cueOf("negation", own, word) : cueOf("negation", word, own)];
  });
}

/** Between a negator and the word it denies at most so many words are quoted with them. */
const MAX_QUOTED_GAP = 2;

/**
 * "did not go" for "not": the small word before the negator (no pronoun that opens the claim), and the word it denies where
 * that is near.
 */
function phraseOf({ span, reading, denied: [denied] }: Negator): Span {
  if (!reading.table.spaced) return clauseAround(reading, span);
  const before = reading.words.findLast((word) => word.end <= span[0]);
  const isAuxiliary =
    before !== undefined &&
    !before.content &&
    before !== reading.words[0] &&
    isTouching(reading, [before.end, span[0]]);
  const start = particleBefore(reading, span)?.start ?? (isAuxiliary ? before.start : span[0]);
  if (!denied) return [start, span[1]];
  if (denied.start < span[0]) return [Math.min(start, denied.start), span[1]];
  const between = reading.words.filter((word) => word.start >= span[1] && word.end <= denied.start).length;
  return [start, between <= MAX_QUOTED_GAP ? denied.end : span[1]];
}

/** "did go" for "go", where the other side says "did not go"; "one of the five" for "five", where it says "none of the five". */
function withSameLead({ word, reading }: Place, denied: readonly string[]): Span {
  if (!reading.table.spaced) return clauseAround(reading, [word.start, word.end]);
  const at = reading.words.indexOf(word);
  let first = at;
  while (first > 0 && leadsTo(first, reading) && denied.includes(reading.words[first - 1]!.normal)) first--;
  if (first > 0 && leadsTo(first, reading) && isAmount(reading.words[first - 1]!, reading)) first--;
  return [reading.words[first]!.start, word.end];
}

function wordsIn([from, to]: Span, { words }: Reading): string[] {
  return words.filter(({ start, end }) => from <= start && end <= to).map(({ normal }) => normal);
}

/** Whether the word before is a small one or an amount, and nothing stands between. */
function leadsTo(at: number, reading: Reading): boolean {
  const [before, word] = [reading.words[at - 1]!, reading.words[at]!];
  return (!before.content || isAmount(before, reading)) && isTouching(reading, [before.end, word.start]);
}

function isAmount(word: Word, reading: Reading): boolean {
  const told = [...numbersIn(reading), ...phrasesIn(reading, reading.table.quantifiers)];
  return told.some(({ span }) => inText(reading, span)[0] === word.start);
}

/** Characters of a clause that are quoted at most on each side. */
const CLAUSE_REACH = 8;

/** Without spaces words are cut too short to be understood alone: 没有人员受伤 for 没有人员. */
function clauseAround(reading: Reading, [from, to]: Span): Span {
  const { line, span } = reading;
  const before = [...line.slice(0, from - span[0])].slice(-CLAUSE_REACH);
  const after = [...line.slice(to - span[0])].slice(0, CLAUSE_REACH);
  const first = before.findLastIndex((c) => BREAK.test(c)) + 1;
  const last = after.findIndex((c) => BREAK.test(c));
  const lead = before.slice(first).join("").trimStart();
  const tail = after
    .slice(0, last < 0 ? undefined : last)
    .join("")
    .trimEnd();
  return withWholeWords([from - lead.length, to + tail.length], reading);
}

/** 察は火曜日 with its 警, where the reach ended inside a word. */
function withWholeWords([from, to]: Span, { words }: Reading): Span {
  const first = words.find(({ start, end }) => start < from && from < end);
  const last = words.find(({ start, end }) => start < to && to < end);
  return [first?.start ?? from, last?.end ?? to];
}

function isTouching(reading: Reading, between: Span): boolean {
  return textOf(reading, between).trim() === "";
}

/** "None of the jars broke" and "of the jars, none broke". */
function saysTheSame({ reading, span }: Negator, there: readonly Reading[]): boolean {
  const text = textOf(reading, span).toLowerCase();
  return there.some((other) => negatorsOf(other).some((n) => textOf(other, n.span).toLowerCase() === text));
}

/** "did not open until May" and "opened in May". */
function isDelay({ reading, span }: Negator, there: Reading): boolean {
  const delays = reading.table.negation?.delays;
  if (!delays) return false;
  const isLater = phrasesIn(reading, delays).some((found) => inText(reading, found.span)[0] >= span[1]);
  return isLater && phrasesIn(there, delays).length === 0;
}

/** Where the word a negator denies stands on the other side, with no negator near it; null where it also stands denied. */
function keptWord({ denied: [denied, ...phrase] }: Negator, there: readonly Reading[]): Place | null {
  if (!denied) return null;
  const stands = (word: Word) =>
    there.flatMap((reading) =>
      reading.words.filter((w) => w.content && alike(w, word)).map((w): Place => ({ word: w, reading })),
    );
  const kept = stands(denied);
  if (kept.some(isDeniedThere) || there.some((reading) => holdsNegated(denied, reading))) return null;
  const [first] = kept;
  const isPhrase = phrase.every((word) =>
    stands(word).some((place) => place.reading === first?.reading && !isDeniedThere(place)),
  );
  return first && isPhrase ? first : null;
}

/** Whether a word stands in a claim with its negator written on to it: nepřijela. */
function holdsNegated(denied: Word, reading: Reading): boolean {
  return writtenNegations(reading).some(({ bare }) => bare !== null && alike(bare, denied));
}

function isDeniedThere({ reading, word }: Place): boolean {
  return isDenied(reading, word);
}

/** "Has not ruled it out" and "it is possible": a negator inside a hedge denies nothing that the other side holds possible. */
function isDoubt({ reading, span }: Negator): boolean {
  return doubtsIn(reading).some(([from, to]) => from <= span[0] && span[1] <= to);
}

function doubtsIn(reading: Reading): Span[] {
  return phrasesIn(reading, reading.table.hedges)
    .filter(({ class: hedge }) => hedge === "possible")
    .map(({ span }) => inText(reading, span));
}

/** "Not fit" is "unfit", and so are those of whom "neither is fit": a word of the negator's clause stands there turned round. */
function isDeniedByPrefix({ reading, span, denied }: Negator, there: readonly Reading[]): boolean {
  const clause = reading.words.filter(
    (word) => word.content && word.start >= span[1] && !BREAK.test(textOf(reading, [span[1], word.start])),
  );
  return [...denied, ...clause].some((word) =>
    there.some((other) => other.words.some((turned) => isNegated(turned, word, other))),
  );
}

/** safe -> unsafe: a word of one side alone that is a word of the other side alone with a negating beginning. */
function prefixed({ left, right }: Sides): Cue[] {
  const lonely = (own: readonly Reading[], other: readonly Reading[]) =>
    own.flatMap((reading) =>
      reading.words
        .filter((word) => word.content && !standsIn(word, other))
        .map((word) => ({ word, reading })),
    );
  const theirs = lonely(right, left);
  return lonely(left, right).flatMap((own) =>
    theirs
      .filter((there) => isTurned(own, there) || isTurned(there, own))
      .map((there) =>
        cueOf(
          "negation",
          { span: [own.word.start, own.word.end], reading: own.reading },
          { span: [there.word.start, there.word.end], reading: there.reading },
        ),
      ),
  );
}

/** Not where the plain word is denied otherwise, "unfit" and "not fit", or the other one as well, "not impossible". */
function isTurned(long: Place, short: Place): boolean {
  return (
    isNegated(long.word, short.word, long.reading) &&
    !isAsked(long.word, long.reading) &&
    isOfOne(placed(long), placed(short)) &&
    isDenied(short.reading, short.word) === isDenied(long.reading, long.word)
  );
}

/** What stands round the two words must agree so far: a pact and its impact, a port and an import are not told of one thing. */
const LEAST_LIKENESS = 2;

/** Where no other word says anything, "That is unfair", nothing tells the two apart. */
function isOfOne(a: Placed, b: Placed): boolean {
  const isAlone = (word: Placed) => roleOf(word).before.length + roleOf(word).after.length === 0;
  return isAlone(a) || isAlone(b) || roleLikeness(a, b) >= LEAST_LIKENESS;
}

function placed({ word, reading }: Place): Placed {
  return { reading, span: [word.start, word.end] };
}

function isNegated(long: Word, short: Word, { table }: Reading): boolean {
  return (
    short.normal.length >= 3 && (table.negation?.prefixes ?? []).some((p) => long.normal === p + short.normal)
  );
}
