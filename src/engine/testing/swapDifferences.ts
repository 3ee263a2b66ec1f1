import { type Comparison, type Cue, type Match, otherSide, type Side } from "../model.ts";

/**
 * What a comparison and the one of the swapped texts say differently: none of claims, rows, statuses, facts, echoes and
 * what is told once may hang on which text is called left. Word marks may: two readings can be equally good.
 */
export function swapDifferences(there: Comparison, back: Comparison): string[] {
  return (
    [
      ["claims of the left", there.left.claims, back.right.claims],
      ["claims of the right", there.right.claims, back.left.claims],
      ["rows", rowsOf(there, "left"), rowsOf(back, "right")],
      ["echoes", echoesOf(there, "left"), echoesOf(back, "right")],
      ["dropped", there.dropped, back.added],
      ["added", there.added, back.dropped],
    ] as const
  ).flatMap(([what, one, other]) => {
    const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
    return a === b ? [] : [`swapping changes the ${what}: ${a} / ${b}`];
  });
}

/** Rows as the side that was left sees them, in one order. */
function rowsOf({ matches }: Comparison, first: Side): string[] {
  return matches.map((match) => describe(match, first)).sort();
}

function describe(match: Match, first: Side): string {
  const second = otherSide(first);
  const { status, moved, certain, cues } = match;
  return `${match[first].join()} with ${match[second].join()}: ${[status, moved, certain, ...factsOf(cues, first)].join(" ")}`;
}

function echoesOf({ echoes }: Comparison, first: Side): string[] {
  const second = otherSide(first);
  return echoes
    .map(
      (echo) =>
        `${echo[first]} with ${echo[second]}: ${[echo.moved, ...factsOf(echo.cues, first)].join(" ")}`,
    )
    .sort();
}

/** Kinds and both values, those of the first side first. */
function factsOf(cues: readonly Cue[], first: Side): string[] {
  return cues
    .map(({ kind, values }) => `${kind} ${JSON.stringify([values[first], values[otherSide(first)]])}`)
    .sort();
}
