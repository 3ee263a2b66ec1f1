import type { Span } from "../model.ts";
import { HANGING, isOneOf, LETTER, runEnd } from "./characters.ts";
import type { Lexicon } from "./lexicon.ts";
import { APOSTROPHES, isInWord, type PhraseLine, type Place } from "./phraseLine.ts";
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
 * By their first letters and not by one pattern: few places of a line begin a phrase, and a pattern of a hundred phrases
 * between boundaries takes milliseconds to compile.
 */
export function findPhrases<Class extends string>(
  line: PhraseLine,
  lexicon: Lexicon<Class>,
): readonly Phrase<Class>[] {
  const byLetter = sorted(lexicon);
  const phrases: Phrase<Class>[] = [];
  let from = 0;
  for (const place of line.places) {
    if (place.at < from) continue;
    for (const sought of byLetter.get(lettered(line.small, place.at)) ?? []) {
      const end = endOf(sought, line, place);
      if (end < 0) continue;
      const kind = sought.kind as Class | "none";
      if (kind !== "none") phrases.push({ span: [place.at, end], class: kind });
      from = end;
      break;
    }
  }
  return phrases;
}

interface Sought {
  /** In small letters. */
  readonly phrase: string;
  readonly kind: string;
  /** n't hangs on its verb, and 'll on its pronoun; all others stand at the beginning of a word. */
  readonly hangs: boolean;
  /** A phrase with words between, "teilte … mit", to be tried at one place. */
  readonly parted: RegExp | null;
}

/** Phrases by the code of their first letter, the longest first. */
type ByLetter = ReadonlyMap<number, readonly Sought[]>;

const known = new WeakMap<object, ByLetter>();

function sorted(lexicon: Lexicon<string>): ByLetter {
  const before = known.get(lexicon);
  if (before) return before;
  const made = byLetter(lexicon);
  known.set(lexicon, made);
  return made;
}

function byLetter(lexicon: Lexicon<string>): ByLetter {
  const all = Object.entries(lexicon).flatMap(([kind, list]) =>
    (list ?? []).map((phrase) => soughtFor(phrase.toLowerCase(), kind)),
  );
  const letters = new Map<number, Sought[]>();
  for (const sought of all.sort((a, b) => lettersOf(b) - lettersOf(a) || a.phrase.length - b.phrase.length)) {
    const letter = lettered(sought.phrase, 0);
    const others = letters.get(letter);
    if (others) others.push(sought);
    else letters.set(letter, [sought]);
  }
  return letters;
}

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
    parted: phrase.includes("…") ? new RegExp(phraseSource(phrase) + after, "uy") : null,
  };
}

/** One code for all apostrophes. */
function lettered(text: string, at: number): number {
  return APOSTROPHES.includes(text.charAt(at)) ? 0x27 : text.charCodeAt(at);
}

/** Where a phrase ends that stands at a place; -1 where it does not. */
function endOf({ phrase, hangs, parted }: Sought, line: PhraseLine, { at, kind }: Place): number {
  if (kind === "hangs" && !hangs) return -1;
  if (parted) {
    parted.lastIndex = at;
    return parted.test(line.small) ? parted.lastIndex : -1;
  }
  const end = phrase.endsWith("*")
    ? endWithAnyEnding(phrase.slice(0, -1), line, at)
    : spelledUntil(phrase, line.small, at);
  return line.spaced && end >= 0 && isInWord(line.small, end) ? -1 : end;
}

function endWithAnyEnding(stem: string, { small }: PhraseLine, at: number): number {
  const from = spelledUntil(stem, small, at);
  return from < 0 ? from : runEnd(small, from, LETTER | HANGING);
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
