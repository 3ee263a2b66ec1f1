import type { Comparison, SegmentedText, Side } from "../engine/model.ts";

/**
 * Of each list in a part. To read 33,000 matches out of one message holds the page for 180 ms; so many, and the claims and
 * paragraphs that go with them, for 20 to 40 (processor time, Chromium).
 */
const LONGEST = 4000;

/** There is always a first. */
export type Parts = readonly [first: Comparison, ...others: Comparison[]];

/**
 * A comparison in parts that a page reads one by one: each has the next stretch of every list that grows with the texts, and
 * all else as it is. Of most articles the one part is the comparison itself.
 */
export function partsOf(comparison: Comparison, longest = LONGEST): Parts {
  let length = 0;
  withLists(comparison, (of) => {
    const list = of(comparison);
    length = Math.max(length, list.length);
    return list;
  });
  if (length <= longest) return [comparison];
  const partAt = (i: number) =>
    withLists(comparison, (of) => of(comparison).slice(i * longest, (i + 1) * longest));
  return [partAt(0), ...Array.from({ length: Math.ceil(length / longest) - 1 }, (_, i) => partAt(i + 1))];
}

/** The comparison that parts were made of. */
export function joinParts(parts: Parts): Comparison {
  return parts.length === 1 ? parts[0] : withLists(parts[0], (of) => parts.flatMap(of));
}

/** A comparison with other lists in the place of those that grow with the texts. */
function withLists(
  comparison: Comparison,
  list: <T>(of: (part: Comparison) => readonly T[]) => readonly T[],
): Comparison {
  const text = (side: Side): SegmentedText => ({
    ...comparison[side],
    paragraphs: list((part) => part[side].paragraphs),
    claims: list((part) => part[side].claims),
  });
  return {
    ...comparison,
    left: text("left"),
    right: text("right"),
    matches: list((part) => part.matches),
    echoes: list((part) => part.echoes),
    dropped: list((part) => part.dropped),
    added: list((part) => part.added),
    coarse: list((part) => part.coarse),
  };
}
