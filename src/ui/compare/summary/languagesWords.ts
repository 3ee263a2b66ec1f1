import type { Comparison } from "../../../engine/model.ts";
import { languageName } from "../../../report/languageName.ts";

/**
 * Texts of two languages have next to no sentence that reads the same. Where more do, one language was taken for another, such as
 * Danish for Norwegian.
 */
const MOST_SAME = 1 / 10;

/** Said of a comparison across languages, which finds little; null where both are one language or one is not known. */
export function languagesSentence({ left, right, summary }: Comparison): string | null {
  if ([left.language, right.language].includes("und") || left.language === right.language) return null;
  if (summary.same > MOST_SAME * summary.rows) return null;
  return `${languagesWords(left.language, right.language)}.`;
}

/** "A looks like English and B like French; across languages …", without a full stop. */
export function languagesWords(a: string, b: string): string {
  return `A looks like ${languageName(a)} and B like ${languageName(b)}; across languages little but names and numbers shows what belongs together`;
}
