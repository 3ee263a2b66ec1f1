import type { LanguageTable } from "../languages/language.ts";
import type { Word } from "../reading/reading.ts";
import { wholeWord } from "./wholeWord.ts";

/** Whether a word has the form of a participle, where its language tells them by their form. */
export function isParticiple({ normal }: Word, { passive }: LanguageTable): boolean {
  return passive !== undefined && wholeWord(passive.participle).test(normal);
}
