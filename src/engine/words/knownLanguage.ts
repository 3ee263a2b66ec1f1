import { isFunctionWord } from "./functionWords.ts";
import { NEIGHBOUR_LANGUAGES } from "./neighbourLanguages.ts";
import { NUMBER_TABLES } from "./numbers/languages/numberTables.ts";
import type { Token } from "./tokens.ts";

/** Words of a text that are enough to tell its language. */
const SAMPLE = 400;
/** Function words are a third to a half of running text; unrelated languages share a few short ones. */
const LEAST_FUNCTION_WORDS = 0.15;

/** Japanese mixes Han with kana, so few of its words are Han alone. */
const HAN = /^\p{Script=Han}+$/u;

/**
 * The primary language of a text (BCP 47); where nobody knows it, the one of ours whose function words the text is full of,
 * or `und`. A text is often one sentence, too short for a general language guesser.
 */
export function knownLanguage(language: string, words: Iterable<Token>): string {
  const primary = language.toLowerCase().split("-")[0] ?? "";
  if (primary !== "und" && primary !== "") return primary;
  const sample: Token[] = [];
  for (const token of words) {
    if (sample.length === SAMPLE) break;
    if (token.kind === "word") sample.push(token);
  }
  if (sample.filter((token) => HAN.test(token.normal)).length > sample.length / 2) return "zh";
  let best = "und";
  let most = LEAST_FUNCTION_WORDS * sample.length;
  for (const { code } of NUMBER_TABLES) {
    const count = sample.filter((token) => isFunctionWord(token, code)).length;
    if (count > most) {
      best = code;
      most = count;
    }
  }
  return NEIGHBOUR_LANGUAGES.some((own) => sample.filter(({ normal }) => own.has(normal)).length > most)
    ? "und"
    : best;
}
