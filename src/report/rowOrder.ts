import type { Claim } from "../engine/model.ts";

export type PieceSort = "claim" | "heading" | "furniture";

/** What gets a place of its own on the screen. Claims are indexes, sorted; a side without any is empty there. */
export interface Piece {
  readonly sort: PieceSort;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** A row of the screen: one piece, or a left and a right one that share the row and nothing else. */
export type Placed<P extends Piece> = readonly [P] | readonly [left: P, right: P];

/**
 * Puts pieces in reading order: that of the left text, with what only the right has after its neighbour in the right text.
 *
 * Between two aligned rows the left's own come first, then the right's own, so that each text reads on; but the right's own
 * are not carried past the paragraph of the row they follow. Furniture faces furniture, and the two headlines, like it or
 * not, stand at the top.
 */
export function orderRows<P extends Piece>(pieces: readonly P[], leftClaims: readonly Claim[]): Placed<P>[] {
  const onLeft = pieces.filter((p) => p.left.length > 0).sort(byFirst("left"));
  const onRight = pieces.filter((p) => p.left.length === 0).sort(byFirst("right"));
  const aligned = onLeft.filter((p) => p.right.length > 0);
  const followers = followersOf(onRight, aligned);

  const placed: Placed<P>[] = [];
  let own: P[] = [];
  let anchor: P | null = null;
  for (const piece of onLeft) {
    if (piece.right.length === 0) {
      own.push(piece);
      continue;
    }
    closeGap();
    placed.push([piece]);
    own = [];
    anchor = piece;
  }
  closeGap();
  return placed;

  /** Row by row: a gap may be longer than a call may have arguments. */
  function closeGap(): void {
    const gap = mergeGap(own, followers.get(anchor) ?? [], paragraphOf(anchor), !placed.some(hasClaim));
    for (const row of gap) placed.push(row);
  }

  function paragraphOf(piece: P | null): number | undefined {
    const claim = piece === null ? leftClaims.findIndex(isCounted) : piece.left.at(-1);
    return claim === undefined ? undefined : leftClaims[claim]?.paragraph;
  }

  /** What both sides have of their own between two aligned rows. */
  function mergeGap(left: readonly P[], right: readonly P[], paragraph: number | undefined, atTop: boolean) {
    const merged: Placed<P>[] = [];
    let [i, j] = [0, 0];
    let top = atTop;
    for (;;) {
      const a = left[i];
      const b = right[j];
      if (a === undefined && b === undefined) return merged;
      const next = a === undefined ? "right" : b === undefined ? "left" : choose(a, b, paragraph, top);
      if (next !== "right") i += 1;
      if (next !== "left") j += 1;
      if (next === "both" && a && b) merged.push([a, b]);
      else if (next !== "right" && a) merged.push([a]);
      else if (b) merged.push([b]);
      top &&= !hasClaim(merged.at(-1) ?? []);
    }
  }

  function choose(a: P, b: P, paragraph: number | undefined, top: boolean): "left" | "right" | "both" {
    if (a.sort === "claim" && b.sort === "claim") {
      const [first] = a.left;
      return first !== undefined && leftClaims[first]?.paragraph === paragraph ? "left" : "right";
    }
    if (a.sort === b.sort && (a.sort === "furniture" || top)) return "both";
    if (top) return a.sort === "heading" || b.sort === "claim" ? "left" : "right";
    return a.sort === "claim" || b.sort !== "claim" ? "left" : "right";
  }
}

/**
 * The right's own pieces by the aligned row they follow; null stands for the top. Of a row whose right claims are not
 * neighbours only the first run is followed: the row stands there.
 */
function followersOf<P extends Piece>(onRight: readonly P[], aligned: readonly P[]): Map<P | null, P[]> {
  const rowAt = new Map<number, P>();
  for (const row of aligned) {
    const [first = 0] = row.right;
    row.right.forEach((claim, k) => {
      if (claim === first + k) rowAt.set(claim, row);
    });
  }
  const followers = new Map<P | null, P[]>();
  const starts = [...rowAt.keys()].sort((a, b) => a - b);
  let k = 0;
  let anchor: P | null = null;
  for (const piece of onRight) {
    const [first = 0] = piece.right;
    for (let start = starts[k]; start !== undefined && start < first; start = starts[k]) {
      anchor = rowAt.get(start) ?? null;
      k += 1;
    }
    const list = followers.get(anchor);
    if (list) list.push(piece);
    else followers.set(anchor, [piece]);
  }
  return followers;
}

function byFirst(side: "left" | "right") {
  return (a: Piece, b: Piece) => (a[side][0] ?? 0) - (b[side][0] ?? 0);
}

function hasClaim(row: readonly Piece[]): boolean {
  return row.some((piece) => piece.sort === "claim");
}

function isCounted(claim: Claim): boolean {
  return claim.furniture === false && !claim.heading;
}
