import { remembered } from "../../remembered.ts";
import { foldLetters } from "../letters/foldLetters.ts";
import { isUnspaced } from "../terms.ts";
import { chinese } from "./chinese.ts";
import type { ConceptTable } from "./conceptTable.ts";
import { czech } from "./czech.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { knownWords, type TermWords } from "./knownWords.ts";
import { LONGEST_ENDING } from "./longestEnding.ts";
import { type PhraseFinder, phraseFinder } from "./phraseFinder.ts";
import { czechPhrases } from "./phrases/czech.ts";
import { englishPhrases } from "./phrases/english.ts";
import { frenchPhrases } from "./phrases/french.ts";
import { germanPhrases } from "./phrases/german.ts";
import type { PhraseTable } from "./phrases/phraseTable.ts";
import { russianPhrases } from "./phrases/russian.ts";
import { spanishPhrases } from "./phrases/spanish.ts";
import { russian } from "./russian.ts";
import { simplifiedHan } from "./simplifiedHan.ts";
import { spanish } from "./spanish.ts";

interface Tables {
  readonly words: ConceptTable;
  readonly phrases: PhraseTable;
}

const TABLES: ReadonlyMap<string, Tables> = new Map([
  ["en", { words: english, phrases: englishPhrases }],
  ["de", { words: german, phrases: germanPhrases }],
  ["ru", { words: russian, phrases: russianPhrases }],
  ["cs", { words: czech, phrases: czechPhrases }],
  // Without spaces a phrase is one of the words.
  ["zh", { words: chinese, phrases: {} }],
  ["fr", { words: french, phrases: frenchPhrases }],
  ["es", { words: spanish, phrases: spanishPhrases }],
]);

/** Numbers of concepts, ascending; below `count`. */
export interface ConceptReader {
  /** A term is a word where words have spaces between them, else a run of many. */
  readonly wordsIn: (term: string) => TermWords;
  readonly conceptsOf: (word: string) => readonly number[];
  /** A word within a phrase speaks for none of its own concepts: "bars" is no pub in "behind bars". */
  readonly phrasesIn: PhraseFinder;
  readonly count: number;
  /** Whether its words have spaces between them. */
  readonly isSpaced: boolean;
}

/** What the terms of a language say, one reader a primary language; null where no table is known. */
export function conceptReader(language: string): ConceptReader | null {
  return readerOf(language.toLowerCase().split("-")[0] ?? "");
}

/** A table is read when a comparison first asks for it: few need one, and none needs all. */
const readerOf = remembered((language: string): ConceptReader | null => {
  const tables = TABLES.get(language);
  return tables ? readTables(tables, language) : null;
});

/** Fewer letters begin or end too many words. */
const LEAST_LETTERS = 3;

type ByLetters = Map<string, number[]>;

function readTables({ words, phrases }: Tables, language: string): ConceptReader {
  const whole: ByLetters = new Map();
  const first: ByLetters = new Map();
  const last: ByLetters = new Map();
  const names = Object.keys(words);
  const rows = Object.values(words);
  rows.forEach((row, concept) => {
    for (const word of foldLetters(row).split(" ")) {
      if (word.startsWith("*")) add(last, word.slice(1), concept);
      else if (word.endsWith("*")) add(first, word.slice(0, -1), concept);
      else add(whole, word, concept);
    }
  });
  const conceptsOf = (term: string) =>
    whole.get(term) ?? ofBeginning(term, first) ?? ofEnd(term, last) ?? NONE;
  const longest = Math.max(...[...whole.keys()].map((word) => word.length));
  const wordsIn = (term: string): TermWords => {
    if (isUnspaced(term)) return knownWords(simplifiedHan(term), whole, longest);
    return conceptsOf(term).length > 0 ? { known: [term], rest: [] } : { known: [], rest: [term] };
  };
  const phrasesIn = phraseFinder(phrases, (name) => names.indexOf(name), language);
  return {
    wordsIn,
    conceptsOf,
    phrasesIn,
    count: rows.length,
    isSpaced: ![...whole.keys()].some(isUnspaced),
  };
}

const NONE: readonly number[] = [];

function add(words: ByLetters, letters: string, concept: number): void {
  const known = words.get(letters);
  if (!known) words.set(letters, [concept]);
  else if (!known.includes(concept)) known.push(concept);
}

/** The longest beginning wins. */
function ofBeginning(term: string, first: ByLetters): readonly number[] | undefined {
  const least = Math.max(LEAST_LETTERS, term.length - LONGEST_ENDING);
  for (let end = term.length; end >= least; end--) {
    const found = first.get(term.slice(0, end));
    if (found) return found;
  }
  return undefined;
}

function ofEnd(term: string, last: ByLetters): readonly number[] | undefined {
  if (last.size === 0) return undefined;
  for (let start = 0; start <= term.length - LEAST_LETTERS; start++) {
    const found = last.get(term.slice(start));
    if (found) return found;
  }
  return undefined;
}
