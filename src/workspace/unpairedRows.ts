import type { Pair, Side } from "../engine/model.ts";
import type { ClaimGroup, Row, Sentence } from "./rows.ts";

export type UnpairedKind = "claim" | "headline" | "heading" | "furniture";

/** The next sentence of each text where the two share nothing: they stand side by side and say nothing of each other. */
export interface UnpairedRow extends Pair<readonly Sentence[]> {
  readonly kind: "unpaired";
  readonly key: string;
  readonly kinds: Pair<UnpairedKind>;
}

/** Says which text begins, where one is read after the other. */
export interface TextNameRow {
  readonly kind: "name";
  readonly key: string;
  readonly side: Side;
}

/** Two texts that share nothing: in columns, or where there is no room for two, one after the other. */
export type UnpairedLayout = "columns" | "one";

/** Whether each text has claims and none of them has a counterpart. */
export function sharesNothing(groups: readonly ClaimGroup[]): boolean {
  const has = (state: ClaimGroup["state"]) => groups.some((group) => group.state === state);
  return (
    has("dropped") && has("added") && groups.every(({ state }) => state === "dropped" || state === "added")
  );
}

/** Each text from its first sentence to its last, headings and lines that are set aside too. */
export function unpairedRows(rows: readonly Row[], layout: UnpairedLayout): (UnpairedRow | TextNameRow)[] {
  const [left, right] = [toldBy(rows, "left"), toldBy(rows, "right")];
  switch (layout) {
    case "columns":
      return sideBySide("u", left, right);
    case "one":
      return [
        { kind: "name", key: "name-left", side: "left" },
        ...sideBySide("ua", left, []),
        { kind: "name", key: "name-right", side: "right" },
        ...sideBySide("ub", [], right),
      ];
  }
}

interface Told {
  readonly kind: UnpairedKind;
  readonly sentence: Sentence;
}

function sideBySide(name: string, left: readonly Told[], right: readonly Told[]): UnpairedRow[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({
    kind: "unpaired",
    key: `${name}${i + 1}`,
    left: sentencesOf(left[i]),
    right: sentencesOf(right[i]),
    kinds: { left: left[i]?.kind ?? "claim", right: right[i]?.kind ?? "claim" },
  }));
}

function sentencesOf(told: Told | undefined): readonly Sentence[] {
  return told === undefined ? [] : [told.sentence];
}

function toldBy(rows: readonly Row[], side: Side): Told[] {
  return rows
    .flatMap((row) => {
      if (row.kind === "paragraph") return [];
      const own = row.kind === "claim" ? row.group : row;
      const kind: UnpairedKind = row.kind === "heading" && row.top ? "headline" : row.kind;
      return own[side].map((sentence) => ({ kind, sentence }));
    })
    .sort((a, b) => a.sentence.claim - b.sentence.claim);
}
