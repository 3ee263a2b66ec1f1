import { describe, expect, it } from "vitest";
import { allTold } from "../testing/judged.ts";

describe("swappedNames", () => {
  it.each<[language: string, left: string, right: string, cue: string]>([
    [
      "en",
      "Halden bought Kestrel for 5 million euros.",
      "Kestrel bought Halden for 5 million euros.",
      "agent Halden bought Kestrel -> Kestrel bought Halden",
    ],
    [
      "en",
      "Mara Brandt beat Ola Kern in the final.",
      "Ola Kern beat Mara Brandt in the final.",
      "agent Mara Brandt beat Ola Kern -> Ola Kern beat Mara Brandt",
    ],
    [
      "fr",
      "Halden a racheté Kestrel lundi.",
      "Kestrel a racheté Halden lundi.",
      "agent Halden a racheté Kestrel -> Kestrel a racheté Halden",
    ],
    [
      "en",
      "The train from Kelm to Sarn was late.",
      "The train from Sarn to Kelm was late.",
      "name from Kelm to Sarn -> from Sarn to Kelm",
    ],
    [
      "de",
      "Der Zug von Kelm nach Sarn war leer.",
      "Der Zug von Sarn nach Kelm war leer.",
      "name von Kelm nach Sarn -> von Sarn nach Kelm",
    ],
  ])("tells names that changed places, in %s: %s / %s", (language, left, right, cue) => {
    expect(allTold({ left, right, language })).toEqual([cue]);
  });

  it.each<[what: string, left: string, right: string, language?: string]>([
    ["a passive", "Halden bought Kestrel.", "Kestrel was bought by Halden."],
    [
      "a participle",
      "Kestrel, bought by Halden in May, is broke.",
      "Halden bought Kestrel in May. It is broke.",
    ],
    ["what two do to each other", "Brandt met Kern in Kelm.", "Kern met Brandt in Kelm."],
    ["a list", "Brandt and Halden bought Kestrel.", "Halden and Brandt bought Kestrel."],
    [
      "places between which it is",
      "The road between Kelm and Sarn is shut.",
      "The road between Sarn and Kelm is shut.",
    ],
    [
      "another order of the way",
      "The road to Sarn from Kelm is shut.",
      "The road from Kelm to Sarn is shut.",
    ],
    [
      "both ways on both sides",
      "Trains ran from Kelm to Sarn and from Sarn to Kelm.",
      "Trains ran from Sarn to Kelm and from Kelm to Sarn.",
    ],
    ["where the subject may stand behind", "Halden kaufte Kestrel.", "Kestrel kaufte Halden.", "de"],
  ])("is silent about %s: %s / %s", (_, left, right, language = "en") => {
    expect(allTold({ left, right, language })).toEqual([]);
  });
});
