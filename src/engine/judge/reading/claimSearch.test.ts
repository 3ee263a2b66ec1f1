import { describe, expect, it } from "vitest";
import { segment } from "../../segment/segment.ts";
import { claimSearch } from "./claimSearch.ts";

/** The claims in which a word may stand, ascending; null where the characters cannot tell. */
function found(text: string, normal: string): number[] | null {
  const claims = claimSearch(segment({ name: "x", text, language: "en" }, "en"))?.(normal);
  return claims ? [...claims].sort((a, b) => a - b) : null;
}

const THREE = "The quay froze. A Crane fell on the quay. Nobody saw the QUAY or the crane.";

describe("claimSearch", () => {
  it.each<[what: string, text: string, normal: string, claims: number[]]>([
    ["each claim once, in capitals or not", THREE, "quay", [0, 1, 2]],
    ["those that have the word", THREE, "crane", [1, 2]],
    ["none", THREE, "winch", []],
    ["a word inside a longer one", "A quayside. Nobody.", "quay", [0]],
    [
      "a word behind furniture's place",
      "Quays froze.\n\nPhoto: Mara Quay\n\nThe quay fell.",
      "quay",
      [0, 1, 2],
    ],
    ["the longest part of a word", "A well-known quay. It is known.", "well-known", [0, 1]],
    ["the first of parts that are as long", "An on-off switch. It is on. It is off.", "on-of", [0, 1]],
    ["dots between letters", "The U.S. said so. He saw us.", "us", [0, 1]],
    ["a claim once that has both", "The U.S. told us so.", "us", [0]],
    ["no dots between others", "The U.N. said so. He saw us.", "us", [1]],
    ["a number", "It has 640 looms. It has 64.", "640", [0]],
    ["a number with its sign", "It has 640 looms. It has 64.", "640%", [0]],
    ["a number in groups", "It has 6,000 looms. Or 6.000. Or 6000. Or 600.", "6000", [0, 1, 2]],
    ["a long number in groups", "It has 1,600,000. Or 60,000. Or 1.600.000.", "1600000", [0, 2]],
    ["five digits in groups", "It has 1,600,000. Or 60,000. Or 6,0,000.", "60000", [1]],
    ["a number of three digits as it is", "It has 640. It has 6.40.", "640", [0]],
    ["a word with digits behind letters", "The a380 lands. Seat 380.", "a380", [0]],
  ])("finds %s: %s %s", (_, text, normal, claims) => {
    expect(found(text, normal)).toEqual(claims);
  });

  it.each<[what: string, text: string, normal: string]>([
    ["a text with signs that are rewritten", "The ﬁre. The quay.", "quay"],
    ["a letter that is two in small letters", "In İzmir. The quay.", "quay"],
    ["digits parted by a space", "It has 6\u00A0000 looms.", "6000"],
    ["a word without letters or digits", THREE, "—"],
  ])("cannot tell in %s", (_, text, normal) => {
    expect(found(text, normal)).toBeNull();
  });
});
