import type { Pair } from "../../model.ts";
import { type ConceptReader, conceptReader } from "../../words/concepts/conceptReader.ts";
import { isFunctionForm } from "../../words/functionWords.ts";
import { stemOf } from "../../words/stemOf.ts";
import { hasDigit, isUnspaced } from "../../words/terms.ts";

/**
 * What two claims count by one number: "365 pages" and "365 days" are unlike, "410 workers" and "410 employees" alike by their
 * concept; "rose to 41.5 in May" names nothing. "640 people" and "640 workers" are unlike too: no table knows who may be whom,
 * and spectators are no inhabitants.
 */
export type Counted = "alike" | "unlike" | "unnamed";

/** Terms of two claims. */
type Claims = Pair<readonly string[]>;

export interface CountedThings {
  readonly counted: (number: string, claims: Claims) => Counted;
  /** How many words the claims share, the same or of one concept; neither numbers nor grammar. */
  readonly shared: (claims: Claims) => number;
}

/** Compares what claims count by the word behind the number, where the languages of all tables have it. */
export function countedThings(languages: Pair<string>): CountedThings {
  const wordsIn = wordReaders(languages);
  return {
    counted: (number, claims) => {
      const left = thingBehind(number, claims.left);
      const right = thingBehind(number, claims.right);
      if (haveOneCounter(left, right)) return "alike";
      const things = { left: wordsIn.left(left), right: wordsIn.right(right) };
      if (saidIn(things.right, things.left) > 0) return "alike";
      const isNamed = (thing: string, words: readonly Sayings[]) => words.length > 0 || isUnspaced(thing);
      return isNamed(left, things.left) && isNamed(right, things.right) ? "unlike" : "unnamed";
    },
    shared: (claims) => {
      const left = claims.left.flatMap(wordsIn.left);
      const right = claims.right.flatMap(wordsIn.right);
      return Math.min(saidIn(right, left), saidIn(left, right));
    },
  };
}

/** A stem, or the number of a concept. */
export type Saying = string | number;

/** What the words of a term say; concepts where the languages of both texts have one table. */
export function sayingReaders(languages: Pair<string>): Pair<(term: string) => readonly Saying[]> {
  const { left, right } = wordReaders(languages);
  return { left: (term) => left(term).flat(), right: (term) => right(term).flat() };
}

/** What a word says: itself, by its stem, and the numbers of its concepts. */
type Sayings = readonly [string, ...number[]];

function wordReaders(languages: Pair<string>): Pair<(term: string) => readonly Sayings[]> {
  const own = conceptReader(languages.left);
  const reader = own === conceptReader(languages.right) ? own : null;
  return { left: wordReader(languages.left, reader), right: wordReader(languages.right, reader) };
}

/** Words of a term; none where it is a number, grammar or a letter that stood before an apostrophe. */
function wordReader(language: string, reader: ConceptReader | null): (term: string) => readonly Sayings[] {
  const conceptsOf = (word: string) => reader?.conceptsOf(word) ?? [];
  return (term) => {
    if (term.length < 2 || hasDigit(term) || isFunctionForm(term, language)) return [];
    if (!isUnspaced(term)) return [[stemOf(term), ...conceptsOf(term)]];
    return (reader?.wordsIn(term).known ?? []).map((word): Sayings => [word, ...conceptsOf(word)]);
  };
}

/** How many of the words, each counted once, some of the others say. */
function saidIn(others: readonly Sayings[], words: readonly Sayings[]): number {
  const said = new Set<Saying>(others.flat());
  const found = words.filter((word) => word.some((saying) => said.has(saying)));
  return new Set(found.map(([word]) => word)).size;
}

/** In scripts without spaces a thing is the beginning of a run: 辆车涉及 counts vehicles. */
const RUN_CHARACTERS = 4;

/** Of things and persons of any kind: 个, 名. */
const GENERAL_COUNTER = /^[个個名]/u;

/** The word behind a number, or what stands for it in a run of characters; empty where the claim ends. */
function thingBehind(number: string, terms: readonly string[]): string {
  const next = terms[terms.indexOf(number) + 1] ?? "";
  return isUnspaced(next) ? [...next.replace(GENERAL_COUNTER, "")].slice(0, RUN_CHARACTERS).join("") : next;
}

/** 元, 人, 公里: the first character behind a number is a counter or a unit. */
function haveOneCounter(left: string, right: string): boolean {
  return isUnspaced(left) && [...left][0] === [...right][0];
}
