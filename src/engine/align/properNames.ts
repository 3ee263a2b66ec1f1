import type { Pair } from "../model.ts";

/**
 * The words of each text that look like names, as written: capitals where no sentence or quotation begins. Where nouns
 * have capitals too, a word after another capital alone: the "Petermann" of "der Stürmer Nils Petermann".
 */
export function properNames(lines: Pair<readonly string[]>): Pair<ReadonlySet<string>> {
  const distinct = { left: [...new Set(lines.left)], right: [...new Set(lines.right)] };
  const inner = { left: found(distinct.left, INNER_CAPITAL), right: found(distinct.right, INNER_CAPITAL) };
  const words = countOf(distinct.left, INNER_WORD) + countOf(distinct.right, INNER_WORD);
  const capitals = inner.left.length + inner.right.length;
  const names =
    capitals > NOUN_CAPITALS * words
      ? {
          left: found(distinct.left, CAPITAL_AFTER_CAPITAL),
          right: found(distinct.right, CAPITAL_AFTER_CAPITAL),
        }
      : inner;
  return { left: new Set(names.left), right: new Set(names.right) };
}

/**
 * English and Russian texts of the sets have capitals on at most a fifth of their inner words, but for lists of names;
 * German ones on a third.
 */
const NOUN_CAPITALS = 0.25;

function found(lines: readonly string[], word: RegExp): string[] {
  return lines.flatMap((line) => line.match(word) ?? []);
}

function countOf(lines: readonly string[], word: RegExp): number {
  return lines.reduce((count, line) => count + (line.match(word)?.length ?? 0), 0);
}

const INNER_WORD = /(?<=[\p{L}\p{N},;)]\s)\p{L}[\p{L}\p{M}]+/gu;
const INNER_CAPITAL = /(?<=[\p{L}\p{N},;)]\s)\p{Lu}[\p{L}\p{M}]+/gu;
const CAPITAL_AFTER_CAPITAL = /(?<=[\p{L}\p{N},;)]\s\p{Lu}[\p{L}\p{M}]*\s)\p{Lu}[\p{L}\p{M}]+/gu;
