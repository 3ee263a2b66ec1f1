import { open } from "node:fs/promises";
import type { Encoding, IntakeFailure, ReadArticle } from "../intake/article.ts";
import { MAX_BYTES, readBytes } from "../intake/readBytes.ts";
import { systemSentence } from "./systemSentence.ts";

export type Input =
  | { readonly ok: true; readonly article: ReadArticle }
  /** A whole sentence: the file, what is wrong, what to do. */
  | { readonly ok: false; readonly message: string };

/** Reads a file, or standard input for `-`; never more than may be compared. */
export async function readInput(
  path: string,
  encoding: Encoding | null,
  standardInput: AsyncIterable<Uint8Array>,
): Promise<Input> {
  const name = path === "-" ? "standard input" : path;
  try {
    const bytes = await upToLimit(path === "-" ? standardInput : fileChunks(path));
    const result = await readBytes(bytes, name, encoding ?? undefined);
    return result.ok ? result : { ok: false, message: failureSentence(result.failure) };
  } catch (error) {
    return { ok: false, message: systemSentence(name, error) };
  }
}

async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  yield* file.createReadStream();
}

/** One byte more than may be read, at most: enough for intake to see that it is too much. */
async function upToLimit(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) break;
  }
  return Buffer.concat(parts);
}

function failureSentence(failure: IntakeFailure): string {
  const { name } = failure;
  switch (failure.kind) {
    case "empty":
      return `${name} is empty: there is no text to compare.`;
    case "too-large":
      return `${name} is larger than ${failure.limit / 1024 / 1024} MiB, the most that is read. Cut out the article.`;
    case "not-text":
      return failure.format
        ? `${name} is no plain text (${failure.format}). Save the article as .txt and compare that.`
        : `${name} is no plain text. If it is, name its encoding with --encoding.`;
    case "unreadable":
      return `${name} cannot be read.`;
  }
}
