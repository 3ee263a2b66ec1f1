import { decodeStrictly } from "./decode.ts";

/** Two bytes each; enough to meet spaces, line ends and digits in any script. */
const SAMPLE_UNITS = 4096;

/** Spaces, line ends, stops and digits, of Chinese and Japanese too: what every text is full of. */
const STOPS = /[ \n\r\t.,;:!?\d\u3001\u3002\uff0c]/gu;

const LETTERS = /[a-z]/giu;

/** Not in a text: what appears when the bytes of a pair are swapped, or when they were never characters. */
const FOREIGN = /(?!\s)[\p{Cc}\p{Cn}\p{Co}]/u;

/**
 * UTF-16 that comes without its byte-order mark, null for anything else.
 *
 * Such a text holds zero bytes (each space, line end or digit has one), which no text in another encoding does. The right
 * order of bytes is the one that yields spaces and stops; swapped, a comma is a Chinese sign. Letters decide only where
 * there are none of these: the commonest Chinese sign, 一, is an N when swapped.
 */
export function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null;
  const little = decodedSample(bytes, "utf-16le");
  const big = decodedSample(bytes, "utf-16be");
  const lead = leadOf(STOPS) || leadOf(LETTERS);
  return lead === 0 ? null : lead > 0 ? "utf-16le" : "utf-16be";

  function leadOf(pattern: RegExp): number {
    return (little.match(pattern)?.length ?? 0) - (big.match(pattern)?.length ?? 0);
  }
}

/** The sample in this order of bytes; empty where that yields what no text holds. */
function decodedSample(bytes: Uint8Array, order: "utf-16le" | "utf-16be"): string {
  const text = decodeStrictly(wholeCharacters(bytes, order), order);
  return text === null || FOREIGN.test(text) ? "" : text;
}

/** The sample, one unit shorter where it would cut a surrogate pair. */
function wholeCharacters(bytes: Uint8Array, order: "utf-16le" | "utf-16be"): Uint8Array {
  const end = Math.min(bytes.length, SAMPLE_UNITS * 2);
  if (end === bytes.length) return bytes;
  const highByte = bytes[order === "utf-16le" ? end - 1 : end - 2] ?? 0;
  const cutsPair = highByte >= 0xd8 && highByte <= 0xdb;
  return bytes.subarray(0, cutsPair ? end - 2 : end);
}
