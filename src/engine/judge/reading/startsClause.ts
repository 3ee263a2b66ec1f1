import type { LanguageTable } from "../languages/language.ts";
import type { Word } from "./reading.ts";

/** Whether a word leads to another clause or phrase, and does not stand inside a name: "from", not the "of" of an office. */
export function startsClause({ normal }: Word, { clauses }: LanguageTable): boolean {
  return clauses?.starts.has(normal) === true && !clauses.inNames?.has(normal);
}
