import type { Span } from "../../model.ts";
import { blanked } from "../../words/blanked.ts";
import { isFunctionForm } from "../../words/functionWords.ts";
import { allMatches } from "../../words/letters/allMatches.ts";
import { smallLetters } from "../../words/letters/smallLetters.ts";
import { westernDigits } from "../../words/letters/westernDigits.ts";
import { findPhrases } from "../../words/phrases/findPhrases.ts";
import { type PhraseLine, phraseLine } from "../../words/phrases/phraseLine.ts";
import type { LanguageTable } from "../languages/language.ts";
import { type DateParts, type DateSign, onFace } from "./dateRule.ts";
import { dateJoint, dateRules } from "./dateRules.ts";

export interface DateFact {
  readonly span: Span;
  readonly parts: DateParts;
}

/**
 * Dates and times of day in a text, in order, each with the parts it names. Nothing is resolved: that would need the day
 * of publication, which nobody knows for sure, and a clock, which the engine does not have. `line` is the same text, where it
 * has been made.
 */
export function readDates(text: string, table: LanguageTable, line = phraseLine(text, table)): DateFact[] {
  const small = smallLetters(westernDigits(text));
  let rest = small;
  const facts: DateFact[] = [];
  // Rules share their signs, and what one has taken another may lack.
  const met = new Map<DateSign, boolean>();
  const isMet = (sign: DateSign): boolean => {
    const known = met.get(sign);
    if (known !== undefined) return known;
    const found = isSignIn(sign, rest, line);
    met.set(sign, found);
    return found;
  };
  for (const { signs, pattern, read } of dateRules(table)) {
    if (!signs.every(isMet)) continue;
    const found = allMatches(pattern(), rest).flatMap(({ 0: whole, index, groups = {} }): DateFact[] => {
      const span: Span = [index, index + whole.length];
      const parts = read(groups, text.slice(...span));
      return parts === null || isSurname({ span, parts }, text, table) ? [] : [{ span, parts }];
    });
    if (found.length === 0) continue;
    facts.push(...found);
    rest = blanked(rest, ...found.map(({ span }) => span));
    met.clear();
  }
  return facts.length < 2
    ? facts
    : joined(
        small,
        facts.sort((a, b) => a.span[0] - b.span[0]),
        table,
      );
}

/**
 * Helen March: a month alone behind a word with a capital inside a sentence, where months have capitals and other nouns have
 * none. A sentence may open with "Late March", and May that is no month would be a hedge.
 */
function isSurname({ span: [from, to], parts }: DateFact, text: string, table: LanguageTable): boolean {
  if (!table.dates?.monthsAreNames || table.nounsAreCapitalised) return false;
  if (parts.month === undefined || Object.keys(parts).length > 1) return false;
  return (
    GIVEN_NAME.test(text.slice(0, from)) && !isFunctionForm(smallLetters(text.slice(from, to)), table.code)
  );
}

const GIVEN_NAME = /[\p{L}\p{N},;’”)] \p{Lu}[\p{L}'’-]+ $/u;

/** Whether a sign stands in what is left of a text; the line of its phrases has all of it. */
function isSignIn(sign: DateSign, rest: string, line: PhraseLine): boolean {
  if (sign instanceof RegExp) return sign.test(rest);
  return findPhrases(line, sign).some(({ span }) => rest.slice(...span).trim() !== "");
}

/** "Saturday, Feb. 17 at 10 a.m." is one date: neighbours that name different parts belong together. */
function joined(small: string, facts: readonly DateFact[], table: LanguageTable): DateFact[] {
  const joint = dateJoint(table);
  const whole: DateFact[] = [];
  for (const fact of facts) {
    const before = whole.at(-1);
    const between = before && small.slice(before.span[1], fact.span[0]);
    if (before && joint.test(between!) && disjoint(before.parts, fact.parts)) {
      whole.pop();
      whole.push({ span: [before.span[0], fact.span[1]], parts: { ...before.parts, ...fact.parts } });
    } else whole.push(fact);
  }
  return whole;
}

function disjoint(a: DateParts, b: DateParts): boolean {
  const there = onFace(b);
  return Object.keys(onFace(a)).every((part) => !(part in there));
}
