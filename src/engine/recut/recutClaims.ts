import type { Claim, Pair, Side } from "../model.ts";
import { once } from "../once.ts";
import { lexiconFor } from "../segment/languages/lexicon.ts";
import type { Text } from "../text.ts";
import { type LineTerms, termsOf } from "../words/terms.ts";
import type { Work } from "../work.ts";
import { bestSeam } from "./bestSeam.ts";
import { type ClaimReading, readClaims } from "./claimReading.ts";
import { type Headline, headlinesOf } from "./headlinesOf.ts";
import { hostOf } from "./hostOf.ts";
import { seamsOf } from "./seamsOf.ts";

/** A headline and its lead are shorter; a list run into one line is not, and must not be read again for each of its items. */
const MAX_LENGTH = 1_500;

/**
 * Cuts a headline from the lead it runs into, where the other text has the two apart: "Bridge shut until Easter ‖Anna
 * Ferrin said on Monday …".
 *
 * A text alone does not tell a name that opens a sentence from one inside it. The other text may: it has headline and
 * lead as two claims, the first without a stop, and each is more like its part of the long claim than like the whole. Only
 * headlines that the other text does not have word for word are looked at, so a text is left as it is beside itself, and
 * most texts cost a look at the ends of their claims. Each side is cut by what segmentation found on the other, not by
 * the cuts there: swapping the texts swaps the result.
 *
 * `lineTerms` is shared by all that read the lines of both texts.
 */
export function recutClaims(texts: Pair<Text>, work: Work, lineTerms: LineTerms = termsOf): Pair<Text> {
  const headlines = {
    left: headlinesOf(texts.left, texts.right),
    right: headlinesOf(texts.right, texts.left),
  };
  if (headlines.left.length + headlines.right.length === 0) return texts;
  const reading = readClaims(texts, lineTerms);
  const recut = (side: Side, other: Side) =>
    withCuts(
      texts[side],
      findCuts({ text: texts[side], headlines: headlines[other], reading, side, other }, work),
    );
  return { left: recut("left", "right"), right: recut("right", "left") };
}

interface Cut {
  readonly at: number;
  /** The other text has what stands before the cut as a heading. */
  readonly afterHeading: boolean;
}

interface CutInput {
  readonly text: Text;
  /** Of the other side. */
  readonly headlines: readonly Headline[];
  readonly reading: ClaimReading;
  readonly side: Side;
  readonly other: Side;
}

function findCuts({ text, headlines, reading, side, other }: CutInput, work: Work): Map<number, Cut[]> {
  const cuts = new Map<number, Cut[]>();
  if (headlines.length === 0) return cuts;
  const lexicon = once(() => lexiconFor(text.language, text.text));
  const findHost = hostOf(reading, side, work);
  for (const { claim, heading } of headlines) {
    const told = { headline: reading.words[other][claim]!, lead: reading.words[other][claim + 1]! };
    const host = findHost(told);
    const hostClaim = host && text.claims[host.claim]!;
    if (!hostClaim || hostClaim.heading || hostClaim.end - hostClaim.start > MAX_LENGTH) continue;
    const seams = seamsOf(text.text, hostClaim, lexicon());
    const at = bestSeam(text.text, [hostClaim.start, hostClaim.end], { seams, told, host, reading });
    if (at !== null) cuts.set(host.claim, [...(cuts.get(host.claim) ?? []), { at, afterHeading: heading }]);
  }
  return cuts;
}

function withCuts(text: Text, cuts: ReadonlyMap<number, readonly Cut[]>): Text {
  if (cuts.size === 0) return text;
  return {
    ...text,
    claims: text.claims.flatMap((claim, i) => cutClaim(text.text, claim, cuts.get(i) ?? [])),
  };
}

/** The parts of a claim, white space at their sides left out. */
function cutClaim(text: string, claim: Claim, cuts: readonly Cut[]): Claim[] {
  const sorted = cuts.toSorted((a, b) => a.at - b.at).filter(({ at }, i, all) => at !== all[i - 1]?.at);
  return [...sorted, { at: claim.end, afterHeading: claim.heading }].map(({ at, afterHeading }, i): Claim => {
    const start = i === 0 ? claim.start : sorted[i - 1]!.at;
    const end = start + text.slice(start, at).trimEnd().length;
    const asides = claim.asides.filter(([from]) => from >= start && from < end);
    return { ...claim, start, end, asides, heading: afterHeading };
  });
}
