import fc from "fast-check";
import { expect, it } from "vitest";
import { partitionPoint } from "./partitionPoint.ts";

it.each([
  [[], 5, 0],
  [[1, 3, 5], 0, 0],
  [[1, 3, 5], 3, 1],
  [[1, 3, 5], 4, 2],
  [[1, 3, 5], 9, 3],
])("finds where in %j %i and more begins", (list: number[], least, place) => {
  expect(partitionPoint(list.length, (i) => list[i]! < least)).toBe(place);
});

it("asks few times, and never for what does not exist", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (length, point) => {
      const asked: number[] = [];
      const found = partitionPoint(length, (i) => asked.push(i) > 0 && i < point);
      expect(found).toBe(Math.min(length, point));
      expect(asked.every((i) => i >= 0 && i < length)).toBe(true);
      expect(asked.length).toBeLessThanOrEqual(Math.ceil(Math.log2(length + 1)));
    }),
  );
});
