import type { Span } from "../../model.ts";
import type { AttributionWords, Report } from "../languages/language.ts";
import { COMMA } from "../reading/clauseBreak.ts";
import { isCapitalised } from "../reading/isCapitalised.ts";
import { endsOn, inText, isInDate, phrasesIn, type Reading, textOf, type Word } from "../reading/reading.ts";
import type { Placed } from "../reading/role.ts";
import { isParticiple } from "./isParticiple.ts";
import { endsClause, following, type Place, preceding } from "./speakersBeside.ts";
import { isSubject, speakerWithin } from "./speakerWithin.ts";
import { phraseBefore, topicSpeaker } from "./topicSpeaker.ts";

/** Who is said to say something, and with which verb. */
export interface Attribution {
  readonly class: Report | "source";
  /** The verb with its speaker, or "according to" with its source. */
  readonly span: Span;
  /** The speaker, where what is said stands between him and the verb; `span` is then that of the verb. */
  readonly apart: Span | null;
  /** The verb, or "according to", alone. */
  readonly verb: Span;
  readonly reading: Reading;
  readonly speaker: readonly Word[];
  /** The verb as a fact of its claim. */
  readonly asFact: Placed;
}

/** The attributions of a claim, in no order. */
export function attributionsOf(reading: Reading): Attribution[] {
  const { line, table } = reading;
  const attribution = table.attribution;
  if (!attribution) return [];
  // "United States" is no verb.
  const verbs = phrasesIn(reading, attribution.verbs)
    .filter(({ span }) => !/^\p{Lu}/u.test(line.slice(span[0])))
    .map((verb) => ({ class: verb.class, span: withoutMark(inText(reading, verb.span), reading) }));
  const place = { reading, attribution, verbs: verbs.map(({ span }) => span) };
  const told = verbs.map((verb) => madeOf(verb, speakerOf(place, verb.span), reading));
  const sources = phrasesIn(reading, attribution.sources).flatMap((source) => {
    const span = inText(reading, source.span);
    if (source.class === "pronoun") return [madeOf({ class: "source", span }, [], reading)];
    const { behindSources } = attribution;
    const behind = behindSources ? behindSources[textOf(reading, span).toLowerCase()] : "sometimes";
    // "Der Polizei zufolge brannte ein Haus": the house is no source.
    const after = behind === "always" ? [] : sourceIn(following(place, span[1], "phrase"), attribution);
    // "Das Publikum buhte laut": a word for "according to" may be another where it names nobody.
    if (after.length === 0 && behind === undefined) return [];
    const speaker = after.length > 0 ? [...after, ...issuerOf(after, place)] : sourceBefore(place, span[0]);
    return [madeOf({ class: "source", span }, speaker, reading)];
  });
  return [...told, ...sources];
}

/** Some verbs tell only at the end of a clause, and are sought with its mark: ", officials BELIEVE." */
function withoutMark(span: Span, reading: Reading): Span {
  return /[.,]$/u.test(textOf(reading, span)) ? [span[0], span[1] - 1] : span;
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

/** Words between a participle and its "by": figures published ON TUESDAY by the institute. */
const MOST_BEFORE_ISSUER = 3;

/** Who stands behind a source: according to figures published by THE INSTITUTE. */
function issuerOf(source: readonly Word[], place: Place): readonly Word[] {
  const { words, table } = place.reading;
  const participle = source.at(-1)!;
  if (table.passive?.agent !== "behind" || !isParticiple(participle, table)) return [];
  const first = words.indexOf(participle) + 1;
  const behind = words.slice(first, first + MOST_BEFORE_ISSUER + 1);
  const by = behind.find(({ normal }) => table.passive?.by.includes(normal));
  if (!by || COMMA.test(textOf(place.reading, [participle.end, by.start]))) return [];
  return following(place, by.end, "phrase");
}

/** Where nouns have capitals, the ones that touch: "ein Haus brannte der POLIZEI zufolge". */
function sourceBefore(place: Place, from: number): readonly Word[] {
  if (place.attribution.topics) return phraseBefore(place, from, place.reading.span[0]);
  const found = preceding(place, from);
  if (!place.reading.table.nounsAreCapitalised) return found;
  const end = found.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word.surface));
  return end < 0 ? found : found.slice(0, end);
}

/** Between a speaker and the verb beside him stand a mark of the topic and a comma. */
const REACH_OF_TOPIC = 2;

function madeOf(
  verb: Pick<Attribution, "class" | "span">,
  speaker: readonly Word[],
  reading: Reading,
): Attribution {
  const [from, to] = verb.span;
  const start = Math.min(...speaker.map((word) => word.start));
  const end = Math.max(...speaker.map((word) => word.end));
  const isApart = reading.table.attribution?.topics !== undefined && end < from - REACH_OF_TOPIC;
  return {
    class: verb.class,
    span: isApart ? verb.span : [Math.min(from, start), Math.max(to, end)],
    apart: isApart ? [start, end] : null,
    verb: verb.span,
    reading,
    speaker,
    asFact: { reading, span: verb.span },
  };
}

/** What ends a clause or a part of it. */
const MARK = /[,،؛;:.!?"“”„«»]/u;

/**
 * The content words of the one who speaks: those before the verb back to the clause's beginning, or, where the verb opens
 * its clause or follows what is said, and the language inverts, those after it. "He said" names nobody.
 */
function speakerOf(place: Place, [from, to]: Span): readonly Word[] {
  const { reading, attribution } = place;
  if (attribution.topics) return topicSpeaker(place, [from, to]);
  const { line, span, words } = reading;
  // "…, saying that" goes on where somebody else spoke.
  if (endsOn(attribution.goesOn, textOf(reading, [from, to]))) return [];
  const previous = words.filter((word) => word.end <= from).at(-1);
  const before = line.slice((previous?.end ?? span[0]) - span[0], from - span[0]);
  const { passive } = reading.table;
  // "The outbreak was confirmed by officials": what stands before the verb is what is told.
  if (passive && isPassive(from, reading)) {
    const by = words.find((word) => word.start >= to);
    return by && passive.by.includes(by.normal) ? following(place, by.end, "phrase") : [];
  }
  if (endsApposition(place, from)) return preceding(place, from);
  const opens = previous === undefined || endsClause(before) || COMMA.test(before);
  if (attribution.inverts !== "never" && (opens || followsPhrase(place, from))) {
    const inside = opens ? words.filter((word) => word.start > from && word.end < to) : [];
    // ", teilte er der Zeitung mit."
    if (inside[0] && isSubject(inside[0], reading)) return [];
    const within = speakerWithin(inside, reading);
    if (within.length > 0) return within;
    const after = following(place, opens ? behindDate(reading, to) : to, "clause");
    if (after.length > 0) return after;
    if (opens && !COMMA.test(before)) return [];
  }
  return preceding(place, from);
}

/** Whether "was", "was later" stands right before a verb. */
function isPassive(verb: number, reading: Reading): boolean {
  const { passive } = reading.table;
  const before = reading.words.filter(({ end }) => end <= verb);
  const be = before.findLast(({ normal }) => passive?.between?.has(normal) !== true);
  if (!be || !passive?.be.includes(be.normal)) return false;
  return !MARK.test(textOf(reading, [be.end, verb]));
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
