import type { Comparison } from "../model.ts";
import { isCompared } from "../text.ts";

/** What a text compared with itself is said to change: it should be nothing. */
export function selfDifferences({ matches, dropped, added }: Comparison): string[] {
  const found: string[] = [];
  if (dropped.length + added.length > 0) found.push(`told once: ${dropped.join()} / ${added.join()}`);
  for (const match of matches) {
    const { left, right, status, moved, edits, cues, clauses } = match;
    const isSame = status === "same" && !moved && edits.length + cues.length + clauses.length === 0;
    if (!isSame || left.join() !== right.join())
      found.push(`${left.join()} with ${right.join()}: ${status}${moved ? ", moved" : ""}`);
  }
  return found;
}

/** What a text compared with nothing is said to share: it should be nothing, and all of it dropped. */
export function sharedWithNothing({ left, matches, echoes, dropped, added }: Comparison): string[] {
  const alone = left.claims.flatMap((claim, i) => (isCompared(claim) ? [i] : []));
  const holds = matches.length + echoes.length + added.length === 0 && dropped.join() === alone.join();
  return holds
    ? []
    : [`${matches.length} rows, ${echoes.length} echoes, dropped ${dropped.join()} of ${alone.join()}`];
}
