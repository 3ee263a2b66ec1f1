import type { Encoding } from "./article.ts";

/** A decoded text; `clean` is false where some bytes mean nothing in the encoding and stand as U+FFFD. */
export interface Decoded {
  readonly text: string;
  readonly clean: boolean;
}

/**
 * Reads bytes in the given encoding, by the Encoding Standard. A byte-order mark is not part of the text; line ends stay
 * as they are.
 */
export function decode(bytes: Uint8Array, encoding: Encoding): Decoded {
  const strict = decodeStrictly(bytes, encoding);
  if (strict !== null) return { text: strict, clean: true };
  return { text: repairC1(new TextDecoder(labelOf(encoding)).decode(bytes), encoding), clean: false };
}

/** Null where some bytes mean nothing in the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return repairC1(new TextDecoder(labelOf(encoding), { fatal: true }).decode(bytes), encoding);
  } catch {
    return null;
  }
}

/** A pasted text was bytes once: as UTF-8 it keeps every character. */
function labelOf(encoding: Encoding): string {
  return encoding === "pasted" ? "utf-8" : encoding;
}

/** What the Encoding Standard reads bytes 0x80 to 0x9F of Windows-1252 as; five of them stay control characters. */
const WINDOWS_1252_C1 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * Node 20 reads Windows-1252 as Latin-1: the quotation marks and dashes of every Windows text come out as control
 * characters. A browser never yields those, so there it changes nothing.
 */
function repairC1(text: string, encoding: Encoding): string {
  if (encoding !== "windows-1252") return text;
  return text.replace(/\p{Cc}/gu, (control) => WINDOWS_1252_C1[control.charCodeAt(0) - 0x80] ?? control);
}
