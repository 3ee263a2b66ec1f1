import type { Run } from "./rowRuns.ts";
import type { ClaimGroup, Rows } from "./rows.ts";

/**
 * What is to be explained of the look of a text: `bar` at a sentence that was reworded, `tint` over what one text alone
 * has, `word` and `fact` over the very words, `moved` beside a sentence, `moved-words` over words that moved within one,
 * and over those that differ in a moved one, which side by side is grey throughout; `variant` under the same fact written
 * differently, `uncertain`.
 */
export type Mark = "bar" | "tint" | "word" | "fact" | "moved" | "moved-words" | "variant" | "uncertain";

/** In the order of how often they are met. */
export const MARKS: readonly Mark[] = [
  "bar",
  "tint",
  "word",
  "fact",
  "moved",
  "moved-words",
  "variant",
  "uncertain",
];

/** The marks that a comparison has; those it has not need no explanation. */
export function marksOf({ rows, groups }: Pick<Rows, "rows" | "groups">): readonly Mark[] {
  const found = new Set<Mark>();
  const findIn = ({ kind }: Run, isMoved: boolean) => {
    const mark = MARK_OF_RUN[kind];
    if (mark !== null) found.add(mark);
    if (mark === "word" && isMoved) found.add("moved-words");
  };
  for (const { state, certain } of groups) {
    const mark = MARK_OF_STATE[state];
    if (mark !== null) found.add(mark);
    if (!certain) found.add("uncertain");
  }
  for (const row of rows) {
    if (found.size === MARKS.length) break;
    if (row.kind === "paragraph" || (row.kind === "claim" && !hasOtherWords(row.group))) continue;
    const { left, right } = row.kind === "claim" ? row.group : row;
    const isMoved = row.kind === "claim" && row.group.state === "moved";
    for (const { runs } of [...left, ...right]) for (const run of runs) findIn(run, isMoved);
  }
  return MARKS.filter((mark) => found.has(mark));
}

/** What is the same or stands in one text only has no marked words; in a long text that is most. */
function hasOtherWords({ state }: ClaimGroup): boolean {
  return state === "reworded" || state === "moved";
}

const MARK_OF_STATE: Readonly<Record<ClaimGroup["state"], Mark | null>> = {
  same: null,
  reworded: "bar",
  moved: "moved",
  dropped: "tint",
  added: "tint",
};

const MARK_OF_RUN: Readonly<Record<Run["kind"], Mark | null>> = {
  same: null,
  differs: "word",
  fact: "fact",
  variant: "variant",
  clause: "tint",
  aside: null,
  moved: "moved-words",
  gap: null,
};
