import type { ReadArticle } from "../../intake/article.ts";
import { encodingName } from "../../intake/encodings.ts";

/** "230 words, UTF-8", "230 words, probably Windows-1252", "1 word, pasted". */
export function readingWords({ words, encoding, sure }: ReadArticle): string {
  const count = `${words.toLocaleString("en")} ${words === 1 ? "word" : "words"}`;
  if (encoding === "pasted") return `${count}, pasted`;
  return `${count}, ${sure ? "" : "probably "}${encodingName(encoding)}`;
}
