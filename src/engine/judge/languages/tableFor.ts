import { isFunctionWord } from "../../words/functionWords.ts";
import type { Token } from "../../words/tokens.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import type { LanguageTable } from "./language.ts";
import { other } from "./other.ts";
import { ru } from "./ru.ts";
import { zh } from "./zh.ts";

export const TABLES: readonly LanguageTable[] = [en, de, fr, es, ru, ar, fa, zh];

/** Words of a text that are enough to tell its language. */
const SAMPLE = 400;
/** Function words are a third to a half of running text; unrelated languages share a few short ones. */
const LEAST_FUNCTION_WORDS = 0.15;

/** Japanese mixes Han with kana, so few of its words are Han alone. */
const HAN = /^\p{Script=Han}+$/u;

/**
 * The table of a language; where nobody knows the language, the one whose function words the text is full of. A text is
 * often one sentence, too short for a general language guesser.
 */
export function tableFor(language: string, words: Iterable<Token>): LanguageTable {
  const primary = language.toLowerCase().split("-")[0];
  const known = TABLES.find((table) => table.code === primary);
  if (known) return known;
  if (primary !== "und" && primary !== "") return other;
  const sample: Token[] = [];
  for (const token of words) {
    if (sample.length === SAMPLE) break;
    if (token.kind === "word") sample.push(token);
  }
  if (sample.filter((token) => HAN.test(token.normal)).length > sample.length / 2) return zh;
  let best = other;
  let most = LEAST_FUNCTION_WORDS * sample.length;
  for (const table of TABLES) {
    const count = sample.filter((token) => isFunctionWord(token, table.code)).length;
    if (count > most) {
      best = table;
      most = count;
    }
  }
  return best;
}
