import type { Span } from "../model.ts";
import { type ClaimReading, wordsIn } from "./claimReading.ts";
import { growingPart } from "./growingPart.ts";
import type { Host, Likeness, Told } from "./hostOf.ts";
import type { Seam } from "./seamsOf.ts";

/** Below this a part shares but a word or two with its counterpart. */
const MIN_LIKENESS = 0.2;

/** How much likeness both parts together must win by the cut. */
const MIN_GAIN = 0.05;

/** A headline tells what its lead tells, so the whole may be a little more like the lead than its part is. */
const KEPT_BY_LEAD = 0.9;

/** What an opener or a mark at the seam is worth, in likeness; anything from 0.05 to 0.12 cuts the same claims. */
const PLAUSIBILITY = 0.08;

interface SeamInput {
  readonly seams: readonly Seam[];
  readonly told: Told;
  readonly host: Host;
  readonly reading: ClaimReading;
}

/**
 * The seam whose parts are most like the headline and the lead of the other text; null where the cut would not make both
 * plainly more like their parts than like the whole claim, and than any other claim is.
 *
 * The thresholds were chosen on the German news told twice, in order and mixed, and on the sentences split in two, where
 * nothing may be cut.
 */
export function bestSeam(
  text: string,
  [start, end]: Span,
  { seams, told, host, reading }: SeamInput,
): number | null {
  let best: { readonly at: number; readonly likeness: Likeness; readonly score: number } | null = null;
  for (const { at, plausibility, likeness } of seamLikenesses(text, [start, end], { seams, told, reading })) {
    const score = likeness.headline + likeness.lead + PLAUSIBILITY * plausibility;
    if (best === null || score > best.score) best = { at, likeness, score };
  }
  return best !== null && isPlain(best.likeness, host) ? best.at : null;
}

function isPlain({ headline, lead }: Likeness, { own, rival }: Host): boolean {
  return (
    Math.min(headline, lead) >= MIN_LIKENESS &&
    headline > own.headline &&
    lead >= KEPT_BY_LEAD * own.lead &&
    headline + lead - own.headline - own.lead >= MIN_GAIN &&
    headline > rival.headline &&
    lead > rival.lead
  );
}

/** Each seam with how like the parts on its sides are to what the other text tells apart. */
function seamLikenesses(
  text: string,
  [start, end]: Span,
  { seams, told, reading }: Omit<SeamInput, "host">,
): (Seam & { readonly likeness: Likeness })[] {
  const before = growingPart(told.headline, reading);
  const after = growingPart(told.lead, reading);
  const pieces = seams.map(({ at }, i) => wordsIn(text.slice(i === 0 ? start : seams[i - 1]!.at, at)));
  for (const piece of pieces) after.add(piece);
  after.add(wordsIn(text.slice(seams.at(-1)?.at ?? start, end)));
  return seams.map((seam, i) => {
    before.add(pieces[i]!);
    after.remove(pieces[i]!);
    return { ...seam, likeness: { headline: before.likeness(), lead: after.likeness() } };
  });
}
