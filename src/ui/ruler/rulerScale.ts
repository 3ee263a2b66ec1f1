import type { MeasuredRow, RulerLayout } from "./rulerLayout.ts";

/** Heights on the page and the heights of the ruler that they stand for, both rising. */
export interface RulerScale {
  readonly page: readonly number[];
  readonly ruler: readonly number[];
}

/**
 * Ties the page, where rows may be folded, to the ruler, where none is: at each row that stands on the page. Between two of
 * them lies a fold or a paragraph's rule, and a height is taken in proportion.
 */
export function scaleOf(
  measured: readonly MeasuredRow[],
  { tops, heights, total }: RulerLayout,
  end: number,
): RulerScale {
  const page = [0];
  const ruler = [0];
  for (const { place, top, bottom } of measured) {
    const from = tops[place] ?? total;
    page.push(top, bottom);
    ruler.push(from, from + (heights[place] ?? 0));
  }
  page.push(Math.max(end, page.at(-1) ?? 0));
  ruler.push(total);
  return { page, ruler };
}

export function toRuler({ page, ruler }: RulerScale, y: number): number {
  return interpolate(page, ruler, y);
}

export function toPage({ page, ruler }: RulerScale, y: number): number {
  return interpolate(ruler, page, y);
}

function interpolate(from: readonly number[], to: readonly number[], x: number): number {
  let [low, high] = [0, from.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) <= x) low = middle;
    else high = middle;
  }
  const [a = 0, b = 0, start = 0, end = 0] = [from[low], from[high], to[low], to[high]];
  if (b <= a) return end;
  return start + (end - start) * Math.min(1, Math.max(0, (x - a) / (b - a)));
}
