import { describe, expect, it } from "vitest";
import { rowsOf } from "./makeRows.ts";
import type { Row, Sentence } from "./rows.ts";
import { STORM } from "./testing/storm.ts";
import { type Told, tell } from "./testing/tell.ts";

/** A row as one line: `¶2 ¶-`, `# | #`, `licence | -`, `c4 moved 10 | >`; `>` stands for the ghost of a moved claim. */
function line(row: Row): string {
  const numbers = (sentences: readonly Sentence[]) => sentences.map((s) => s.number ?? "#").join("+") || "-";
  switch (row.kind) {
    case "paragraph":
      return `¶${row.left ?? "-"} ¶${row.right ?? "-"}`;
    case "heading":
      return `${row.top ? "headline" : "heading"} ${numbers(row.left)} | ${numbers(row.right)}`;
    case "furniture":
      return `${row.names.join("+")} ${numbers(row.left)} | ${numbers(row.right)}`;
    case "claim": {
      const cell = (side: "left" | "right") =>
        row.place === "both" || row.place === side ? numbers(row.group[side]) : ">";
      return `${row.key} ${row.group.state} ${cell("left")} | ${cell("right")}`;
    }
  }
}

function rowsFor(told: readonly Told[]) {
  const { left, right, comparison } = tell(told);
  return rowsOf(comparison, { left: left.text, right: right.text });
}

const lines = (told: readonly Told[]) => rowsFor(told).rows.map(line);

describe("the order of rows", () => {
  it("holds every state at its place", () => {
    expect(lines(STORM)).toEqual([
      "headline # | #",
      "byline # | #",
      "¶1 ¶-",
      "c1 reworded 1 | 1",
      "c2 moved > | 2",
      "c3 same 2 | 3",
      "¶2 ¶-",
      "c4 reworded 3 | 4",
      "c5 reworded 4 | 5+6",
      "c6 dropped 5 | -",
      "c7 added - | 7",
      "¶3 ¶-",
      "c8 reworded 6 | 8",
      "c2b moved 7 | >",
      "c9 reworded 8 | 9",
      "c10 reworded 9 | -",
      "¶4 ¶-",
      "c11 same 10 | 10",
      "licence+promotion # | #",
    ]);
  });

  it("puts what only the right has after the row it follows, the left's own first", () => {
    expect(lines([{ both: "One." }, { right: "Two." }, { left: "Three." }, { both: "Four." }])).toEqual([
      "c1 same 1 | 1",
      "c2 dropped 2 | -",
      "c3 added - | 2",
      "c4 same 3 | 3",
    ]);
  });

  it("does not carry the right's own past the paragraph of their neighbour", () => {
    expect(lines([{ both: "One." }, { left: "Two.", paragraph: "left" }, { right: "Three." }])).toEqual([
      "¶1 ¶-",
      "c1 same 1 | 1",
      "c2 added - | 2",
      "¶2 ¶-",
      "c3 dropped 2 | -",
    ]);
  });

  it("draws a paragraph on each side that begins one there", () => {
    expect(
      lines([{ both: "One." }, { both: "Two.", paragraph: "both" }, { both: "Three.", paragraph: "right" }]),
    ).toEqual(["¶1 ¶1", "c1 same 1 | 1", "¶2 ¶2", "c2 same 2 | 2", "¶- ¶3", "c3 same 3 | 3"]);
  });

  it("draws no paragraph where both texts run on as one", () => {
    expect(lines([{ both: "One." }, { both: "Two." }])).toEqual(["c1 same 1 | 1", "c2 same 2 | 2"]);
  });

  it("lets the two headlines face each other though nothing links them", () => {
    expect(
      lines([
        { kind: "heading", left: "Fire" },
        { kind: "heading", right: "Water" },
        { kind: "dateline", right: "Telmouth" },
        { left: "One." },
        { right: "Two." },
      ]),
    ).toEqual(["headline # | #", "dateline - | #", "c1 dropped 1 | -", "c2 added - | 1"]);
  });

  it("shows each text whole where nothing is shared", () => {
    expect(lines([{ left: "One." }, { left: "Two." }, { right: "Three." }])).toEqual([
      "c1 dropped 1 | -",
      "c2 dropped 2 | -",
      "c3 added - | 1",
    ]);
  });

  it("keeps the right's own with the first words of a row whose right sentences are not neighbours", () => {
    const { left, right, comparison } = tell([
      { both: "One." },
      { both: "Two." },
      { right: "Three." },
      { right: "Four." },
    ]);
    const [first, second] = comparison.matches;
    const apart = {
      ...comparison,
      matches: [{ ...first!, right: [0, 2] }, second!],
      added: [3],
    };
    expect(rowsOf(apart, { left: left.text, right: right.text }).rows.map(line)).toEqual([
      "c1 same 1 | 1+3",
      "c2 same 2 | 2",
      "c3 added - | 4",
    ]);
  });
});

describe("what is counted", () => {
  it("visits a moved claim once and leaves the same ones out", () => {
    const { groups, differences } = rowsFor(STORM);
    expect(groups).toHaveLength(11);
    expect(differences.map((group) => group.keys.join("+"))).toEqual([
      "c1",
      "c2+c2b",
      "c4",
      "c5",
      "c6",
      "c7",
      "c8",
      "c9",
      "c10",
    ]);
  });

  it("agrees with the summary of the comparison", () => {
    const { comparison } = tell(STORM);
    const { groups } = rowsFor(STORM);
    const { summary } = comparison;
    expect(groups).toHaveLength(summary.rows);
    for (const state of ["same", "reworded", "moved", "dropped", "added"] as const)
      expect(groups.filter((group) => group.state === state)).toHaveLength(summary[state]);
  });

  it("counts sentences and paragraphs without furniture and headings", () => {
    const { sentences, paragraphs } = rowsFor(STORM);
    expect(sentences).toEqual({ left: 10, right: 10 });
    expect(paragraphs).toEqual({ left: 4, right: 1 });
  });
});

describe("links between rows", () => {
  it("leads from a second telling to the first and back", () => {
    const { groups } = rowsFor(STORM);
    const told = groups.flatMap((group) =>
      group.links.map((link) => `${group.keys[0]} -> ${link.to} ${link.number} ${link.key}`),
    );
    expect(told).toEqual(["c1 -> left 9 c10", "c10 -> right 1 c1"]);
  });

  it("leads from a quotation to where it went", () => {
    const { left, right, comparison } = tell([
      { both: "He [-said “no”-]{+spoke+}.", cues: [["quote", "“no”", null]] },
      { right: "“No,” he had said." },
    ]);
    const [match] = comparison.matches;
    const cues = match!.cues.map((cue) => ({ ...cue, elsewhere: { right: 1 } }));
    const { groups } = rowsOf(
      { ...comparison, matches: [{ ...match!, cues }] },
      { left: left.text, right: right.text },
    );
    expect(groups[0]!.links).toMatchObject([
      { kind: "quote", from: "left", to: "right", number: 2, key: "c2" },
    ]);
  });
});
