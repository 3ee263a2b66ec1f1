import { expect, it } from "vitest";
import { bridgeRuns } from "./bridgeRuns.ts";
import type { Run, RunKind } from "./rowRuns.ts";

const KINDS: Readonly<Record<string, RunKind>> = {
  "[": "differs",
  "!": "fact",
  "<": "clause",
  "=": "variant",
  ">": "moved",
};

/** "our [phones] and !12!": marks in brackets, facts between exclamation marks, <a clause>, a =variant=, >moved words<. */
function runsOf(sentence: string): Run[] {
  let start = 0;
  return sentence
    .split(/(\[[^\]]*\]|![^!]*!|<[^>]*>|=[^=]*=|>[^<]*<)/u)
    .filter((piece) => piece !== "")
    .map((piece, i): Run => {
      const kind = KINDS[piece[0]!] ?? "same";
      const text = kind === "same" ? piece : piece.slice(1, -1);
      start += text.length;
      const marked = kind === "differs" || kind === "fact" || kind === "moved";
      return { kind, text, start: start - text.length, mark: marked ? `e${i}` : null, cues: [] };
    });
}

/** What lies over each line, in the order of the sentence. */
function lines(sentence: string): string[] {
  return bridgeRuns(runsOf(sentence))
    .filter(({ bridged }) => bridged)
    .map(({ runs }) => runs.map(({ text }) => text).join(""));
}

it.each<[what: string, sentence: string, lines: string[]]>([
  [
    "bridges many marks with a word or two between",
    "So [fell] the [old] mill and [its] wheel.",
    ["fell the old mill and its"],
  ],
  ["counts a changed fact as a mark", "[Some] of !12! in [May].", ["Some of 12 in May"]],
  ["counts words that moved as a mark", "[a] b >c d< e [f]", ["a b c d e f"]],
  ["goes over a name written differently", "[a] =Qasim= [b] of [c]", ["a Qasim b of c"]],
  ["leaves two marks alone", "[Rain] and [snow] fell.", []],
  ["ends where three words stand together", "[a] b [c] the old mill [d] e [f]", []],
  ["may begin again", "[a] b [c] d [e], so the old mill [f] g [h] i [j]", ["a b c d e", "f g h i j"]],
  ["ends at a clause that only one text has", "[a] b [c] <which fell> [d]", []],
  ["counts characters where no spaces stand", "[他] 在 [北京] 住 [过]", ["他 在 北京 住 过"]],
])("%s", (_, sentence, expected) => {
  expect(lines(sentence)).toEqual(expected);
});

it("counts a mark of several runs once", () => {
  const runs = runsOf("[a] b [c] d [e]").map((run) => ({ ...run, mark: run.mark && "m1" }));
  expect(bridgeRuns(runs).some(({ bridged }) => bridged)).toBe(false);
});

it("keeps all runs in order", () => {
  const runs = runsOf("So [fell] the [old] mill and [its] wheel <which turned> [on] =Sundays=.");
  expect(bridgeRuns(runs).flatMap((stretch) => stretch.runs)).toEqual(runs);
});
