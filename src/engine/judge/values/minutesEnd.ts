import { alternation } from "../../words/phrases/phrasePatterns.ts";
import type { LanguageTable } from "../languages/language.ts";

/**
 * What follows minutes that stand behind the mark of their hour, as a lookahead: 14 Uhr 30 IN Kelm, but not 14 Uhr 30 Gäste.
 * Null where a language reads no minutes there.
 */
export function minutesEnd({ dates }: LanguageTable): string | null {
  const { behindMinutes, halves = {} } = dates ?? {};
  if (!behindMinutes) return null;
  const words = alternation([...behindMinutes, ...Object.keys(halves)]);
  return `(?=\\s*(?:$|[,;:.!?)\\]"“”»«](?!\\d))|\\s+(?:${words})(?!\\p{L}))`;
}
