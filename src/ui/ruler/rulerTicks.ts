import { SIDES, type Side } from "../../engine/model.ts";
import type { RowState } from "../../report/rowState.ts";
import { changesFact } from "../../workspace/rowFilter.ts";
import type { ClaimGroup, ClaimRow, ParagraphRow, Row } from "../../workspace/rows.ts";
import type { RulerLayout } from "./rulerLayout.ts";

/** What stands on the ruler: every row of text, in the order of the page. */
export type TextRow = Exclude<Row, ParagraphRow>;

/** How much a tick says: only here or a changed fact, reworded, moved, the same. */
export type Tone = "strong" | "light" | "moved" | "same";

/** All ticks that look alike, as one path. */
export interface TickPath {
  readonly side: Side;
  readonly tone: Tone;
  readonly state: RowState;
  /** Of claims that a filter folds away. */
  readonly faded: boolean;
  readonly path: string;
}

/** Left edges and width of the lanes, in px. */
const LANES: Readonly<Record<Side, number>> = { left: 1, right: 20 };
const LANE_WIDTH = 9;
/** Ticks of a long text would thin out to nothing. */
const LEAST_HEIGHT = 2;
/** Between ticks, where there is room for it. */
const GAP = 2;
/** What says more is drawn over what says less. */
const DRAWN: readonly Tone[] = ["same", "light", "moved", "strong"];

/** Ticks that reach less than this beyond the last one that looks alike are not seen beside it: thousands, of a long text. */
const LEAST_STEP = 0.5;

type Look = Omit<TickPath, "path">;

interface Ticks extends Look {
  readonly boxes: string[];
  /** Where the last of them ends. */
  end: number;
}

interface Drawing {
  /** Px of the ruler for a px of the list. */
  readonly scale: number;
  readonly shows: (group: ClaimGroup) => boolean;
}

/** The ticks of the two lanes, of the rows that `layout` lays out. */
export function tickPaths(
  rows: readonly TextRow[],
  { tops, heights }: RulerLayout,
  { scale, shows }: Drawing,
): TickPath[] {
  const looks: Ticks[] = [];
  for (const [place, row] of rows.entries()) {
    if (row.kind !== "claim") continue;
    const { group } = row;
    const { top, height } = tickSpan((tops[place] ?? 0) * scale, (heights[place] ?? 0) * scale);
    for (const side of SIDES) {
      if (!standsHere(row, side)) continue;
      const ticks = ticksOf(looks, { side, tone: toneOf(group), state: group.state, faded: !shows(group) });
      if (top + height - ticks.end < LEAST_STEP) continue;
      ticks.end = top + height;
      ticks.boxes.push(`M${LANES[side]} ${round(top)}h${LANE_WIDTH}v${round(height)}h-${LANE_WIDTH}z`);
    }
  }
  return looks
    .map(({ side, tone, state, faded, boxes }) => ({ side, tone, state, faded, path: boxes.join("") }))
    .sort((a, b) => DRAWN.indexOf(a.tone) - DRAWN.indexOf(b.tone));
}

/** There are twenty looks at most. */
function ticksOf(looks: Ticks[], { side, tone, state, faded }: Look): Ticks {
  const known = looks.find(
    (one) => one.side === side && one.state === state && one.tone === tone && one.faded === faded,
  );
  if (known !== undefined) return known;
  const ticks = { side, tone, state, faded, boxes: [], end: Number.NEGATIVE_INFINITY };
  looks.push(ticks);
  return ticks;
}

/**
 * Lines in the middle lane. Where hundreds of claims have moved their lines are one grey field, and those that go far say most of
 * how the two texts differ in order; 120 still stand apart on a ruler of 800 px.
 */
const MOST_LINES = 120;

/**
 * A hairline from a moved claim's place in A to its place in B: of all that are shown, or where there are too many, of those that
 * moved farthest.
 */
export function movePath(
  rows: readonly TextRow[],
  { tops, heights }: RulerLayout,
  { scale, shows }: Drawing,
): string {
  const ends = new Map<ClaimGroup, { left?: number; right?: number }>();
  for (const [place, row] of rows.entries()) {
    if (row.kind !== "claim" || row.place === "both" || !shows(row.group)) continue;
    const middle = (tops[place] ?? 0) + (heights[place] ?? 0) / 2;
    ends.set(row.group, { ...ends.get(row.group), [row.place]: middle * scale });
  }
  return [...ends.values()]
    .flatMap(({ left, right }) => (left === undefined || right === undefined ? [] : { left, right }))
    .sort((a, b) => Math.abs(b.right - b.left) - Math.abs(a.right - a.left))
    .slice(0, MOST_LINES)
    .map(({ left, right }) => `M${LANES.left + LANE_WIDTH} ${round(left)}L${LANES.right} ${round(right)}`)
    .join("");
}

function toneOf(group: ClaimGroup): Tone {
  switch (group.state) {
    case "same":
    case "moved":
      return group.state;
    case "dropped":
    case "added":
      return "strong";
    case "reworded":
      return changesFact(group) ? "strong" : "light";
  }
}

function standsHere({ place, group }: ClaimRow, side: Side): boolean {
  return (place === "both" || place === side) && group[side].length > 0;
}

function tickSpan(top: number, height: number): { readonly top: number; readonly height: number } {
  const gap = Math.min(GAP, height / 3);
  return { top: top + gap / 2, height: Math.max(LEAST_HEIGHT, height - gap) };
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
