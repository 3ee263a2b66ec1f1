import type { Pair, Side } from "../engine/model.ts";
import type { ClaimGroup, Row, Sentence } from "./rows.ts";

export type UnpairedKind = "claim" | "headline" | "heading" | "furniture";

/** The next sentence of each text where the two share nothing: they stand side by side and say nothing of each other. */
export interface UnpairedRow extends Pair<readonly Sentence[]> {
  readonly kind: "unpaired";
  readonly key: string;
  readonly kinds: Pair<UnpairedKind>;
}

/** Whether each text has claims and none of them has a counterpart. */
export function sharesNothing(groups: readonly ClaimGroup[]): boolean {
  const has = (state: ClaimGroup["state"]) => groups.some((group) => group.state === state);
  return (
    has("dropped") && has("added") && groups.every(({ state }) => state === "dropped" || state === "added")
  );
}

/** Each text from its first sentence to its last, headings and lines that are set aside too. */
export function unpairedRows(rows: readonly Row[]): UnpairedRow[] {
  const [left, right] = [toldBy("left"), toldBy("right")];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({
    kind: "unpaired",
    key: `u${i + 1}`,
    left: left[i]?.sentences ?? [],
    right: right[i]?.sentences ?? [],
    kinds: { left: left[i]?.kind ?? "claim", right: right[i]?.kind ?? "claim" },
  }));

  function toldBy(side: Side): { readonly kind: UnpairedKind; readonly sentences: readonly Sentence[] }[] {
    return rows
      .flatMap((row) => {
        if (row.kind === "paragraph") return [];
        const own = row.kind === "claim" ? row.group : row;
        const kind: UnpairedKind = row.kind === "heading" && row.top ? "headline" : row.kind;
        return own[side].map((sentence) => ({ kind, sentences: [sentence] }));
      })
      .sort((a, b) => (a.sentences[0]?.claim ?? 0) - (b.sentences[0]?.claim ?? 0));
  }
}
