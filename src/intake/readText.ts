import type { Encoding, ReadArticle } from "./article.ts";
import { detectLanguage } from "./language.ts";
import { wordCount } from "./wordCount.ts";

/** How a text came to be known. */
export interface Source {
  readonly name: string;
  readonly encoding: Encoding;
  readonly sure: boolean;
}

/** A decoded text with what intake can say of it. */
export async function readText(decoded: string, source: Source): Promise<ReadArticle> {
  const text = wellFormed(decoded);
  return { ...source, text, language: await detectLanguage(text), words: wordCount(text) };
}

/** White space, control and format characters only: there is nothing to read. */
export function holdsNothing(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(text);
}

/**
 * Zero characters and lone halves of surrogate pairs are no text and break what is written from it later (XML, a share
 * link). Each becomes one U+FFFD, so that no offset changes; so does every mark past the thirtieth on one letter. The
 * byte-order mark of a pasted text goes, as a file's does.
 */
function wellFormed(text: string): string {
  return text
    .replace(/^\ufeff/u, "")
    .replaceAll("\0", "\ufffd")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(MARK_TOO_MANY, (mark) => "\ufffd".repeat(mark.length));
}

/**
 * No language needs more than thirty marks in a row (Unicode Standard Annex #15, Stream-Safe Text Format). A letter under a
 * million of them is a joke or an attack: laying it out stops a browser for minutes.
 */
const MARK_TOO_MANY = /(?<=\p{M}{30})\p{M}/gu;
