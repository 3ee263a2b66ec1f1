import type { Pair, Side } from "../../model.ts";
import { remembered } from "../../remembered.ts";
import {
  afterCharacter,
  CAPITAL,
  classAt,
  isOneOf,
  LETTER,
  MARK,
  NUMBER,
  runEnd,
} from "../../words/letters/characters.ts";
import { uncapitalisedNames } from "../../words/uncapitalised/uncapitalisedNames.ts";

/**
 * The words of each text that look like names, as written: capitals where no sentence or quotation begins. Where nouns
 * have capitals too, a word after another capital alone: the "Petermann" of "der Stürmer Nils Petermann".
 */
export function properNames(lines: Pair<readonly string[]>): Pair<ReadonlySet<string>> {
  const distinct = { left: new Set(lines.left), right: new Set(lines.right) };
  // What was kept stands in both texts.
  const read = remembered(innerWords);
  const inner = { left: [...distinct.left].map(read), right: [...distinct.right].map(read) };
  let words = 0;
  let capitals = 0;
  for (const line of [...inner.left, ...inner.right]) {
    words += line.count;
    capitals += line.capitals.length;
  }
  const names = (side: Side) =>
    capitals > NOUN_CAPITALS * words
      ? found(distinct[side], CAPITAL_AFTER_CAPITAL)
      : inner[side].flatMap((line) => line.capitals);
  const uncapitalised = namesWithoutCapitals(distinct);
  return {
    left: new Set([...names("left"), ...uncapitalised.left]),
    right: new Set([...names("right"), ...uncapitalised.right]),
  };
}

/** A name that one text shows to be one is a name of the other wherever its characters stand. */
function namesWithoutCapitals(lines: Pair<ReadonlySet<string>>): Pair<readonly string[]> {
  const own = {
    left: [...lines.left].flatMap(uncapitalisedNames),
    right: [...lines.right].flatMap(uncapitalisedNames),
  };
  const alsoIn = (side: Side, names: readonly string[]) => standingIn(lines[side], new Set(names));
  return {
    left: [...own.left, ...alsoIn("left", own.right)],
    right: [...own.right, ...alsoIn("right", own.left)],
  };
}

/** Which of some names stand in lines: at each place a look for each length of the names that begin with what stands there. */
function standingIn(lines: ReadonlySet<string>, names: ReadonlySet<string>): string[] {
  const lengths = new Map<number, Set<number>>();
  for (const name of names) {
    const first = name.charCodeAt(0);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(name.length));
  }
  const met = new Set<string>();
  for (const line of lines)
    for (let at = 0; at < line.length; at++)
      for (const length of lengths.get(line.charCodeAt(at)) ?? NONE) {
        const piece = line.slice(at, at + length);
        if (names.has(piece)) met.add(piece);
      }
  return [...met];
}

const NONE: readonly number[] = [];

/**
 * English and Russian texts of the sets have capitals on at most a fifth of their inner words, but for lists of names;
 * German ones on a third.
 */
const NOUN_CAPITALS = 0.25;

function found(lines: Iterable<string>, word: RegExp): string[] {
  return [...lines].flatMap((line) => line.match(word) ?? []);
}

const CAPITAL_AFTER_CAPITAL = /(?<=[\p{L}\p{N},;)]\s\p{Lu}[\p{L}\p{M}]*\s)\p{Lu}[\p{L}\p{M}]+/gu;

/** The words of a line of two letters and more that no sentence or quotation begins. */
interface InnerWords {
  readonly count: number;
  /** Those with a capital, in order. */
  readonly capitals: readonly string[];
}

/** They stand behind white space, and that behind a letter, a number, a comma or a bracket. */
function innerWords(line: string): InnerWords {
  const capitals: string[] = [];
  let count = 0;
  for (let at = 2; at < line.length; at++) {
    if (!isWhite(line.charCodeAt(at - 1)) || !endsInside(line, at - 1)) continue;
    const bits = classAt(line, at);
    if ((bits & LETTER) === 0) continue;
    const second = afterCharacter(line, at);
    const end = runEnd(line, second, LETTER | MARK);
    if (end === second) continue;
    count++;
    if ((bits & CAPITAL) !== 0) capitals.push(line.slice(at, end));
    at = end;
  }
  return { count, capitals };
}

/** Whether the sentence goes on from what stands before an offset. */
function endsInside(line: string, at: number): boolean {
  if (isOneOf(",;)", line, at - 1)) return true;
  const isPair = line.codePointAt(at - 2)! > 0xffff;
  return (classAt(line, isPair ? at - 2 : at - 1) & (LETTER | NUMBER)) !== 0;
}

function isWhite(code: number): boolean {
  return code <= 0x20 ? WHITE_ASCII.has(code) : code >= 0xa0 && WHITE.test(String.fromCharCode(code));
}

const WHITE_ASCII = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20]);
const WHITE = /\s/;
