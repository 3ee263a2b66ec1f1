import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InlinePiece } from "./inlinePieces.ts";
import { inlineRuns } from "./inlineRuns.ts";
import { rowsOf } from "./makeRows.ts";
import { STORM } from "./testing/storm.ts";
import { type Told, tell } from "./testing/tell.ts";

function inline(told: Told): string | null {
  const { left, right, comparison } = tell([told]);
  const [group] = rowsOf(comparison, { left: left.text, right: right.text }).groups;
  const pieces = inlineRuns(group!.left, group!.right);
  return pieces?.map(written).join("").replace(/ +/g, " ") ?? null;
}

function written(piece: InlinePiece): string {
  switch (piece.kind) {
    case "kept":
      return piece.text;
    case "gone":
      return `[-${piece.text}-]`;
    case "come":
      return `{+${piece.text}+}`;
    case "variant":
      return `(${piece.text} / ${piece.other})`;
    case "opens":
      return "|";
  }
}

describe("two texts told as one", () => {
  it.each<[string, Told, string]>([
    ["leaves what is the same", { both: "Seven voted." }, "Seven voted."],
    ["puts what came after what is gone", { both: "The [-old-]{+new+} deck." }, "The [-old-] {+new+} deck."],
    ["sets an added word among kept ones", { both: "An {+old +}deck." }, "An {+old+} deck."],
    ["sets an added end before the stop", { both: "He left{+, she said+}." }, "He left{+, she said+}."],
    [
      "keeps a comma before what was added",
      { both: "Well, {+indeed, +}he left." },
      "Well, {+indeed,+} he left.",
    ],
    [
      "keeps what is gone together where it hangs together",
      { both: "Mayor Ana Lind [-(-]{+of the +}[-Green Party)-]{+Greens+}." },
      "Mayor Ana Lind [-(-][-Green Party)-] {+of the+} {+Greens+}.",
    ],
    [
      "keeps what is gone together though each of its words has another instead",
      { both: "Mayor Ana Lind [-(Green-]{+of the+} [-Party)-]{+Greens+} said so." },
      "Mayor Ana Lind [-(Green-] [-Party)-] {+of the+} {+Greens+} said so.",
    ],
    [
      "keeps apart what has a kept word between",
      { both: "[-Red-]{+Blue+} and [-old-]{+new+} decks." },
      "[-Red-] {+Blue+} and [-old-] {+new+} decks.",
    ],
    [
      "tells moved words where they stood and where they stand",
      { both: "[^For many^] it is {^for many^} the way." },
      "[-For many-] it is {+for many+} the way.",
    ],
    [
      "tells one sentence that became two",
      { both: "He left[-, at ten-]{+.| It was ten+}." },
      "He left[-, at ten-]{+.+} |{+It was ten+}.",
    ],
    [
      "tells two sentences that became one, where the second begins",
      { both: "He left[-.| It was-]{+ and it was+} ten." },
      "He left[-.-] |[-It was-] {+and it was+} ten.",
    ],
  ])("%s", (_, told, expected) => {
    expect(inline(told)).toBe(expected);
  });

  it("tells the left's dateline and passes over the right's, which may be another", () => {
    const { left, right, comparison } = tell([{ both: "[-ROME, 9 June-]{+ROME+} — It rained." }]);
    const [match] = comparison.matches;
    const [edit] = match!.edits;
    const aside = (side: "left" | "right") => {
      const [claim] = comparison[side].claims;
      return { ...comparison[side], claims: [{ ...claim!, asides: [[0, edit![side]![1] + 2]] as const }] };
    };
    const told = {
      ...comparison,
      left: aside("left"),
      right: aside("right"),
      matches: [{ ...match!, edits: [] }],
    };
    const [group] = rowsOf(told, { left: left.text, right: right.text }).groups;
    expect(inlineRuns(group!.left, group!.right)?.map(written).join("")).toBe("ROME, 9 June — It rained.");
  });

  it("gives both ways in which a name is written", () => {
    const { left, right, comparison } = tell([{ both: "by [-Serhii-]{+Sergiy+} Halka" }]);
    const [match] = comparison.matches;
    const [edit] = match!.edits;
    const cue = {
      kind: "variant" as const,
      left: edit!.left,
      right: edit!.right,
      values: { left: "Serhii", right: "Sergiy" },
    };
    const told = { ...comparison, matches: [{ ...match!, edits: [], cues: [cue] }] };
    const [group] = rowsOf(told, { left: left.text, right: right.text }).groups;
    expect(inlineRuns(group!.left, group!.right)).toMatchObject([
      { kind: "kept", text: "by " },
      { kind: "variant", text: "Serhii", other: "Sergiy" },
      { kind: "kept", text: " Halka" },
    ]);
  });

  it("gives up where the kept words do not tell off", () => {
    const { left, right, comparison } = tell([{ both: "One [-two-]{+2+}." }]);
    const broken = { ...comparison, matches: [{ ...comparison.matches[0]!, edits: [] }] };
    const [group] = rowsOf(broken, { left: left.text, right: `${right.text} more` }).groups;
    const [sentence] = group!.right;
    const longer = { ...sentence!, runs: [...sentence!.runs, { ...sentence!.runs[0]!, text: " and more" }] };
    expect(inlineRuns(group!.left, [longer])).toBeNull();
  });

  it.each([
    ["gives up where they stand in another order", "“Run,” [-she said. He ran-]{+he ran. She said+}.", false],
    ["tells words off that are only spelled otherwise", "The [-U.S.-]{+US+} fleet.", true],
  ])("%s", (_, both, isTold) => {
    const { left, right, comparison } = tell([{ both }]);
    const unmarked = { ...comparison, matches: [{ ...comparison.matches[0]!, edits: [] }] };
    const [group] = rowsOf(unmarked, { left: left.text, right: right.text }).groups;
    expect(inlineRuns(group!.left, group!.right) !== null).toBe(isTold);
  });

  it("without what came it is the left text, without what is gone the right, but for spaces", () => {
    const squeeze = (text: string) => text.replace(/\s+/gu, "");
    const word = fc.constantFrom("ferry", "bridge,", "is", "old", "três", "مرکز", "now.");
    const chunk = fc.oneof(
      word,
      word.map((w) => `[-${w} -]`),
      word.map((w) => `{+${w} +}`),
      fc.tuple(word, word).map(([v, w]) => `[-${v}-]{+${w}+}`),
    );
    fc.assert(
      fc.property(fc.array(chunk, { minLength: 1, maxLength: 12 }), (chunks) => {
        const { left, right, comparison } = tell([{ both: `Then ${chunks.join(" ")} end.` }]);
        const [group] = rowsOf(comparison, { left: left.text, right: right.text }).groups;
        const pieces = inlineRuns(group!.left, group!.right)!;
        const text = (without: string) =>
          squeeze(pieces.flatMap((piece) => (piece.kind === without ? [] : piece.text)).join(""));
        expect(text("come")).toBe(squeeze(left.text));
        expect(text("gone")).toBe(squeeze(right.text));
      }),
    );
  });

  it("holds for every row of the storm", () => {
    const { left, right, comparison } = tell(STORM);
    for (const group of rowsOf(comparison, { left: left.text, right: right.text }).groups)
      if (group.left.length > 0 && group.right.length > 0)
        expect(inlineRuns(group.left, group.right)).not.toBeNull();
  });
});
