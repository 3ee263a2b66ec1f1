import type { Word } from "./reading.ts";

/**
 * A longest common subsequence of two lists of words by their normal forms, as pairs of indexes.
 *
 * Quadratic, so lists are cut to a length no quotation has.
 */
export function commonWords(a: readonly Word[], b: readonly Word[]): [number, number][] {
  if (areEqual(a, b)) return a.slice(0, LONGEST).map((_, i) => [i, i]);
  const rows = Math.min(a.length, LONGEST);
  const columns = Math.min(b.length, LONGEST);
  const width = columns + 1;
  const best = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      best[i * width + j] =
        a[i]!.normal === b[j]!.normal
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[i]!.normal === b[j]!.normal) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Most quotations are kept word for word. */
function areEqual(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i]!.normal !== b[i]!.normal) return false;
  return true;
}

/** Words looked at on each side. */
const LONGEST = 300;
