import { LANGUAGES, type Language, type LanguageCode } from "./languages.ts";
import { type Random, randomFrom } from "./randomFrom.ts";

/** `function` words are small and frequent, `content` words carry the topic; signs stick to the word before or after. */
export interface Word {
  readonly kind: "function" | "content" | "name" | "number" | "comma" | "open" | "close";
  readonly text: string;
}

export type Sentence = readonly Word[];

/** A stretch about one thing: a heading and paragraphs of sentences. */
export interface Section {
  readonly heading: readonly Word[];
  readonly paragraphs: readonly (readonly Sentence[])[];
}

/**
 * D determiner, N thing, V doing, A how, P preposition, C conjunction, S saying, T turn, M name, # number, @ date, and
 * signs: about twenty words a sentence, as in news.
 */
const PATTERNS = [
  "D A N V D N P D N P M",
  "M S P @ C D N P D A N V # N , P D N V D A N P N",
  "< D N T V D N P N , C D A N V > , S M , D N P M",
  "P @ , D N P M V # N C T V D N P D A N",
  "D N V , C D N P # A N P M V D N C V D N P D N",
  "T N P D N V D A N",
  "M , D A N P D N , S D N T V # N P @ , C D N V P M",
  "D N P D N V T # N , A C A , P D A N P D N P M C M",
].map((pattern) => pattern.split(" "));

const STEMS = 12_000;
const NAMES = 600;
const TOPIC_STEMS = 24;
const TOPIC_NAMES = 8;
/** How often a content word is of the section's topic; the rest are drawn by rank as 1/rank (Zipf 1949). */
const TOPIC_SHARE = 0.4;
const PARAGRAPHS = 12;

/** Writes nonsense with the statistics of news: as many sections as it takes to reach `words` words. */
export function writeReport(code: LanguageCode, { words, seed }: { words: number; seed: number }): Section[] {
  const sections: Section[] = [];
  const random = randomFrom(seed);
  for (let written = 0; written < words; ) {
    const section = writeSection(writerOf(LANGUAGES[code], random), words - written);
    written += section.paragraphs.flat(2).length;
    sections.push(section);
  }
  return sections;
}

/** A writer knows what the section is about. */
export interface Writer {
  readonly random: Random;
  readonly language: Language;
  readonly content: () => Word;
  readonly sentence: () => Sentence;
}

export function writerOf(language: Language, random: Random): Writer {
  const topics = Array.from({ length: TOPIC_STEMS }, () => random.below(STEMS));
  const names = Array.from({ length: TOPIC_NAMES }, () => nameOf(language, random.below(NAMES)));
  const content = (): Word => {
    const stem = random.chance(TOPIC_SHARE) ? random.pick(topics) : Math.floor(STEMS ** random.next());
    return {
      kind: "content",
      text: wordOf(language, stem) + (random.chance(0.4) ? random.pick(language.endings) : ""),
    };
  };
  const small = (list: readonly string[]): Word => ({ kind: "function", text: random.pick(list) });
  const word = (slot: string): Word => {
    switch (slot) {
      case "D":
        return small(language.determiners);
      case "P":
        return small(language.prepositions);
      case "C":
        return small(language.conjunctions);
      case "S":
        return small(language.saying);
      case "T":
        return small(language.turns);
      case "M":
        return { kind: "name", text: random.pick(names) };
      case "#":
        return { kind: "number", text: numberOf(random) };
      case "@":
        return { kind: "number", text: language.date(1 + random.below(28), random.pick(language.months)) };
      case ",":
        return { kind: "comma", text: language.comma };
      case "<":
        return { kind: "open", text: language.quotes[0] };
      case ">":
        return { kind: "close", text: language.quotes[1] };
      default:
        return content();
    }
  };
  return { random, language, content, sentence: () => random.pick(PATTERNS).map(word) };
}

function writeSection(writer: Writer, room: number): Section {
  const { random } = writer;
  const paragraphs: Sentence[][] = [];
  for (let written = 0; written < room && paragraphs.length < PARAGRAPHS; ) {
    const paragraph = Array.from({ length: 1 + random.below(5) }, () => writer.sentence());
    written += paragraph.flat().length;
    paragraphs.push(paragraph);
  }
  return { heading: Array.from({ length: 3 + random.below(4) }, () => writer.content()), paragraphs };
}

/** The word of a rank; the same number is the same word in every text. */
export function wordOf(language: Language, stem: number): string {
  const random = randomFrom(stem);
  const [least, most] = language.length;
  const length = least + random.below(most - least + 1);
  return Array.from({ length }, () => random.pick(language.syllables)).join("");
}

function nameOf(language: Language, index: number): string {
  const [first, last] = [wordOf(language, STEMS + 2 * index), wordOf(language, STEMS + 2 * index + 1)].map(
    capital,
  );
  return `${first}${language.space}${last}`;
}

/** Makes the first letter a capital, also behind an opening quote. */
export function capital(line: string): string {
  return line.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

function numberOf(random: Random): string {
  switch (random.below(4)) {
    case 0:
      return String(2 + random.below(97));
    case 1:
      return `${1 + random.below(40)},${100 + random.below(900)}`;
    case 2:
      return `${random.below(30)}.${random.below(10)}%`;
    default:
      return String(100 + random.below(1900));
  }
}
