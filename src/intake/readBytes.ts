import type { Encoding, IntakeFailure, IntakeResult } from "./article.ts";
import { decode } from "./decode.ts";
import { type DetectedEncoding, detectEncoding } from "./detectEncoding.ts";
import { fileFormat } from "./fileFormat.ts";
import { markupFormat } from "./markupFormat.ts";
import { holdsNothing, readText } from "./readText.ts";

/**
 * The largest file that is read, some 1.7 million English words. Articles have a thousand, long books half a million;
 * what is larger is a log or a data dump, and past the work limit it would be compared coarsely anyway.
 */
export const MAX_BYTES = 10 * 1024 * 1024;

/**
 * Reads the bytes of a file as an article. `encoding` is the reader's own choice and is not doubted; without it the bytes
 * tell. Offsets into the article are those of the decoded text, whose line ends stay as they are.
 */
export async function readBytes(bytes: Uint8Array, name: string, encoding?: Encoding): Promise<IntakeResult> {
  if (bytes.length > MAX_BYTES)
    return failure({ kind: "too-large", name, bytes: bytes.length, limit: MAX_BYTES });
  const format = fileFormat(bytes);
  if (format) return failure({ kind: "not-text", name, format });

  const detected: DetectedEncoding = encoding ? { encoding, sure: true } : await detectEncoding(bytes);
  const { text, clean } = decode(bytes, detected.encoding);
  if (holdsNothing(text)) return failure({ kind: "empty", name });
  if (!encoding && isBinary(text)) return failure({ kind: "not-text", name, format: null });
  const markup = markupFormat(text, name);
  if (markup) return failure({ kind: "not-text", name, format: markup });
  return {
    ok: true,
    article: await readText(text, { name, encoding: detected.encoding, sure: detected.sure && clean }),
  };
}

/** A text has next to no control characters but tabs and line ends; random bytes have one in nine. */
const MAX_CONTROL_SHARE = 0.01;

/** One is forgiven in a short text: a page break or an end-of-file mark. */
function isBinary(text: string): boolean {
  const controls = text.match(/(?!\s)(?=\p{ASCII})\p{Cc}/gu)?.length ?? 0;
  return controls > Math.max(1, text.length * MAX_CONTROL_SHARE);
}

function failure(failure: IntakeFailure): IntakeResult {
  return { ok: false, failure };
}
