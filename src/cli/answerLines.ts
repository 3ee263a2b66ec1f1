import { compare } from "../engine/compare.ts";
import type { Article, Options } from "../engine/model.ts";
import { detectLanguage } from "../intake/language.ts";
import { linesOf } from "./linesOf.ts";
import { requestOf } from "./requestOf.ts";

/**
 * Answers each line of JSON by a line: the comparison with the `id` of its pair, or `{"id":…,"error":"…"}` for a bad line,
 * which never stops the rest. `write` resolves when the next line may come, so one pair is in memory at a time.
 *
 * `defaults` are the options of lines that do not name their own. Returns how many lines were bad.
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  write: (line: string) => Promise<void>,
  defaults: Options,
): Promise<number> {
  let bad = 0;
  let number = 0;
  for await (const bytes of linesOf(input)) {
    number++;
    const answer = await answerTo(bytes, defaults);
    if (answer === null) continue;
    if ("error" in answer) {
      bad++;
      await write(JSON.stringify({ id: answer.id, error: `line ${number}: ${answer.error}` }));
    } else {
      await write(JSON.stringify(answer));
    }
  }
  return bad;
}

interface BadLine {
  readonly id: unknown;
  readonly error: string;
}

/** Null for an empty line. */
async function answerTo(bytes: Uint8Array | null, defaults: Options): Promise<object | BadLine | null> {
  if (bytes === null) return { id: null, error: "too long" };
  const line = utf8(bytes);
  if (line === null) return { id: null, error: "not UTF-8" };
  if (line.trim() === "") return null;
  const request = requestOf(line);
  if (!request.ok) return { id: request.id, error: request.error };

  const { id, left, right } = request;
  const options = { ...defaults, ...request.options };
  try {
    const comparison = compare(await inLanguage(left, options), await inLanguage(right, options), options);
    return { id, ...comparison };
  } catch (error) {
    // An invariant of the engine broke on this pair; the others are none the worse.
    return {
      id: id ?? null,
      error: `the comparison failed: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/** Null where the bytes are no UTF-8. A byte-order mark, which begins some files, is not part of the line. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function inLanguage(article: Article, options: Options): Promise<Article> {
  if (options.language !== undefined || article.language !== undefined) return article;
  return { ...article, language: await detectLanguage(article.text) };
}
