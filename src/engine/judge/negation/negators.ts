import type { Span } from "../../model.ts";
import type { Phrase } from "../../words/phrases/findPhrases.ts";
import type { Negation, NegationScope, NegationWords } from "../languages/language.ts";
import { BREAK } from "../reading/clauseBreak.ts";
import { isCapitalised } from "../reading/isCapitalised.ts";
import { foundIn, inText, phrasesIn, type Reading, textOf, type Word } from "../reading/reading.ts";
import { writtenNegations } from "./writtenNegations.ts";

/** A word that denies, at its place. */
export interface Negator {
  readonly span: Span;
  readonly reading: Reading;
  /** What it denies: one word, after "no" the phrase that begins there; empty where its clause has nothing to deny. */
  readonly denied: readonly Word[];
}

/** Content words next to a negator that it may deny, on each side the language lets it; farther ones are told of something else. */
const REACH = 2;
/** The last noun behind "neither … nor", its verb and the word behind that. */
const REACH_OF_NEITHER = 3;

/** The negators of a claim, with what each denies. */
export function negatorsOf(reading: Reading): Negator[] {
  const negation = reading.table.negation;
  if (!negation) return [];
  const found = phrasesIn(reading, negation.words).filter(isOfForce);
  const spoken = found.map(({ class: kind, span: place }): Negator => {
    const span = inText(reading, place);
    return {
      // What stands between "neither" and "nor" is what it denies.
      span: kind === "neither" ? firstWord(reading, span) : span,
      reading,
      denied: deniedBy({ class: kind, span }, reading, negation),
    };
  });
  const written = writtenNegations(reading).map(({ word, bare }): Negator => {
    const span: Span = [word.start, word.end];
    const denied = bare ? [bare] : deniedBy({ class: "not", span }, reading, negation);
    return { span, reading, denied };
  });
  return [...spoken, ...written];
}

/** What a word that denies denies, by its span in the text. */
function deniedBy(
  { class: kind, span }: Phrase<Negation>,
  reading: Reading,
  { scope, scopeOfRefusal = scope }: NegationWords,
): readonly Word[] {
  const verb = verbBefore(reading, span);
  if (verb) return [verb];
  const content = reading.words.filter((word) => word.content);
  const inside = content.filter((word) => isBetweenParts(word, kind, span, reading));
  const after = content.filter(
    (word) => word.start >= span[1] && !BREAK.test(textOf(reading, [span[1], word.start])),
  );
  switch (kind) {
    case "no":
      return (inside.length > 0 ? inside : after).slice(0, REACH);
    case "neither":
      return after.slice(0, REACH_OF_NEITHER);
    case "except":
      return after.slice(0, 1);
    case "not":
    case "refuse": {
      if (inside.length > 0) return inside.slice(0, 1);
      const before = content
        .filter((word) => word.end <= span[0] && !BREAK.test(textOf(reading, [word.end, span[0]])))
        .slice(-REACH);
      // Where nouns have capitals, no noun is denied: "Die Brücke ist nicht gesperrt".
      const isVerb = (word: Word) => !reading.table.nounsAreCapitalised || !isOfNoun(word, reading);
      const behind = after.slice(0, REACH).find(isVerb);
      const denied = nearest(kind === "refuse" ? scopeOfRefusal : scope, before.findLast(isVerb), behind);
      return denied ? [denied] : [];
    }
  }
}

/** Where nouns have capitals: a noun, or what stands between it and its article, "das alte Boot". */
function isOfNoun(word: Word, { words, table }: Reading): boolean {
  const isCapital = (other: Word | undefined) => other !== undefined && isCapitalised(other);
  if (isCapital(word)) return true;
  const at = words.indexOf(word);
  const before = words[at - 1]?.normal ?? "";
  const { articles, determiners } = table.clauses ?? {};
  return isCapital(words[at + 1]) && (articles?.has(before) === true || determiners?.has(before) === true);
}

/** "Would not pay unless it lost" is no second denial: what would hinder turns a claim round only where nothing else does. */
function isOfForce({ class: kind }: Phrase<Negation>, at: number, all: readonly Phrase<Negation>[]): boolean {
  return kind !== "except" || all.slice(0, at).every((before) => before.class === "except");
}

function firstWord({ words }: Reading, [from, to]: Span): Span {
  return [from, words.find((word) => word.start >= from)?.end ?? to];
}

/** Words between a particle and its negator: ne LE LUI VENDRA pas. */
const PARTICLE_REACH = 4;

/** Where a particle leads to the verb and the negator follows it, "ne vendra pas", that verb; else null. */
function verbBefore(reading: Reading, negator: Span): Word | null {
  if (!particleBefore(reading, negator)) return null;
  const verb = reading.words.findLast(({ end }) => end <= negator[0]);
  return verb?.content ? verb : null;
}

/** The particle that leads to a negator: NE vendra pas. */
export function particleBefore({ words, table }: Reading, negator: Span): Word | null {
  const particles = table.negation?.particles;
  if (!particles) return null;
  const before = words.filter((word) => word.end <= negator[0]).slice(-PARTICLE_REACH);
  return before.findLast(({ normal }) => particles.has(normal)) ?? null;
}

function nearest(scope: NegationScope, before: Word | undefined, after: Word | undefined): Word | undefined {
  switch (scope) {
    case "after":
      return after;
    case "before":
      return before;
    case "both":
      return before ?? after;
    case "either":
      return after ?? before;
  }
}

/** "Non È STATO FERITO nessuno": what stands between the two words of one denial is denied by it. */
function isBetweenParts(word: Word, kind: Negation | "deny", [from, to]: Span, reading: Reading): boolean {
  if (kind !== "not" && kind !== "no" && kind !== "neither") return false;
  const parts = reading.words.filter(({ start, end }) => from <= start && end <= to);
  return parts.indexOf(word) > 0 && parts.at(-1) !== word;
}

/** Whether a word is denied where it stands, by a negator or by a verb such as deny, refuse, lack. */
export function isDenied(reading: Reading, word: Word): boolean {
  const scope = reading.table.negation?.scope;
  return foundIn(reading, denialsIn).some(({ class: kind, span }) => {
    if (span[0] < word.end && word.start < span[1])
      // 无人 of 无人员 reaches into the word that it denies.
      return isBetweenParts(word, kind, span, reading) || (!reading.table.spaced && span[0] < word.start);
    if (verbBefore(reading, span) === word) return true;
    const isBefore = span[1] <= word.start;
    // "produced no deal"
    if (!isBefore && kind === "no" && wordsBetween(reading, [word.end, span[0]]) === 0) return true;
    const reach = kind === "neither" || kind === "except" ? "after" : scope;
    if ((reach === "after" && !isBefore) || (reach === "before" && isBefore)) return false;
    const from = kind === "deny" ? behindComma(reading, span[1]) : span[1];
    return isNear(reading, isBefore ? [from, word.start] : [word.end, span[0]]);
  });
}

/** "Отрицает, что знал": in some languages a comma parts a verb from what it denies. */
function behindComma({ line, span }: Reading, at: number): number {
  return line.startsWith(",", at - span[0]) ? at + 1 : at;
}

/** All that denies in a claim, by its span in the text. */
function denialsIn(reading: Reading): readonly Phrase<Negation | "deny">[] {
  const { words, denials } = reading.table.negation ?? {};
  const spoken = [...phrasesIn(reading, words), ...phrasesIn(reading, denials)];
  return [
    ...spoken.map((found) => ({ class: found.class, span: inText(reading, found.span) })),
    ...writtenNegations(reading).map(({ word }) => ({
      class: "not" as const,
      span: [word.start, word.end] as Span,
    })),
  ];
}

/** Words that may stand between a negator and what it denies: "none of the many samples they had seen so far broke". */
const NEAR = 10;

function isNear(reading: Reading, between: Span): boolean {
  return !BREAK.test(textOf(reading, between)) && wordsBetween(reading, between) <= NEAR;
}

function wordsBetween({ words }: Reading, [from, to]: Span): number {
  return words.filter((word) => word.start >= from && word.end <= to).length;
}
