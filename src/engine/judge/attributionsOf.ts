import type { Span } from "../model.ts";
import { findPhrases } from "../words/findPhrases.ts";
import type { AttributionWords, Report } from "./languages/language.ts";
import { inText, type Reading, type Word } from "./reading.ts";
import { type Role, roleOf } from "./role.ts";

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
  const verbs = findPhrases(line, attribution.verbs, table)
    .filter(({ span }) => !/^\p{Lu}/u.test(line.slice(span[0])))
    .map((verb) => ({ class: verb.class, span: inText(reading, verb.span) }));
  const place = { reading, inverts: attribution.inverts, verbs: verbs.map(({ span }) => span) };
  const told = verbs.map((verb) => madeOf(verb, speakerOf(place, verb.span), reading));
  const sources = findPhrases(line, attribution.sources, table).map((source) => {
    const span = inText(reading, source.span);
    const after = following(place, span[1], "phrase");
    const speaker = after.length > 0 ? after : preceding(place, span[0]);
    return madeOf({ class: source.class, span }, speaker, reading);
  });
  return [...told, ...sources];
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
  readonly inverts: AttributionWords["inverts"];
  /** All verbs of telling; none of them is a speaker's name. */
  readonly verbs: readonly Span[];
}

/** Content words of a speaker; farther ones are the sentence's. */
const LONGEST_SPEAKER = 6;

/** What ends a clause, so that nobody beyond it speaks. */
const CLAUSE_END = /[.!?;:"“”„«»–—。！？；：]/u;

/**
 * The content words of the one who speaks: those before the verb back to the clause's beginning, or, where the verb opens
 * its clause or follows what is said, and the language inverts, those after it. "He said" names nobody.
 */
function speakerOf(place: Place, [from, to]: Span): Word[] {
  const { line, span, words } = place.reading;
  // "…, saying that" goes on where somebody else spoke.
  if (/ing$/u.test(line.slice(from - span[0], to - span[0]))) return [];
  const previous = words.filter((word) => word.end <= from).at(-1);
  const before = line.slice((previous?.end ?? span[0]) - span[0], from - span[0]);
  const opens = previous === undefined || CLAUSE_END.test(before) || before.includes(",");
  if (place.inverts !== "never" && (opens || followsPhrase(place, from))) {
    const after = following(place, to, "clause");
    if (after.length > 0) return after;
    if (opens && !before.includes(",")) return [];
  }
  return preceding(place, from);
}

/** "Am Montag sagte …": where a verb stands second, a phrase or a date that opens the clause is no subject. */
function followsPhrase({ reading, inverts }: Place, from: number): boolean {
  if (inverts !== "clause") return false;
  const { words, line, span, table } = reading;
  const before = words.filter((word) => word.end <= from);
  const breaks = before.findLastIndex(
    (word, i) =>
      i > 0 && /[,;:.!?"“”„«»]/u.test(line.slice(before[i - 1]!.end - span[0], word.start - span[0])),
  );
  const clause = before.slice(Math.max(0, breaks));
  const [first, content] = [clause[0], clause.find((word) => word.content)];
  return (
    (first !== undefined && table.clauseStarts?.has(first.normal) === true) ||
    (content !== undefined && isDate(reading, content))
  );
}

function isDate(reading: Reading, word: Word): boolean {
  return reading.dates.some((date) => {
    const [from, to] = inText(reading, date.span);
    return from < word.end && word.start < to;
  });
}

/** Back from a verb to the beginning of its clause, over phrases and relative clauses that stand between. */
function preceding({ reading, inverts, verbs }: Place, from: number): Word[] {
  const { words, line, span, table } = reading;
  let found: Word[] = [];
  let next = from;
  const before = words.filter((word) => word.end <= from);
  const goesOn = before.length > 0 && /[,，]/u.test(line.slice(before.at(-1)!.end - span[0], from - span[0]));
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at]!;
    const between = line.slice(word.end - span[0], next - span[0]);
    if (CLAUSE_END.test(between.replace(/^\.\s/u, ""))) break;
    // "Orla Venn, head of the works, said": an apposition after a name belongs to it.
    if (/[,，]/u.test(between) && next !== from && !/^\p{Lu}/u.test(word.surface)) break;
    const ends = at === 0 || CLAUSE_END.test(line.slice(before[at - 1]!.end - span[0], word.start - span[0]));
    const starts = inverts !== "never" && table.clauseStarts?.has(word.normal) && !GENITIVE.test(word.normal);
    if (starts && (ends || /[,，]/u.test(line.slice(before[at - 1]!.end - span[0], word.start - span[0])))) {
      // "the union, which has 4,000 members, said": what was read belongs to the clause between the commas.
      if (ends || !goesOn) break;
      found = [];
      next = from;
      continue;
    }
    // "She denied it, saying …": the second verb goes on, and what stands between was said with the first.
    if (verbs.some(([a, b]) => a < word.end && word.start < b)) return goesOn ? [] : found;
    if ((starts && !INSIDE.test(word.normal)) || CONJUNCTION.test(word.normal)) break;
    next = word.start;
    if (word.content && !isDate(reading, word)) found.push(word);
    if (found.length >= LONGEST_SPEAKER) break;
  }
  return found;
}

/**
 * The name after a verb that opens its clause, "said Orla Venn", or after "according to". What has a small word of its own is
 * a clause and no name: "said the rise would stand".
 */
function following({ reading, verbs }: Place, to: number, form: "clause" | "phrase"): Word[] {
  const { words, line, span, table } = reading;
  const found: Word[] = [];
  let previous = to;
  for (const word of words.filter((w) => w.start >= to)) {
    const between = line.slice(previous - span[0], word.start - span[0]);
    if (/[,，]/u.test(between) || CLAUSE_END.test(between.replace(/^\.\s/u, ""))) return found;
    const isName = GENITIVE.test(word.normal) || DETERMINER.test(word.normal);
    if (!isName && (table.clauseStarts?.has(word.normal) || isDate(reading, word))) return found;
    if (verbs.some(([a, b]) => a < word.end && word.start < b)) return found;
    // Where nouns have capitals, "laut Polizei brannten …" says where the name ends.
    if (table.nounsAreCapitalised && found.length > 0 && word.content && /^\p{Ll}/u.test(word.surface))
      return found;
    if (!word.content && !word.number && !isName && /^\p{Ll}/u.test(word.surface))
      return form === "phrase" || CONJUNCTION.test(word.normal) ? found : [];
    previous = word.end;
    // Том is a name, том a pronoun.
    if (word.content || (/^\p{Lu}/u.test(word.surface) && !isName)) found.push(word);
    if (found.length > LONGEST_SPEAKER) return [];
  }
  return found;
}

/** Prepositions inside a name: Ministry OF Works, Amt FÜR Straßenbau, ministère DE la justice. */
const GENITIVE = /^(?:of|for|für|der|des|die|das|von|de|du|del|da)$/u;
/** Prepositions of a phrase that may describe a speaker: organizers FROM the alliance, a report BY the ombudsman. */
const INSIDE =
  /^(?:at|by|from|in|near|on|to|with|within|am|an|auf|aus|bei|beim|im|mit|vom|zu|zum|zur|à|au|aux|dans|en|sur|con|para|в|из|на|по|при|с)$/u;
const DETERMINER =
  /^(?:the|an?|one|two|his|her|its|their|my|our|'s|and|dem|den|ein|eine[mnrs]?|sein\p{Ll}*|ihr\p{Ll}*|und|l'|d'|la|les?|une?|son|sa|ses|et|el|los|las|su|sus|y|и|و)$/u;
const CONJUNCTION = /^(?:and|but|that|und|aber|dass|et|mais|que|y|pero|и|но|что|و|که|اما)$/u;
