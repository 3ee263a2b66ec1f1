import type { LanguageTable } from "./languages/language.ts";
import type { Word } from "./reading.ts";

/** Whether two words are cases of one name: Krátké of Krátká. */
export function isCaseOfName(a: Word, b: Word, { namesHaveCases }: LanguageTable): boolean {
  return namesHaveCases === true && a.stem === b.stem;
}
