import { alternation } from "../../words/phrases/phrasePatterns.ts";
import type { LanguageTable } from "../languages/language.ts";
import { type DateRule, DIGIT, rule } from "./dateRule.ts";

/** Before six o'clock a bare number is as often a place or a stake: o 3. miejsce. */
const NOT_EARLY = "(?<hour>1\\d|2[0-4]|[6-9])";
const CLAUSE_CLOSES = "\\s*(?:[;!?)”]|,(?!\\s?\\d)|\\.?\\s*$)";
/** "Odbędzie się w piątek wieczorem o 20"; farther back stands what another verb of the sentence says. */
const MAX_WORDS_BETWEEN = 4;
/** Longer than any word, so that a look back from each number of a long line stays short. */
const MAX_LETTERS = 30;

/**
 * Hours that only what happens at them tells from amounts: mecz zaczyna się O 20, but not: pobił rekord O 20. What may change
 * by an amount has no end, so a number is an hour only behind a word for what begins, leaves or meets.
 */
export function bareHours({ dates }: LanguageTable, read: DateRule["read"]): DateRule[] {
  if (!dates?.bareHours) return [];
  const { before, behind, events, amounts } = dates.bareHours;
  const lead = `(?:${alternation(before)})\\s`;
  const word = `(?!(?:${alternation(amounts)})(?!\\p{L}))[^\\s.,;:!?]{1,${MAX_LETTERS}}`;
  const event = `(?<!\\p{L})(?:${alternation(events)})(?!\\p{L})(?:\\s+${word}){0,${MAX_WORDS_BETWEEN}}`;
  return [
    rule(
      [DIGIT, new RegExp(`(?<!\\p{L})${lead}\\d`, "u")],
      () =>
        new RegExp(
          `(?<=${event}\\s+${lead})${NOT_EARLY}(?=${CLAUSE_CLOSES}|\\s(?:${alternation(behind)})(?!\\p{L}))`,
          "gu",
        ),
      read,
    ),
  ];
}
