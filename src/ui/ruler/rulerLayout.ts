/** A row as it stands on the page: its place among all rows, and px from the top of the list. */
export interface MeasuredRow {
  readonly place: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What is known of the rows' sizes, by their places and also while they are folded away, in px; no number where a row was never
 * measured. Of 90,000 rows it is read and written every time that the page has grown, so there is no object for each.
 */
export interface KnownRows {
  readonly heights: Float64Array;
  /** The room before each. */
  readonly before: Float64Array;
}

/** Where the rows stand in the list with nothing folded, by their places, in px. */
export interface RulerLayout {
  readonly tops: Float64Array;
  readonly heights: Float64Array;
  readonly total: number;
}

/** Stands in for rows that were never measured, until the first of them is: the height the style sheet expects. */
const EXPECTED_HEIGHT = 70;

export function unknownRows(count: number): KnownRows {
  return { heights: new Float64Array(count).fill(Number.NaN), before: new Float64Array(count) };
}

/** Adds what a new measurement tells; the room before a row is only known while the row before it is not folded. */
export function learnRows(known: KnownRows, measured: readonly MeasuredRow[]): KnownRows {
  const heights = known.heights.slice();
  const before = known.before.slice();
  let last: MeasuredRow = { place: -1, top: 0, bottom: 0 };
  for (const row of measured) {
    if (row.place === last.place + 1) before[row.place] = row.top - last.bottom;
    heights[row.place] = row.bottom - row.top;
    last = row;
  }
  return { heights, before };
}

/** All rows at their heights with nothing folded, so that folding never changes the ruler's scale. */
export function layOutRuler(known: KnownRows): RulerLayout {
  const mean = meanOf(known.heights);
  const heights = known.heights.map((height) => (Number.isNaN(height) ? mean : height));
  let total = 0;
  const tops = known.before.map((before, place) => {
    const top = total + before;
    total = top + (heights[place] ?? 0);
    return top;
  });
  return { tops, heights, total };
}

function meanOf(heights: Float64Array): number {
  const measured = heights.filter((height) => !Number.isNaN(height));
  if (measured.length === 0) return EXPECTED_HEIGHT;
  return measured.reduce((sum, height) => sum + height, 0) / measured.length;
}
