import type { FurnitureKind } from "../../model.ts";
import { LANGUAGES } from "../languages/tables.ts";
import type { FurnitureRule } from "./furnitureRule.ts";

/** Between and after names: "By Ana de la Cruz and Li Wei in Kelmora". */
const SMALL =
  "de|del|della|di|da|dos|das|du|des|la|le|van|von|der|den|ten|zu|zum|al|el|bin|ibn|and|und|et|y|e|en|og|och|in|im|à|for|für|of|the|with|mit|om|from|aus|staff|special|to";
const WORD = `(?:[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.'’\\-]*|${SMALL}|[&|/–—-])`;
const NAMES = `\\s+(?=\\p{Lu})${WORD}(?:[,;]?\\s+${WORD}){0,13}$`;
const MAX_BYLINE = 120;

/** "By", and labels that want no colon since they end with such a word: "Photo by". */
const RULES = (["byline", "credit"] as const).map((kind) => ({
  kind,
  openers: openersOf(kind),
  pattern: new RegExp(`^(?:${openersOf(kind).join("|")})${NAMES}`, "u"),
}));

/** `By Jane Roe, City Desk`: names alone after the word, every one with its capital, and no stop. */
export const nameRule: FurnitureRule = (line) => {
  if (line.length > MAX_BYLINE) return null;
  // The pattern is slow to be made ready, and few lines open so.
  for (const { kind, openers, pattern } of RULES)
    if (opensWithOne(openers, line) && pattern.test(line)) return { kind, trust: "edge" };
  return null;
};

function opensWithOne(openers: readonly string[], line: string): boolean {
  for (const opener of openers) if (line.startsWith(opener)) return true;
  return false;
}

function openersOf(kind: FurnitureKind): string[] {
  return LANGUAGES.flatMap((language) => {
    const by = language.by?.split(" ") ?? [];
    const phrases = (language.labels?.[kind]?.split("|") ?? []).filter((label) =>
      by.some((word) => label.endsWith(` ${word}`)),
    );
    return kind === "byline" ? [...by, ...phrases] : phrases;
  });
}
