import { LANGUAGES } from "../languages/tables.ts";
import type { FurnitureRule } from "./furnitureRule.ts";

const BY = LANGUAGES.flatMap((language) => language.by?.split(" ") ?? []).join("|");
/** Between and after names: "By Ana de la Cruz and Li Wei in Kelmora". */
const SMALL =
  "de|del|della|di|da|dos|das|du|des|la|le|van|von|der|den|ten|zu|zum|al|el|bin|ibn|and|und|et|y|e|en|og|och|in|im|à|for|für|of|the|with|mit|om|from|aus|staff|special|to";
const WORD = `(?:[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.'’\\-]*|${SMALL}|[&|/–—-])`;
const BYLINE = new RegExp(`^(?:${BY})\\s+(?=\\p{Lu})${WORD}(?:[,;]?\\s+${WORD}){0,13}$`, "u");
const MAX_BYLINE = 120;

/** `By Jane Roe, City Desk`: names alone after the word, every one with its capital, and no stop. */
export const nameRule: FurnitureRule = (line) =>
  line.length <= MAX_BYLINE && BYLINE.test(line) ? { kind: "byline", trust: "edge" } : null;
