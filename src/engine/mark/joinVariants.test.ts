import { expect, it } from "vitest";
import { canonical, marked } from "./testing/marking.ts";

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
  ["a part of a word", [["3", "three"]], "a [-3-year-]{+three-year+} plan"],
  ["a name that stands before another word", [["Sara", "Sarah"]], "{+John met+} (=Sara|Sarah=) [-met Jon-]"],
])("marks %s", (_, variants, notation) => {
  expect(marked(notation, { variants })).toBe(canonical(notation));
});

it("anchors the matching on them", () => {
  const notation = "[-rain-] (=Qasim|Ghasem=) [-and wind-]{+snow+}";
  expect(marked(notation, { variants: [["Qasim", "Ghasem"]] })).toBe(canonical(notation));
});
