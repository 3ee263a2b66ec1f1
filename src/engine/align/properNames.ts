import type { Pair } from "../model.ts";
import { remembered } from "../remembered.ts";
import { CAPITAL, classAt } from "../words/characters.ts";

/**
 * The words of each text that look like names, as written: capitals where no sentence or quotation begins. Where nouns
 * have capitals too, a word after another capital alone: the "Petermann" of "der Stürmer Nils Petermann".
 */
export function properNames(lines: Pair<readonly string[]>): Pair<ReadonlySet<string>> {
  const distinct = { left: [...new Set(lines.left)], right: [...new Set(lines.right)] };
  // What was kept stands in both texts.
  const innerWords = remembered((line: string) => line.match(INNER_WORD) ?? []);
  const inner = { left: distinct.left.flatMap(innerWords), right: distinct.right.flatMap(innerWords) };
  const capitals = { left: inner.left.filter(isCapital), right: inner.right.filter(isCapital) };
  const words = inner.left.length + inner.right.length;
  const names =
    capitals.left.length + capitals.right.length > NOUN_CAPITALS * words
      ? {
          left: found(distinct.left, CAPITAL_AFTER_CAPITAL),
          right: found(distinct.right, CAPITAL_AFTER_CAPITAL),
        }
      : capitals;
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

function isCapital(word: string): boolean {
  return (classAt(word, 0) & CAPITAL) !== 0;
}

const INNER_WORD = /(?<=[\p{L}\p{N},;)]\s)\p{L}[\p{L}\p{M}]+/gu;
const CAPITAL_AFTER_CAPITAL = /(?<=[\p{L}\p{N},;)]\s\p{Lu}[\p{L}\p{M}]*\s)\p{Lu}[\p{L}\p{M}]+/gu;
