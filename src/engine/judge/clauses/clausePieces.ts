import type { Span } from "../../model.ts";
import { isFact, type Reading, type Word } from "../reading/reading.ts";

/** Stretches of a claim that cues have told. */
export interface ToldSpans {
  readonly facts: readonly Span[];
  /** Whom something is said to come from, on this side alone. */
  readonly sources: readonly Span[];
}

/** A stretch of a claim that could be a clause of its own. */
export interface Piece {
  readonly reading: Reading;
  readonly words: readonly Word[];
  /** Content words and numbers the partners do not have. */
  readonly fresh: number;
}

/**
 * The fresh pieces of a claim: what stands between two marks of punctuation or facts already told, if nearly all of it is
 * fresh; or else its tail from an "and", a "who" or a "by" on, if all of it is.
 *
 * A piece of the middle that begins with a preposition is left out: it is too often the same thing in other words. So is the
 * whole claim, and its beginning where it shares anything: that is the claim told anew.
 */
export function piecesOf(reading: Reading, isKnown: (word: Word) => boolean, told: ToldSpans): Piece[] {
  const { table } = reading;
  return segmentsOf(reading, told).flatMap((segment): Piece[] => {
    const whole = pieceOf(reading, segment, isKnown);
    if (stands(segment, whole, reading) && isClause(whole, reading, LEAST_FRESH)) return [whole];
    const tail = segment.words.flatMap((word, at): Weighed[] => {
      const relative = table.clauses?.relatives?.has(word.normal) === true;
      const opens =
        relative || table.clauses?.conjunctions?.has(word.normal) || table.passive?.by.includes(word.normal);
      if (at === 0 || !opens) return [];
      const piece = pieceOf(reading, { ...segment, words: segment.words.slice(at) }, isKnown);
      return piece.known === 0 && isClause(piece, reading, relative ? LEAST_FRESH : LEAST_FRESH_TAIL)
        ? [piece]
        : [];
    })[0];
    return tail ? [tail] : [];
  });
}

/** Whether a segment stands by itself, and shares little enough for where it stands. */
function stands({ words, from, to }: Segment, { known, fresh }: Weighed, { table }: Reading): boolean {
  const { starts, relatives } = table.clauses ?? {};
  const { normal } = words[0]!;
  switch (from) {
    case "claim":
      return to === "mark" && known === 0;
    case "mark":
      return known <= Math.min(1, KNOWN_SHARE * fresh);
    case "told":
      return known === 0 && (relatives?.has(normal) || !starts?.has(normal));
    case "source":
      return known === 0 && !relatives?.has(normal) && !starts?.has(normal);
    case "that":
      return false;
  }
}

type Weighed = Piece & { readonly known: number };

/** Content words that are missing: with a whole segment two are enough, with the tail of one it takes three. */
export const LEAST_FRESH = 2;
const LEAST_FRESH_TAIL = 3;
/** Known content words a piece may have for each fresh one, and no more than one. */
const KNOWN_SHARE = 1 / 4;
/** Words of a clause; in scripts without spaces, characters. */
const LEAST_WORDS = 4;

function isClause({ fresh, words }: Weighed, { table }: Reading, least: number): boolean {
  const size = table.spaced ? words.length : words.reduce((n, word) => n + word.surface.length, 0);
  return fresh >= least && size >= LEAST_WORDS;
}

/** Without the "and" before it and the "near the" that leads to what stands behind. A known number is never fresh. */
function pieceOf(reading: Reading, segment: Segment, isKnown: (word: Word) => boolean): Weighed {
  const { conjunctions } = reading.table.clauses ?? {};
  const first = segment.words.findIndex((word) => !conjunctions?.has(word.normal));
  const last =
    segment.to !== "claim" && segment.to !== "mark" ? segment.words.findLastIndex(isFact) + 1 : undefined;
  const words = first < 0 ? [] : segment.words.slice(first, last);
  const facts = words.filter(isFact);
  const known = facts.filter(isKnown);
  const weight = known.reduce((n, word) => n + (word.number ? facts.length : 1), 0);
  return { reading, words, fresh: facts.length - known.length, known: weight };
}

/**
 * What a stretch of words lies between: marks of punctuation, facts told already, a "that" that opens a clause. A relative
 * clause behind a source, "according to two guards who saw him", belongs to it.
 */
interface Segment {
  readonly words: readonly Word[];
  readonly from: Limit;
  readonly to: Limit;
}

type Limit = "claim" | "mark" | "told" | "source" | "that";

/** Decimal points and hyphens are inside words and are no marks. "And that" opens a clause as a comma does. */
function segmentsOf({ words, line, span, table }: Reading, told: ToldSpans): Segment[] {
  const { that, conjunctions } = table.clauses ?? {};
  const lies = (word: Word, spans: readonly Span[]) =>
    spans.some(([from, to]) => from <= word.start && word.end <= to);
  const segments: Segment[] = [];
  let own: Word[] = [];
  let from: Segment["from"] = "claim";
  const close = (to: Segment["to"]) => {
    if (own.length > 0) segments.push({ words: own, from, to });
    own = [];
    from = to;
  };
  words.forEach((word, i) => {
    const before = i === 0 ? "" : line.slice(words[i - 1]!.end - span[0], word.start - span[0]);
    if (MARK.test(before) && !isInList({ words, table }, i, before)) close("mark");
    if (lies(word, told.sources)) close("source");
    else if (lies(word, told.facts)) close("told");
    else {
      if (that?.has(word.normal))
        close(own.length === 1 && conjunctions?.has(own[0]!.normal) ? "mark" : "that");
      own.push(word);
    }
  });
  close("claim");
  return segments;
}

/** "of families, students and pensioners": a comma whose next words join a list cuts nothing. */
function isInList({ words, table }: Pick<Reading, "words" | "table">, at: number, before: string): boolean {
  const next = words.slice(at + 1, at + 3);
  return /^,\s*$/u.test(before) && next.some((word) => table.clauses?.lists?.has(word.normal));
}

const MARK = /[,;:!?()—"“”„«»،؛，。；：！？（）]|\s[–-]\s|\.\s*$/u;
