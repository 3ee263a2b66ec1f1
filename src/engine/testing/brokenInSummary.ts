import { type Comparison, type Match, SIDES, type Side, type Summary } from "../model.ts";
import { isCounted } from "../text.ts";
import { isShare } from "./spanRules.ts";

/** What the summary must hold and does not: it is counted again from the rows, as a reader would who goes through them. */
export function brokenInSummary(comparison: Comparison): string[] {
  const { summary } = comparison;
  const { same, reworded, moved, dropped, added, rows, share } = summary;
  const counts = countsOf(comparison);
  const broken = Object.entries(counts).flatMap(([what, count]) =>
    summary[what as keyof Counts] === count ? [] : `the summary counts ${what} as the rows do, ${count}`,
  );
  if (same + reworded + moved + dropped + added !== rows) broken.push("the summary's rows add up");
  if (!isShare(share.leftInRight) || !isShare(share.rightInLeft)) broken.push("shares are 0 to 1");
  return broken;
}

/** `rows` is their sum, and `ignored` and `share` hang on words, which a comparison does not hold. */
type Counts = Omit<Summary, "rows" | "ignored" | "share">;

function countsOf({ matches, echoes, dropped, added, ...texts }: Comparison): Counts {
  const isOfReport = (side: Side) => (claim: number) => isCounted(texts[side].claims[claim]!);
  const rows = matches.filter((match) => SIDES.some((side) => match[side].some(isOfReport(side))));
  const settled = rows.filter((row) => !row.moved);
  const echoed = SIDES.flatMap((side) => {
    const inRow = new Set(matches.flatMap((match) => match[side]));
    return [...new Set(echoes.map((echo) => echo[side]))].filter((claim) => !inRow.has(claim));
  });
  const furniture = SIDES.flatMap((side) => texts[side].claims.filter((claim) => claim.furniture !== false));
  return {
    same: settled.filter(({ status }) => status === "same").length,
    reworded: settled.filter(({ status }) => status === "reworded").length + echoed.length,
    moved: rows.length - settled.length,
    dropped: dropped.filter(isOfReport("left")).length,
    added: added.filter(isOfReport("right")).length,
    clauses: rows.flatMap(({ clauses }) => clauses).length,
    changedFacts: rows.filter(changesFact).length,
    uncertain: rows.filter(({ certain }) => !certain).length,
    furniture: furniture.length,
  };
}

function changesFact({ cues }: Match): boolean {
  return cues.some(({ kind }) => kind !== "variant");
}
