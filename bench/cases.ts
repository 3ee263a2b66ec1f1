import { ADVERSARIES } from "./texts/adversaries.ts";
import type { LanguageCode } from "./texts/languages.ts";
import { retellingPair, revisionPair, type TextPair, unrelatedPair } from "./texts/texts.ts";

export type SetName = "a" | "b" | "c" | "d" | "e";

export const SETS: Readonly<Record<SetName, string>> = {
  a: "light revisions",
  b: "two reports told differently",
  c: "light revisions in other scripts",
  d: "texts made to hurt",
  e: "texts of two different things",
};

export interface Case {
  /** Also its name on the command line between processes. */
  readonly id: string;
  readonly set: SetName;
  /** Cases of one series are the same kind of text, in growing sizes. */
  readonly series: string;
  /** In the unit of the set: characters, words or sentences a side. */
  readonly size: number;
  readonly label: string;
  readonly language: LanguageCode;
  /** Another seed is another text of the same kind and size. */
  readonly make: (seed: number) => TextPair;
  /** `d` alone: the ordinary case of the same size that it is held against. */
  readonly normal?: string;
}

const KIB = 1024;
const IN_WORDS = { zh: "Chinese", hi: "Hindi", ru: "Russian" };
/** Long enough that a quadratic step shows, short enough for the whole list. */
const ADVERSARY_SIZE = 100 * KIB;
/** One word repeated a million times. */
const MILLION_WORDS = 6_000_000;
/** Of the generated English texts. */
const WORDS_OF_A_SENTENCE = 19.7;

export const CASES: readonly Case[] = [
  ...[1, 10, 100, 1000].map((kib) => revision("a", "en", kib * KIB, `${kib} KiB`)),
  ...[1, 4, 16, 64, 256].map(
    (thousand): Case => ({
      id: `b/${thousand}k`,
      set: "b",
      series: "en",
      size: thousand * 1000,
      label: `${thousand} thousand words`,
      language: "en",
      make: (seed) => retellingPair("en", { words: thousand * 1000, seed }),
    }),
  ),
  ...(["zh", "hi", "ru"] as const).flatMap((language) =>
    [10, 100].map((kib) => revision("c", language, kib * KIB, `${IN_WORDS[language]}, ${kib} Ki characters`)),
  ),
  ...[ADVERSARY_SIZE, MILLION_WORDS].map((size) =>
    revision("d", "en", size, `an ordinary revision, ${kibOf(size)}`),
  ),
  ...ADVERSARIES.map((adversary) => hostile(adversary, ADVERSARY_SIZE)),
  ...ADVERSARIES.filter(({ name }) => name === "one word repeated").map((adversary) =>
    hostile(adversary, MILLION_WORDS),
  ),
  ...[100, 1_000, 10_000].map(
    (sentences): Case => ({
      id: `e/${sentences}`,
      set: "e",
      series: "en",
      size: sentences,
      label: `${sentences.toLocaleString("en")} sentences`,
      language: "en",
      make: (seed) => unrelatedPair("en", { words: sentences * WORDS_OF_A_SENTENCE, seed }),
    }),
  ),
];

function revision(set: SetName, language: LanguageCode, characters: number, label: string): Case {
  return {
    id: `${set}/${language}/${characters}`,
    set,
    series: language,
    size: characters,
    label,
    language,
    make: (seed) => revisionPair(language, { characters, seed }),
  };
}

function hostile({ name, make }: (typeof ADVERSARIES)[number], characters: number): Case {
  return {
    id: `d/${name}/${characters}`,
    set: "d",
    series: name,
    size: characters,
    label: `${name}, ${kibOf(characters)}`,
    language: "en",
    make: () => make(characters),
    normal: `d/en/${characters}`,
  };
}

function kibOf(characters: number): string {
  return `${Math.round(characters / KIB).toLocaleString("en")} KiB`;
}
