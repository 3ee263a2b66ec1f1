import { describe, expect, it } from "vitest";
import { lineTokens } from "../words/lineTokens.ts";
import { termsOf } from "../words/terms.ts";
import { evidenceReader } from "./evidence.ts";

const counts = { claims: 20, of: (term: string) => (term === "harbour" ? 12 : 1) };

describe("evidenceReader", () => {
  it.each([
    [
      "names of several words, amounts by value, rare words",
      "en",
      "On Friday Captain Ole Brandvik put the harbour damage at 3.2 million crowns.",
      "The damage is 3,200,000 crowns, Ole Brandvik, the harbour captain, said on Friday.",
      { names: ["Friday", "Ole Brandvik"], numbers: ["3.2 million"], words: ["Captain", "damage", "crowns"] },
    ],
    [
      "a first word only where it has its capital inside a sentence too",
      "en",
      "Repairs by Lund cost a lot; Lund pays.",
      "For repairs Lund pays.",
      { names: ["Lund"], numbers: [], words: ["Repairs", "pays"] },
    ],
    ["numbers in other digits", "fa", "۴۰ نفر", "چهل نفر", { names: [], numbers: ["۴۰"], words: [] }],
    [
      "words of scripts without spaces",
      "zh",
      "费用约为12万元。",
      "费用大约120,000元。",
      { names: [], numbers: ["12万"], words: expect.arrayContaining(["费用"]) },
    ],
    [
      "nothing where nothing is shared",
      "en",
      "It rained.",
      "Shares fell.",
      { names: [], numbers: [], words: [] },
    ],
  ])("gives %s", (_, language, left, right, expected) => {
    const stretch = (line: string) => ({ lines: [line], language });
    const evidenceOf = evidenceReader({ counts, tokensOf: lineTokens(), termsOf, plainTerms: termsOf });
    expect(evidenceOf(stretch(left), stretch(right))).toEqual(expected);
  });
});
