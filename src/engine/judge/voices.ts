import { remembered } from "../remembered.ts";
import { alike } from "./alike.ts";
import type { Attribution } from "./attributionsOf.ts";
import { type Reading, textOf, type Word } from "./reading.ts";
import { soundsLike } from "./soundsLike.ts";
import { isAbbreviation, spelledOut } from "./spelledOut.ts";

/** A speaker, read once for all the speakers that it is held against. */
export interface Voice {
  readonly reading: Reading;
  /** Where nouns have capitals, none of the words beside them: the local police and the local firemen are two. */
  readonly nouns: readonly Word[];
  /** The last two words of each run of capitals: what stands before is an office, "Labour Minister". */
  readonly wholeNames: readonly Word[];
  /** One of the words for one kind of source: the study, its authors. */
  readonly isKin: boolean;
  /** Whether a word of the speaker stands in another claim as a name, or spelled out: LfS, the Landesamt für Straßenbau. */
  readonly isNamedIn: (there: Reading) => boolean;
  /** Whether a word of a whole name stands in another claim. */
  readonly isToldIn: (there: Reading) => boolean;
}

export function voiceOf({ speaker, reading }: Attribution): Voice {
  const kin = reading.table.attribution?.kin;
  const names = speaker.filter(isCapitalised);
  const abbreviations = speaker.filter(isAbbreviation);
  const wholeNames = wholeNamesOf(speaker, reading);
  return {
    reading,
    nouns: reading.table.nounsAreCapitalised ? names : speaker,
    wholeNames,
    isKin: kin !== undefined && speaker.some((word) => kin.has(word.normal)),
    isNamedIn: remembered(
      (there) => hasName(names, there) || abbreviations.some((word) => spelledOut(word, there).length > 0),
    ),
    isToldIn: remembered(({ words }) =>
      wholeNames.some((name) => words.some((word) => isOneWord(name, word))),
    ),
  };
}

/** Speakers that share a word, a name that stands anywhere in the other claim, or two words for the same kind of source. */
export function isOneSpeaker(a: Voice, b: Voice): boolean {
  if (areTwoPeople(a, b)) return false;
  return (
    a.nouns.some((x) => b.nouns.some((y) => isOneWord(x, y))) ||
    (a.isKin && b.isKin) ||
    a.isNamedIn(b.reading) ||
    b.isNamedIn(a.reading)
  );
}

/** Whole names of which the other claim has nothing: Minister Ola Brandt and Minister Eva Lund share an office only. */
function areTwoPeople(a: Voice, b: Voice): boolean {
  if (a.wholeNames.length === 0 || b.wholeNames.length === 0) return false;
  return !a.isToldIn(b.reading) && !b.isToldIn(a.reading);
}

function wholeNamesOf(speaker: readonly Word[], reading: Reading): Word[] {
  const runs: Word[][] = [];
  for (const word of speaker.toSorted((a, b) => a.start - b.start)) {
    if (!isCapitalised(word)) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && textOf(reading, [before.end, word.start]).trim() === "") run.push(word);
    else runs.push([word]);
  }
  return runs.flatMap((run) => (run.length > 1 ? run.slice(-2) : []));
}

/** 部长 and 市长 share a character and are two offices. */
function isOneWord(a: Word, b: Word): boolean {
  if (!/^\p{Script=Han}/u.test(a.normal)) return soundsLike(a, b);
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

function isCapitalised({ surface }: Word): boolean {
  return /^\p{Lu}/u.test(surface);
}
