import type { ClaimGroup } from "../../../workspace/rows.ts";
import { SIDE_LETTERS } from "../../controls/sideLetters.ts";

/** "A 3", "B 4", "B 5": the sentences of a claim. */
export function sentenceNames({ left, right }: ClaimGroup): string[] {
  return [...left, ...right].map(({ side, number }) => `${SIDE_LETTERS[side]} ${number}`);
}
