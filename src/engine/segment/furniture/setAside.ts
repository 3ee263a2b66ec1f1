import type { Claim } from "../../model.ts";
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
  const verdicts = new Map<number, Verdict>();
  for (const [i, verdict] of run(text, claims, 1)) verdicts.set(i, verdict);
  for (const [i, verdict] of run(text, claims, -1)) verdicts.set(i, verdict);
  for (const [i, verdict] of wholeParagraphs(text, claims)) verdicts.set(i, verdict);
  return claims.map((claim, i) => ({ ...claim, furniture: verdicts.get(i)?.kind ?? false }));
}

function verdictOn(text: string, { start, end }: Claim): Verdict | null {
  return furnitureOf(text.slice(start, end));
}

/** Claims of paragraphs that hold nothing but what a rule trusts anywhere. */
function wholeParagraphs(text: string, claims: readonly Claim[]): [number, Verdict][] {
  const found: [number, Verdict][] = [];
  let pending: [number, Verdict][] = [];
  let isContent = false;
  claims.forEach((claim, i) => {
    if (claim.paragraph !== claims[i - 1]?.paragraph) {
      isContent = false;
      pending = [];
    }
    // One content claim decides for its paragraph, so most paragraphs cost one look.
    if (isContent) return;
    const verdict = verdictOn(text, claim);
    isContent = verdict?.trust !== "anywhere";
    if (isContent || verdict === null) return;
    pending.push([i, verdict]);
    if (claim.paragraph !== claims[i + 1]?.paragraph) found.push(...pending);
  });
  return found;
}

/** The unbroken run of furniture from the first claim on, or from the last one back. */
function run(text: string, claims: readonly Claim[], step: 1 | -1): [number, Verdict][] {
  const found: [number, Verdict][] = [];
  let between = 0;
  for (let i = step === 1 ? 0 : claims.length - 1; i >= 0 && i < claims.length; i += step) {
    const claim = claims[i]!;
    const verdict = verdictOn(text, claim);
    if (verdict !== null) {
      found.push([i, verdict]);
      between = 0;
    } else if (!looksLikeHeading(text, [claim.start, claim.end]) || ++between > MAX_LINES_BETWEEN) break;
  }
  return found;
}
