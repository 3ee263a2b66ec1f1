import { type Cue, otherSide, SIDES, type Side } from "../model.ts";
import { bestClaim } from "./clauses/closestClaims.ts";
import { commonWords } from "./reading/commonWords.ts";
import type { JudgedText } from "./reading/prepareJudge.ts";
import type { Quotation } from "./reading/quotations.ts";
import { type Reading, textOf, type Word } from "./reading/reading.ts";
import type { Sides } from "./reading/sides.ts";

/** Both texts whole, for counterparts outside the match. */
interface Texts {
  readonly left: JudgedText;
  readonly right: JudgedText;
}

/** Pairs of quotations a match may have, as a hundred on each side do: what has more is a whole text without stops. */
const MOST_PAIRS = 10_000;

/**
 * Quotations that were altered, trimmed, or moved into or out of quotation marks, checked word for word.
 *
 * A quotation is held against the quotations of its match, then against the plain words of its match, then against the
 * whole other text. Words that stand in any quotation of the other text are intact, so a quotation told in two pieces is silent.
 * Null where the match has too many to look at.
 */
export function quoteCues(sides: Sides, texts: Texts): Cue[] | null {
  const cues: Cue[] = [];
  const met = new Set<string>();
  const quotationsIn = (side: Side) =>
    sides[side].flatMap((reading) => texts[side].quotations(reading.claim));
  const quotes = { left: quotationsIn("left"), right: quotationsIn("right") };
  if (quotes.left.length * quotes.right.length > MOST_PAIRS) return null;
  for (const side of SIDES) {
    const other = otherSide(side);
    for (const quote of quotes[side]) {
      const found = counterpart(quote, quotes[other], { sides, texts, other });
      if (!found) continue;
      const cue = cueFrom(quote, found, side);
      const key = JSON.stringify([cue.left, cue.right]);
      if (met.has(key)) continue;
      met.add(key);
      cues.push(cue);
    }
  }
  return cues;
}

/** The words on the other side that a quotation disagrees with. */
interface Counterpart {
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly outside: boolean;
}

/** Where a counterpart is looked for. */
interface Across {
  readonly sides: Sides;
  readonly texts: Texts;
  readonly other: Side;
}

/** Null where the quotation stands there word for word, and where nothing is like it. */
function counterpart(
  quote: Quotation,
  quotes: readonly Quotation[],
  { sides, texts, other }: Across,
): Counterpart | null {
  const rivals = quotes.filter((rival) => overlap(quote.words, rival.words) >= LEAST_OVERLAP);
  if (rivals.length > 0) {
    // "We will stay" stands there in "We will stay until spring": it is the longer one that disagrees.
    const rival = isIntact(quote, rivals) ? undefined : best(quote, rivals);
    return rival ? { ...rival, outside: false } : null;
  }
  const plain = best(
    quote,
    sides[other].flatMap((reading) => plainWords(quote, reading)),
  );
  if (plain) return { ...plain, outside: false };
  return elsewhere(quote, { sides, texts, other });
}

/** Part of the shorter quotation that the longer must share. Chosen for altered quotations in news pairs. */
const LEAST_OVERLAP = 0.4;

function overlap(a: readonly Word[], b: readonly Word[]): number {
  const shared = commonWords(a, b);
  if (!shared.some(([i]) => a[i]!.content)) return 0;
  return shared.length / Math.min(a.length, b.length);
}

function best<T extends { readonly words: readonly Word[] }>(
  quote: Quotation,
  rivals: readonly T[],
): T | undefined {
  const scored = rivals.map((rival) => ({ rival, shared: commonWords(quote.words, rival.words).length }));
  return scored.sort((a, b) => b.shared - a.shared)[0]?.rival;
}

/** Whether every word of the quotation stands in some of the others, in order. */
function isIntact(quote: Quotation, others: readonly Quotation[]): boolean {
  const kept = new Set(others.flatMap((other) => commonWords(quote.words, other.words).map(([i]) => i)));
  return kept.size === quote.words.length;
}

/** Content words of a quotation that a plain sentence must keep, in order, to be the same words without marks. */
const LEAST_KEPT = 0.6;
/** Content words, or one word more in all: two words without marks may be a title or a phrase of the trade. */
const LEAST_PLAIN = 3;
/** How much longer than the quotation the plain words may be. */
const LONGEST_PLAIN = 2;

/** The stretch of a claim that has the words of a quotation without its marks, if it has. */
function plainWords(quote: Quotation, reading: Reading): { reading: Reading; words: readonly Word[] }[] {
  const shared = commonWords(quote.words, reading.words);
  const content = quote.words.filter((word) => word.content).length;
  const kept = shared.filter(([i]) => quote.words[i]!.content).length;
  const [first, last] = [shared[0], shared.at(-1)];
  if (!first || !last || (kept < LEAST_PLAIN && shared.length <= LEAST_PLAIN) || kept < LEAST_KEPT * content)
    return [];
  const words = reading.words.slice(first[1], last[1] + 1);
  return words.length <= LONGEST_PLAIN * quote.words.length ? [{ reading, words }] : [];
}

/** Part of the shorter quotation that must be shared outside the match, where nothing else ties the two. */
const LEAST_OVERLAP_ELSEWHERE = 0.6;
/** Part of the pairs of neighbouring words that plain words outside the match must share. */
const LEAST_SHARED_PAIRS = 0.4;

/** An altered telling of the quotation in a claim outside the match; word for word it is no news. */
function elsewhere(quote: Quotation, { sides, texts, other }: Across): Counterpart | null {
  const inside = new Set(sides[other].map((reading) => reading.claim));
  const found = bestClaim(texts[other].index, quote.words, (claim) => !inside.has(claim));
  if (!found || found.shared < 2) return null;
  const rivals = texts[other].quotations(found.claim);
  const rival = best(
    quote,
    rivals.filter((r) => overlap(quote.words, r.words) >= LEAST_OVERLAP_ELSEWHERE),
  );
  if (rival) return isIntact(quote, rivals) && isIntact(rival, [quote]) ? null : { ...rival, outside: true };
  if (found.shared < LEAST_SHARED_PAIRS * (quote.words.length - 1)) return null;
  const plain = plainWords(quote, texts[other].reading(found.claim))[0];
  return plain ? { ...plain, outside: true } : null;
}

function cueFrom(quote: Quotation, found: Counterpart, side: Side): Cue {
  const other = otherSide(side);
  const there = [found.words[0]!.start, found.words.at(-1)!.end] as const;
  const shown = {
    [side]: { span: quote.span, value: textOf(quote.reading, quote.span) },
    [other]: { span: found.outside ? null : there, value: textOf(found.reading, there) },
  } as Record<Side, { span: Cue["left"]; value: string }>;
  return {
    kind: "quote",
    left: shown.left.span,
    right: shown.right.span,
    values: { left: shown.left.value, right: shown.right.value },
    ...(found.outside && { elsewhere: { [other]: found.reading.claim } }),
  };
}
