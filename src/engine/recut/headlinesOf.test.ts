import { describe, expect, it } from "vitest";
import type { Claim } from "../model.ts";
import type { Text } from "../text.ts";
import { headlinesOf } from "./headlinesOf.ts";

/** A claim a line: "# " begins a heading, "~ " furniture. */
function textOf(lines: readonly string[]): Text {
  const text = lines.join("\n");
  let at = 0;
  const claims = lines.map((line): Claim => {
    const mark = /^[#~] /u.exec(line)?.[0] ?? "";
    const start = at + mark.length;
    const end = at + line.length;
    at = end + 1;
    return {
      start,
      end,
      paragraph: 0,
      furniture: mark === "~ " ? "credit" : false,
      heading: mark === "# ",
      asides: [],
    };
  });
  return { name: "x", text, language: "en", paragraphs: [[0, text.length]], claims };
}

const LEAD = "Divers found cracks in two pillars.";
const OTHER = ["Rain fell in Orlo.", "Nobody was hurt."];

/** The headlines that are found, as they are written; those of headings with "# ". */
function headlines(lines: readonly string[], other: readonly string[] = OTHER): string[] {
  const own = textOf(lines);
  return headlinesOf(own, textOf(other)).map(({ claim, heading }) => {
    const { start, end } = own.claims[claim]!;
    return (heading ? "# " : "") + own.text.slice(start, end);
  });
}

describe("headlinesOf", () => {
  it.each([
    ["a heading before a claim", ["# Bridge closed", LEAD], ["# Bridge closed"]],
    ["a claim without a stop", [LEAD, "Bridge closed", LEAD], ["Bridge closed"]],
    ["all there are", ["Bridge closed", LEAD, "# Ferry sails", LEAD], ["Bridge closed", "# Ferry sails"]],
    ["no title of a title", ["# News", "# Bridge closed", LEAD], ["# Bridge closed"]],
    ["nothing at the end", [LEAD, "Bridge closed"], []],
    ["nothing before a credit", ["Bridge closed", "~ Foto: Mara Venn", LEAD], []],
    ["no credit", ["~ Foto: Mara Venn", LEAD], []],
    ["nothing where all is furniture", ["~ Foto: Mara Venn", "~ By Mara Venn"], []],
    ["three hundred signs", ["a".repeat(300), LEAD], ["a".repeat(300)]],
    ["no more than three hundred", ["a".repeat(301), LEAD], []],
    ["a short one far down", ["Rain. ".repeat(80), "Bridge closed", LEAD], ["Bridge closed"]],
  ])("finds %s", (_, lines, expected) => {
    expect(headlines(lines)).toEqual(expected);
  });

  it.each([
    "Bridge closed.",
    "Bridge closed?",
    "“Bridge closed!”",
    "Bridge closed …",
    "桥梁关闭。",
    "Bridge closed.12",
  ])("takes no sentence for a headline: %s", (line) => {
    expect(headlines([line, LEAD])).toEqual([]);
  });

  it.each([
    ["the headline", ["Bridge closed", "Nobody knows why."], []],
    ["what follows it", ["Bridge shut", LEAD], []],
    ["both", ["Bridge closed", LEAD], []],
    ["more than the headline", ["Bridge closed for good", "Nobody knows why."], ["# Bridge closed"]],
  ])("leaves out a headline where the other text has %s word for word", (_, other, expected) => {
    expect(headlines(["# Bridge closed", LEAD], other)).toEqual(expected);
  });
});
