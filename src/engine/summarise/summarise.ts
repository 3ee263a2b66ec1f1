import type { Comparison, Pair, Side, Summary } from "../model.ts";
import { isCounted, type Text } from "../text.ts";
import type { ClaimWords } from "../words/claimWords.ts";
import { ignoredShapes } from "./ignoredShapes.ts";

export interface SummarisedParts extends Pick<Comparison, "matches" | "echoes" | "dropped" | "added"> {
  readonly texts: Pair<Text>;
  readonly words: Pair<ClaimWords>;
}

/**
 * Counts rows and shares. Headings and furniture are not counted. A claim that has only an echo keeps a row of its own
 * and counts as reworded.
 */
export function summarise(parts: SummarisedParts): Summary {
  const { texts, matches, echoes, dropped, added } = parts;
  const counted = { left: texts.left.claims.map(isCounted), right: texts.right.claims.map(isCounted) };
  const rows = matches.filter(
    (m) => m.left.some((i) => counted.left[i]) || m.right.some((j) => counted.right[j]),
  );
  const moved = rows.filter((m) => m.moved);
  const placed = rows.filter((m) => !m.moved);
  const matched = {
    left: new Set(matches.flatMap((m) => m.left)),
    right: new Set(matches.flatMap((m) => m.right)),
  };
  const echoed = {
    left: new Set(echoes.map((e) => e.left).filter((i) => !matched.left.has(i))),
    right: new Set(echoes.map((e) => e.right).filter((j) => !matched.right.has(j))),
  };
  const same = placed.filter((m) => m.status === "same").length;
  const reworded = placed.length - same + echoed.left.size + echoed.right.size;
  const onlyLeft = dropped.filter((i) => counted.left[i]).length;
  const onlyRight = added.filter((j) => counted.right[j]).length;
  const furniture = (side: Side) => texts[side].claims.filter((c) => c.furniture !== false).length;
  return {
    rows: same + reworded + moved.length + onlyLeft + onlyRight,
    same,
    reworded,
    moved: moved.length,
    dropped: onlyLeft,
    added: onlyRight,
    clauses: rows.reduce((n, m) => n + m.clauses.length, 0),
    changedFacts: rows.filter((m) => m.cues.some((cue) => cue.kind !== "variant")).length,
    uncertain: rows.filter((m) => !m.certain).length,
    furniture: furniture("left") + furniture("right"),
    ignored: matches.reduce((n, m) => n + (isWrittenAlike(m, texts) ? 0 : ignoredShapes(m, parts.words)), 0),
    share: { leftInRight: share("left"), rightInLeft: share("right") },
  };

  function share(side: Side): number {
    let all = 0;
    let found = 0;
    for (let i = 0; i < counted[side].length; i++) {
      if (!counted[side][i]) continue;
      const words = parts.words[side].count(i);
      all += words;
      if (matched[side].has(i) || echoed[side].has(i)) found += words;
    }
    return all === 0 ? 0 : found / all;
  }
}

/** One claim for one, sign for sign: most rows of a revision, whose words need no look. */
function isWrittenAlike({ left, right }: Comparison["matches"][number], texts: Pair<Text>): boolean {
  if (left.length !== 1 || right.length !== 1) return false;
  return written(texts.left, left[0]!) === written(texts.right, right[0]!);
}

function written({ text, claims }: Text, index: number): string {
  const { start, end } = claims[index]!;
  return text.slice(start, end);
}
