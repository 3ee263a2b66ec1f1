import { LANGUAGES, type Language, type LanguageCode } from "./languages.ts";
import { randomFrom } from "./randomFrom.ts";
import {
  capital,
  type Section,
  type Sentence,
  type Word,
  type Writer,
  writeReport,
  writerOf,
} from "./report.ts";

export type TextPair = readonly [left: string, right: string];

/** Of a hundred sentences: how many of a light revision have words changed, are dropped, are new. */
const REVISED = { edited: 0.06, dropped: 0.01, added: 0.01 };

/** Of two reports on one event: shares of sentences and, inside a kept sentence, of words. */
const RETOLD = { dropped: 0.3, added: 0.3, swapped: 0.25, word: 0.35, paragraphs: 0.4 };

/** Letters of a mean word with its space; to know about how many words a length takes. */
const MEAN_WORD = { en: 5.6, ru: 7.2, hi: 6, zh: 1.7 };

/** A text and the same text lightly revised, each cut to `characters`. */
export function revisionPair(
  code: LanguageCode,
  { characters, seed }: { characters: number; seed: number },
): TextPair {
  const words = Math.ceil((1.15 * characters) / MEAN_WORD[code]) + 100;
  const report = writeReport(code, { words, seed });
  const writer = writerOf(LANGUAGES[code], randomFrom(seed + 1));
  const revised = report.map((section) =>
    mapParagraphs(section, (paragraph) => reviseParagraph(paragraph, writer)),
  );
  return [cut(print(report, LANGUAGES[code]), characters), cut(print(revised, LANGUAGES[code]), characters)];
}

/** Two reports of about `words` words on the same things: most sentences reworded, reordered, dropped or new. */
export function retellingPair(
  code: LanguageCode,
  { words, seed }: { words: number; seed: number },
): TextPair {
  const report = writeReport(code, { words, seed });
  const writer = writerOf(LANGUAGES[code], randomFrom(seed + 1));
  const retold = report.map((section) => {
    const paragraphs = section.paragraphs.map((paragraph) => retellParagraph(paragraph, writer));
    return { ...section, paragraphs: swapNeighbours(paragraphs, writer, RETOLD.paragraphs) };
  });
  return [print(report, LANGUAGES[code]), print(retold, LANGUAGES[code])];
}

/** Two reports of different things: no sentence of one is in the other. */
export function unrelatedPair(
  code: LanguageCode,
  { words, seed }: { words: number; seed: number },
): TextPair {
  const text = (own: number) => print(writeReport(code, { words, seed: own }), LANGUAGES[code]);
  return [text(seed), text(seed + OTHER_SEED)];
}

/** Beyond the seeds of one run. */
const OTHER_SEED = 1_000_000;

function reviseParagraph(paragraph: readonly Sentence[], writer: Writer): Sentence[] {
  const { random } = writer;
  return paragraph.flatMap((sentence) => {
    if (random.chance(REVISED.dropped)) return [];
    const kept = random.chance(REVISED.edited) ? reviseSentence(sentence, writer) : sentence;
    return random.chance(REVISED.added) ? [kept, writer.sentence()] : [kept];
  });
}

/** One to three words replaced, or a run of words left out. */
function reviseSentence(sentence: Sentence, writer: Writer): Sentence {
  const { random } = writer;
  const at = random.below(sentence.length);
  const length = 1 + random.below(3);
  const put = random.chance(0.7) ? Array.from({ length }, () => writer.content()) : [];
  return [...sentence.slice(0, at), ...put, ...sentence.slice(at + length)];
}

function retellParagraph(paragraph: readonly Sentence[], writer: Writer): Sentence[] {
  const { random } = writer;
  const told = paragraph.flatMap((sentence) => {
    if (random.chance(RETOLD.dropped)) return [];
    const kept = retellSentence(sentence, writer);
    return random.chance(RETOLD.added) ? [kept, writer.sentence()] : [kept];
  });
  return swapNeighbours(told.length > 0 ? told : [writer.sentence()], writer, RETOLD.swapped);
}

/** Other words for about a third of it, small words for small ones; names and numbers stay; its halves may change places. */
function retellSentence(sentence: Sentence, writer: Writer): Sentence {
  const { random } = writer;
  const words = sentence.map((word): Word => {
    if ((word.kind !== "content" && word.kind !== "function") || !random.chance(RETOLD.word)) return word;
    return word.kind === "content"
      ? writer.content()
      : { kind: "function", text: random.pick(writer.language.prepositions) };
  });
  const comma = words.findIndex((word) => word.kind === "comma");
  if (comma < 1 || comma > words.length - 3 || !random.chance(0.3)) return words;
  return [...words.slice(comma + 1), words[comma]!, ...words.slice(0, comma)];
}

function swapNeighbours<T>(list: readonly T[], { random }: Writer, probability: number): T[] {
  const swapped = [...list];
  for (let at = 1; at < swapped.length; at++) {
    if (random.chance(probability)) [swapped[at - 1], swapped[at]] = [swapped[at]!, swapped[at - 1]!];
  }
  return swapped;
}

function mapParagraphs(section: Section, change: (paragraph: readonly Sentence[]) => Sentence[]): Section {
  return { ...section, paragraphs: section.paragraphs.map(change) };
}

function print(report: readonly Section[], language: Language): string {
  return report
    .flatMap(({ heading, paragraphs }) => [
      capital(printWords(heading, language)),
      ...paragraphs.map((sentences) => sentences.map((s) => printSentence(s, language)).join(language.space)),
    ])
    .filter((line) => line !== "")
    .join("\n\n");
}

function printSentence(sentence: Sentence, language: Language): string {
  return capital(printWords(sentence, language)) + language.stop;
}

function printWords(words: readonly Word[], { space }: Language): string {
  let line = "";
  let sticks = true;
  for (const { kind, text } of words) {
    const joins = sticks || kind === "comma" || kind === "close";
    line += joins ? text : space + text;
    sticks = kind === "open";
  }
  return line;
}

/** To the last sentence end before the length, so that no sentence stands in halves. */
function cut(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const room = text.slice(0, characters);
  const end = Math.max(
    room.lastIndexOf(". "),
    room.lastIndexOf("。"),
    room.lastIndexOf("।"),
    room.lastIndexOf("\n\n"),
  );
  return room.slice(0, end < 1 ? characters : end + 1).trimEnd();
}
