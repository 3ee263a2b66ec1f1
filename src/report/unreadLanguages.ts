import { type Comparison, LANGUAGES_READ } from "../engine/model.ts";

/** The languages of the texts, each once, in which negations, hedges and speakers are not read. */
export function unreadLanguages({ left, right }: Pick<Comparison, "left" | "right">): string[] {
  const languages = new Set([left.language, right.language]);
  return [...languages].filter((code) => code !== "und" && !LANGUAGES_READ.includes(code)).sort();
}
