import type { Emphasis } from "./ink.ts";
import { textWidth } from "./textWidth.ts";

/** A piece of text of one emphasis. */
export interface Run {
  readonly text: string;
  readonly emphasis: Emphasis;
}

/**
 * Breaks runs into lines of at most `width` columns, at spaces and around characters that are written without them. White
 * space collapses, as the articles' own line ends mean nothing here. A word that is wider than the line keeps whole.
 *
 * `extra` tells how many columns the marks of an emphasis take, once a line.
 */
export function wrap(runs: readonly Run[], width: number, extra: (emphasis: Emphasis) => number): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let space: Run | null = null;

  for (const piece of pieces(runs)) {
    if (piece.every(({ text }) => text === " ")) {
      space = line.length > 0 ? (piece[0] ?? null) : null;
      continue;
    }
    const added = append(line, space ? [space, ...piece] : piece);
    if (line.length > 0 && widthOf(added, extra) > width) {
      lines.push(line);
      line = append([], piece);
    } else {
      line = added;
    }
    space = null;
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** What is never broken: a space, a character of a script without spaces, or a word with the stops that touch it. */
const PIECE =
  /\s+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u300d\u300f\u201d]*|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])\S)+/gu;

/** The pieces with their emphasis; a word may change it inside, as in "re[-worded-]". */
function pieces(runs: readonly Run[]): Run[][] {
  const text = runs.map((run) => run.text).join("");
  const all: Run[][] = [];
  let run = 0;
  let runEnd = runs[0]?.text.length ?? 0;
  for (const match of text.matchAll(PIECE)) {
    const piece: Run[] = [];
    const end = match.index + match[0].length;
    for (let at = match.index; at < end; ) {
      while (at >= runEnd) runEnd += runs[++run]?.text.length ?? Number.POSITIVE_INFINITY;
      const stop = Math.min(end, runEnd);
      piece.push({ text: text.slice(at, stop), emphasis: runs[run]?.emphasis ?? "plain" });
      at = stop;
    }
    all.push(/^\s/u.test(match[0]) ? [{ text: " ", emphasis: spaceEmphasis(piece) }] : piece);
  }
  return all;
}

/** White space belongs to a mark only where all of it does. */
function spaceEmphasis(space: readonly Run[]): Emphasis {
  const [first] = space;
  return first && space.every((run) => run.emphasis === first.emphasis) ? first.emphasis : "plain";
}

/** Runs of one emphasis become one. */
function append(line: readonly Run[], added: readonly Run[]): Run[] {
  const joined = [...line];
  for (const run of added) {
    const last = joined.at(-1);
    if (last && last.emphasis === run.emphasis) {
      joined[joined.length - 1] = { text: last.text + run.text, emphasis: run.emphasis };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

function widthOf(line: readonly Run[], extra: (emphasis: Emphasis) => number): number {
  return line.reduce((width, run) => width + textWidth(run.text) + extra(run.emphasis), 0);
}
