import { alternation } from "../../words/phrases/phrasePatterns.ts";
import type { LanguageTable } from "../languages/language.ts";

/**
 * What leads to an hour, as a pattern before it: À 8 heures, LUNDI 8 heures, DE 8 heures à midi. Null where a language needs
 * none. `marks` are those of an hour, as a pattern.
 */
export function hourLead({ dates }: LanguageTable, marks: string): string | null {
  if (!dates?.hourLeads) return null;
  const { before, from, to } = dates.hourLeads;
  const leads = alternation([...before, ...(dates.weekdays ?? []).flat()]);
  const ranges = `(?<=(?<!\\p{L})(?:${alternation(from)})\\s)(?=[\\p{L}\\d-]+\\s?(?:${marks})\\s(?:${alternation(to)})\\s)`;
  return `(?:(?<=(?<!\\p{L})(?:${leads})\\s)|${ranges})`;
}

/**
 * What keeps lengths of time from being times of day, as patterns before and behind one: EN 3 heures, 3 h 30 DE route, but not
 * 20 heures de mardi.
 */
export function outsideLengths({ dates }: LanguageTable): [notBehind: string, notBefore: string] {
  const { lengths, weekdays = [] } = dates ?? {};
  if (!lengths) return ["", ""];
  const lead = `(?:${alternation(lengths.before)})\\s+`;
  const behind = `(?:${alternation(lengths.behind)})(?!\\p{L}|\\s+(?:${alternation(weekdays.flat())}))`;
  return [`(?<!(?<!\\p{L})${lead})`, `(?!(?:\\s?\\d{2})?\\s+${behind})`];
}
