import type { CoarseStretch, Pair, Side, Span } from "../model.ts";
import { once } from "../once.ts";
import type { Text } from "../text.ts";
import type { Work } from "../work.ts";
import { type Link, movedLinks } from "./moves.ts";

/** Rows and echoes of an alignment, by the claims they join. */
interface Joined {
  readonly rows: readonly Pair<readonly number[]>[];
  readonly echoes: readonly Pair<number>[];
}

interface OutOfOrder {
  /** By their places in what was given. */
  readonly moved: { readonly rows: ReadonlySet<number>; readonly echoes: ReadonlySet<number> };
  /** From the first to the last claim whose order was only looked at coarsely. */
  readonly coarse: readonly CoarseStretch[];
}

/** Which rows and echoes have moved, by `movedLinks` over all their links; a row has where more than half of its links have. */
export function outOfOrder({ rows, echoes }: Joined, texts: Pair<Text>, work: Work): OutOfOrder {
  const linkOf = (row: number, left: number, right: number): Link => ({
    left,
    right,
    row,
    isEcho: row >= rows.length,
    length: lengthOf(texts, "left", left) + lengthOf(texts, "right", right),
    words: once(() =>
      [written(texts, "left", left), written(texts, "right", right)].sort(byCodeUnits).join("\n"),
    ),
  });
  const rowLinks = rows.map(({ left, right }, row) =>
    left.flatMap((i) => right.map((j) => linkOf(row, i, j))),
  );
  const echoLinks = echoes.map(({ left, right }, at) => linkOf(rows.length + at, left, right));
  const { moved, coarse } = movedLinks([...rowLinks.flat(), ...echoLinks], work);
  const hasMoved = (links: readonly Link[]) =>
    2 * links.filter((link) => moved.has(link)).length > links.length;
  return {
    moved: {
      rows: new Set([...rowLinks.keys()].filter((at) => hasMoved(rowLinks[at]!))),
      echoes: new Set([...echoLinks.keys()].filter((at) => moved.has(echoLinks[at]!))),
    },
    coarse: coarse.length > 0 ? [stretchOf(coarse, texts)] : [],
  };
}

/** From the first to the last claim that some links join. */
function stretchOf(links: readonly Link[], texts: Pair<Text>): CoarseStretch {
  const reach = (side: Side): Span => {
    const spans = links.map((link) => texts[side].claims[link[side]]!);
    return [
      spans.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY),
      spans.reduce((last, { end }) => Math.max(last, end), 0),
    ];
  };
  return { left: reach("left"), right: reach("right") };
}

function written(texts: Pair<Text>, side: Side, claim: number): string {
  const { start, end } = texts[side].claims[claim]!;
  return texts[side].text.slice(start, end);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function lengthOf(texts: Pair<Text>, side: Side, claim: number): number {
  const { start, end } = texts[side].claims[claim]!;
  return end - start;
}
