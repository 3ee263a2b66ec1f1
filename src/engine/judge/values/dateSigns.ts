import type { Lexicon } from "../../words/phrases/lexicon.ts";
import type { LanguageTable } from "../languages/language.ts";

/** One of some words or phrases, as what a date never lacks. */
export function wordSign(phrases: readonly string[]): Lexicon<"sign"> {
  return { sign: phrases };
}

/** Any letters may follow: Montag, montags, Montagabend. */
export function withEndings(word: string): string {
  return `${word}*`;
}

/**
 * Any word that names a day or a time in a language: most claims have none, and need be asked for no kind of them. One for all
 * rules, so that it is sought once.
 */
export function anyDateWord(table: LanguageTable): Lexicon<"sign"> {
  const known = lexicons.get(table);
  if (known) return known;
  const { months = [], weekdays = [], dayEndings, hours, periods, relative, spoken } = table.dates ?? {};
  const days = weekdays.flat();
  const named = [hours, periods, relative, spoken?.before, spoken?.behind, spoken?.behindNamed];
  const made = wordSign([
    ...months.flat(),
    ...(dayEndings ? days.map(withEndings) : days),
    ...named.flatMap((names) => Object.keys(names ?? {})),
  ]);
  lexicons.set(table, made);
  return made;
}

const lexicons = new WeakMap<LanguageTable, Lexicon<"sign">>();
