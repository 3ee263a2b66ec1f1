import type { Article, Claim, Span } from "../model.ts";
import { spansMeet } from "../spansMeet.ts";
import type { Text } from "../text.ts";
import { cutFurniture } from "./cutFurniture.ts";
import { findParagraphs } from "./findParagraphs.ts";
import { footnoteMarks } from "./footnoteMarks.ts";
import { findHeadings } from "./headings/findHeadings.ts";
import { lexiconFor } from "./languages/lexicon.ts";
import { listMarkers } from "./listMarkers.ts";
import { setAside } from "./setAside.ts";
import { type TextReadings, textReadings } from "./textReadings.ts";

/** A credit or a link may stand under the paragraph that a footer runs on from. */
const CLOSING_PARAGRAPHS = 3;

/**
 * Takes a text apart into paragraphs and sentences with exact offsets, and sets furniture aside.
 *
 * `language` is a BCP 47 primary language; `und` or a wrong one costs little, see `lexiconFor`. Linear in the text.
 * `readings` may be shared with another text.
 */
export function segment(article: Article, language: string, readings = textReadings()): Text {
  const { name, text } = article;
  const lexicon = lexiconFor(language, text);
  const paragraphs = findParagraphs(text);
  const cut = paragraphs.flatMap(([from, to], paragraph) =>
    readings.sentencesOf(text.slice(from, to), lexicon).flatMap(([start, end], i, { length }) =>
      cutFurniture(text, [from + start, from + end], {
        furnitureOf: readings.furnitureOf,
        isFirst: paragraph === 0 && i === 0,
        isLast: paragraph >= paragraphs.length - CLOSING_PARAGRAPHS && i === length - 1,
      }).map(
        ([start, end]): Claim => ({ start, end, paragraph, furniture: false, heading: false, asides: [] }),
      ),
    ),
  );
  const sorted = setAside(text, cut, readings);
  const headings = findHeadings(text, sorted);
  const headed = sorted.map((claim, i) => (headings.has(i) ? { ...claim, heading: true } : claim));
  const dated = withDatelines(text, headed, readings);
  const markers = listMarkers(text, dated);
  const claims = dated.map((claim, i) => withMarks(text, claim, markers.get(i)));
  return { name, language, text, paragraphs, claims };
}

/** A standfirst may come before the paragraph that begins with the place. */
const OPENING_PARAGRAPHS = 2;

/** Datelines stand where a paragraph begins, the doubtful ones only where the report does. */
function withDatelines(text: string, claims: readonly Claim[], { datelineEnd }: TextReadings): Claim[] {
  let paragraphs = 0;
  return claims.map((claim, i) => {
    const opens = claim.paragraph !== claims[i - 1]?.paragraph || claims[i - 1]?.furniture !== false;
    if (!opens || claim.furniture !== false || claim.heading || claim.asides.length > 0) return claim;
    paragraphs++;
    const trust = paragraphs <= OPENING_PARAGRAPHS ? "beginning" : "sure";
    const end = datelineEnd(text.slice(claim.start, claim.end), trust);
    return end === null ? claim : { ...claim, asides: [[claim.start, claim.start + end]] };
  });
}

/** The number of an item and the marks of footnotes are greyed where they stand, and the sentence reads as if they were not there. */
function withMarks(text: string, claim: Claim, marker: Span | undefined): Claim {
  const { start, end, furniture, asides } = claim;
  const notes = furniture === false ? footnoteMarks(text.slice(start, end)) : [];
  if (notes.length === 0 && marker === undefined) return claim;
  const marks = [...(marker ? [marker] : []), ...notes.map(([from, to]): Span => [start + from, start + to])];
  return {
    ...claim,
    asides: [...asides, ...marks.filter((mark) => !asides.some((aside) => spansMeet(aside, mark)))],
  };
}
