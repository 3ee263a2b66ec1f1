import type { MatchStatus } from "../model.ts";
import { TITLES } from "../words/titles.ts";

/**
 * `same` is equal but for white space and the shape of quotes, dashes, dots and the like; all else is `reworded`, also
 * where only capitals or punctuation differ.
 */
export function statusOf(left: string, right: string): MatchStatus {
  return left === right || shapeless(left) === shapeless(right) ? "same" : "reworded";
}

/**
 * One shape for what typesetters choose between: quotes, dashes, ellipses, spaces, also those round dashes and ellipses,
 * compatibility forms, the dots of U.S. and Mr.
 */
export function shapeless(text: string): string {
  return text
    .replace(/«[\u00A0\u2009\u202F]|[\u00A0\u2009\u202F]»/gu, '"')
    .normalize("NFKC")
    .replace(/[«»„“”‟‹›「」『』]|''|``/gu, '"')
    .replace(/[‘’‚‛′ʼ`]/gu, "'")
    .replace(/[‐‑‒–—―−]|--+/gu, "-")
    .replace(/\.{3,}/gu, "…")
    .replace(/\b(?:\p{L}\.){2,}/gu, (dotted) => dotted.replaceAll(".", ""))
    .replace(/(?<!\p{L})(\p{Lu}\p{Ll}+)\.(?=\s)/gu, (dotted, word: string) =>
      TITLES.has(word) ? word : dotted,
    )
    .replace(/[\s\u200B\u200E\u200F\uFEFF]+/gu, " ")
    .replace(/ ?([-…]) ?/gu, "$1")
    .trim();
}
