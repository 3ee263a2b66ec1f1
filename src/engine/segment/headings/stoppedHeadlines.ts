import type { Claim } from "../../model.ts";
import { endsLikeSentence, looksLikeHeading } from "./looksLikeHeading.ts";

/** Kicker, title, deck, by-line, day: more lines in a row without a stop at their end are a list, verse or a chat. */
const MAX_LINES = 5;
/** The sentences of a headline are shorter than those of a report. */
const MAX_SENTENCE = 60;
/** Quotations, brackets and addresses are of the text below: "See kelm.example/live". */
const OF_A_TEXT = /["“”„«»「」()[\]]|\p{L}\.\p{L}{2}/u;

/**
 * The paragraphs that are a headline of several sentences: "Mill burns in Corvane. Nobody hurt" with no stop at its end,
 * above a paragraph that has one. Only where the text begins, for further down a stop may have been forgotten; there it may be
 * too, which only the other text tells (`withPlainOpenings`).
 */
export function stoppedHeadlines(text: string, claims: readonly Claim[]): ReadonlySet<number> {
  const paragraphs = openingParagraphs(claims);
  const under = paragraphs.findIndex(([first, last]) => !looksLikeHeading(text, [first.start, last.end]));
  const [lead] = paragraphs.slice(under);
  if (under < 1 || lead === undefined || !endsLikeSentence(text.slice(lead[1].start, lead[1].end)))
    return new Set();
  const isShort = ({ start, end }: Claim) => end - start <= MAX_SENTENCE;
  const stopped = paragraphs
    .slice(0, under)
    .filter(([first, last]) => first !== last && !OF_A_TEXT.test(text.slice(first.start, last.end)))
    .filter(([{ paragraph }]) => claims.filter((claim) => claim.paragraph === paragraph).every(isShort));
  return new Set(stopped.map(([{ paragraph }]) => paragraph));
}

/** First and last claim of each of the paragraphs that a report may have above its text, and of the one below. */
function openingParagraphs(claims: readonly Claim[]): [Claim, Claim][] {
  const found: [Claim, Claim][] = [];
  for (const claim of claims) {
    const current = found.at(-1);
    if (current?.[0].paragraph === claim.paragraph) current[1] = claim;
    else if (found.length > MAX_LINES) break;
    else found.push([claim, claim]);
  }
  return found;
}
