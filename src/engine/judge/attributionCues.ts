import type { Cue, Side, Span } from "../model.ts";
import { findPhrases } from "./findPhrases.ts";
import type { Report } from "./languages/language.ts";
import { cueOf, oneSided } from "./located.ts";
import { alike, inText, type Reading, type Word } from "./reading.ts";
import type { Sides } from "./sides.ts";

/** Who is said to say something, and with which verb. */
export interface Attribution {
  readonly class: Report | "source";
  /** The verb with its speaker as far as they touch, or "according to" with its source. */
  readonly span: Span;
  readonly reading: Reading;
  readonly speaker: readonly Word[];
}

/**
 * Told with another verb (said -> claimed), by another speaker, or by nobody any more.
 *
 * Attributions of one speaker are held against each other first. A pronoun or "the minister" may be anybody and is never
 * another speaker.
 */
export function attributionCues(sides: Sides): Cue[] {
  const left = sides.left.flatMap(attributionsOf);
  const right = sides.right.flatMap(attributionsOf);
  const cues: Cue[] = [];
  const taken = new Set<Attribution>();
  for (const fits of [sharesSpeaker, isUnnamed]) {
    for (const a of left) {
      if (taken.has(a)) continue;
      const rivals = right.filter((b) => !taken.has(b) && fits(a, b));
      const b = rivals.find((rival) => isOneReport(a, rival)) ?? rivals[0];
      if (!b) continue;
      taken.add(a);
      taken.add(b);
      if (!isOneReport(a, b)) cues.push(cueOf("attribution", a, b));
    }
  }
  const rest = { left: left.filter((a) => !taken.has(a)), right: right.filter((b) => !taken.has(b)) };
  const others = rest.left.slice(0, rest.right.length).map((a, i) => cueOf("attribution", a, rest.right[i]!));
  return [...cues, ...others, ...gone("left", rest, left, right), ...gone("right", rest, right, left)];
}

/** A source that only one side names, where the other names none at all. */
function gone(
  side: Side,
  rest: { readonly left: readonly Attribution[]; readonly right: readonly Attribution[] },
  _own: readonly Attribution[],
  other: readonly Attribution[],
): Cue[] {
  if (other.length > 0) return [];
  return rest[side]
    .filter((a) => a.speaker.length > 0)
    .slice(0, 1)
    .map((a) => oneSided("attribution", side, a));
}

function sharesSpeaker(a: Attribution, b: Attribution): boolean {
  return a.speaker.some((x) => b.speaker.some((y) => alike(x, y)));
}

/** Nobody is named on one side, or by a word that may mean whoever the other side names. */
function isUnnamed(a: Attribution, b: Attribution): boolean {
  return a.speaker.length === 0 || b.speaker.length === 0;
}

function isOneReport(a: Attribution, b: Attribution): boolean {
  return plainReport(a) === plainReport(b);
}

/** Naming a source is a way of saying "said". */
function plainReport({ class: report }: Attribution): Report {
  return report === "source" ? "say" : report;
}

function attributionsOf(reading: Reading): Attribution[] {
  const { line, table } = reading;
  const attribution = table.attribution;
  if (!attribution) return [];
  const verbs = findPhrases(line, attribution.verbs, table).map((verb) => {
    const span = inText(reading, verb.span);
    const speaker = speakerOf(reading, span, attribution.inverts);
    return { class: verb.class, span: around(span, speaker), reading, speaker };
  });
  const sources = findPhrases(line, attribution.sources, table).map((source) => {
    const span = inText(reading, source.span);
    const speaker = following(reading, span[1]);
    return { class: source.class, span: around(span, speaker), reading, speaker };
  });
  return [...verbs, ...sources];
}

function around([from, to]: Span, speaker: readonly Word[]): Span {
  return [
    Math.min(from, ...speaker.map((word) => word.start)),
    Math.max(to, ...speaker.map((word) => word.end)),
  ];
}

/** Content words of a speaker; farther ones are the sentence's. */
const LONGEST_SPEAKER = 5;

/** The content words before a verb back to the clause's beginning; where there are none and the language inverts, after. */
function speakerOf(reading: Reading, [from, to]: Span, inverts: boolean): Word[] {
  const before = preceding(reading, from);
  return before.length > 0 || !inverts ? before : following(reading, to);
}

function preceding({ words, line, span, table }: Reading, from: number): Word[] {
  const found: Word[] = [];
  let next = from;
  for (const word of words.filter((w) => w.end <= from).reverse()) {
    const between = line.slice(word.end - span[0], next - span[0]);
    if (/[.!?;:"“”„«»—–]/u.test(between) || (found.length === 0 && /[,，、]/u.test(between) && next !== from))
      break;
    if (/,/u.test(between) && found.length > 0 && !/^\p{Lu}/u.test(word.surface)) break;
    if (table.clauseStarts?.has(word.normal) && word.normal !== "of" && word.normal !== "für") break;
    next = word.start;
    if (word.content) found.push(word);
    if (found.length >= LONGEST_SPEAKER) break;
  }
  return found;
}

function following({ words, line, span, table }: Reading, to: number): Word[] {
  const found: Word[] = [];
  let previous = to;
  for (const word of words.filter((w) => w.start >= to)) {
    const between = line.slice(previous - span[0], word.start - span[0]);
    if (/[.!?;:"“”„«»—–,，、]/u.test(between) && !/^\.\s$/u.test(between)) break;
    if (table.clauseStarts?.has(word.normal) && word.normal !== "of" && word.normal !== "für") break;
    previous = word.end;
    if (word.content) found.push(word);
    if (found.length >= LONGEST_SPEAKER) break;
  }
  return found;
}
