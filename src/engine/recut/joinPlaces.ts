import type { Claim, Pair } from "../model.ts";
import { type Lexicon, lexiconFor, type PlaceWords } from "../segment/languages/lexicon.ts";
import type { Text } from "../text.ts";
import { smallLetters } from "../words/letters/smallLetters.ts";

/** "Bad Talhofen.", "Kelm/Altenried.", "ALTENRIED." */
const PLACE = /^\p{Lu}[\p{L}\p{M}-]{2,}(?:[ /]\p{Lu}[\p{L}\p{M}-]+){0,2}(?=\.$)/u;
const MAX_PLACE = 40;
/** Once, nouns stand without an article too: in Panik. */
const LEAST_USES = 2;

/**
 * Joins a place that stands as a sentence of its own where the report begins to the sentence behind it, as its aside:
 * "Altenried. Es war kurz nach drei." Its look does not tell it from "Stille. Dann ein Knall.", so it must be a known
 * city, or the texts must use it as places alone are used ("in Altenried") and never as nouns are ("die Stille"). Where both
 * open so and with two words, the word is news and stays what it is: "Kelm. Die Stadt wächst.", "Sarn. Die Stadt wächst."
 */
export function withPlacesJoined(texts: Pair<Text>): Pair<Text> {
  const left = openingOf(texts.left);
  const right = openingOf(texts.right);
  const names = [left, right].flatMap((opening) => opening?.name ?? []);
  const [name] = names;
  if (name === undefined || names.some((other) => other !== name) || !isPlace(name, texts)) return texts;
  return { left: withAside(texts.left, left), right: withAside(texts.right, right) };
}

interface Opening {
  /** Index of the claim that is the name alone. */
  readonly at: number;
  /** In small letters. */
  readonly name: string;
}

/** The name that a text opens with, with a sentence behind it. */
function openingOf({ text, claims }: Text): Opening | null {
  const at = claims.findIndex((claim) => claim.furniture === false && !claim.heading);
  const [first, next] = [claims[at], claims[at + 1]];
  if (first === undefined || next?.paragraph !== first.paragraph || next.furniture !== false) return null;
  const { start, end } = first;
  const [place] = end - start > MAX_PLACE ? [] : (PLACE.exec(text.slice(start, end)) ?? []);
  return place === undefined ? null : { at, name: place.toLowerCase() };
}

function withAside(text: Text, opening: Opening | null): Text {
  if (opening === null) return text;
  const [first, next] = [text.claims[opening.at]!, text.claims[opening.at + 1]!];
  const joined: Claim = { ...next, start: first.start, asides: [[first.start, first.end], ...next.asides] };
  return { ...text, claims: text.claims.toSpliced(opening.at, 2, joined) };
}

function isPlace(name: string, { left, right }: Pair<Text>): boolean {
  const places = [left, right].map((text): Lexicon["places"] => lexiconFor(text.language, text.text).places);
  const [own, other] = places;
  if (!own || !other || own.noPlaces.has(name)) return false;
  if (own.cities.has(name)) return true;
  const uses = [...usesOf(name, left.text, own), ...usesOf(name, right.text, other)];
  return !uses.includes("noun") && uses.length >= LEAST_USES;
}

const WORD_BEFORE = /[\p{L}\p{M}]+(?=\s+$)/u;
const WORD_BEHIND = /^\s+(?:\p{Lu}|und\s|oder\s)/u;
const IN_WORD = /[\p{L}\p{M}]/u;
/** Longer than any article or preposition. */
const REACH = 12;

/** How a text uses a name: IN Altenried, DIE Stille; "in Feuer UND Rauch" tells nothing. */
function usesOf(name: string, text: string, { leads, determiners }: PlaceWords): ("place" | "noun")[] {
  const small = smallLetters(text);
  const found: ("place" | "noun")[] = [];
  for (let at = small.indexOf(name); at >= 0; at = small.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (IN_WORD.test(small.charAt(end))) continue;
    const [word] = WORD_BEFORE.exec(small.slice(Math.max(0, at - REACH), at)) ?? [];
    if (word === undefined) continue;
    if (determiners.has(word)) found.push("noun");
    else if (leads.has(word) && !WORD_BEHIND.test(text.slice(end, end + REACH))) found.push("place");
  }
  return found;
}
