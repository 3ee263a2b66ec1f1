import type { Claim, Pair } from "../model.ts";
import { isCompared, type Text } from "../text.ts";

/**
 * Calls a heading what the other text has word for word as one: where one file is a single paragraph, the headline at its
 * beginning looks like any sentence. Swapping the texts swaps the result.
 */
export function withSharedHeadings({ left, right }: Pair<Text>): Pair<Text> {
  return { left: markedAs(left, headingsOf(right)), right: markedAs(right, headingsOf(left)) };
}

function headingsOf(text: Text): Set<string> {
  return new Set(text.claims.filter(({ heading }) => heading).map((claim) => wordsOf(text, claim)));
}

function markedAs(text: Text, headings: ReadonlySet<string>): Text {
  if (headings.size === 0) return text;
  const isOne = (claim: Claim) => !claim.heading && isCompared(claim) && headings.has(wordsOf(text, claim));
  if (!text.claims.some(isOne)) return text;
  return {
    ...text,
    claims: text.claims.map((claim) => (isOne(claim) ? { ...claim, heading: true } : claim)),
  };
}

function wordsOf({ text }: Text, { start, end }: Claim): string {
  return text.slice(start, end).replace(/\s+/gu, " ");
}
