import type { Span } from "../model.ts";
import { allMatches } from "../words/letters/allMatches.ts";

interface Line {
  /** Without white space at either side. */
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

/** Text wrapped by a mail program or an editor stays within this; a paragraph on one line is seldom this short. */
const MAX_WRAP_WIDTH = 120;
/** Shorter lines are verse, a list, an address. */
const MIN_WRAP_WIDTH = 30;
/** The part of line breaks that must be where the next word would not have fitted. */
const WRAPPED_SHARE = 0.7;
/** Fewer full lines than this may be chance. */
const MIN_WRAPPED_LINES = 3;

/** From the first sign of a line that is not white; a space that bears an accent is not. */
const LINE = /(?:\S|[^\S\n\r\v\f\u2028\u2029](?=[\p{M}\p{Grapheme_Extend}\u200D]))[^\n\r\v\f\u2028\u2029]*/gu;
const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/gu;
const ENDS_WITH_STOP = /[.!?…。！？؟۔।॥։።:：;；]["'”’»›)\]}〉》」』】〕）］*[\d]{0,8}$/u;
const LIST_ITEM = /^(?:[-–—•‣◦▪●*·][ \t\u00A0]|\(?\d{1,3}[.)][ \t\u00A0]|\(?\p{L}\)[ \t\u00A0])/u;
/** Marks of items that a wrapped sentence has too: "until 2 h\n15. The", "opens at noon\n– or later". */
const IN_SENTENCE = /^(?:[–—]|\d)/u;
/** "(see p." at the end of a line makes "14) of the plan" on the next no item. */
const OPEN_BRACKET = /\([^()]*$/u;
const SMALL_LETTER = /^(?!\p{Script=Georgian})\p{Ll}/u;

/**
 * Paragraphs: blank lines part them, and so does each other line break, unless the line was merely wrapped there.
 *
 * A greedy wrap breaks a line only where the next word would not fit, so in a wrapped text nearly every line plus the
 * word after it is longer than the longest line; in a text with one paragraph a line hardly any is. A line that ends
 * without a stop before a small letter goes on in either.
 */
export function findParagraphs(text: string): Span[] {
  const blocks = findBlocks(text);
  const width = wrapWidth(text, blocks);
  return blocks.flatMap((block) => {
    const spans: Span[] = [];
    let start = block[0]!.start;
    block.forEach((line, i) => {
      const next = block[i + 1];
      if (next !== undefined && goesOn(text, line, next, width)) return;
      spans.push([start, line.end]);
      start = next?.start ?? start;
    });
    return spans;
  });
}

/** Lines without a blank one between them. */
function findBlocks(text: string): Line[][] {
  const blocks: Line[][] = [];
  let lastEnd = 0;
  for (const found of allMatches(LINE, text)) {
    const gap = text.slice(lastEnd, found.index);
    const lineEnds = allMatches(LINE_END, gap);
    const last = lineEnds.at(-1);
    const indent = gap.length - (last === undefined ? 0 : last.index + last[0].length);
    const line = { start: found.index, end: found.index + found[0].trimEnd().length, indent };
    const isParted = lineEnds.length > 1 || last?.[0] === "\u2029" || blocks.length === 0;
    if (isParted) blocks.push([line]);
    else blocks.at(-1)!.push(line);
    lastEnd = line.end;
  }
  return blocks;
}

/** The width the text was wrapped at, or null where it was not wrapped. */
function wrapWidth(text: string, blocks: readonly (readonly Line[])[]): number | null {
  const pairs = blocks.flatMap((block) => block.slice(1).map((next, i) => ({ line: block[i]!, next })));
  const width = pairs.reduce((widest, { line }) => Math.max(widest, lengthOf(line)), 0);
  if (width < MIN_WRAP_WIDTH || width > MAX_WRAP_WIDTH) return null;
  const full = pairs.filter(({ line, next }) => isFull(text, line, next, width)).length;
  return full >= MIN_WRAPPED_LINES && full >= WRAPPED_SHARE * pairs.length ? width : null;
}

function goesOn(text: string, line: Line, next: Line, width: number | null): boolean {
  const following = text.slice(next.start, Math.min(next.end, next.start + MAX_WRAP_WIDTH));
  const isStopped = ENDS_WITH_STOP.test(text.slice(Math.max(line.start, line.end - 8), line.end));
  const isWrapped = width !== null && isFull(text, line, next, width) && next.indent <= line.indent + 1;
  const isItem = LIST_ITEM.test(following) && (isStopped || !isWrapped || !IN_SENTENCE.test(following));
  if (isItem && !OPEN_BRACKET.test(text.slice(line.start, line.end))) return false;
  return isWrapped || (SMALL_LETTER.test(following) && !isStopped);
}

/** The first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const found = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\S{1,40})/u.exec(
    text.slice(next.start, Math.min(next.end, next.start + 40)),
  );
  return lengthOf(line) + 1 + (found?.[0].length ?? 1) > width;
}

function lengthOf(line: Line): number {
  return line.end - line.start;
}
