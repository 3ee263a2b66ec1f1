import type { Span } from "../model.ts";
import { isCapitalised } from "./capitalRuns.ts";
import type { AttributionWords, Report } from "./languages/language.ts";
import { endsOn, inText, isInDate, type Reading, textOf, type Word } from "./reading.ts";
import { type Role, roleOf } from "./role.ts";
import { isSubject, speakerWithin } from "./speakerWithin.ts";
import { startsClause } from "./startsClause.ts";

/** Who is said to say something, and with which verb. */
export interface Attribution {
  readonly class: Report | "source";
  /** The verb with its speaker as far as they touch, or "according to" with its source. */
  readonly span: Span;
  /** The verb, or "according to", alone. */
  readonly verb: Span;
  readonly reading: Reading;
  readonly speaker: readonly Word[];
  readonly role: Role;
}

/** The attributions of a claim, in no order. */
export function attributionsOf(reading: Reading): Attribution[] {
  const { line, table } = reading;
  const attribution = table.attribution;
  if (!attribution) return [];
  // "United States" is no verb.
  const verbs = reading
    .phrases(attribution.verbs)
    .filter(({ span }) => !/^\p{Lu}/u.test(line.slice(span[0])))
    .map((verb) => ({ class: verb.class, span: inText(reading, verb.span) }));
  const place = { reading, attribution, verbs: verbs.map(({ span }) => span) };
  const told = verbs.map((verb) => madeOf(verb, speakerOf(place, verb.span), reading));
  const sources = reading.phrases(attribution.sources).flatMap((source) => {
    const span = inText(reading, source.span);
    if (source.class === "pronoun") return [madeOf({ class: "source", span }, [], reading)];
    const { behindSources } = attribution;
    const behind = behindSources ? behindSources[textOf(reading, span).toLowerCase()] : "sometimes";
    // "Der Polizei zufolge brannte ein Haus": the house is no source.
    const after = behind === "always" ? [] : sourceIn(following(place, span[1], "phrase"), attribution);
    // "Das Publikum buhte laut": a word for "according to" may be another where it names nobody.
    if (after.length === 0 && behind === undefined) return [];
    const speaker = after.length > 0 ? after : sourceBefore(place, span[0]);
    return [madeOf({ class: "source", span }, speaker, reading)];
  });
  return [...told, ...sources];
}

/** Words of an office before its holder's name: mluvčí POLICIE Hany Krátké. */
const OFFICE = 2;

/**
 * Where neither a comma nor an article tells where a source ends, "podle policie muž vystřelil", its first noun, with what leads
 * on to it and the name behind it.
 */
function sourceIn(found: readonly Word[], { leadsOn }: AttributionWords): readonly Word[] {
  if (!leadsOn) return found;
  const noun = found.findIndex((word) => isCapitalised(word) || !endsOn(leadsOn, word.normal));
  if (noun < 0) return found;
  const behind = found.slice(noun + 1);
  const name = behind.findIndex(isCapitalised);
  if (name < 0 || name > OFFICE) return found.slice(0, noun + 1);
  const end = behind.findIndex((word, at) => at > name && !isCapitalised(word));
  return end < 0 ? found : found.slice(0, noun + 1 + end);
}

/** Where nouns have capitals, the ones that touch: "ein Haus brannte der POLIZEI zufolge". */
function sourceBefore(place: Place, from: number): readonly Word[] {
  const found = preceding(place, from);
  if (!place.reading.table.nounsAreCapitalised) return found;
  const end = found.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word.surface));
  return end < 0 ? found : found.slice(0, end);
}

function madeOf(
  verb: Pick<Attribution, "class" | "span">,
  speaker: readonly Word[],
  reading: Reading,
): Attribution {
  const [from, to] = verb.span;
  const span: Span = [
    Math.min(from, ...speaker.map((word) => word.start)),
    Math.max(to, ...speaker.map((word) => word.end)),
  ];
  return { class: verb.class, span, verb: verb.span, reading, speaker, role: roleOf(reading, verb.span) };
}

/** A claim in which speakers are sought. */
interface Place {
  readonly reading: Reading;
  readonly attribution: AttributionWords;
  /** All verbs of telling; none of them is a speaker's name. */
  readonly verbs: readonly Span[];
}

/** Content words of a speaker; farther ones are the sentence's. */
const LONGEST_SPEAKER = 6;

/** What ends a clause, so that nobody beyond it speaks. */
const CLAUSE_END = /[.!?;:"“”„«»–—。！？；：]/u;

/** What ends a clause or a part of it. */
const MARK = /[,;:.!?"“”„«»]/u;

/**
 * The content words of the one who speaks: those before the verb back to the clause's beginning, or, where the verb opens
 * its clause or follows what is said, and the language inverts, those after it. "He said" names nobody.
 */
function speakerOf(place: Place, [from, to]: Span): readonly Word[] {
  const { reading, attribution } = place;
  const { line, span, words } = reading;
  // "…, saying that" goes on where somebody else spoke.
  if (endsOn(attribution.goesOn, textOf(reading, [from, to]))) return [];
  const previous = words.filter((word) => word.end <= from).at(-1);
  const before = line.slice((previous?.end ?? span[0]) - span[0], from - span[0]);
  const { passive } = reading.table;
  // "The outbreak was confirmed by officials": what stands before the verb is what is told.
  if (passive && previous && before.trim() === "" && passive.be.includes(previous.normal)) {
    const by = words.find((word) => word.start >= to);
    return by && passive.by.includes(by.normal) ? following(place, by.end, "phrase") : [];
  }
  if (endsApposition(place, from)) return preceding(place, from);
  const opens = previous === undefined || CLAUSE_END.test(before) || before.includes(",");
  if (attribution.inverts !== "never" && (opens || followsPhrase(place, from))) {
    const inside = opens ? words.filter((word) => word.start > from && word.end < to) : [];
    // ", teilte er der Zeitung mit."
    if (inside[0] && isSubject(inside[0], reading)) return [];
    const within = speakerWithin(inside, reading);
    if (within.length > 0) return within;
    const after = following(place, opens ? behindDate(reading, to) : to, "clause");
    if (after.length > 0) return after;
    if (opens && !before.includes(",")) return [];
  }
  return preceding(place, from);
}

/** ", a police spokeswoman, Hilde STRAND, said": a name between two commas, right before the verb. */
function endsApposition({ reading }: Place, from: number): boolean {
  const { words, span, table } = reading;
  if (table.nounsAreCapitalised) return false;
  const before = words.filter((word) => word.end <= from);
  const start = before.findLastIndex((word, at) =>
    /,/u.test(textOf(reading, [before[at - 1]?.end ?? span[0], word.start])),
  );
  const name = before.slice(start);
  const isName = start > 0 && name.length > 1 && name.every(isCapitalised);
  return isName && textOf(reading, [name.at(-1)!.end, from]).trim() === ",";
}

/** Whether a word may name a speaker. */
function maySpeak(word: Word, reading: Reading): boolean {
  return word.content && !isInDate(reading, word);
}

/** "Am Montag sagte …": where a verb stands second, a phrase or a date that opens the clause is no subject. */
function followsPhrase({ reading, attribution }: Place, from: number): boolean {
  if (attribution.inverts !== "clause") return false;
  const { words, line, span, table } = reading;
  const before = words.filter((word) => word.end <= from);
  const breaks = before.findLastIndex(
    (word, i) => i > 0 && MARK.test(line.slice(before[i - 1]!.end - span[0], word.start - span[0])),
  );
  const clause = before.slice(Math.max(0, breaks));
  const [first, content] = [clause[0], clause.find((word) => word.content)];
  return (
    (first !== undefined && table.clauses?.starts.has(first.normal) === true) ||
    (content !== undefined && isInDate(reading, content))
  );
}

/** Small words between a verb and a date: sagte AM Montag, dijo EL lunes. */
const MOST_BEFORE_DATE = 2;

/** Where the date right behind a verb ends, "sagte am Montag die Ministerin"; where the verb ends if none stands there. */
function behindDate(reading: Reading, to: number): number {
  const behind = reading.words.filter((word) => word.start >= to);
  const first = behind.findIndex((word) => word.content || word.number);
  const date = behind[first];
  if (!date || first > MOST_BEFORE_DATE || !isInDate(reading, date)) return to;
  if (MARK.test(textOf(reading, [to, date.start]))) return to;
  const next = behind.findIndex((word, at) => at > first && !isInDate(reading, word));
  return behind.at(next < 0 ? -1 : next - 1)!.end;
}

/** Nobody where all nouns have capitals and none of these words has one: "die Werft, die brannte, sagt jetzt". */
function named(words: readonly Word[], { reading }: Place): readonly Word[] {
  const isNoun = ({ surface }: Word) => /\p{Lu}/u.test(surface);
  return reading.table.nounsAreCapitalised && !words.some(isNoun) ? [] : words;
}

function preceding(place: Place, from: number): readonly Word[] {
  return named(wordsBefore(place, from), place);
}

function following(place: Place, to: number, form: "clause" | "phrase"): readonly Word[] {
  return named(wordsBehind(place, to, form), place);
}

/** Back from a verb to the beginning of its clause, over phrases and relative clauses that stand between. */
function wordsBefore({ reading, attribution, verbs }: Place, from: number): Word[] {
  const { words, line, span, table } = reading;
  const { inverts, breaks } = attribution;
  let found: Word[] = [];
  let next = from;
  const before = words.filter((word) => word.end <= from);
  const goesOn = before.length > 0 && /[,，]/u.test(line.slice(before.at(-1)!.end - span[0], from - span[0]));
  const leadTo = (at: number) =>
    line.slice((before[at - 1]?.end ?? span[0]) - span[0], before[at]!.start - span[0]);
  const isBehindComma = (at: number) => /[,，]/u.test(leadTo(at));
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at]!;
    const between = line.slice(word.end - span[0], next - span[0]);
    if (CLAUSE_END.test(between.replace(/^\.\s/u, ""))) break;
    // "Orla Venn, head of the works, said": an apposition after a name belongs to it, and so does one before a name.
    if (/[,，]/u.test(between) && next !== from && !isCapitalised(word)) {
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
    if (/[,，]/u.test(between) || CLAUSE_END.test(between.replace(/^\.\s/u, ""))) return found;
    const isName = inNames?.has(word.normal) || determiners?.has(word.normal);
    if (!isName && (starts?.has(word.normal) || isInDate(reading, word))) return found;
    if (verbs.some(([a, b]) => a < word.end && word.start < b)) return found;
    // Where nouns have capitals, "laut Polizei brannten …" says where the name ends.
    if (table.nounsAreCapitalised && found.length > 0 && word.content && /^\p{Ll}/u.test(word.surface))
      return found;
    if (!word.content && !word.number && !isName && /^\p{Ll}/u.test(word.surface))
      return form === "phrase" || attribution.breaks?.has(word.normal) ? found : [];
    previous = word.end;
    // Том is a name, том a pronoun.
    if (word.content || (/^\p{Lu}/u.test(word.surface) && !isName)) found.push(word);
    if (found.length > LONGEST_SPEAKER) return [];
  }
  return found;
}
