import { remembered } from "../../remembered.ts";
import { isAbbreviation, spelledOut } from "../names/spelledOut.ts";
import { alike } from "../reading/alike.ts";
import { capitalRuns } from "../reading/capitalRuns.ts";
import { isCapitalised } from "../reading/isCapitalised.ts";
import { endsOn, type Reading, textOf, type Word } from "../reading/reading.ts";
import { soundsLike } from "../reading/soundsLike.ts";
import type { Antecedent } from "./antecedent.ts";
import type { Attribution } from "./attributionsOf.ts";

/** A speaker, read once for all the speakers that it is held against. */
export interface Voice {
  readonly reading: Reading;
  readonly nouns: readonly Word[];
  /** Adjectives, where nouns have capitals; elsewhere they are among the nouns. */
  readonly besideNouns: readonly Word[];
  /** The last two words of each run of capitals: what stands before is an office, "Labour Minister". */
  readonly wholeNames: readonly Word[];
  /** Which of the institutions that are known. */
  readonly institution: number | undefined;
  /** The institution that a spokesman speaks for, of those that are known. */
  readonly speaksFor: number | undefined;
  /** How a person is told: Kögl, the party's leader. */
  readonly form: "name" | "description" | "other";
  /** One of the words for one kind of source: the study, its authors. */
  readonly isKin: boolean;
  /** Whether a word of the speaker stands in another claim as a name, or spelled out: LfS, the Landesamt für Straßenbau. */
  readonly isNamedIn: (there: Reading) => boolean;
  /** Whether a word of a whole name stands in another claim. */
  readonly isToldIn: (there: Reading) => boolean;
}

export function voiceOf(attribution: Attribution): Voice {
  const { speaker, reading } = attribution;
  const kin = reading.table.attribution?.kin;
  const names = speaker.filter(isCapitalised);
  const abbreviations = speaker.filter(isAbbreviation);
  const wholeNames = wholeNamesOf(speaker, reading);
  const own = ownWords(speaker, reading);
  return {
    reading,
    nouns: reading.table.nounsAreCapitalised ? names : speaker,
    besideNouns: reading.table.nounsAreCapitalised ? speaker.filter((word) => !names.includes(word)) : [],
    wholeNames,
    institution: institutionOf(own, reading),
    speaksFor: representedBy(speaker, reading),
    form: formOf(attribution, own),
    isKin: kin !== undefined && speaker.some((word) => kin.has(word.normal)),
    isNamedIn: remembered(
      (there) => hasName(names, there) || abbreviations.some((word) => spelledOut(word, there).length > 0),
    ),
    isToldIn: remembered(({ words }) =>
      wholeNames.some((name) => words.some((word) => isOneWord(name, word))),
    ),
  };
}

/**
 * Speakers that share a word, a name that stands anywhere in the other claim, or an institution (police, officers), or are two
 * words for one kind of source.
 */
export function isOneSpeaker(a: Voice, b: Voice): boolean {
  if (areTwoPeople(a, b) || speakForTwo(a, b)) return false;
  return (
    a.nouns.some((x) => b.nouns.some((y) => isOneWord(x, y))) ||
    (a.isKin && b.isKin) ||
    (a.institution !== undefined && a.institution === b.institution) ||
    speaksFor(a, b) ||
    speaksFor(b, a) ||
    sharesAdjective(a, b) ||
    a.isNamedIn(b.reading) ||
    b.isNamedIn(a.reading)
  );
}

/** "The local mayor" and "the local politician", unless both are known to be two: the local police and the local firemen. */
function sharesAdjective(a: Voice, b: Voice): boolean {
  const areKnown = a.institution !== undefined && b.institution !== undefined;
  if (areKnown && a.institution !== b.institution) return false;
  return a.besideNouns.some((x) => b.besideNouns.some((y) => isOneWord(x, y)));
}

/** A police spokesman and a fire brigade spokesman share a word only. */
function speakForTwo({ speaksFor: one }: Voice, { speaksFor: other }: Voice): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** Polizei and Polizeisprecherin. */
function speaksFor(a: Voice, b: Voice): boolean {
  const endings = a.reading.table.attribution?.spokespeople;
  return a.nouns.some((x) => endsOn(endings, x.normal) && b.nouns.some((y) => x.normal.startsWith(y.normal)));
}

/** Whether one is named and the other told by an office that the first may hold: Kögl, the party's leader. */
export function mayBeOneSpeaker(a: Voice, b: Voice): boolean {
  return (a.form === "name" && b.form === "description") || (a.form === "description" && b.form === "name");
}

/** A speaker's own words, without those of a phrase behind: the SPOKESMAN of the local police. */
function ownWords(speaker: readonly Word[], reading: Reading): readonly Word[] {
  return phrasesOf(speaker, reading)[0] ?? [];
}

/** The doctors' union is one phrase. */
const TOUCHING = /^(?:['’]s?)?\s*$/u;

/** The words of a speaker, apart where others stand between: police SPOKESMAN Ron Venn | for the COUNCIL. */
function phrasesOf(speaker: readonly Word[], reading: Reading): Word[][] {
  const found: Word[][] = [];
  for (const word of speaker.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && TOUCHING.test(textOf(reading, [last.at(-1)!.end, word.start]))) last.push(word);
    else found.push([word]);
  }
  return found;
}

/** Which of the institutions that a language knows; the last word tells, since a police chief is a man. */
function institutionOf(own: readonly Word[], reading: Reading): number | undefined {
  return own.length === 0 ? undefined : institutionNamed(own, reading);
}

/** By the end of some words: the local FIRE SERVICE. */
function institutionNamed(words: readonly Word[], { table }: Reading): number | undefined {
  const phrase = words.map(({ normal }) => normal).join(" ");
  const found = table.attribution?.institutions?.findIndex((endings) => endsOn(endings, phrase)) ?? -1;
  return found < 0 ? undefined : found;
}

/**
 * "A police spokesman", "a spokesman for the police", Polizeisprecher, rzecznik policji. Of several the head of the phrase
 * tells: the spokesman of the police UNION, le porte-parole du SYNDICAT de police.
 */
function representedBy(speaker: readonly Word[], reading: Reading): number | undefined {
  const endings = reading.table.attribution?.spokespeople;
  if (!endings) return undefined;
  const phrases = phrasesOf(speaker, reading);
  const at = phrases.findIndex((words) => words.some(({ normal }) => endsOn(endings, normal)));
  const own = phrases[at];
  if (!own) return undefined;
  const place = own.findIndex(({ normal }) => endsOn(endings, normal));
  const office = own[place]!;
  const ending = endings.find((ending) => office.normal.endsWith(ending))!;
  const inWord = institutionNamed([{ ...office, normal: office.normal.slice(0, -ending.length) }], reading);
  return (
    inWord ??
    knownIn(own.slice(0, place), reading).at(-1) ??
    knownIn(own.slice(place + 1), reading)[0] ??
    knownIn(phrases[at + 1] ?? [], reading).at(-1)
  );
}

/** The institutions that the words of a phrase name, in order. */
function knownIn(words: readonly Word[], reading: Reading): number[] {
  return words.flatMap((_, i) => institutionNamed(words.slice(0, i + 1), reading) ?? []);
}

/** A name has capitals and no article, an office an article and no name; where all nouns have capitals, the article tells. */
function formOf({ class: report, reading }: Attribution, own: readonly Word[]): Voice["form"] {
  const { nounsAreCapitalised, attribution, clauses } = reading.table;
  const [first] = own;
  if (!first || !attribution?.institutions || institutionOf(own, reading) !== undefined) return "other";
  if (own.some((word) => attribution.kin?.has(word.normal))) return "other";
  const previous = reading.words.findLast((word) => word.end <= first.start && !word.number);
  const hasArticle = [clauses?.determiners, clauses?.articles].some((small) =>
    small?.has(previous?.normal ?? ""),
  );
  if (nounsAreCapitalised) {
    if (hasArticle) return "description";
    // "Laut Stadtwerken" names nobody.
    return report !== "source" && isCapitalised(first) ? "name" : "other";
  }
  const isName = own.slice(-2).every(isCapitalised);
  if (hasArticle) return isName ? "other" : "description";
  return isName ? "name" : "other";
}

/** Whether the one whom a pronoun stands for is somebody else than a speaker with a name. */
export function isSomebodyElse({ name, reading }: Antecedent, own: Reading, other: Voice): boolean {
  if (other.form !== "name" || other.wholeNames.length === 0) return false;
  const isThere = name.some((part) => other.reading.words.some((word) => isOneWord(part, word)));
  return !isThere && !other.isToldIn(reading) && !other.isToldIn(own);
}

/** Whole names of which the other claim has nothing: Minister Ola Brandt and Minister Eva Lund share an office only. */
function areTwoPeople(a: Voice, b: Voice): boolean {
  if (a.wholeNames.length === 0 || b.wholeNames.length === 0) return false;
  return !a.isToldIn(b.reading) && !b.isToldIn(a.reading);
}

/** Without an office before them: Minister KÖGL, Minister Mara VENN. */
function wholeNamesOf(speaker: readonly Word[], reading: Reading): Word[] {
  const offices = reading.table.attribution?.offices;
  const words = speaker.toSorted((a, b) => a.start - b.start);
  return capitalRuns(words, reading).flatMap((run) =>
    run.slice(-2).filter((word) => word === run.at(-1) || !endsOn(offices, word.normal)),
  );
}

/** 部长 and 市长 share a character and are two offices, and so share 环保局 and 卫生局 their last word. */
function isOneWord(a: Word, b: Word): boolean {
  if (!/^\p{Script=Han}/u.test(a.normal)) return soundsLike(a, b);
  if (Math.min(a.normal.length, b.normal.length) < 2) return false;
  return a.normal.includes(b.normal) || b.normal.includes(a.normal);
}

function hasName(names: readonly Word[], { words, span }: Reading): boolean {
  return (
    names.length > 0 &&
    words.some(
      (word) => word.start > span[0] && isCapitalised(word) && names.some((name) => alike(word, name)),
    )
  );
}
