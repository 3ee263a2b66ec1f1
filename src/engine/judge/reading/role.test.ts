import { describe, expect, it } from "vitest";
import { readingsOf } from "../testing/judged.ts";
import { isCutOut, type Placed, roleLikeness } from "./role.ts";

/** The fact between brackets, in its claim. */
function fact(marked: string, language = "en"): Placed {
  const [reading] = readingsOf(marked.replace(/[[\]]/gu, ""), language);
  return { reading: reading!, span: [marked.indexOf("["), marked.indexOf("]") - 1] };
}

function likeness(a: string, b: string, language?: string): number {
  const [one, other] = [fact(a, language), fact(b, language)];
  expect(roleLikeness(other, one)).toBe(roleLikeness(one, other));
  return roleLikeness(one, other);
}

describe("roleLikeness", () => {
  it.each<[what: string, fact: string, likest: string, less: string, language?: string]>([
    ["counts the same thing", "[12] boats sank", "[30] boats burned", "[30] trams burned"],
    ["counts it rather than what stands near it", "[12] boats", "[30] of the boats", "[30] old boats"],
    ["counts it three words on", "[12] boats", "[30] old grey boats", "[30] old wet grey boats"],
    ["stands behind the same word", "sank [12] boats", "sank [30] trams", "burned [30] trams"],
    ["touches the same small word before", "of [12]", "of [30]", "in [30]"],
    ["touches the same small word behind", "[12] of", "[30] of", "[30] in"],
    [
      "stands near the same words",
      "sank near Kelmora [12]",
      "sank off Kelmora [30]",
      "sank off Aldermere [30]",
    ],
    ["touches what it counts, without a space", "死亡[12]人", "受伤[30]人", "受伤[30]船", "zh"],
    ["touches what is before, without a space", "死亡[12]人", "死亡[30]船", "受伤[30]船", "zh"],
  ])("is more of what %s", (_, own, likest, less, language) => {
    expect(likeness(own, likest, language)).toBeGreaterThan(likeness(own, less, language));
  });

  it.each([
    ["what begins a claim", "[12] boats", "[30] boats", "Some [30] boats"],
    ["what ends one", "sank [12]", "sank [30]", "sank [30] so"],
    ["what stands five words off", "[12] ants, bees, cows, dogs and elks", "[30] foxes", "[30] elks"],
  ])("is no more of %s", (_, own, one, other) => {
    expect(likeness(own, one)).toBe(likeness(own, other));
  });
});

describe("isCutOut", () => {
  it.each<[what: string, fact: string, other: string, expected: boolean]>([
    ["words that were kept", "He sold [twelve] boats.", "He sold boats.", true],
    ["words with a small one between", "He sold [twelve] boats.", "He sold the boats.", true],
    ["words of one claim of several", "He sold [twelve] boats.", "It rained. He sold boats. She left.", true],
    ["words in another order", "He sold [twelve] boats.", "His boats sold.", false],
    ["words with another between", "He sold [twelve] boats.", "He sold old boats.", false],
    ["the end of a claim", "He sold [twelve].", "He sold boats.", false],
    ["the beginning of a claim", "[Twelve] boats sank.", "Boats sank.", false],
  ])("is asked of %s", (_, own, other, expected) => {
    expect(isCutOut(fact(own), readingsOf(other))).toBe(expected);
  });
});
