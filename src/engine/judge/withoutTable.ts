import { other } from "./languages/other.ts";
import type { JudgeContext } from "./prepareJudge.ts";

/** The languages of the texts of which there is no table, each once. */
export function withoutTable({ left, right }: JudgeContext): string[] {
  const read = [left, right].filter(({ table }) => table === other).map(({ text }) => text.language);
  return [...new Set(read)].sort();
}
