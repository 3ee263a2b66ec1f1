import { describe, expect, it } from "vitest";
import { allTold, mirrored } from "../testing/judged.ts";

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
      "en",
      "By night Halden bought Kestrel, which was broke.",
      "By night Kestrel bought Halden, which was broke.",
      "agent Halden bought Kestrel -> Kestrel bought Halden",
    ],
    [
      "en",
      "Halden bought Kestrel.",
      "Kestrel buys Halden.",
      "agent Halden bought Kestrel -> Kestrel buys Halden",
    ],
    [
      "en",
      "In Kelm, Halden beat Kestrel.",
      "In Kelm, Kestrel beat Halden.",
      "agent Halden beat Kestrel -> Kestrel beat Halden",
    ],
    [
      "en",
      "Trains ran from Kelm to Sarn.",
      "Trains ran from Sarn to Kelm and from Kelm to Brandt.",
      "name from Kelm to Sarn -> from Sarn to Kelm",
    ],
    [
      "en",
      "Trains ran from Kelm to Sarn.",
      "Trains ran from Sarn to Kelm and from Brandt to Sarn.",
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
    const [kind, values] = [cue.replace(/ .*/u, ""), cue.replace(/^\S+ /u, "")];
    expect(allTold({ left: right, right: left, language })).toEqual([`${kind} ${mirrored(values)}`]);
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
    ["the same where nouns have no capitals", "Halden kocht Kestrel.", "Kestrel kocht Halden.", "nl"],
    ["a language of which less is known", "Halden köpte Kestrel.", "Kestrel köpte Halden.", "sv"],
    ["what somebody else did", "Halden bought Kestrel.", "Kestrel bought Brandt."],
    ["another deed", "Halden bought Kestrel.", "Kestrel sued Halden."],
    [
      "two deeds, told in the other order",
      "Halden bought Kestrel and Kestrel bought Halden.",
      "Kestrel bought Halden and Halden bought Kestrel.",
    ],
    ["what each does alone", "Halden grew, Kestrel shrank.", "Kestrel grew, Halden shrank."],
    ["what has no name", "The guards shot Kern in Kelm.", "Kern shot the guards in Kelm."],
    ["more subjects than one", "Brandt and Ola Kern beat Mara Venn.", "Brandt and Mara Venn beat Ola Kern."],
    ["more objects than one", "Ola Kern beat Mara Venn and Brandt.", "Mara Venn beat Ola Kern and Brandt."],
    ["a way from no place", "The train from work to Sarn was late.", "The train from Sarn to work was late."],
    ["a way without its beginning", "Kelm to Sarn is far.", "Sarn to Kelm is far."],
    ["a way without its end", "Who was the letter from Kern to?", "Who was the letter to Kern from?"],
    ["places on the way", "The road by Kelm by Sarn is shut.", "The road by Sarn by Kelm is shut."],
    [
      "what a comma parts",
      "A train from Kelm, to Sarn as well, was late.",
      "A train from Sarn, to Kelm as well, was late.",
    ],
    ["other small words", "The ball went with Kern to Venn.", "The ball went from Venn to Kern."],
    [
      "a way that both have, and back",
      "Trains ran from Kelm to Sarn.",
      "Trains ran from Kelm to Sarn and from Sarn to Kelm.",
    ],
  ])("is silent about %s: %s / %s", (_, left, right, language = "en") => {
    expect(allTold({ left, right, language })).toEqual([]);
    expect(allTold({ left: right, right: left, language })).toEqual([]);
  });
});
