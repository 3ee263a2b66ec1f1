import type { Cue, FurnitureKind, Pair, Side } from "../engine/model.ts";
import type { RowState } from "../report/rowState.ts";
import type { RowLink } from "./rowLinks.ts";
import type { Run } from "./rowRuns.ts";

export interface Sentence {
  readonly side: Side;
  /** Index of the claim in its text. */
  readonly claim: number;
  /** As it stands in the margin, from 1; null for headings and furniture, which are not counted. */
  readonly number: number | null;
  /** Number of the paragraph that begins with this sentence; null inside of one, and in a text that runs on as one. */
  readonly paragraph: number | null;
  readonly runs: readonly Run[];
}

/** What is told once and may stand at two places: a match, or a claim without one. */
export interface ClaimGroup extends Pair<readonly Sentence[]> {
  /** "Claim 4 of 20", from 1, in the order of the rows. */
  readonly number: number;
  /** Keys of its rows: one, or for a moved claim the earlier and the later. */
  readonly keys: readonly string[];
  readonly state: RowState;
  readonly certain: boolean;
  readonly cues: readonly Cue[];
  readonly clauses: Pair<number>;
  /** Where one text alone has it: somebody is quoted in it. */
  readonly quoted: boolean;
  /** False where the words are equal and only capitals or punctuation differ. */
  readonly worded: boolean;
  readonly links: readonly RowLink[];
  /** For ordering, higher first. */
  readonly weight: number;
}

/** `place` is the side whose text stands here; `both` but for the two rows of a moved claim. */
export interface ClaimRow {
  readonly kind: "claim";
  readonly key: string;
  readonly place: "both" | Side;
  readonly group: ClaimGroup;
}

export interface HeadingRow extends Pair<readonly Sentence[]> {
  readonly kind: "heading";
  readonly key: string;
  /** The headline of the article, before any claim. */
  readonly top: boolean;
}

export interface FurnitureRow extends Pair<readonly Sentence[]> {
  readonly kind: "furniture";
  readonly key: string;
  readonly names: readonly FurnitureKind[];
}

/** The line at which a paragraph begins; null on a side that runs on. */
export interface ParagraphRow extends Pair<number | null> {
  readonly kind: "paragraph";
  readonly key: string;
}

export type Row = ClaimRow | HeadingRow | FurnitureRow | ParagraphRow;

/** Everything the screen shows of a comparison, in reading order. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly groups: readonly ClaimGroup[];
  /** The groups that are not the same: the stops of the stepper. A moved claim is one stop, at its earlier place. */
  readonly differences: readonly ClaimGroup[];
  readonly sentences: Pair<number>;
  readonly paragraphs: Pair<number>;
}

/** The claim of a row, by the row's key, which begins with the claim's number; nothing for a row of another kind. */
export function groupAt({ groups }: Pick<Rows, "groups">, key: string): ClaimGroup | undefined {
  const group = groups[Number.parseInt(key.slice(1), 10) - 1];
  return group?.keys.includes(key) ? group : undefined;
}
