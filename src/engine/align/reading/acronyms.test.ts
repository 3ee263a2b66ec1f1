import { describe, expect, it } from "vitest";
import { acronymsIn, spellOut } from "./acronyms.ts";

describe("acronymsIn", () => {
  it.each([
    ["after the name", "The Larkhill Water Board (LWB) met.", "LWB=Larkhill Water Board"],
    ["before the name", "LWB (Larkhill Water Board) met.", "LWB=Larkhill Water Board"],
    ["past small words", "the Office for Harbour Safety (OHS)", "OHS=Office for Harbour Safety"],
    ["over several lines", "the Larkhill\n  Water Board\n (LWB)", "LWB=Larkhill Water Board"],
    ["only where the letters fit", "a long meeting (LWB) and a place (UK)", ""],
    ["before a name only where the letters fit", "LWB (Lower Harbour Water Board) met.", ""],
    ["of eight letters", "ABCDEFGH (Ab Bc Cd De Ef Fg Gh Hi) met.", "ABCDEFGH=Ab Bc Cd De Ef Fg Gh Hi"],
    ["of no more", "ABCDEFGHI (Ab Bc Cd De Ef Fg Gh Hi Ij) met.", ""],
    ["of no more behind its name", "Ab Bc Cd De Ef Fg Gh Hi Ij (ABCDEFGHI) met.", ""],
    ["before a name of five letters", "OL (Ox Ly) met.", "OL=Ox Ly"],
    ["before no shorter one", "OL (O L) met.", ""],
    ["that does not begin its text", "Ox Ly (OL) met.", "OL=Ox Ly"],
    ["whose name has a small letter first", "an iPort Body (PB) met.", ""],
    [
      "nobody explains where its name is there",
      "The United States met the UN, a U.S. envoy said.",
      "US=United States USA=United States",
    ],
  ])("finds one %s", (_, text, expected) => {
    expect([...acronymsIn([text])].map(([short, long]) => `${short}=${long}`).join(" ")).toBe(expected);
  });

  it("takes one name for both texts where they explain an acronym differently, whichever is left", () => {
    const texts = ["The Larkhill Water Board (LWB) met.", "The Lower Weir Bridge (LWB) fell."];
    expect(acronymsIn(texts)).toEqual(new Map([["LWB", "Larkhill Water Board"]]));
    expect(acronymsIn(texts.toReversed())).toEqual(acronymsIn(texts));
  });

  it("spells it out where it stands alone", () => {
    const acronyms = new Map([["LWB", "Larkhill Water Board"]]);
    expect(spellOut("The LWB met.", acronyms)).toBe("The Larkhill Water Board met.");
    const known = acronymsIn(["The United States agreed.", "US ships left."]);
    expect(spellOut("U.S. troops and US ships, not us", known)).toBe(
      "United States. troops and United States ships, not us",
    );
    expect(spellOut("The Larkhill Water Board (LWB) met.", acronyms)).toBe(
      "The Larkhill Water Board () met.",
    );
  });
});
