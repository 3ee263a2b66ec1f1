/** A row as it stands on the page, in px from the top of the list. */
export interface MeasuredRow {
  readonly key: string;
  readonly top: number;
  readonly bottom: number;
}

/** What is known of a row's size, also while it is folded away: its height and the room before it, in px. */
export interface KnownRow {
  readonly before: number;
  readonly height: number;
}

/** Where a row stands in the list with nothing folded, in px. */
export interface RowPlace {
  readonly top: number;
  readonly height: number;
}

export interface RulerLayout {
  readonly places: ReadonlyMap<string, RowPlace>;
  readonly total: number;
}

/** Stands in for rows that were never measured, until the first of them is: the height the style sheet expects. */
const EXPECTED_HEIGHT = 70;

/** Adds what a new measurement tells; the room before a row is only known while the row before it is not folded. */
export function learnRows(
  known: ReadonlyMap<string, KnownRow>,
  order: readonly string[],
  measured: readonly MeasuredRow[],
): ReadonlyMap<string, KnownRow> {
  const learnt = new Map(known);
  const placeOf = new Map(order.map((key, i) => [key, i]));
  let last: MeasuredRow | null = null;
  for (const row of measured) {
    const follows = (placeOf.get(row.key) ?? -1) === (last === null ? 0 : (placeOf.get(last.key) ?? -2) + 1);
    const before = follows ? row.top - (last?.bottom ?? 0) : (known.get(row.key)?.before ?? 0);
    learnt.set(row.key, { before, height: row.bottom - row.top });
    last = row;
  }
  return learnt;
}

/** All rows at their heights with nothing folded, so that folding never changes the ruler's scale. */
export function layOutRuler(order: readonly string[], known: ReadonlyMap<string, KnownRow>): RulerLayout {
  const heights = order.flatMap((key) => known.get(key)?.height ?? []);
  const mean =
    heights.length === 0
      ? EXPECTED_HEIGHT
      : heights.reduce((sum, height) => sum + height, 0) / heights.length;
  const places = new Map<string, RowPlace>();
  let total = 0;
  for (const key of order) {
    const { before, height } = known.get(key) ?? { before: 0, height: mean };
    places.set(key, { top: total + before, height });
    total += before + height;
  }
  return { places, total };
}
