/**
 * The whole domain on one page. Engine, screen, command line and reports hold these shapes and no others.
 *
 * Sides are `left` and `right`: two outlets' reports are not old and new. All values are readonly plain data and can be
 * posted to a worker or written as JSON. Claims are named by their index in the list of their side.
 */

/** Half-open `[start, end)` in UTF-16 code units of the text as decoded. */
export type Span = readonly [start: number, end: number];

export const SIDES = ["left", "right"] as const;
export type Side = (typeof SIDES)[number];

export function otherSide(side: Side): Side {
  return side === "left" ? "right" : "left";
}

/** Something that each of the two texts has. */
export interface Pair<T> {
  readonly left: T;
  readonly right: T;
}

/** What the engine is given for a side. */
export interface Article {
  readonly name: string;
  readonly text: string;
  /** BCP 47 primary language such as `en`; left out or `und` where nobody knows: then it is that of the other article. */
  readonly language?: string;
}

/** Text that belongs to the page and not to the report. */
export type FurnitureKind =
  | "dateline"
  | "byline"
  | "updated"
  | "credit"
  | "readMore"
  | "promotion"
  | "signature"
  | "licence";

/** A sentence: the unit that is aligned. Claims of a text are sorted and disjoint, only white space lies between them. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  /** Index of the paragraph the claim begins in. */
  readonly paragraph: number;
  readonly furniture: false | FurnitureKind;
  /** A line without a stop that stands alone. Aligned with headings only, drawn, not counted. */
  readonly heading: boolean;
  /** Pieces that are greyed and ignored, such as a dateline inside the first sentence. Sorted, inside the claim. */
  readonly asides: readonly Span[];
}

/** A text taken apart. */
export interface SegmentedText {
  readonly name: string;
  readonly language: string;
  readonly paragraphs: readonly Span[];
  readonly claims: readonly Claim[];
}

/** `same`: equal but for white space and the shape of quotes, dashes, dots and the like. */
export type MatchStatus = "same" | "reworded";

/**
 * `replaced` has both sides; `dropped` the left only; `added` the right only; `form` is the same word in another form;
 * two `moved` edits with one `move` number, one on each side, are a run of words that changed its place in the match.
 */
export type EditKind = "replaced" | "dropped" | "added" | "form" | "moved";

export interface Edit {
  readonly kind: EditKind;
  readonly left: Span | null;
  readonly right: Span | null;
  readonly move?: number;
}

/** A piece of a matched claim that has no counterpart anywhere in the other text; one side is null. */
export interface Clause {
  readonly left: Span | null;
  readonly right: Span | null;
}

export type CueKind =
  | "number"
  | "date"
  | "name"
  | "variant"
  | "negation"
  | "hedge"
  | "attribution"
  | "quote"
  | "quantifier"
  | "agent";

/** A fact that differs inside a match. Each span lies inside one claim of its side. `variant` is no changed fact. */
export interface Cue {
  readonly kind: CueKind;
  readonly left: Span | null;
  readonly right: Span | null;
  /** What each side says, in words; null where a side says nothing. */
  readonly values: { readonly left: string | null; readonly right: string | null };
  /** The claim, outside the match, that holds the counterpart of a quotation. */
  readonly elsewhere?: { readonly left?: number; readonly right?: number };
}

/** Why two claims were matched: what they share, as it is written on the left. */
export interface Evidence {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly words: readonly string[];
}

/** The best pair that was rejected for the claims of a match. */
export interface RunnerUp {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** A row: claims that say the same. Several on a side need not be neighbours; all pairs of the match hold. */
export interface Match {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly status: MatchStatus;
  readonly moved: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly certain: boolean;
  readonly evidence: Evidence;
  readonly runnerUp: RunnerUp | null;
  readonly edits: readonly Edit[];
  readonly clauses: readonly Clause[];
  readonly cues: readonly Cue[];
  /** For ordering, higher first; see `ROW_WEIGHTS` for what a row without a changed fact weighs. */
  readonly weight: number;
}

/**
 * What rows weigh that change no fact, and rows that are no match; one that changes a fact weighs more than any of these
 * (`judge/weight.ts`). `oneSided`: told by one text only, or with a clause that is.
 */
export const ROW_WEIGHTS = { oneSided: 5, uncertain: 4, reworded: 3, moved: 2, same: 0 } as const;

/** Something told a second time elsewhere: links claims of different rows. */
export interface Echo {
  readonly left: number;
  readonly right: number;
  readonly moved: boolean;
  readonly score: number;
  readonly cues: readonly Cue[];
}

/** A stretch that was matched coarsely because a work limit was hit. */
export interface CoarseStretch {
  readonly left: Span | null;
  readonly right: Span | null;
}

/** Counts of rows; `same`, `reworded`, `moved`, `dropped` and `added` are exclusive and add up to `rows`. */
export interface Summary {
  readonly rows: number;
  readonly same: number;
  readonly reworded: number;
  readonly moved: number;
  readonly dropped: number;
  readonly added: number;
  readonly clauses: number;
  /** Reworded or moved rows with at least one cue that is no `variant`. */
  readonly changedFacts: number;
  readonly uncertain: number;
  readonly furniture: number;
  /** Places where only the shape of quotes, dashes, dots or spaces differs. */
  readonly ignored: number;
  /** 0 to 1: the part of a text's counted words that stand in claims with a counterpart. */
  readonly share: { readonly leftInRight: number; readonly rightInLeft: number };
}

export interface Comparison {
  readonly left: SegmentedText;
  readonly right: SegmentedText;
  /** In the order of the left text. */
  readonly matches: readonly Match[];
  readonly echoes: readonly Echo[];
  readonly dropped: readonly number[];
  readonly added: readonly number[];
  /** False where a work limit was hit; `coarse` says where. */
  readonly exact: boolean;
  readonly coarse: readonly CoarseStretch[];
  readonly summary: Summary;
}

/** The reader's word on what belongs together, as spans since claim numbers change. An empty side: no counterpart. */
export interface Pin {
  readonly left: readonly Span[];
  readonly right: readonly Span[];
}

export interface Options {
  readonly pins?: readonly Pin[];
  /** Words to be read as equal: `["Qasim", "Ghasem"]`. */
  readonly equal?: readonly (readonly string[])[];
  readonly ignore?: { readonly case?: boolean; readonly punctuation?: boolean; readonly accents?: boolean };
  /** 0 matches loose paraphrase too, 1 only what is nearly identical; 0.5 is the measured balance. */
  readonly strictness?: number;
  /** Overrides the language of both articles. */
  readonly language?: string;
  /** Work limit in engine steps, never seconds; the same input gives the same output everywhere. */
  readonly limits?: { readonly steps?: number };
}

export type Step = "segment" | "align" | "mark";

/** Told as the work goes on; `done` and `expected` count steps of the named part. */
export interface Progress {
  readonly step: Step;
  readonly done: number;
  readonly expected: number;
}

/**
 * Languages in which negations, hedges, quantifiers, speakers and numbers in words are read; in all others only what needs no
 * words: numbers in digits, names and quotations.
 */
export const LANGUAGES_READ: readonly string[] = [
  "ar",
  "cs",
  "de",
  "en",
  "es",
  "fa",
  "fr",
  "hi",
  "it",
  "ja",
  "nl",
  "pl",
  "pt",
  "ru",
  "zh",
];
