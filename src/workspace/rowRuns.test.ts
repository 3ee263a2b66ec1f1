import { describe, expect, it } from "vitest";
import { rowsOf } from "./makeRows.ts";
import type { Run } from "./rowRuns.ts";
import { STORM } from "./testing/storm.ts";
import { type Told, tell } from "./testing/tell.ts";

const MARKS: Readonly<Record<Run["kind"], string>> = {
  same: "",
  differs: "*",
  fact: "!",
  variant: "~",
  clause: "?",
  aside: "/",
  moved: "^",
  gap: "_",
};

/** Runs with their kind on both sides of the words: "found !three! cracks in the *old* deck". */
function drawn(told: Told): { left: string; right: string } {
  const { left, right, comparison } = tell([told]);
  const [group] = rowsOf(comparison, { left: left.text, right: right.text }).groups;
  const side = (runs: readonly Run[]) =>
    runs
      .map((run) => (run.kind === "gap" ? "_" : `${MARKS[run.kind]}${run.text}${MARKS[run.kind]}`))
      .join("");
  return {
    left: group!.left.map((sentence) => side(sentence.runs)).join(" | "),
    right: group!.right.map((sentence) => side(sentence.runs)).join(" | "),
  };
}

describe("runs of a sentence", () => {
  it.each<[string, Told, { left: string; right: string }]>([
    [
      "leaves what is the same alone",
      { both: "Seven voted." },
      { left: "Seven voted.", right: "Seven voted." },
    ],
    [
      "deepens the words of a changed fact",
      { both: "They found [-three-]{+five+} [-old -]cracks.", cues: [["number", "three", "five"]] },
      { left: "They found !three! *old* cracks.", right: "They found !five! cracks." },
    ],
    [
      "shows a gap where a quotation was cut, and deepens only the words that were cut",
      {
        both: "“We cannot promise a safe [-winter -]crossing,” [-Mr K-]{+he+} said.",
        cues: [["quote", "We cannot promise a safe winter crossing,", "We cannot promise a safe crossing,"]],
      },
      {
        left: "“We cannot promise a safe !winter! crossing,” *Mr K* said.",
        right: "“We cannot promise a safe _crossing,” *he* said.",
      },
    ],
    [
      "shows no gap where the other side has words of its own",
      {
        both: "“A [-long and wet -]{+dry +}winter”",
        cues: [["quote", "A long and wet winter", "A dry winter"]],
      },
      { left: "“A !long and wet! winter”", right: "“A !dry! winter”" },
    ],
    [
      "marks a fact whole that no differing word tells",
      { both: "He was shot.", cues: [["agent", "was shot", "was shot"]] },
      { left: "He !was shot!.", right: "He !was shot!." },
    ],
    [
      "draws a variant as such",
      { both: "[-Serhii -]Kovalchuk", cues: [["variant", "Kovalchuk", "Kovalchuk"]] },
      { left: "*Serhii* ~Kovalchuk~", right: "~Kovalchuk~" },
    ],
    [
      "tints a clause and puts no word marks in it",
      { both: "It sank[?, as many had said?]." },
      { left: "It sank?, as many had said?.", right: "It sank." },
    ],
    [
      "greys an aside",
      { both: "ROME — It [-rained-]{+poured+}.", aside: "ROME —" },
      { left: "/ROME —/ It *rained*.", right: "/ROME —/ It *poured*." },
    ],
    [
      "cuts an edit at the end of a sentence",
      { both: "He left[-, at ten-]{+.| It was ten+}." },
      { left: "He left*, at ten*.", right: "He left*.* | *It was ten*." },
    ],
  ])("%s", (_, told, expected) => {
    expect(drawn(told)).toEqual(expected);
  });

  it("ties the counterparts of an edit and of a move by one mark", () => {
    const { left, right, comparison } = tell([{ both: "[^For many^] the [-way-]{+route+} {^for many^}" }]);
    const [group] = rowsOf(comparison, { left: left.text, right: right.text }).groups;
    const marks = (runs: readonly Run[]) =>
      runs.flatMap((run) => (run.mark ? [`${run.mark} ${run.text}`] : []));
    expect(marks(group!.left[0]!.runs)).toEqual(["m0 For many", "e1 way"]);
    expect(marks(group!.right[0]!.runs)).toEqual(["e1 route", "m0 for many"]);
  });

  it("joins to the sentence, whatever is marked", () => {
    const { left, right, comparison } = tell(STORM);
    const texts = { left: left.text, right: right.text };
    for (const group of rowsOf(comparison, texts).groups)
      for (const sentence of [...group.left, ...group.right]) {
        const claim = comparison[sentence.side].claims[sentence.claim]!;
        expect(sentence.runs.map((run) => run.text).join("")).toBe(
          texts[sentence.side].slice(claim.start, claim.end),
        );
      }
  });
});
