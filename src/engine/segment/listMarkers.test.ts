import { describe, expect, it } from "vitest";
import { segment } from "./segment.ts";

/** What is greyed of the items, in order. */
function marked(text: string, language = "en"): string[] {
  return segment({ name: "a", text }, language).claims.flatMap(({ asides }) =>
    asides.map(([start, end]) => text.slice(start, end)),
  );
}

describe("listMarkers", () => {
  it.each<[what: string, text: string, markers: readonly string[]]>([
    ["numbers on lines", "Rules\n\n1. Pay the fee.\n2. Ring twice.\n3. Leave by ten.", ["1.", "2.", "3."]],
    ["a part of a list", "4. Ring twice.\n5. Leave by ten.", ["4.", "5."]],
    ["a list with a gap", "1. Pay the fee.\n2. Ring twice.\n4. Leave by ten.", ["1.", "2.", "4."]],
    ["brackets", "1) Pay the fee.\n2) Ring twice.", ["1)", "2)"]],
    ["letters", "(a) Pay the fee.\n(b) Ring twice.", ["(a)", "(b)"]],
    [
      "items of several sentences",
      "1. Pay the fee. Ask for a receipt.\n2. Ring twice. Wait.\n3. Leave by ten.",
      ["1.", "2.", "3."],
    ],
    [
      "numbers with a point inside",
      "3. The fee is due at once.\n\n3.1 Members pay it at the door.\n\n3.2 Guests pay it twice.\n\n4. Nobody is exempt from it.\n\n4.1 The board may waive it.",
      ["3.", "3.1", "3.2", "4.", "4.1"],
    ],
    [
      "a list that runs on in one line",
      "The rules are short. 1. Pay the fee at the door. 2. Ring the bell twice. 3. Leave the house by ten.",
      ["1.", "2.", "3."],
    ],
  ])("finds %s", (_, text, markers) => {
    expect(marked(text)).toEqual(markers);
  });

  it.each<[what: string, text: string, language: string]>([
    ["one number alone", "1. Pay the fee.\n\nNobody rang.", "en"],
    ["an ordinal that opens a paragraph", "1. FC Walden hat gewonnen.\n\nDer Trainer schwieg.", "de"],
    ["years on lines", "1998. The mill shut.\n1999. It burned down.", "en"],
    ["quantities on lines", "3.2 million people left.\n\n3.3 million people came back.", "en"],
    ["times on lines", "9.15 The doors open.\n\n9.16 The doors close again.", "en"],
    ["one number told twice", "2. Ring twice.\n\n2. Ring twice.", "en"],
    ["marks without words", "1.\n2.\n3.", "en"],
  ])("takes no %s for a list", (_, text, language) => {
    expect(marked(text, language)).toEqual([]);
  });
});
