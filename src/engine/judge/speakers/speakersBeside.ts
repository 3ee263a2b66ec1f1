import type { Span } from "../../model.ts";
import type { AttributionWords } from "../languages/language.ts";
import { COMMA } from "../reading/clauseBreak.ts";
import { isCapitalised } from "../reading/isCapitalised.ts";
import { inText, isInDate, numbersIn, type Reading, textOf, type Word } from "../reading/reading.ts";
import { startsClause } from "../reading/startsClause.ts";

/** A claim in which speakers are sought. */
export interface Place {
  readonly reading: Reading;
  readonly attribution: AttributionWords;
  /** All verbs of telling; none of them is a speaker's name. */
  readonly verbs: readonly Span[];
}

/** Content words of a speaker; farther ones are the sentence's. */
const LONGEST_SPEAKER = 6;

/** What ends a clause, so that nobody beyond it speaks. */
const CLAUSE_END = /[.!?;:"“”„«»–—؛؟。！？；：]/u;

/** Whether what stands between two words ends a clause; the dot of "Halden INC. said" does not. */
export function endsClause(between: string): boolean {
  return CLAUSE_END.test(between.replace(/^\.\s/u, ""));
}

/** The content words before a verb that may name who speaks, the nearest first; none where it has no subject. */
export function preceding(place: Place, from: number): readonly Word[] {
  return named(wordsBefore(place, from), place);
}

/** The content words behind a verb, or behind a word for "according to", that may name who speaks. */
export function following(place: Place, to: number, form: "clause" | "phrase"): readonly Word[] {
  return named(wordsBehind(place, to, form), place);
}

/** Nobody where all nouns have capitals and none of these words has one: "die Werft, die brannte, sagt jetzt". */
function named(words: readonly Word[], { reading }: Place): readonly Word[] {
  const isNoun = ({ surface }: Word) => /\p{Lu}/u.test(surface);
  return reading.table.nounsAreCapitalised && !words.some(isNoun) ? [] : words;
}

/** Back from a verb to the beginning of its clause, over phrases and relative clauses that stand between. */
function wordsBefore({ reading, attribution, verbs }: Place, from: number): Word[] {
  const { words, line, span, table } = reading;
  const { inverts, breaks } = attribution;
  let found: Word[] = [];
  let next = from;
  const before = words.filter((word) => word.end <= from);
  const goesOn = before.length > 0 && COMMA.test(line.slice(before.at(-1)!.end - span[0], from - span[0]));
  const leadTo = (at: number) =>
    line.slice((before[at - 1]?.end ?? span[0]) - span[0], before[at]!.start - span[0]);
  const isBehindComma = (at: number) => COMMA.test(leadTo(at));
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at]!;
    const between = line.slice(word.end - span[0], next - span[0]);
    if (endsClause(between)) break;
    // "Orla Venn, head of the works, said": an apposition after a name belongs to it, and so does one before a name; a day
    // is no name, "drowned on Monday, police said".
    if (COMMA.test(between) && next !== from && !(isCapitalised(word) && maySpeak(word, reading))) {
      if (!goesOn || found.length < 2 || !found.every(isCapitalised)) break;
    }
    const starts = inverts !== "never" && startsClause(word, table);
    // ", do którego należy": the clause opens with the preposition.
    const led = starts && at > 0 && startsClause(before[at - 1]!, table) && isBehindComma(at - 1);
    const opening = led ? at - 1 : at;
    const ends = opening === 0 || CLAUSE_END.test(leadTo(opening));
    if (starts && (ends || isBehindComma(opening))) {
      // "the union, which has 4,000 members, said": what was read belongs to the clause between the commas.
      if (ends || !goesOn) break;
      at = opening;
      found = [];
      next = from;
      continue;
    }
    // "She denied it, saying …": the second verb goes on, and what stands between was said with the first.
    if (verbs.some(([a, b]) => a < word.end && word.start < b)) return goesOn ? [] : found;
    if ((starts && !table.clauses?.beforeDescriptions?.has(word.normal)) || breaks?.has(word.normal)) break;
    next = word.start;
    if (maySpeak(word, reading)) found.push(word);
    if (found.length >= LONGEST_SPEAKER) break;
  }
  return found;
}

/**
 * The name after a verb that opens its clause, "said Orla Venn", or after "according to". What has a small word of its own is
 * a clause and no name: "said the rise would stand".
 */
function wordsBehind({ reading, attribution, verbs }: Place, to: number, form: "clause" | "phrase"): Word[] {
  const { words, line, span, table } = reading;
  const { inNames, determiners, starts } = table.clauses ?? {};
  const found: Word[] = [];
  let previous = to;
  for (const word of words.filter((w) => w.start >= to)) {
    const between = line.slice(previous - span[0], word.start - span[0]);
    if (COMMA.test(between) || endsClause(between)) return found;
    const isName = inNames?.has(word.normal) || determiners?.has(word.normal);
    if (!isName && (starts?.has(word.normal) || isInDate(reading, word))) return found;
    if (verbs.some(([a, b]) => a < word.end && word.start < b)) return found;
    // "Secondo la polizia LA casa era vuota": behind a noun an article opens what is told.
    if (form === "phrase" && opensNoun(word, found, reading)) return found;
    // Where nouns have capitals, "laut Polizei brannten …" says where the name ends.
    if (table.nounsAreCapitalised && found.length > 0 && word.content && /^\p{Ll}/u.test(word.surface))
      return found;
    if (!word.content && !word.number && !isName && /^\p{Ll}/u.test(word.surface))
      return form === "phrase" || attribution.breaks?.has(word.normal) ? found : [];
    previous = word.end;
    // Том is a name, том a pronoun.
    if (word.content || (isCapitalised(word) && !isName)) found.push(word);
    if (found.length > LONGEST_SPEAKER) return [];
  }
  return found;
}

/** An article or a number that touches the noun before it: no "and the", no "of the". */
function opensNoun(word: Word, found: readonly Word[], reading: Reading): boolean {
  const { nounsAreCapitalised, clauses } = reading.table;
  if (nounsAreCapitalised) return false;
  const { determiners, inNames, lists } = clauses ?? {};
  const isArticle = determiners?.has(word.normal) && !inNames?.has(word.normal) && !lists?.has(word.normal);
  const isNumber = () => numbersIn(reading).some(({ span }) => inText(reading, span)[0] === word.start);
  const last = found.at(-1);
  if (!last || textOf(reading, [last.end, word.start]).trim() !== "") return false;
  return isArticle === true || isNumber();
}

/** Whether a word may name a speaker. */
function maySpeak(word: Word, reading: Reading): boolean {
  return word.content && !isInDate(reading, word);
}
