import type { Span } from "../../model.ts";

/** A headline is shorter; a paragraph whose stop was forgotten is longer. */
const MAX_HEADING = 140;
/** After the stop its closers and the marks of footnotes: "… botanist.[1][note 2]". */
const ENDS_LIKE_A_SENTENCE =
  /[.!?…:;,。！？：；，、؟۔،؛।॥։።:—–-]["'”’»›)\]}〉》」』】〕）］*\s]*(?:\[[\p{L}\p{N}][^[\]:\n]{0,39}\](?::\d{1,4})?\s?|[¹²³⁰⁴-⁹]){0,6}$/u;
const OPENS_LIKE_AN_ITEM = /^(?:[-–—•‣◦▪●*·]\s|\(?\d{1,3}[.)]\s|\(?\p{L}\)\s|["“„«])/u;
const SMALL_LETTER = /^(?!\p{L}{1,2}\p{Lu}|\p{Script=Georgian})\p{Ll}/u;

/** Also true of list items and last lines: the neighbours decide. */
export function looksLikeHeading(text: string, [start, end]: Span): boolean {
  if (end - start > MAX_HEADING) return false;
  const line = text.slice(start, end);
  return !endsLikeSentence(line) && !OPENS_LIKE_AN_ITEM.test(line) && !SMALL_LETTER.test(line);
}

export function endsLikeSentence(line: string): boolean {
  return ENDS_LIKE_A_SENTENCE.test(line);
}
