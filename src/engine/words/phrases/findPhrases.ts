import type { Span } from "../../model.ts";
import { HANGING, isOneOf, LETTER, runEnd } from "../letters/characters.ts";
import type { Lexicon } from "./lexicon.ts";
import { APOSTROPHES, isInWord, openingAt, type PhraseLine, type Place } from "./phraseLine.ts";
import { boundaries, phraseSource } from "./phrasePatterns.ts";

/** A phrase of a lexicon at its place in a claim's text. */
export interface Phrase<Class extends string> {
  readonly span: Span;
  readonly class: Class;
}

/**
 * The phrases of a lexicon in a line, in order and disjoint; of two that begin at one place the longer wins. Phrases of
 * the class `none` are found like the others, so that they hide what they contain, and are then left out.
 *
 * By their first two letters and not by one pattern: few places of a line begin a phrase, and a pattern of a hundred phrases
 * between boundaries takes milliseconds to compile.
 */
export function findPhrases<Class extends string>(
  line: PhraseLine,
  lexicon: Lexicon<Class>,
): readonly Phrase<Class>[] {
  const byOpening = sorted(lexicon);
  const phrases: Phrase<Class>[] = [];
  let from = 0;
  for (const place of line.places) {
    if (place.at < from) continue;
    const { one, two } = place.opening;
    const found = firstOf(byOpening.get(two), line, place) ?? firstOf(byOpening.get(one), line, place);
    if (!found) continue;
    const kind = found.kind as Class | "none";
    if (kind !== "none") phrases.push({ span: [place.at, found.end], class: kind });
    from = found.end;
  }
  return phrases;
}

function firstOf(
  all: readonly Sought[] | undefined,
  line: PhraseLine,
  place: Place,
): { readonly kind: string; readonly end: number } | null {
  if (all === undefined) return null;
  for (const sought of all) {
    const end = endOf(sought, line, place);
    if (end >= 0) return { kind: sought.kind, end };
  }
  return null;
}

interface Sought {
  /** In small letters. */
  readonly phrase: string;
  readonly kind: string;
  /** n't hangs on its verb, and 'll on its pronoun; all others stand at the beginning of a word. */
  readonly hangs: boolean;
  /** Spelled by letters alone, its final * left out: no space, no apostrophe. */
  readonly isPlain: boolean;
  /** A phrase with words between, "teilte … mit", to be tried at one place. */
  readonly parted: RegExp | null;
}

/** Phrases by how they open, the longest first: by two letters, or by one where a space follows, an ending or nothing. */
type ByOpening = ReadonlyMap<number, readonly Sought[]>;

const known = new WeakMap<object, ByOpening>();

function sorted(lexicon: Lexicon<string>): ByOpening {
  const before = known.get(lexicon);
  if (before) return before;
  const made = byOpening(lexicon);
  known.set(lexicon, made);
  return made;
}

function byOpening(lexicon: Lexicon<string>): ByOpening {
  const all = Object.entries(lexicon).flatMap(([kind, list]) =>
    (list ?? []).map((phrase) => soughtFor(phrase.toLowerCase(), kind)),
  );
  const openings = new Map<number, Sought[]>();
  for (const sought of all.sort((a, b) => lettersOf(b) - lettersOf(a) || a.phrase.length - b.phrase.length)) {
    const { one, two } = openingAt(sought.phrase, 0);
    const key = WRITTEN_AS_IT_IS.test(sought.phrase.slice(1)) ? two : one;
    const others = openings.get(key);
    if (others) others.push(sought);
    else openings.set(key, [sought]);
  }
  return openings;
}

/** Any white space stands for a space, and * for any letters or none. */
const WRITTEN_AS_IT_IS = /^[^\s*…]/u;

/** A word of its own stands before all words that begin with it. */
function lettersOf({ phrase }: Sought): number {
  return phrase.endsWith("*") ? phrase.length - 1 : phrase.length;
}

function soughtFor(phrase: string, kind: string): Sought {
  const [, after] = boundaries({ spaced: true });
  return {
    phrase,
    kind,
    hangs: /^(?:n't|')/u.test(phrase),
    isPlain: !/[ ']/u.test(phrase),
    parted: phrase.includes("…") ? new RegExp(phraseSource(phrase) + after, "uy") : null,
  };
}

/** Where a phrase ends that stands at a place; -1 where it does not. */
function endOf(sought: Sought, line: PhraseLine, { at, kind }: Place): number {
  const { phrase, hangs, isPlain, parted } = sought;
  if (kind === "hangs" && !hangs) return -1;
  if (parted) {
    parted.lastIndex = at;
    return parted.test(line.small) ? parted.lastIndex : -1;
  }
  const { small, spaced } = line;
  const isStem = phrase.endsWith("*");
  const letters = isStem ? phrase.slice(0, -1) : phrase;
  const spelled = isPlain
    ? small.startsWith(letters, at)
      ? at + letters.length
      : -1
    : spelledUntil(letters, small, at);
  if (spelled < 0) return -1;
  const end = isStem ? runEnd(small, spelled, LETTER | HANGING) : spelled;
  return spaced && isInWord(small, end) ? -1 : end;
}

/** Where the letters of a phrase end, if they stand at a place; -1 if not. */
function spelledUntil(phrase: string, text: string, from: number): number {
  let at = from;
  for (let i = 0; i < phrase.length; i++) {
    const letter = phrase[i]!;
    if (letter === " ") {
      const word = spaceEnd(text, at);
      if (word === at) return -1;
      at = word;
    } else if (text[at] === letter || (letter === "'" && isOneOf(APOSTROPHES, text, at))) at++;
    else return -1;
  }
  return at;
}

/** Persian words of one phrase are joined by a sign without width as often as parted by a space. */
function spaceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text[at] === " " || SPACE.test(text[at]!))) at++;
  return at;
}

const SPACE = /[\s\u200C]/u;
