import { expect, it } from "vitest";
import type { Side, Span } from "../model.ts";
import { joinVariants } from "./joinVariants.ts";
import { canonical, marked } from "./testing/marking.ts";
import { note } from "./testing/notation.ts";

it.each<[what: string, variants: readonly (readonly [left: string, right: string])[], notation: string]>([
  ["a name", [["Qasim", "Ghasem"]], "met (=Qasim|Ghasem=) there"],
  ["a name among other words", [["Qasim", "Ghasem"]], "{+Mr+} (=Qasim|Ghasem=) [-left-]{+came+}"],
  [
    "a name of several words",
    [["University of Sarn", "Sarn University"]],
    "at (=University of Sarn|Sarn University=) today",
  ],
  ["a number", [["two million", "2m"]], "(=two million|2m=) people"],
  ["a number with its sign", [["$2 million", "$2m"]], "paid $(=2 million|2m=) more"],
  ["a date", [["14 March", "March 14"]], "on (=14 March|March 14=) in [-Sarn-]{+Norvik+}"],
  [
    "a date that one side tells more of",
    [["14 March", "March 14"]],
    "on {+Monday,+} (=14 March|March 14=) in Sarn",
  ],
  [
    "one name in three spellings",
    [
      ["Qasim", "Ghasem"],
      ["Qasim", "Kassem"],
    ],
    "(=Qasim|Ghasem=) of {+Kassem+}",
  ],
  ["no untold word of the same spelling", [["Qasim", "Ghasem"]], "{+Qasim and+} (=Qasim|Ghasem=) met"],
  [
    "two names that a third pair shows to be one",
    [
      ["Qasim", "Ghasem"],
      ["Kassem", "Gassem"],
      ["Qasim", "Gassem"],
    ],
    "(=Qasim|Ghasem=) met (=Kassem|Gassem=)",
  ],
])("frees %s", (_, variants, notation) => {
  expect(marked(notation, { variants })).toBe(canonical(notation));
});

it.each<[what: string, variants: readonly (readonly [left: string, right: string])[], notation: string]>([
  ["what is told by no cue", [], "met [-Qasim-]{+Ghasem+} there"],
  [
    "what stands at another place",
    [["Qasim", "Ghasem"]],
    "(=Qasim|Ghasem=) met, then [-Qasim-]{+Ghasem+} left",
  ],
  [
    "one of two names that changed places, as moved",
    [
      ["Qasim", "Ghasem"],
      ["Sarn", "Zarn"],
    ],
    "{>Zarn>} (=Qasim|Ghasem=) [>Sarn>] left",
  ],
  ["a part of a word", [["3", "three"]], "a [-3-year-]{+three-year+} plan"],
  ["a part of a word on one side", [["3", "three"]], "[-3-year-]{+three+} plans"],
  ["a name that stands before another word", [["Sara", "Sarah"]], "{+John met+} (=Sara|Sarah=) [-met Jon-]"],
])("marks %s", (_, variants, notation) => {
  expect(marked(notation, { variants })).toBe(canonical(notation));
});

it("anchors the matching on them", () => {
  const notation = "[-rain-] (=Qasim|Ghasem=) [-and wind-]{+snow+}";
  expect(marked(notation, { variants: [["Qasim", "Ghasem"]] })).toBe(canonical(notation));
});

it("takes a sum for a number, also where its sign stands first", () => {
  const { words, texts } = note("paid [-€5000-]{+5,000 euros+} more");
  const spanOf = (side: Side, part: string): Span => {
    const start = texts[side].indexOf(part);
    return [start, start + part.length];
  };
  const sums = joinVariants(words, [
    { left: spanOf("left", "€5000"), right: spanOf("right", "5,000 euros") },
  ]);
  expect([sums.left[0]![1]!.kind, sums.right[0]![1]!.kind]).toEqual(["number", "number"]);
});
