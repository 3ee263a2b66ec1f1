import { type CoarseStretch, otherSide, type Pair, SIDES, type Side, type Span } from "./model.ts";
import { spansMeet } from "./spansMeet.ts";

/**
 * Stretches that share text, or follow each other on both sides, as one; in the order of the left text. So what is
 * coarse is told once, in as many parts as a reader would find.
 */
export function joinStretches(stretches: readonly CoarseStretch[], texts: Pair<string>): CoarseStretch[] {
  const joined = SIDES.reduce((rest, side) => joinedAlong(side, rest, texts), stretches);
  // What two stretches become may reach a third on the other side.
  return joined.length < stretches.length ? joinStretches(joined, texts) : [...joined].sort(byPlace);
}

function joinedAlong(
  side: Side,
  stretches: readonly CoarseStretch[],
  texts: Pair<string>,
): readonly CoarseStretch[] {
  const joined: CoarseStretch[] = [];
  for (const own of [...stretches].sort((a, b) => startOf(a[side]) - startOf(b[side]))) {
    const last = joined.at(-1);
    const isOne =
      last !== undefined &&
      (spansMeet(last[side], own[side]) ||
        (follows(last[side], own[side], texts[side]) && goesOn(otherSide(side), last, own)));
    if (isOne)
      joined[joined.length - 1] = { left: both(last.left, own.left), right: both(last.right, own.right) };
    else joined.push(own);
  }
  return joined;

  function goesOn(other: Side, last: CoarseStretch, own: CoarseStretch): boolean {
    return spansMeet(last[other], own[other]) || follows(last[other], own[other], texts[other]);
  }
}

/** With nothing but white space between them. */
function follows(before: Span | null, after: Span | null, text: string): boolean {
  return (
    before !== null &&
    after !== null &&
    before[1] <= after[0] &&
    text.slice(before[1], after[0]).trim() === ""
  );
}

function both(a: Span | null, b: Span | null): Span | null {
  return a && b ? [Math.min(a[0], b[0]), Math.max(a[1], b[1])] : (a ?? b);
}

function byPlace(a: CoarseStretch, b: CoarseStretch): number {
  return startOf(a.left) - startOf(b.left) || startOf(a.right) - startOf(b.right);
}

/** A stretch without text of a side stands behind those that have some. */
function startOf(span: Span | null): number {
  return span?.[0] ?? Number.MAX_SAFE_INTEGER;
}
