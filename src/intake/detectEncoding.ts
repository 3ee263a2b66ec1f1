import type { Encoding } from "./article.ts";
import { decode, decodeStrictly } from "./decode.ts";
import { encodingNamed } from "./encodings.ts";
import { utf16WithoutMark } from "./utf16WithoutMark.ts";

export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** False for a guess from the frequency of letters. */
  readonly sure: boolean;
}

/**
 * How the bytes are to be read: by their byte-order mark, by the zero bytes UTF-16 leaves, as UTF-8 if they are valid UTF-8
 * (other encodings hardly ever are), and only then by a guess. The guess is loaded when it is needed first.
 */
export async function detectEncoding(bytes: Uint8Array): Promise<DetectedEncoding> {
  const certain = byteOrderMark(bytes) ?? utf16WithoutMark(bytes) ?? escapes(bytes);
  if (certain) return { encoding: certain, sure: true };
  if (decodeStrictly(bytes, "utf-8") !== null) return { encoding: "utf-8", sure: true };
  return { encoding: await guess(bytes), sure: false };
}

const MARKS: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  return MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;
}

/** Old Japanese mail is plain ASCII but for the escapes that switch to Kanji: ESC $ B or ESC $ @. */
function escapes(bytes: Uint8Array): Encoding | null {
  const ESC = 0x1b;
  for (let i = bytes.indexOf(ESC); i >= 0; i = bytes.indexOf(ESC, i + 1)) {
    if (bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x42 || bytes[i + 2] === 0x40)) return "iso-2022-jp";
  }
  return null;
}

/** The frequency of letters shows long before this many bytes. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * The likeliest encoding whose reading of the sample makes sense; Windows-1251 is tried for short texts too. Where Windows-1252 reads the very same, it is that: most
 * Western files are, and chardet names others for short ones.
 */
async function guess(bytes: Uint8Array): Promise<Encoding> {
  const sample = telling(bytes);
  if (isDamagedUtf8(sample)) return "utf-8";
  const { analyse } = await import("chardet");
  const western = decodeStrictly(sample, "windows-1252");
  for (const label of [...analyse(sample).flatMap(({ name }) => ALIKE[name] ?? [name]), "windows-1251"]) {
    const encoding = encodingNamed(label);
    const text = encoding && decodeStrictly(sample, encoding);
    if (encoding && text && makesSense(text)) return text === western ? "windows-1252" : encoding;
  }
  return "windows-1252";
}

/** What chardet knows no difference between. Its UTF-8 has been tried before. */
const ALIKE: Readonly<Record<string, readonly string[]>> = { "KOI8-R": ["koi8-r", "koi8-u"], "UTF-8": [] };

/** A few damaged bytes do not make a UTF-8 text something else: other encodings seldom yield one valid sequence. */
const MIN_VALID_PER_DAMAGED = 4;

function isDamagedUtf8(sample: Uint8Array): boolean {
  const { text } = decode(sample, "utf-8");
  const damaged = count(text, /\ufffd/gu);
  return count(text, /\P{ASCII}/gu) - damaged > damaged * MIN_VALID_PER_DAMAGED;
}

const LINE_FEED = 0x0a;

/** The lines that are not plain ASCII, up to the sample size: the rest tells nothing. No encoding here cuts at a line end. */
function telling(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, SAMPLE_BYTES));
  let size = 0;
  for (let start = 0; start < bytes.length && size < sample.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, Math.min(end, start + sample.length - size));
    if (line.some((byte) => byte > 0x7f)) {
      sample.set(line, size);
      size += line.length;
    }
    start = end;
  }
  return sample.subarray(0, size);
}

/** Where one script has less than this of the letters beyond ASCII, the text was read in the wrong encoding. */
const LEADING_SCRIPT_SHARE = 0.9;

/** Chinese and Japanese are one: Kanji and Kana stand in one text. Half-width Katakana are what Cyrillic turns into. */
const SCRIPTS = [
  /\p{sc=Latin}/gu,
  /\p{sc=Cyrillic}/gu,
  /\p{sc=Greek}/gu,
  /\p{sc=Arabic}/gu,
  /\p{sc=Hebrew}/gu,
  /\p{sc=Thai}/gu,
  /\p{sc=Hangul}/gu,
  /(?![\uff61-\uff9f])[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu,
];

/** Control characters, private ones and box drawing are not in an article, nor are letters of many scripts at once. */
function makesSense(text: string): boolean {
  const foreign = text.replace(/\p{ASCII}/gu, "");
  if (/[\p{Cc}\p{Co}\p{Cn}\u2500-\u259f]/u.test(foreign)) return false;
  const letters = count(foreign, /\p{L}/gu);
  const leading = Math.max(...SCRIPTS.map((script) => count(foreign, script)));
  // "Ýòî ñëîâî" is Russian read as Western: no Western language has accents on most of its letters.
  const accented = count(foreign, /\p{sc=Latin}/gu) > count(text, /[a-z]/giu);
  return leading >= letters * LEADING_SCRIPT_SHARE && !accented;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
