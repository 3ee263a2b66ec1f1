import { isFunctionForm } from "../functionWords.ts";
import { foldLetters } from "../letters/foldLetters.ts";
import { hasDigit } from "../terms.ts";
import { LONGEST_ENDING } from "./longestEnding.ts";
import type { PhraseTable } from "./phrases/phraseTable.ts";

/** A phrase at its place in a sentence. */
export interface FoundPhrase {
  /** Of its own words among the terms of the sentence, ascending. */
  readonly places: readonly number[];
  /** As a table has it, whatever the forms of its words. */
  readonly name: string;
  /** Numbers of its concepts; none where it says nothing. */
  readonly concepts: readonly number[];
}

/** The phrases among the terms of a sentence, no word in two of them. */
export type PhraseFinder = (terms: readonly string[]) => readonly FoundPhrase[];

/** "claimed the lives of", "took yet again to the streets". */
const MOST_GRAMMAR = 3;

/** "legten am Mittwoch nach Angaben der Polizei die Arbeit nieder". */
const LONGEST_GAP = 7;

/**
 * From left to right; of the phrases that begin at one place the longest is found, and what all that are as long say.
 *
 * @param conceptOf The number of a row; below 0 where its phrases say nothing.
 */
export function phraseFinder(
  table: PhraseTable,
  conceptOf: (row: string) => number,
  language: string,
): PhraseFinder {
  const openedBy = openings(phrasesOf(table, conceptOf));
  const isGrammar = (term: string) => term.length === 1 || hasDigit(term) || isFunctionForm(term, language);
  return (terms) => {
    const found: FoundPhrase[] = [];
    const taken = new Set<number>();
    terms.forEach((term, at) => {
      if (taken.has(at)) return;
      const here = longestOf(openedBy(term), (words) => placesOf(words, at, { terms, taken, isGrammar }));
      if (!here) return;
      found.push(here);
      for (const place of here.places) taken.add(place);
    });
    return found;
  };
}

interface Phrase {
  readonly name: string;
  readonly concept: number;
  readonly words: readonly PhraseWord[];
}

interface PhraseWord {
  /** In folded letters. */
  readonly forms: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  /** What may stand before it. */
  readonly before: "grammar" | "anything";
}

function phrasesOf(table: PhraseTable, conceptOf: (row: string) => number): Phrase[] {
  return Object.entries(table).flatMap(([row, list]) =>
    list.split(", ").map((name): Phrase => ({ name, concept: conceptOf(row), words: wordsOf(name) })),
  );
}

const GAP = "…";

function wordsOf(phrase: string): PhraseWord[] {
  const words = phrase.split(" ");
  return words.flatMap((word, at) => {
    if (word === GAP) return [];
    const forms = foldLetters(word).split("|");
    return {
      forms: new Set(forms.filter((form) => !form.endsWith("*"))),
      beginnings: forms.filter((form) => form.endsWith("*")).map((form) => form.slice(0, -1)),
      before: words[at - 1] === GAP ? "anything" : "grammar",
    };
  });
}

/** The phrases that a term may open, few of hundreds. */
function openings(phrases: readonly Phrase[]): (term: string) => readonly Phrase[] {
  const byForm = new Map<string, Phrase[]>();
  const byBeginning = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const { forms, beginnings } = phrase.words[0]!;
    for (const form of forms) listUnder(byForm, form, phrase);
    for (const beginning of beginnings) listUnder(byBeginning, beginning, phrase);
  }
  return (term) => {
    const opened = [...(byForm.get(term) ?? [])];
    for (let end = Math.max(1, term.length - LONGEST_ENDING); end <= term.length; end++)
      opened.push(...(byBeginning.get(term.slice(0, end)) ?? []));
    return opened;
  };
}

function listUnder(lists: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = lists.get(key);
  if (list) list.push(phrase);
  else lists.set(key, [phrase]);
}

function longestOf(
  phrases: readonly Phrase[],
  placesOf: (words: readonly PhraseWord[]) => readonly number[] | null,
): FoundPhrase | null {
  const there = phrases.flatMap(({ name, concept, words }) => {
    const places = placesOf(words);
    return places ? [{ name, concept, places }] : [];
  });
  const most = Math.max(...there.map(({ places }) => places.length));
  const [longest, ...others] = there.filter(({ places }) => places.length === most);
  if (!longest) return null;
  const concepts = [longest, ...others].map(({ concept }) => concept).filter((concept) => concept >= 0);
  return { places: longest.places, name: longest.name, concepts };
}

interface Sentence {
  readonly terms: readonly string[];
  /** Places in other phrases. */
  readonly taken: ReadonlySet<number>;
  readonly isGrammar: (term: string) => boolean;
}

/** Of the words of a phrase whose first stands at a place; null where the others do not follow. */
function placesOf(
  words: readonly PhraseWord[],
  first: number,
  { terms, taken, isGrammar }: Sentence,
): readonly number[] | null {
  const places = [first];
  for (const word of words.slice(1)) {
    const from = places.at(-1)! + 1;
    const most = word.before === "anything" ? LONGEST_GAP : MOST_GRAMMAR;
    const end = Math.min(terms.length, from + most + 1);
    let at = from;
    while (at < end && (taken.has(at) || !isFormOf(word, terms[at]!))) {
      if (word.before === "grammar" && !isGrammar(terms[at]!)) return null;
      at++;
    }
    if (at === end) return null;
    places.push(at);
  }
  return places;
}

function isFormOf({ forms, beginnings }: PhraseWord, term: string): boolean {
  if (forms.has(term)) return true;
  return beginnings.some(
    (beginning) => term.startsWith(beginning) && term.length <= beginning.length + LONGEST_ENDING,
  );
}
