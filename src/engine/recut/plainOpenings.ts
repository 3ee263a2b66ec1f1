import type { Claim, Pair } from "../model.ts";
import { isCompared, type Text } from "../text.ts";
import { isFunctionForm } from "../words/functionWords.ts";
import { stemOf } from "../words/stemOf.ts";
import { hasDigit, isUnspaced, type LineTerms, termsOf } from "../words/terms.ts";

/** What one text opens with, another version of it does as well. */
const MAX_CLAIMS = 40;
/** A lead tells a headline again with as many words of its own; another version of a sentence keeps most of its words. */
const LEAST_LIKENESS = 0.5;

/** One character of Han is shared by chance. */
const LEAST_CHARACTERS = 2;

/**
 * Takes headlines of several sentences for what they else look like, an opening whose last stop was forgotten, where the other
 * text has one of their sentences in its running text: else "Police held 12 people. Three were freed" would be kept from
 * "Police held 15 people." The other text may also tell it in words of its own, so what the paragraph below does not tell again,
 * as a lead does its headline, is none either.
 */
export function withPlainOpenings({ left, right }: Pair<Text>, lineTerms: LineTerms = termsOf): Pair<Text> {
  return { left: plainBeside(left, right, lineTerms), right: plainBeside(right, left, lineTerms) };
}

function plainBeside(text: Text, other: Text, lineTerms: LineTerms): Text {
  const stopped = text.claims.filter((claim, i) => isOfSeveral(claim, i, text.claims));
  if (stopped.length === 0) return text;
  const read = (of: Text, claim: Claim) => partsOf(lineTerms(of.text.slice(claim.start, claim.end)));
  const opening = other.claims.filter(isCompared).slice(0, MAX_CLAIMS);
  const there = (heading: boolean) =>
    opening.filter((claim) => claim.heading === heading).map((claim) => read(other, claim));
  const [headlines, sentences] = [there(true), there(false)];
  const told = stopped.filter((claim) => {
    const own = read(text, claim);
    const best = (claims: readonly ReadonlySet<string>[]) =>
      Math.max(0, ...claims.map((each) => likeness(own, each)));
    const isKept = best(sentences) >= LEAST_LIKENESS && best(sentences) > best(headlines);
    return isKept || !isLedFrom(claim.paragraph, text, lineTerms);
  });
  const plain = new Set(told.map(({ paragraph }) => paragraph));
  if (plain.size === 0) return text;
  return {
    ...text,
    claims: text.claims.map((claim) => (plain.has(claim.paragraph) ? { ...claim, heading: false } : claim)),
  };
}

/** Whether the running text below a headline begins with words of it. */
function isLedFrom(paragraph: number, { text, claims, language }: Text, lineTerms: LineTerms): boolean {
  const below = claims.filter((claim) => isCompared(claim) && !claim.heading && claim.paragraph > paragraph);
  const wordsOf = (some: readonly Claim[]) => {
    const terms = some.flatMap(({ start, end }) => lineTerms(text.slice(start, end)));
    return partsOf(terms.filter((term) => !hasDigit(term) && !isFunctionForm(term, language)));
  };
  const lead = wordsOf(below.filter((claim) => claim.paragraph === below[0]?.paragraph));
  const leads = new Set([...lead].map(stemOf));
  const shared = [...wordsOf(claims.filter((claim) => claim.paragraph === paragraph))].map(stemOf);
  const told = shared.filter((word) => leads.has(word));
  return told.some((word) => word.length > 1) || told.length >= LEAST_CHARACTERS;
}

/** Whether a claim is a heading in a paragraph with others. */
function isOfSeveral({ heading, paragraph }: Claim, at: number, claims: readonly Claim[]): boolean {
  if (!heading) return false;
  return claims[at - 1]?.paragraph === paragraph || claims[at + 1]?.paragraph === paragraph;
}

/** The words of a line; where no spaces part words, its characters. */
function partsOf(terms: readonly string[]): ReadonlySet<string> {
  return new Set(terms.flatMap((term) => (isUnspaced(term) ? [...term] : [term])));
}

/** The part of both that they share (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
