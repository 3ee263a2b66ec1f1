import type { Cue, Side, Span } from "../model.ts";
import { findPhrases } from "./findPhrases.ts";
import { cueOf } from "./located.ts";
import { alike, inText, type Reading, type Word } from "./reading.ts";
import type { Sides } from "./sides.ts";

/**
 * A claim turned round: "did not rule out" -> "ruled out", "was ready to meet" -> "declined to meet", safe -> unsafe.
 *
 * Counting negators finds nothing but false alarms. A negator counts only where the word it denies stands on the other
 * side with no negator near it, and where the other side does not say no in another way.
 */
export function negationCues(sides: Sides): Cue[] {
  const cues = [...undone("left", "right", sides), ...undone("right", "left", sides)];
  return cues.length > 0 ? cues : prefixed(sides);
}

interface Negator {
  readonly span: Span;
  readonly reading: Reading;
  /** Content words it may deny, nearest first. */
  readonly scope: readonly Word[];
}

function undone(side: Side, other: Side, sides: Sides): Cue[] {
  const there = sides[other];
  const theirs = there.flatMap(negatorsOf);
  return sides[side].flatMap(negatorsOf).flatMap((negator) => {
    const kept = keptWord(negator, there);
    if (!kept) return [];
    const denied = theirs.some(
      ({ reading, span }) => reading === kept.reading && isNear(reading, span, kept.word),
    );
    if (denied || deniesNear(kept.reading, kept.word)) return [];
    const own = { span: negator.span, reading: negator.reading };
    const word = { span: [kept.word.start, kept.word.end] as Span, reading: kept.reading };
    return [side === "left" ? cueOf("negation", own, word) : cueOf("negation", word, own)];
  });
}

/** Content words behind, or in some languages before, a negator that it may deny. */
const SCOPE = 2;

function negatorsOf(reading: Reading): Negator[] {
  const { line, table, words } = reading;
  const negation = table.negation;
  if (!negation) return [];
  return findPhrases(line, negation.words, table).map((found): Negator => {
    const span = inText(reading, found.span);
    const after = words.filter((word) => word.start >= span[1] && word.content).slice(0, SCOPE);
    const before = words
      .filter((word) => word.end <= span[0] && word.content)
      .slice(-SCOPE)
      .reverse();
    const scope =
      negation.scope === "after" ? after : negation.scope === "before" ? before : interleaved(before, after);
    return { span, reading, scope };
  });
}

function interleaved(a: readonly Word[], b: readonly Word[]): Word[] {
  return Array.from({ length: SCOPE }, (_, i) => [a[i], b[i]])
    .flat()
    .filter((word) => word !== undefined);
}

/** Where the word a negator denies stands on the other side. */
function keptWord({ scope }: Negator, there: readonly Reading[]): { word: Word; reading: Reading } | null {
  const [denied] = scope;
  if (!denied) return null;
  for (const reading of there) {
    const word = reading.words.find((w) => w.content && alike(w, denied));
    if (word) return { word, reading };
  }
  return null;
}

/** Words between a negator and what it denies. */
const NEAR = 4;

function isNear({ words }: Reading, span: Span, word: Word): boolean {
  const at = words.indexOf(word);
  return words.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((w) => w.start < span[1] && span[0] < w.end);
}

function deniesNear(reading: Reading, word: Word): boolean {
  const denials = reading.table.negation?.denials;
  if (!denials) return false;
  return findPhrases(reading.line, denials, reading.table).some(({ span }) =>
    isNear(reading, inText(reading, span), word),
  );
}

/** safe -> unsafe: a word of one side alone that is a word of the other side alone with a negating beginning. */
function prefixed({ left, right }: Sides): Cue[] {
  const lonely = (own: readonly Reading[], other: readonly Reading[]) =>
    own.flatMap((reading) =>
      reading.words
        .filter(
          (word) => word.content && !other.some(({ words }) => words.some((w) => w.normal === word.normal)),
        )
        .map((word) => ({ word, reading })),
    );
  const theirs = lonely(right, left);
  return lonely(left, right).flatMap((own) =>
    theirs
      .filter(
        (there) =>
          isNegated(own.word, there.word, own.reading) || isNegated(there.word, own.word, own.reading),
      )
      .map((there) =>
        cueOf(
          "negation",
          { span: [own.word.start, own.word.end], reading: own.reading },
          { span: [there.word.start, there.word.end], reading: there.reading },
        ),
      ),
  );
}

function isNegated(long: Word, short: Word, { table }: Reading): boolean {
  return (
    short.normal.length >= 3 && (table.negation?.prefixes ?? []).some((p) => long.normal === p + short.normal)
  );
}
