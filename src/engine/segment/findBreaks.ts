import type { Span } from "../model.ts";

/** A place where a sentence may end. Offsets are of the whole text. */
export interface Break {
  /** First unit of the run of stops; equals `end` where nothing marks the end. */
  readonly stop: number;
  /** After the stops, closing quotes and brackets, and footnote marks. */
  readonly end: number;
  /** First unit of what follows, white space skipped. */
  readonly next: number;
  /** The run of stops itself: `.`, `?!`, `. . .` */
  readonly stops: string;
  /** Quotes, brackets and footnote marks between the stops and `end`. */
  readonly closers: string;
  /** The token before the stop with inner points and hyphens; single letters set apart are joined: `z.B`. */
  readonly before: string;
  /** Where that token begins. */
  readonly beforeStart: number;
  /** Opening quotes, brackets and dashes before the next word. */
  readonly opener: string;
  /** The next word, empty where none is near. */
  readonly after: string;
}

/** Longest token or opener that is looked at: bounds the work at each stop, so that a text of dots stays linear. */
const WINDOW = 40;

/** Longer than any abbreviation in letters apart, `i. d. R.` */
const MAX_SPACED_LETTERS = 5;

/** Stops that end a sentence with no space after them. `．` is an end only outside numbers. */
const CLOSED_STOPS = "。！？｡．؟۔।॥։።፧፨။។᠃";
const STOPS = `.!?…‼⁇⁈⁉${CLOSED_STOPS}`;
const CLOSERS = `"'”’»›)\\]}〉》」』】〕）］｝＂＇`;

/**
 * A run of stops, also with spaces between its points: `. . .`; `:` is the full stop of Armenian, `;` asks in Greek. The sign
 * comes before the look at what is behind it, which is else taken at each letter.
 */
const RUN = new RegExp(
  `[${STOPS}]+(?:[ \\u00A0]\\.(?!\\.))*|:(?<=\\p{Script=Armenian}:)|[;\\u037E](?<=\\p{Script=Greek}[;\\u037E])`,
  "gu",
);
/** What may stand between a run of stops and the white space after it: `?”.` stops again, `“` and `‘` close in German. */
const TAIL = new RegExp(
  `(?:[\\p{M}\\p{Grapheme_Extend}\\u200D${CLOSERS}${STOPS}]|[“‘«‹](?=[\\s\\p{P}]|$))*`,
  "uy",
);
/** French and some German type sets closing quotes apart. */
const SPACED_CLOSER = /[ \u00A0\u202F]+[»”“"’‘]{1,2}(?=\s|$)/uy;
/** A face after the stop belongs to what was said. */
const EMOJI =
  /(?: ?(?![©®™‼⁉])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*)+(?=\s|$)/uy;
/**
 * What stands in brackets right on the stop is a note, `[3]`, `[2–11]`, `[8]:44`, `[citation needed]`; so are `¹²` and `*`, and
 * plain digits that stick to the stop: `ended.11 12 Next`. Where no space parts sentences none is asked for behind it.
 */
const FOOTNOTE =
  /(?:\[[\p{L}\p{N}][^[\]:\n]{0,39}\](?::\d{1,4}(?:[–-]\d{1,4})?)?|[¹²³⁰⁴-⁹†‡*]){1,4}(?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<!\p{N}\.)\d{1,3}(?: \d{1,3}){0,3}(?=\s+\p{Lu})/uy;
const NEXT = /([^\p{L}\p{M}\p{N}]{0,6})([\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’\-.]{0,39}))?/uy;
const NO_SPACE_NEEDED = new RegExp(`[${CLOSED_STOPS}]`, "u");
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN_NAME = /[A-Za-z]$/u;
const WIDE_QUOTE = /[“「『]/u;
const WHITE = /\s/u;
/** Belongs to the sign before it, be it a space; no sentence begins inside a grapheme. */
const EXTENDS = /[\p{M}\p{Grapheme_Extend}]|\u200D|\u0E33|\u0EB3/u;

/**
 * All places in a paragraph where a sentence might end: a run of stops with its closing quotes, before white space,
 * or anywhere after a stop of a script that sets no space, or where the space was forgotten (`end.Next`).
 * Deliberately too many: the passes after this take away, none of them has to find.
 */
export function findBreaks(text: string, [start, end]: Span): Break[] {
  const breaks: Break[] = [];
  const body = text.slice(0, end);
  RUN.lastIndex = start;
  for (let run = RUN.exec(body); run !== null; run = RUN.exec(body)) {
    const tailEnd = tailAfter(body, run.index + run[0].length);
    const found = breakAt({ text: body, start, stop: run.index, stops: run[0], end: tailEnd });
    if (found !== null) breaks.push(found);
    RUN.lastIndex = Math.max(RUN.lastIndex, tailEnd);
  }
  return breaks;
}

/** A place of the same shape where nothing marks the end, such as before the next item of a list in one line. */
export function unmarkedBreak(
  text: string,
  { start, at, end }: { start: number; at: number; end: number },
): Break {
  const gap = text.slice(Math.max(start, at - WINDOW), at);
  const stop = at - (gap.length - gap.trimEnd().length);
  return describe({ text: text.slice(0, end), start, stop, stops: "", end: stop, next: at });
}

function tailAfter(text: string, from: number): number {
  // Behind most stops a space and a word follow, and nothing of a tail.
  if (text[from] === " " && isAlphanumeric(text.charCodeAt(from + 1))) return from;
  let at = from;
  for (const part of [TAIL, SPACED_CLOSER, FOOTNOTE, EMOJI]) {
    part.lastIndex = at;
    at += part.exec(text)?.[0].length ?? 0;
  }
  return at;
}

interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly stop: number;
  readonly stops: string;
  readonly end: number;
}

function breakAt(candidate: Candidate): Break | null {
  const { text, stop, stops, end } = candidate;
  let next = end;
  while (next < text.length && WHITE.test(text[next]!)) next++;
  if (next === text.length || EXTENDS.test(text[next]!)) return null;
  const found = describe({ ...candidate, next });
  if (next > end) return found;
  // A joiner binds the sign after it, as in an emoji of several.
  if (text[end - 1] === "\u200D") return null;
  // （Ltd.）。: the last of the stops counts.
  if (NO_SPACE_NEEDED.test(text.slice(stop, end)))
    return /\p{Nd}$/u.test(found.before) && /^\p{Nd}/u.test(found.after) ? null : found;
  // Yahoo!ニュース: in a name of Latin letters the sign belongs to it.
  if (/[!?]/u.test(stops) && WIDE.test(text.slice(end, end + 2)))
    return LATIN_NAME.test(found.before) ? null : found;
  // 没有穿鞋……“我一直跑: dots between wide signs are a pause, but not before a quotation.
  if (stops.startsWith("…") && WIDE_QUOTE.test(text[end]!) && WIDE.test(text[stop - 1] ?? "")) return found;
  return isForgottenSpace(found, text.slice(stop, end) === stops) ? found : null;
}

/**
 * `the end.Next one`: a small-lettered word, one stop, a capitalised word. Not `Booking.Com`, `www.a.Be`, `Y!J`,
 * which is why the word before must be small throughout, or a number of a size no list has.
 */
function isForgottenSpace({ before, stops, after, opener }: Break, bare: boolean): boolean {
  if (!bare || stops.length > 1 || opener !== "" || before === "") return false;
  if (!/^\p{Lu}\p{Ll}+\.?$/u.test(after) || /^(?:Com|Org|Net|De|Co|Edu|Gov|Js|Io)$/u.test(after))
    return false;
  return /^\p{Ll}{2,}$/u.test(before) || /^\p{Lu}\p{Ll}{3,}$/u.test(before) || /^[\d,.]{4,}$/u.test(before);
}

function describe(candidate: Candidate & { readonly next: number }): Break {
  const { text, start, stop, stops, end, next } = candidate;
  const beforeStart = tokenStart(text, start, stop);
  NEXT.lastIndex = next;
  const [, opener = "", after = ""] = NEXT.exec(text) ?? [];
  return {
    stop,
    end,
    next,
    stops,
    closers: text.slice(stop + stops.length, end),
    before: text.slice(beforeStart, stop).replaceAll(/\s/gu, ""),
    beforeStart,
    opener,
    after,
  };
}

/** Start of the token that ends at `end`; `z. B` and `A. I` are one token, 由J is two. */
function tokenStart(text: string, start: number, end: number): number {
  const floor = Math.max(start, end - WINDOW);
  let at = end;
  const isWide = end > start && WIDE.test(text[end - 1]!);
  while (
    at > floor &&
    (isTokenUnit(text, at - 1) || isDecimalComma(text, at - 1)) &&
    (isWide || !WIDE.test(text[at - 1]!))
  )
    at--;
  // "z. B": a single letter with another single letter and a point before it.
  const furthest = Math.max(floor, at - 3 * MAX_SPACED_LETTERS);
  while (at - 3 >= furthest && followsSpacedLetter(text, at, end)) at -= 3;
  return at;
}

function followsSpacedLetter(text: string, at: number, end: number): boolean {
  const isAlone = at + 1 === end || text[at + 1] === ".";
  return (
    isAlone &&
    /\p{L}/u.test(text[at]!) &&
    WHITE.test(text[at - 1]!) &&
    text[at - 2] === "." &&
    /\p{L}/u.test(text[at - 3]!) &&
    (at === 3 || !isTokenUnit(text, at - 4))
  );
}

function isDecimalComma(text: string, at: number): boolean {
  return text[at] === "," && /^\d,\d$/u.test(text.slice(at - 1, at + 2));
}

const TOKEN_UNIT = /[\p{L}\p{M}\p{N}\p{Cs}.'’‐-]|\u200C|\u200D/u;

function isTokenUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAlphanumeric(code) || code === 46 || code === 39 || code === 45;
  return TOKEN_UNIT.test(text[at]!);
}

/** A letter or digit of ASCII. */
function isAlphanumeric(code: number): boolean {
  const lower = code | 32;
  return (lower > 96 && lower < 123) || (code > 47 && code < 58);
}
