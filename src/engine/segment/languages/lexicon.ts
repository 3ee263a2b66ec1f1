import { remembered } from "../../remembered.ts";
import { isSmallLettered } from "./isSmallLettered.ts";
import type { Language } from "./language.ts";
import { LANGUAGES } from "./tables.ts";

/** The word lists of all languages as sets, with what only the language at hand adds. */
export interface Lexicon {
  readonly goesOn: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
  readonly closes: ReadonlySet<string>;
  readonly mayEnd: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** Of all languages: after a number they cannot be mistaken for a name, as in "J. Le Carré". */
  readonly anyOpeners: ReadonlySet<string>;
  readonly silent: ReadonlySet<string>;
  readonly unmarked: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly titleCase: boolean;
  readonly particles: ReadonlySet<string>;
  readonly ungoverned: ReadonlySet<string>;
  readonly dativeParticles: ReadonlySet<string>;
  readonly accusatives: ReadonlySet<string>;
  readonly titled: RegExp | undefined;
  readonly articles: ReadonlySet<string>;
  readonly capitalNouns: boolean;
  readonly months: ReadonlySet<string>;
  readonly ordinalPoint: boolean;
  readonly attributions: readonly RegExp[];
  readonly places: PlaceWords | null;
  /** Sentences of this text begin with small letters. */
  readonly smallLettered: boolean;
}

/** In small letters. */
export type PlaceWords = Readonly<Record<keyof NonNullable<Language["places"]>, ReadonlySet<string>>>;

const SHARED = {
  goesOn: union(LANGUAGES.map((l) => l.goesOn)),
  counts: union(LANGUAGES.map((l) => l.counts)),
  closes: union(LANGUAGES.map((l) => l.closes)),
  mayEnd: union(LANGUAGES.map((l) => l.mayEnd)),
  openers: union(LANGUAGES.map((l) => l.openers)),
  silent: union(LANGUAGES.map((l) => l.silent)),
  unmarked: union(LANGUAGES.map((l) => l.unmarked)),
  months: union(LANGUAGES.map((l) => l.months)),
  attributions: LANGUAGES.flatMap((l) => l.attribution ?? []),
};

/** Enough to tell a language by its function words, and no more work for a long text. */
const SAMPLE = 4000;
const MIN_HITS = 3;
const SMALL_WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}'’]*/gu;

/**
 * Abbreviations are taken from all languages: the language of a short text is a guess, and a German "bzw." hurts no
 * English text. Openers and the ordinal point are the language's own where it is known, since "Die" opens no English
 * sentence; a text nobody knows the language of is asked for its function words.
 */
export function lexiconFor(code: string, text: string): Lexicon {
  const own = LANGUAGES.find((language) => language.code === code) ?? guess(text);
  return lexiconOf(own ?? null)(isSmallLettered(text, own?.code));
}

/** One for all texts of a language and kind: the words are listed once, and what was read by it can be read again. */
const lexiconOf = remembered((own: Language | null) =>
  remembered((smallLettered: boolean) => makeLexicon(own ?? undefined, smallLettered)),
);

function makeLexicon(own: Language | undefined, smallLettered: boolean): Lexicon {
  return {
    ...SHARED,
    goesOn:
      own?.onlyHere === undefined ? SHARED.goesOn : new Set([...SHARED.goesOn, ...own.onlyHere.split(" ")]),
    anyOpeners: SHARED.openers,
    openers: own?.openers === undefined ? SHARED.openers : union([own.openers]),
    silent: own === undefined ? SHARED.silent : union([own.silent]),
    unmarked: own === undefined ? SHARED.unmarked : union([own.unmarked]),
    starters: union([own?.starters]),
    titleCase: own?.titleCase ?? false,
    measures: union([own?.measures]),
    particles: union([own?.particles]),
    ungoverned: union([own?.ungoverned]),
    dativeParticles: union([own?.dativeParticles]),
    accusatives: union([own?.accusatives]),
    titled: own?.titled,
    articles: union([own?.articles]),
    capitalNouns: own?.capitalNouns ?? false,
    ordinalPoint: own?.ordinalPoint ?? false,
    places: own?.places === undefined ? null : placeWords(own.places),
    smallLettered,
  };
}

function placeWords({ cities, leads, determiners, noPlaces }: NonNullable<Language["places"]>): PlaceWords {
  return {
    cities: union([cities.toLowerCase()]),
    leads: union([leads]),
    determiners: union([determiners]),
    noPlaces: union([noPlaces.toLowerCase()]),
  };
}

/** The language whose openers the text uses most, small letters only; undefined where there are few. */
function guess(text: string): Language | undefined {
  const words = text.slice(0, SAMPLE).match(SMALL_WORD) ?? [];
  const hits = SMALL_OPENERS.map(({ language, openers }) => ({
    language,
    count: words.filter((word) => openers.has(word)).length,
  }));
  const [best, second] = hits.toSorted((a, b) => b.count - a.count);
  return best!.count >= MIN_HITS && best!.count > second!.count ? best!.language : undefined;
}

const SMALL_OPENERS = LANGUAGES.map((language) => ({
  language,
  openers: union([language.openers?.toLowerCase()]),
}));

function union(lists: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list?.split(" ") ?? []));
}
