import type { Span } from "../model.ts";
import { findPhrases } from "../words/findPhrases.ts";
import type { Report } from "./languages/language.ts";
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
  const verbs = findPhrases(line, attribution.verbs, table).filter(
    ({ span }) => !/^\p{Lu}/u.test(line.slice(span[0])),
  );
  const told = verbs.map((verb) => {
    const span = inText(reading, verb.span);
    const speaker = speakerOf(reading, span, attribution.inverts);
    return {
      class: verb.class,
      span: around(span, speaker),
      verb: span,
      reading,
      speaker,
      role: roleOf(reading, span),
    };
  });
  const sources = findPhrases(line, attribution.sources, table).map((source) => {
    const span = inText(reading, source.span);
    const after = following(reading, span[1]);
    const speaker = after.length > 0 ? after : preceding(reading, span[0], true);
    return {
      class: source.class,
      span: around(span, speaker),
      verb: span,
      reading,
      speaker,
      role: roleOf(reading, span),
    };
  });
  return [...told, ...sources];
}

function around([from, to]: Span, speaker: readonly Word[]): Span {
  return [
    Math.min(from, ...speaker.map((word) => word.start)),
    Math.max(to, ...speaker.map((word) => word.end)),
  ];
}

/** Content words of a speaker; farther ones are the sentence's. */
const LONGEST_SPEAKER = 6;

/** What ends a clause, so that nobody beyond it speaks. */
const CLAUSE_END = /[.!?;:"“”„«»–—。！？；：]/u;

/**
 * The content words of the one who speaks: those before the verb back to the clause's beginning, or, where the verb opens
 * its clause and the language inverts, those after it. "He said" names nobody.
 */
function speakerOf(reading: Reading, [from, to]: Span, inverts: boolean): Word[] {
  const { line, span, words } = reading;
  // "…, saying that" goes on where somebody else spoke.
  if (/ing$/u.test(line.slice(from - span[0], to - span[0]))) return [];
  const previous = words.filter((word) => word.end <= from).at(-1);
  const before = line.slice((previous?.end ?? span[0]) - span[0], from - span[0]);
  const opens = previous === undefined || CLAUSE_END.test(before) || before.includes(",");
  if (opens && inverts) {
    const after = following(reading, to);
    if (after.length > 0 || !before.includes(",")) return after;
  }
  return preceding(reading, from, inverts);
}

function preceding({ words, line, span, table }: Reading, from: number, inverts: boolean): Word[] {
  const found: Word[] = [];
  let next = from;
  for (const word of words.filter((w) => w.end <= from).reverse()) {
    const between = line.slice(word.end - span[0], next - span[0]);
    if (CLAUSE_END.test(between.replace(/^\.\s/u, ""))) break;
    // "Orla Venn, head of the works, said": an apposition after a name belongs to it.
    if (/[,，]/u.test(between) && next !== from && !/^\p{Lu}/u.test(word.surface)) break;
    // Where the verb stands last, what lies between it and its subject begins with a preposition.
    if (inverts && table.clauseStarts?.has(word.normal) && !GENITIVE.test(word.normal)) break;
    if (CONJUNCTION.test(word.normal)) break;
    next = word.start;
    if (word.content) found.push(word);
    if (found.length >= LONGEST_SPEAKER) break;
  }
  return found;
}

/** The name after a verb that opens its clause: "said Orla Venn"; not "said the rise would stand". */
function following({ words, line, span, table }: Reading, to: number): Word[] {
  const found: Word[] = [];
  let previous = to;
  for (const word of words.filter((w) => w.start >= to)) {
    const between = line.slice(previous - span[0], word.start - span[0]);
    if (/[,，]/u.test(between) || CLAUSE_END.test(between.replace(/^\.\s/u, ""))) return found;
    if (table.clauseStarts?.has(word.normal) && !GENITIVE.test(word.normal)) return found;
    previous = word.end;
    if (word.content) found.push(word);
    if (found.length > LONGEST_SPEAKER) return [];
  }
  return found;
}

/** Prepositions inside a name: Ministry OF Works, Amt FÜR Straßenbau, ministère DE la justice. */
const GENITIVE = /^(?:of|for|für|der|des|die|das|von|de|du|del|da)$/u;
const CONJUNCTION = /^(?:and|but|that|und|aber|dass|et|mais|que|y|pero|и|но|что|و|که|اما)$/u;
