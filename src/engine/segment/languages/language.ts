import type { FurnitureKind } from "../../model.ts";

/**
 * What segmentation knows of a language. To add one: write such a table and put it into `tables.ts`.
 *
 * Word lists are one string, words apart by spaces, written as in running text but without their last point
 * (`e.g.` is `e.g`; letters set apart, as in `z. B.`, are written together: `z.B`). Tables of all languages are used
 * together, since the language of a short text is a guess: what is an ordinary word elsewhere goes to `onlyHere`.
 */
export interface Language {
  /** BCP 47 primary language. */
  readonly code: string;
  /** A sentence always goes on after these: titles before a name, `e.g.`, `vs.` */
  readonly goesOn?: string;
  /** The same, but ordinary words in other languages, so heeded only where this language is known. */
  readonly onlyHere?: string;
  /** Before a number, `No. 5`, the sentence goes on; else these are ordinary words. */
  readonly counts?: string;
  /** Stands where a list or an hour ends, so any capital after it begins a sentence: `etc.`, `p.m.` */
  readonly closes?: string;
  /** Behind a number they may end a sentence before any capital, if it is some words long: `700 р.`, `8 мая 1830 г.` */
  readonly measures?: string;
  /** May stand inside or at the end: `Inc.`, `Mio.` The next word must be one of `openers` to make an end. */
  readonly mayEnd?: string;
  /** Words that hardly follow an abbreviation within a sentence, but open many sentences. Capitalised where there are capitals. */
  readonly openers?: string;
  /** Openers that may have their capital inside a sentence too, or join clauses: no sign of a start without a stop. */
  readonly silent?: string;
  /** Openers that begin a sentence even without a stop and before a name; others ("The") may be part of the name. */
  readonly unmarked?: string;
  /** Other words that begin sentences of reports and have no capital inside one: `Police`. A start where no stop stands. */
  readonly starters?: string;
  /** Names have their capitals throughout, so that a starter behind a capital is a part of one: `Corvane Police`. */
  readonly titleCase?: boolean;
  /** Separable prefixes and the like: they look like prepositions or articles and may end a sentence. */
  readonly particles?: string;
  /** Openers that stand after no preposition: "auf ‖Er", "auf ‖In". */
  readonly ungoverned?: string;
  /** Those of the particles that govern no accusative, and the openers that may be one: "aus ‖Die". */
  readonly dativeParticles?: string;
  readonly accusatives?: string;
  /**
   * Nouns behind which stands a title that may begin with an opener: "il libro Che cos'è un ponte?". Tried on the word before
   * one; where there are `articles`, before those alone: "die Zeitung Der Bote".
   */
  readonly titled?: RegExp;
  readonly articles?: string;
  /** All nouns have capitals, so that one after an opener says nothing. */
  readonly capitalNouns?: boolean;
  /** `3.` is the third, and the next word has a capital anyway. */
  readonly ordinalPoint?: boolean;
  /** Names of months, full and short. */
  readonly months?: string;
  /** Weekdays and the other words of a line that holds but a date and an hour. */
  readonly dateWords?: string;
  /** What goes on with a sentence after a quoted `?` or `!` though no small letter shows it. Tried at the next word. */
  readonly attribution?: RegExp;
  /** Before a name on a line of its own: `By Jane Roe`. */
  readonly by?: string;
  /** `Photo: J. Roe`: words before a colon, apart by `|`. */
  readonly labels?: Partial<Readonly<Record<FurnitureKind, string>>>;
  /** For reports that open with their place and a stop: `Kelm. Es war …` */
  readonly places?: {
    /** Written so in capitals or not; no city whose name is a noun too (Essen). */
    readonly cities: string;
    /** What stands before a place without an article, and what stands before no place. */
    readonly leads: string;
    readonly determiners: string;
    /** Nouns that stand without an article as places do: in Panik. */
    readonly noPlaces: string;
  };
  /** Whole sentences of the page, by their beginning; tried on the sentence in small letters. */
  readonly phrases?: Partial<Readonly<Record<FurnitureKind, readonly RegExp[]>>>;
}
