const LINE_FEED = 0x0a;

/** A pair of the largest texts, escaped, with room: a longer line is a mistake, and must not fill the memory. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

/**
 * The lines of a stream of bytes without their ends, as they come; null for one that is too long. Nothing is read ahead:
 * who takes no further line stops the stream.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes = MAX_LINE_BYTES,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, feed));
      yield line();
      start = feed + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield line();

  /** Of a line that is too long only the length is kept. */
  function take(part: Uint8Array): void {
    size += part.length;
    if (size > maxBytes) parts = [];
    else parts.push(part);
  }

  function line(): Uint8Array | null {
    const whole = size > maxBytes ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return whole;
  }
}
