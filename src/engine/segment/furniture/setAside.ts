import type { Claim, FurnitureKind } from "../../model.ts";
import { looksLikeHeading } from "../findHeadings.ts";
import { furnitureOf } from "./furnitureOf.ts";
import type { Verdict } from "./furnitureRule.ts";

/** Titles above the by-line, links under the footer: lines without a stop that do not end the run of furniture. */
const MAX_LINES_BETWEEN = 4;

/**
 * Says of each claim whether it is furniture. Precision first: a claim counts as furniture only where everything in
 * its paragraph is, or in the unbroken run at the beginning or the end of the text.
 */
export function setAside(text: string, claims: readonly Claim[]): Claim[] {
  const verdicts = claims.map(({ start, end }) => furnitureOf(text.slice(start, end)));
  const alone = wholeParagraphs(claims, verdicts);
  const edge = new Set([
    ...run(text, claims, verdicts, { from: 0, step: 1 }),
    ...run(text, claims, verdicts, { from: claims.length - 1, step: -1 }),
  ]);
  return claims.map((claim, i) => {
    const verdict = verdicts[i]!;
    const isSetAside =
      verdict !== null && (edge.has(i) || (verdict.trust === "anywhere" && alone.has(claim.paragraph)));
    const furniture: false | FurnitureKind = isSetAside ? verdict.kind : false;
    return { ...claim, furniture };
  });
}

/** Paragraphs that hold nothing but what a rule trusts anywhere. */
function wholeParagraphs(
  claims: readonly Claim[],
  verdicts: readonly (Verdict | null)[],
): ReadonlySet<number> {
  const whole = new Set(claims.map((claim) => claim.paragraph));
  claims.forEach((claim, i) => {
    if (verdicts[i]?.trust !== "anywhere") whole.delete(claim.paragraph);
  });
  return whole;
}

function run(
  text: string,
  claims: readonly Claim[],
  verdicts: readonly (Verdict | null)[],
  { from, step }: { readonly from: number; readonly step: 1 | -1 },
): number[] {
  const found: number[] = [];
  let between = 0;
  for (let i = from; i >= 0 && i < claims.length && between <= MAX_LINES_BETWEEN; i += step) {
    const { start, end } = claims[i]!;
    if (verdicts[i] !== null) {
      found.push(i);
      between = 0;
    } else if (looksLikeHeading(text, [start, end])) between++;
    else break;
  }
  return found;
}
