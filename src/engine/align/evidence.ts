import type { Evidence } from "../model.ts";
import type { TermCounts } from "./termCounts.ts";
import { hasDigit, isUnspaced, termsOf } from "./terms.ts";

/** Enough to see at a glance why; the rest is in the marks. */
const MOST_WORDS = 5;

/** A word in more sentences than this share of both texts is no reason to match two of them. */
const COMMON_SHARE = 0.15;

/** Shorter words are mostly grammar. */
const LEAST_LETTERS = 4;

/**
 * What two matched stretches share, as it is written on the left: names ("Aldo Ferrin"), numbers ("$1.87 billion" as
 * "1.87"), rare words.
 */
export function evidenceOf(left: readonly string[], right: readonly string[], counts: TermCounts): Evidence {
  const across = new Set(right.flatMap((line) => termsOf(line)));
  const names = new Set<string>();
  const numbers = new Set<string>();
  const words = new Map<string, number>();
  for (const line of left) {
    let name = "";
    for (const found of line.matchAll(WORD_OR_MARK)) {
      const surface = found[0];
      const terms = termsOf(surface);
      const shared = terms.length > 0 && terms.every((term) => across.has(term));
      const capital = /^\p{Lu}/u.test(surface) && (found.index > 0 || isCapitalInside(surface, right));
      if (shared && capital) {
        name = name === "" ? surface : `${name} ${surface}`;
        continue;
      }
      if (name !== "") names.add(name);
      name = "";
      if (!shared) continue;
      if (hasDigit(surface)) numbers.add(surface);
      else {
        const count = Math.max(...terms.map(counts.of));
        const rare = count <= Math.max(2, COMMON_SHARE * counts.claims);
        if (rare && (surface.length >= LEAST_LETTERS || isUnspaced(surface))) words.set(surface, count);
      }
    }
    if (name !== "") names.add(name);
  }
  const rarest = [...words].sort(([, a], [, b]) => a - b).slice(0, MOST_WORDS);
  return { names: [...names], numbers: [...numbers], words: rarest.map(([word]) => word) };
}

/** Numbers with their marks, words, and single other characters, which end a name. */
const WORD_OR_MARK =
  /\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*|[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The first word of a sentence has a capital in any case; within the other text's sentence it has one for a reason. */
function isCapitalInside(surface: string, lines: readonly string[]): boolean {
  return lines.some((line) => line.indexOf(surface, 1) > 0);
}
