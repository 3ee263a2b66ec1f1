/** What a character may be, as bits of `characterClass`. */
export const LETTER = 1 << 0;
export const DIGIT = 1 << 1;
/** A capital letter. */
export const CAPITAL = 1 << 2;
/**
 * Belongs to a word in a script with spaces: letters, marks, numbers, and what joins its neighbours and shows no ink, the
 * joiners of Persian and Indic scripts and the soft hyphen.
 */
export const WORDLY = 1 << 3;
/** A letter, or letter number (〇), of a script that puts no space between words. */
export const UNSPACED = 1 << 4;
/** Hangs on the character before it and belongs to its grapheme: combining marks, joiners. */
export const HANGING = 1 << 5;
/** White space, or a control or format character, or nothing at all. */
export const INKLESS = 1 << 6;
/** May begin an emoji. */
export const PICTURE = 1 << 7;
/** The colour of a skin, after an emoji. */
export const SKIN = 1 << 8;
export const HAN = 1 << 9;
export const ARABIC = 1 << 10;
export const DEVANAGARI = 1 << 11;
export const HEBREW = 1 << 12;
export const APOSTROPHE = 1 << 13;
export const HYPHEN = 1 << 14;
/** Of any kind, ½ and Ⅳ too. */
export const NUMBER = 1 << 15;
/** Combines with the character before it. */
export const MARK = 1 << 16;
const KNOWN = 1 << 17;

/**
 * The bits of a code point. Each is looked up in Unicode's tables once: a look at an array is all that running text costs.
 *
 * Patterns of many classes such as \p{L} were rejected: each copy of a class is a long table for the engine to compile, and
 * the first text paid a second for them.
 */
export function characterClass(code: number): number {
  const known = code < BASIC ? classes[code]! : (astral.get(code) ?? 0);
  return known === 0 ? classify(code) : known;
}

/** The bits of the character at an offset, 0 past the end of the text. */
export function classAt(text: string, at: number): number {
  const code = text.codePointAt(at);
  return code === undefined ? 0 : characterClass(code);
}

/** Where a run of characters ends of which each has one of the bits; the offset itself where there is none. */
export function runEnd(text: string, at: number, bits: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.codePointAt(end)!;
    if ((characterClass(code) & bits) === 0) break;
    end += code < BASIC ? 1 : 2;
  }
  return end;
}

/** Whether the character at an offset is one of some signs. */
export function isOneOf(signs: string, text: string, at: number): boolean {
  const sign = text[at];
  return sign !== undefined && signs.includes(sign);
}

/** The offset after the character at an offset. */
export function afterCharacter(text: string, at: number): number {
  return at + (text.codePointAt(at)! < BASIC ? 1 : 2);
}

/** The first code point that takes two UTF-16 units. */
const BASIC = 0x10000;

const classes = new Uint32Array(BASIC);
const astral = new Map<number, number>();

function classify(code: number): number {
  const character = String.fromCodePoint(code);
  let found = KNOWN;
  for (const [bits, pattern] of TESTS) if (pattern.test(character)) found |= bits;
  if (isUnspaced(character, found)) found = (found | UNSPACED) & ~WORDLY;
  if (code < BASIC) classes[code] = found;
  else astral.set(code, found);
  return found;
}

/** The pattern takes longest of all to be made ready: it is for letters of their scripts alone, of which Thai comes first. */
function isUnspaced(character: string, found: number): boolean {
  return character >= "\u0E00" && (found & (LETTER | NUMBER)) !== 0 && UNSPACED_LETTER.test(character);
}

const UNSPACED_LETTER =
  /(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** One short pattern each: what is slow to compile is many classes in one. */
const TESTS: readonly (readonly [bits: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [DIGIT, /\p{Nd}/u],
  [CAPITAL, /\p{Lu}/u],
  [WORDLY, /[\p{L}\p{N}\u00AD\u2060]/u],
  [WORDLY | HANGING, /[\p{M}\u200C\u200D]/u],
  [INKLESS, /[\s\p{C}]/u],
  [PICTURE, /[\p{ExtPict}\p{RI}]/u],
  [SKIN, /\p{EMod}/u],
  [HAN, /\p{Script=Han}/u],
  [ARABIC, /\p{Script=Arabic}/u],
  [DEVANAGARI, /\p{Script=Devanagari}/u],
  [HEBREW, /\p{Script=Hebrew}/u],
  [APOSTROPHE, /['’‘‛′ʼ＇´`]/u],
  [HYPHEN, /[-‐‑]/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
];
