import { once } from "../once.ts";
import { classAt, HANGING } from "./letters/characters.ts";

/**
 * The words of a run in a script without spaces, by the dictionary of the platform; for Lao and Khmer, whose dictionaries
 * differ between platforms, the orthographic syllables.
 *
 * The run is handed over alone, without Latin letters, digits or punctuation, and with a fixed locale: what is around it,
 * and the language of the machine, would change the answer. Platforms still have dictionaries of different age; marks
 * do not hang on that, see `mark/recutMarks.ts`.
 */
export function unspacedWords(run: string): Word[] {
  const words: Word[] = [];
  for (let from = 0; from < run.length; ) {
    let to = Math.min(from + MAX_RUN, run.length);
    while (isInside(run, to)) to++;
    const stretches = run.slice(from, to);
    if (!SYLLABIC.test(stretches)) addDictionaryWords(words, stretches, from);
    else
      for (const stretch of stretches.matchAll(STRETCH)) {
        const add = SYLLABIC.test(stretch[0]) ? addSyllables : addDictionaryWords;
        add(words, stretch[0], from + stretch.index);
      }
    from = to;
  }
  return words;
}

/**
 * A syllable of Lao (a vowel written first, a consonant, what hangs on it, vowels written after) or Khmer (consonants joined
 * by coeng, what hangs on them).
 */
const SYLLABLE = /[\u0EC0-\u0EC4]?[\p{L}\p{N}](?:\u17D2\p{L}|\p{M}|[\u0EB0\u0EB2\u0EB3\u0EBD])*|\p{M}+/gu;
const SYLLABIC = /[\u0E80-\u0EFF\u1780-\u17FF]/u;
const STRETCH = /[\u0E80-\u0EFF\u1780-\u17FF]+|[^\u0E80-\u0EFF\u1780-\u17FF]+/gu;

function addSyllables(words: Word[], stretch: string, at: number): void {
  for (const { 0: surface, index } of stretch.matchAll(SYLLABLE)) words.push({ surface, index: at + index });
}

function addDictionaryWords(words: Word[], stretch: string, at: number): void {
  for (const { segment, index } of segmenter().segment(stretch))
    words.push({ surface: segment, index: at + index });
}

/** Second half of a surrogate pair, or a mark of the character before. */
function isInside(run: string, at: number): boolean {
  return (run.charCodeAt(at) & 0xfc00) === 0xdc00 || (classAt(run, at) & HANGING) !== 0;
}

interface Word {
  readonly surface: string;
  readonly index: number;
}

/** The dictionary's time grows with the square of the run. No sentence is so long without a comma. */
const MAX_RUN = 1_000;

/** Any locale does: the dictionary goes by script. Most texts need none. */
const segmenter = once(() => new Intl.Segmenter("zh", { granularity: "word" }));
