import { expect, it } from "vitest";
import { likenessAlone } from "./likenessAlone.ts";

const LEFT = ["day 3 paid 12 out", "day 4 paid 15 out", "cold cold cold wet", "dry"];
const RIGHT = ["windy", "day 3 paid 17 out", "day 4 paid 18 out", "cold cold cold cold", "dry dry dry dry"];

/** The sentences that stand between the same anchors, "1=2", and with two on the left "1,2=2". */
function gapOf(notation: string) {
  const [left = [], right = []] = notation
    .split("=")
    .map((places) => places.split(",").map((place) => Number(place) - 1));
  return { left, right };
}

it.each([
  ["an entry whose figure was corrected", "1=2", "1=2 0.8"],
  ["each such entry", "1=2 2=3", "1=2 0.8, 2=3 0.8"],
  ["as many words as both have", "3=4", "3=4 0.75"],
  ["no word that only the other text repeats", "4=5", ""],
  ["nothing that shares fewer words than most", "1=3", ""],
  ["nothing where two stand against one", "1,2=2", ""],
  ["nothing where one stands against two", "1=2,3", ""],
])("finds alike %s", (_, gaps, expected) => {
  const terms = { left: LEFT.map((line) => line.split(" ")), right: RIGHT.map((line) => line.split(" ")) };
  const found = [...likenessAlone(gaps.split(" ").map(gapOf), terms)].map(([place, likeness]) => {
    const [i, j] = [Math.floor(place / RIGHT.length), place % RIGHT.length];
    return `${i + 1}=${j + 1} ${likeness}`;
  });
  expect(found.join(", ")).toBe(expected);
});
