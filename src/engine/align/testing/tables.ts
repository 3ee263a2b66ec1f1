import fc from "fast-check";
import { type PairTable, pairTable } from "../likeness/pairs.ts";

/** Tables of up to 6 × 6 pairs with any likeness, for properties of the passes. */
export const tables: fc.Arbitrary<PairTable> = fc
  .record({ left: fc.integer({ min: 1, max: 6 }), right: fc.integer({ min: 1, max: 6 }) })
  .chain((size) =>
    fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: size.left * size.right,
        maxLength: size.left * size.right,
      })
      .map((likeness) =>
        pairTable(
          size,
          likeness.flatMap((base, at) => {
            const [i, j] = [Math.floor(at / size.right), at % size.right];
            return base > 0.3 ? [{ i, j, base, score: base }] : [];
          }),
        ),
      ),
  );

/** The same pairs with the texts swapped. */
export function turned({ size, pairs }: PairTable): PairTable {
  return pairTable(
    { left: size.right, right: size.left },
    pairs.map((pair) => ({ ...pair, i: pair.j, j: pair.i })).sort((p, q) => p.i - q.i || p.j - q.j),
  );
}
