import type { Claim, Span } from "../../model.ts";
import { smallLetters } from "../../words/smallLetters.ts";
import type { Lexicon, PlaceWords } from "../languages/lexicon.ts";

/** "Bad Talhofen.", "Kelm/Altenried.", "ALTENRIED." */
const PLACE = /^\p{Lu}[\p{L}\p{M}-]{2,}(?:[ /]\p{Lu}[\p{L}\p{M}-]+){0,2}(?=\.$)/u;
const MAX_PLACE = 40;

/**
 * Joins a place that stands as a sentence of its own where the report begins to the sentence behind it, as its aside:
 * "Altenried. Es war kurz nach drei." Its look does not tell it from "Stille. Dann ein Knall.", so it must be a known
 * city, or the text must use it as places alone are used ("in Altenried") and never as nouns are ("die Stille").
 */
export function joinPlace(text: string, claims: readonly Claim[], { places }: Lexicon): readonly Claim[] {
  if (places === null) return claims;
  const at = claims.findIndex((claim) => claim.furniture === false && !claim.heading);
  const [first, next] = [claims[at], claims[at + 1]];
  if (first === undefined || next === undefined || next.paragraph !== first.paragraph) return claims;
  if (next.furniture !== false || !isPlace(text, [first.start, first.end], places)) return claims;
  const joined: Claim = { ...next, start: first.start, asides: [[first.start, first.end]] };
  return claims.toSpliced(at, 2, joined);
}

function isPlace(
  text: string,
  [start, end]: Span,
  { cities, leads, determiners, noPlaces }: PlaceWords,
): boolean {
  const [place] = end - start > MAX_PLACE ? [] : (PLACE.exec(text.slice(start, end)) ?? []);
  if (place === undefined) return false;
  const name = place.toLowerCase();
  if (cities.has(name)) return true;
  if (noPlaces.has(name)) return false;
  const before = wordsBefore(smallLetters(text), name);
  return before.some((word) => leads.has(word)) && !before.some((word) => determiners.has(word));
}

const WORD_BEFORE = /[\p{L}\p{M}]+(?=\s+$)/u;
const IN_WORD = /[\p{L}\p{M}]/u;
/** Longer than any article or preposition. */
const REACH = 12;

/** The words that stand before each place where the name does, in its own letters and no others. */
function wordsBefore(text: string, name: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (IN_WORD.test(text.charAt(at + name.length))) continue;
    const [word] = WORD_BEFORE.exec(text.slice(Math.max(0, at - REACH), at)) ?? [];
    if (word !== undefined) found.push(word);
  }
  return found;
}
