import { diffArrays } from "diff";
import type { Edit, Pair } from "../model.ts";
import type { Token } from "../words/tokens.ts";

/**
 * The words that differ inside a match, in text order. Applying the edits to the left's words gives the right's words,
 * up to the normal form of words.
 *
 * `words` holds the tokens of the match's claims, one list a claim, in text order.
 */
export function markWords(words: Pair<readonly (readonly Token[])[]>): Edit[] {
  const left = words.left.flat();
  const right = words.right.flat();
  const changes = diffArrays(
    left.map((t) => t.normal),
    right.map((t) => t.normal),
  );
  const edits: Edit[] = [];
  let l = 0;
  let r = 0;
  for (let at = 0; at < changes.length; at++) {
    const change = changes[at]!;
    if (!change.added && !change.removed) {
      l += change.count;
      r += change.count;
      continue;
    }
    const next = changes[at + 1];
    const dropped = change.removed ? change.count : next?.removed ? next.count : 0;
    const added = change.added ? change.count : next?.added ? next.count : 0;
    if (dropped > 0 && added > 0) at++;
    edits.push({
      kind: dropped > 0 && added > 0 ? "replaced" : dropped > 0 ? "dropped" : "added",
      left: dropped > 0 ? [left[l]!.start, left[l + dropped - 1]!.end] : null,
      right: added > 0 ? [right[r]!.start, right[r + added - 1]!.end] : null,
    });
    l += dropped;
    r += added;
  }
  return edits;
}
