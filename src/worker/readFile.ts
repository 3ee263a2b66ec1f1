import type { Encoding, IntakeResult } from "../intake/article.ts";
import { MAX_BYTES, readBytes } from "../intake/readBytes.ts";

/**
 * Reads a file the browser handed over. One that is too large is refused before a byte of it is loaded.
 * The name comes beside it: not every engine carries it along when a file is posted.
 */
export async function readFile(
  file: Blob,
  name: string,
  encoding: Encoding | undefined,
): Promise<IntakeResult> {
  if (file.size > MAX_BYTES) {
    return { ok: false, failure: { kind: "too-large", name, bytes: file.size, limit: MAX_BYTES } };
  }
  const bytes = await bytesOf(file);
  return bytes ? readBytes(bytes, name, encoding) : { ok: false, failure: { kind: "unreadable", name } };
}

/** Null for a folder, for a file that was changed or removed since it was dropped, and where the system says no. */
async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
