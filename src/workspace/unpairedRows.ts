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
  /** A list of one; where its row has just this one, the row's own, so that a long text makes no second list of each. */
  readonly sentences: readonly Sentence[];
}

function sideBySide(name: string, left: readonly Told[], right: readonly Told[]): UnpairedRow[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({
    kind: "unpaired",
    key: `${name}${i + 1}`,
    left: left[i]?.sentences ?? NONE,
    right: right[i]?.sentences ?? NONE,
    kinds: { left: left[i]?.kind ?? "claim", right: right[i]?.kind ?? "claim" },
  }));
}

const NONE: readonly Sentence[] = [];

/** Sentence by sentence, in the order of the text. */
function toldBy(rows: readonly Row[], side: Side): Told[] {
  const told: Told[] = [];
  for (const row of rows) {
    if (row.kind === "paragraph") continue;
    const own = row.kind === "claim" ? row.group[side] : row[side];
    const kind: UnpairedKind = row.kind === "heading" && row.top ? "headline" : row.kind;
    if (own.length === 1) told.push({ kind, sentences: own });
    else for (const sentence of own) told.push({ kind, sentences: [sentence] });
  }
  return told.sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ sentences: [sentence] }: Told): number {
  return sentence?.claim ?? 0;
}
