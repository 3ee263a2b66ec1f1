import type { Claim } from "../model.ts";
import type { Verdict } from "./furniture/furnitureRule.ts";
import { looksLikeHeading } from "./headings/looksLikeHeading.ts";
import { stoppedHeadlines } from "./headings/stoppedHeadlines.ts";
import type { TextReadings } from "./textReadings.ts";

/** Titles above the by-line, links under the footer: lines without a stop that do not end the run of furniture. */
const MAX_LINES_BETWEEN = 4;
/** "Read more: Who pays? The pipes of Kelmora": a paragraph no longer than this is all headline. */
const MAX_LINK = 200;

/**
 * Says of each claim whether it is furniture. Precision first: a claim counts as furniture only where everything in
 * its paragraph is, or in the unbroken run at the beginning or the end of the text.
 */
export function setAside(text: string, claims: readonly Claim[], readings: Readings): Claim[] {
  const verdictOn = judgeOf(text, claims, readings);
  const stopped = stoppedHeadlines(text, claims);
  const isLine = ({ start, end, paragraph }: Claim) =>
    stopped.has(paragraph) || looksLikeHeading(text, [start, end]);
  const found = new Map([
    ...run(claims, verdictOn, isLine),
    ...run(claims.toReversed(), verdictOn, isLine),
    ...wholeParagraphs(claims, verdictOn),
  ]);
  return claims.map((claim) => {
    const verdict = found.get(claim);
    return verdict === undefined ? claim : { ...claim, furniture: verdict.kind };
  });
}

type Readings = Pick<TextReadings, "furnitureOf">;
type Judge = (claim: Claim) => Verdict | null;

/** Looks at each claim once; the sentences of a headline after "Read more:" are as the first. */
function judgeOf(text: string, claims: readonly Claim[], { furnitureOf }: Readings): Judge {
  const verdictAt = ({ start, end }: Claim) => furnitureOf(text.slice(start, end));
  const known = new Map<Claim, Verdict | null>();
  const first = new Map(claims.toReversed().map((claim) => [claim.paragraph, claim]));
  return (claim) => {
    const seen = known.get(claim);
    if (seen !== undefined) return seen;
    const opening = first.get(claim.paragraph)!;
    const own = verdictAt(claim);
    const verdict = own ?? (claim.end - opening.start <= MAX_LINK ? asLink(verdictAt(opening)) : null);
    known.set(claim, verdict);
    return verdict;
  };
}

function asLink(verdict: Verdict | null): Verdict | null {
  return verdict?.kind === "readMore" ? verdict : null;
}

/** Claims of paragraphs that hold nothing but what a rule trusts anywhere. */
function wholeParagraphs(claims: readonly Claim[], verdictOn: Judge): [Claim, Verdict][] {
  const found: [Claim, Verdict][] = [];
  let pending: [Claim, Verdict][] = [];
  let isContent = false;
  claims.forEach((claim, i) => {
    if (claim.paragraph !== claims[i - 1]?.paragraph) {
      isContent = false;
      pending = [];
    }
    // One content claim decides for its paragraph, so most paragraphs cost one look.
    if (isContent) return;
    const verdict = verdictOn(claim);
    isContent = verdict?.trust !== "anywhere";
    if (isContent || verdict === null) return;
    pending.push([claim, verdict]);
    if (claim.paragraph !== claims[i + 1]?.paragraph) found.push(...pending);
  });
  return found;
}

/** The unbroken run of furniture at the beginning of the list, over lines that may stand between. */
function run(
  claims: readonly Claim[],
  verdictOn: Judge,
  isLine: (claim: Claim) => boolean,
): [Claim, Verdict][] {
  const found: [Claim, Verdict][] = [];
  let between = 0;
  for (const claim of claims) {
    const verdict = verdictOn(claim);
    if (verdict !== null) {
      found.push([claim, verdict]);
      between = 0;
    } else if (!isLine(claim) || ++between > MAX_LINES_BETWEEN) break;
  }
  return found;
}
