import { otherSide } from "../engine/model.ts";
import type { ClaimGroup, Rows, Sentence } from "./rows.ts";

/** Among the claims of the same two texts with their sides exchanged, the one that tells what this one tells. */
export function exchangedClaim({ left, right }: ClaimGroup, { groups }: Rows): ClaimGroup | undefined {
  const sentence = left[0] ?? right[0];
  if (sentence === undefined) return undefined;
  return groups.find((group) => group[otherSide(sentence.side)].some((one) => isEqual(one, sentence)));
}

/** Its place is the same in its own text; the words tell another text apart. */
function isEqual(a: Sentence, b: Sentence): boolean {
  return a.claim === b.claim && wordsOf(a) === wordsOf(b);
}

function wordsOf({ runs }: Sentence): string {
  return runs.map((run) => run.text).join("");
}
