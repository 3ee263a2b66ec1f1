import type { Span } from "../model.ts";
import type { Text } from "../text.ts";
import { findPhrases, type Phrase } from "../words/findPhrases.ts";
import { isFunctionWord } from "../words/functionWords.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { type PhraseLine, phraseLine } from "../words/phraseLine.ts";
import type { Token } from "../words/tokens.ts";
import type { LanguageTable } from "./languages/language.ts";
import { type BoundNumber, readBoundNumbers } from "./readBoundNumbers.ts";
import { blanked, type DateFact, readDates } from "./readDates.ts";

/** A word or number of a claim, as the judge compares it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly normal: string;
  readonly stem: string;
  /** No function word. */
  readonly content: boolean;
  readonly number: boolean;
}

/** A claim as the judge reads it. All spans of facts are offsets of the text, like those of its words. */
export interface Reading {
  /** Index of the claim on its side. */
  readonly claim: number;
  readonly span: Span;
  /** The claim's characters, asides blanked so that offsets hold. */
  readonly line: string;
  readonly words: readonly Word[];
  /** Whether a word stands in it, by its normal form. */
  holds(normal: string): boolean;
  /** Whether such a word stands there that is no function word. */
  holdsFact(normal: string): boolean;
  readonly table: LanguageTable;
  /** Spans of dates and numbers are offsets of the line. */
  readonly dates: readonly DateFact[];
  /** Without those inside dates. */
  readonly numbers: readonly BoundNumber[];
  /** The phrases of a lexicon in the line, sought once; none where the language has no such lexicon. */
  phrases<Class extends string>(lexicon: Lexicon<Class> | undefined): readonly Phrase<Class>[];
  /** What a reader of claims finds in this one, sought once. */
  once<Found>(read: (reading: Reading) => Found): Found;
}

/** A claim to be read, each part but its words when it is first asked for; `words` without those of its asides. */
export function readClaim(text: Text, index: number, words: readonly Word[], table: LanguageTable): Reading {
  return new ReadClaim(text, index, words, table);
}

/** A class and no object with a closure for each part: hundreds are read, and of most a few parts are asked for. */
class ReadClaim implements Reading {
  readonly claim: number;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly table: LanguageTable;
  readonly #text: Text;
  #line: string | undefined;
  #facts: ReadonlyMap<string, boolean> | undefined;
  #dates: readonly DateFact[] | undefined;
  #numbers: readonly BoundNumber[] | undefined;
  #places: PhraseLine | undefined;
  readonly #phrases = new Map<object, readonly Phrase<string>[]>();
  readonly #found = new Map<unknown, unknown>();

  constructor(text: Text, claim: number, words: readonly Word[], table: LanguageTable) {
    const { start, end } = text.claims[claim]!;
    this.claim = claim;
    this.span = [start, end];
    this.table = table;
    this.words = words;
    this.#text = text;
  }

  get line(): string {
    this.#line ??= this.#readLine();
    return this.#line;
  }

  get dates(): readonly DateFact[] {
    this.#dates ??= readDates(this.line, this.table);
    return this.#dates;
  }

  get numbers(): readonly BoundNumber[] {
    this.#numbers ??= this.#readNumbers();
    return this.#numbers;
  }

  holds(normal: string): boolean {
    return this.#factsByForm().has(normal);
  }

  holdsFact(normal: string): boolean {
    return this.#factsByForm().get(normal) === true;
  }

  phrases<Class extends string>(lexicon: Lexicon<Class> | undefined): readonly Phrase<Class>[] {
    if (!lexicon) return [];
    const before = this.#phrases.get(lexicon) as readonly Phrase<Class>[] | undefined;
    if (before) return before;
    const phrases = findPhrases(this.#phraseLine(), lexicon);
    this.#phrases.set(lexicon, phrases);
    return phrases;
  }

  once<Found>(read: (reading: Reading) => Found): Found {
    if (!this.#found.has(read)) this.#found.set(read, read(this));
    return this.#found.get(read) as Found;
  }

  #readLine(): string {
    const [start, end] = this.span;
    const { text, claims } = this.#text;
    const asides = claims[this.claim]!.asides.map(([from, to]): Span => [from - start, to - start]);
    return blanked(text.slice(start, end), ...asides);
  }

  /** The line of the phrases is that of the numbers, where no date has to be hidden from them. */
  #readNumbers(): readonly BoundNumber[] {
    const { line, dates, table } = this;
    if (dates.length === 0) return readBoundNumbers(line, table, this.#phraseLine());
    const rest = blanked(line, ...dates.map(({ span }) => span));
    return readBoundNumbers(rest, table);
  }

  #phraseLine(): PhraseLine {
    this.#places ??= phraseLine(this.line, this.table);
    return this.#places;
  }

  #factsByForm(): ReadonlyMap<string, boolean> {
    this.#facts ??= factsByForm(this.words);
    return this.#facts;
  }
}

/** The forms that stand in a claim, and whether a word of that form is a fact. */
function factsByForm(words: readonly Word[]): ReadonlyMap<string, boolean> {
  const facts = new Map<string, boolean>();
  for (const word of words) if (isFact(word) || !facts.has(word.normal)) facts.set(word.normal, isFact(word));
  return facts;
}

/** Reads the words of the claims in a language, punctuation left out. */
export function wordReader(table: LanguageTable): (tokens: readonly Token[]) => Word[] {
  const forms = new Map<string, Form>();
  const formOf = (token: Token): Form => {
    const known = forms.get(token.normal);
    if (known) return known;
    const form = new Form(token, table);
    forms.set(token.normal, form);
    return form;
  };
  return (tokens) => {
    const words: Word[] = [];
    for (const token of tokens) {
      switch (token.kind) {
        case "punctuation":
          break;
        case "number":
          words.push(new ReadWord(token, null));
          break;
        case "word":
          words.push(new ReadWord(token, formOf(token)));
          break;
      }
    }
    return words;
  };
}

/**
 * What the form of a word says of itself, found once: most words come again. Its stem is asked for only where the form is
 * held against another, and stemming all words took a tenth of the judge's time.
 */
class Form {
  readonly content: boolean;
  readonly #normal: string;
  readonly #table: LanguageTable;
  #stem: string | undefined;

  constructor(token: Token, table: LanguageTable) {
    this.content = !isFunctionWord(token, table.code);
    this.#normal = token.normal;
    this.#table = table;
  }

  get stem(): string {
    this.#stem ??= this.#table.stem?.(this.#normal) ?? this.#normal;
    return this.#stem;
  }
}

class ReadWord implements Word {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly normal: string;
  readonly content: boolean;
  readonly number: boolean;
  readonly #form: Form | null;

  /** A number has no form: its stem is its normal form. */
  constructor({ start, end, surface, normal }: Token, form: Form | null) {
    this.start = start;
    this.end = end;
    this.surface = surface;
    this.normal = normal;
    this.content = form?.content ?? false;
    this.number = form === null;
    this.#form = form;
  }

  get stem(): string {
    return this.#form?.stem ?? this.normal;
  }
}

/** A word that says something alone: no function word, or a number. */
export function isFact(word: Word): boolean {
  return word.content || word.number;
}

/** Whether a word has one of some endings. */
export function endsOn(endings: readonly string[] | undefined, word: string): boolean {
  return endings?.some((ending) => word.endsWith(ending)) ?? false;
}

/** The characters of a span of the text that lies inside the claim. */
export function textOf({ line, span }: Reading, [from, to]: Span): string {
  return line.slice(from - span[0], to - span[0]);
}

/** A span inside the claim's line as a span of the text. */
export function inText({ span }: Reading, [from, to]: Span): Span {
  return [span[0] + from, span[0] + to];
}

/** Whether a word belongs to a date of its claim. */
export function isInDate(reading: Reading, word: Word): boolean {
  return reading.dates.some((date) => {
    const [from, to] = inText(reading, date.span);
    return from < word.end && word.start < to;
  });
}
