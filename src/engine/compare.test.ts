import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";
import type { Comparison, Cue, Side } from "./model.ts";
import { anyText, article, articlePair } from "./testing/articles.ts";
import { isCompared } from "./text.ts";

const run = (left: string, right: string) => compare({ name: "a", text: left }, { name: "b", text: right });

describe("compare, for any two texts", () => {
  it("gives claims that are sorted, disjoint and hold all of the text but white space", () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const comparison = run(left, right);
        expectWholeText(comparison, "left", left);
        expectWholeText(comparison, "right", right);
      }),
    );
  });

  it("puts every compared claim in one row or in none, and nowhere twice", () => {
    fc.assert(
      fc.property(fc.oneof(articlePair, fc.tuple(anyText, anyText)), ([left, right]) => {
        const comparison = run(left, right);
        for (const side of ["left", "right"] as const) {
          const rows = comparison.matches.flatMap((m) => m[side]);
          const echoed = comparison.echoes.map((e) => e[side]).filter((i) => !rows.includes(i));
          const lonely = side === "left" ? comparison.dropped : comparison.added;
          const all = [...rows, ...new Set(echoed), ...lonely].sort((a, b) => a - b);
          const compared = comparison[side].claims.flatMap((c, i) => (isCompared(c) ? [i] : []));
          expect(all).toEqual(compared);
        }
      }),
    );
  });

  it("keeps each edit inside its match and each cue and clause inside one claim of it", () => {
    fc.assert(
      fc.property(articlePair, ([left, right]) => {
        const comparison = run(left, right);
        for (const match of comparison.matches) {
          for (const side of ["left", "right"] as const) {
            const claims = match[side].map((i) => comparison[side].claims[i]!);
            const inOneClaim = (span: readonly [number, number] | null) =>
              span === null ||
              claims.some((c) => c.start <= span[0] && span[0] < span[1] && span[1] <= c.end);
            expect([...match.cues, ...match.clauses, ...match.edits].every((x) => inOneClaim(x[side]))).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  it("counts rows that add up", () => {
    fc.assert(
      fc.property(articlePair, ([left, right]) => {
        const { summary } = run(left, right);
        const { same, reworded, moved, dropped, added, rows, share } = summary;
        expect(same + reworded + moved + dropped + added).toBe(rows);
        for (const part of [share.leftInRight, share.rightInLeft]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("swaps its answer with the texts where no sentence is repeated", () => {
    fc.assert(
      fc.property(articlePair, ([left, right]) => {
        const there = run(left, right);
        const back = run(right, left);
        expect(claimsOf(back, "left")).toEqual(claimsOf(there, "right"));
        expect(claimsOf(back, "right")).toEqual(claimsOf(there, "left"));
        expect(rowsOf(back).map(swapRow).sort()).toEqual(rowsOf(there).map(String).sort());
        expect(back.dropped).toEqual(there.added);
        expect(back.added).toEqual(there.dropped);
      }),
    );
  });

  it("finds a text the same as itself", () => {
    fc.assert(
      fc.property(fc.oneof(article, anyText), (text) => {
        const comparison = run(text, text);
        expect(comparison.dropped).toEqual([]);
        expect(comparison.added).toEqual([]);
        for (const match of comparison.matches) {
          expect(match).toMatchObject({ status: "same", moved: false, edits: [], cues: [], clauses: [] });
          expect(match.left).toEqual(match.right);
        }
      }),
    );
  });

  it("finds everything dropped against nothing", () => {
    fc.assert(
      fc.property(article, (text) => {
        const comparison = run(text, "");
        expect(comparison.matches).toEqual([]);
        expect(comparison.dropped).toHaveLength(comparison.left.claims.filter(isCompared).length);
      }),
    );
  });

  it("answers the same each time", () => {
    fc.assert(
      fc.property(articlePair, ([left, right]) => {
        expect(run(left, right)).toEqual(run(left, right));
      }),
      { numRuns: 20 },
    );
  });
});

describe("compare, past its work limit", () => {
  it("says that the answer is coarse and where", () => {
    const text = Array.from(
      { length: 60 },
      (_, i) => `Sentence number ${i} speaks of thing ${i * 7} and others.`,
    ).join(" ");
    const comparison = compare(
      { name: "a", text },
      { name: "b", text: text.replaceAll("speaks", "talks") },
      { limits: { steps: 10 } },
    );
    expect(comparison.exact).toBe(false);
    expect(comparison.coarse.length).toBeGreaterThan(0);
    expectWholeText(comparison, "left", text);
  });
});

function expectWholeText(comparison: Comparison, side: Side, text: string): void {
  let at = 0;
  for (const { start, end } of comparison[side].claims) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(at, start).trim()).toBe("");
    at = end;
  }
  expect(text.slice(at).trim()).toBe("");
}

function claimsOf(comparison: Comparison, side: Side): unknown {
  return comparison[side].claims;
}

type Row = readonly [left: string, right: string, rest: string];

function rowsOf({ matches }: Comparison): Row[] {
  return matches.map((m) => [
    m.left.join(","),
    m.right.join(","),
    [m.status, m.moved, m.certain, ...m.cues.map(cueKind).sort()].join(" "),
  ]);
}

function swapRow([left, right, rest]: Row): string {
  return String([right, left, rest]);
}

function cueKind(cue: Cue): string {
  return cue.kind;
}
