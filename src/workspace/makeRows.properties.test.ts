import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIDES } from "../engine/model.ts";
import { inlineRows } from "./inlineRows.ts";
import { rowsOf } from "./makeRows.ts";
import type { Row, Rows } from "./rows.ts";
import { type Told, tell } from "./testing/tell.ts";

const paragraph = fc.constantFrom<Told["paragraph"][]>(undefined, undefined, "left", "right", "both");
const words = fc.constantFrom("One.", "Two [-old -]ships.", "{+Then +}three.", "Four.| Five.");

const toldRow = fc.oneof(
  { weight: 4, arbitrary: fc.record({ both: words, paragraph }) },
  { weight: 2, arbitrary: fc.record({ left: fc.constant("Only left."), paragraph }) },
  { weight: 2, arbitrary: fc.record({ right: fc.constant("Only right."), paragraph }) },
  {
    weight: 1,
    arbitrary: fc.record({ both: fc.constant("Heading"), kind: fc.constant("heading" as const) }),
  },
  { weight: 1, arbitrary: fc.record({ left: fc.constant("By A."), kind: fc.constant("byline" as const) }) },
  { weight: 1, arbitrary: fc.record({ right: fc.constant("© B."), kind: fc.constant("licence" as const) }) },
);

/** Rows in any order, some of them at another place in the right text. */
const story = fc.array(toldRow, { minLength: 1, maxLength: 14 }).chain((rows) =>
  fc
    .array(fc.option(fc.nat({ max: rows.length - 1 }), { freq: 4, nil: undefined }), {
      minLength: rows.length,
      maxLength: rows.length,
    })
    .map((places) => rows.map((row, i) => moved(row, places[i], i, places))),
);

/** Only what both have can move, and only before a row that stays. */
function moved(
  row: Told,
  place: number | undefined,
  index: number,
  places: readonly (number | undefined)[],
): Told {
  const stays = place !== undefined && places[place] === undefined && place !== index;
  return stays && "both" in row && !("kind" in row) ? { ...row, rightBefore: place } : row;
}

function drawn(told: readonly Told[]) {
  const { left, right, comparison } = tell(told);
  const rows = rowsOf(comparison, { left: left.text, right: right.text });
  return { comparison, rows };
}

/** The claims of a side as they stand from the top of the screen to its end. */
function claimsDown(rows: readonly Row[], side: "left" | "right"): number[] {
  return rows.flatMap((row) => {
    if (row.kind === "paragraph") return [];
    if (row.kind !== "claim") return row[side].map((sentence) => sentence.claim);
    return row.place === "both" || row.place === side
      ? row.group[side].map((sentence) => sentence.claim)
      : [];
  });
}

const everyClaim = (count: number) => Array.from({ length: count }, (_, i) => i);

describe("rows of any comparison", () => {
  it("draw every claim of both texts once, each text in its own order", () => {
    fc.assert(
      fc.property(story, (told) => {
        const { comparison, rows } = drawn(told);
        for (const side of SIDES)
          expect(claimsDown(rows.rows, side)).toEqual(everyClaim(comparison[side].claims.length));
      }),
    );
  });

  it("draw them in the order of the right as well where the right leads", () => {
    fc.assert(
      fc.property(story, (told) => {
        const { comparison, rows } = drawn(told);
        const claims = { left: comparison.left.claims, right: comparison.right.claims };
        const led = inlineRows(rows.rows, "right", claims);
        expect(claimsDown(led, "right")).toEqual(everyClaim(claims.right.length));
        expect(claimsDown(led, "left").sort((a, b) => a - b)).toEqual(everyClaim(claims.left.length));
      }),
    );
  });

  it("number the groups as they come, with a key of their own for each row", () => {
    fc.assert(
      fc.property(story, (told) => {
        const { rows } = drawn(told);
        expect(rows.groups.map((group) => group.number)).toEqual(
          everyClaim(rows.groups.length).map((n) => n + 1),
        );
        expect(new Set(keysOf(rows)).size).toBe(keysOf(rows).length);
      }),
    );
  });
});

function keysOf({ rows }: Rows): string[] {
  return rows.map((row) => row.key);
}
