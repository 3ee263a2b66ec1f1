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
 * link). Each becomes one U+FFFD, so that no offset changes. The byte-order mark of a pasted text goes, as a file's does.
 */
function wellFormed(text: string): string {
  return text
    .replace(/^\ufeff/u, "")
    .replaceAll("\0", "\ufffd")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(TOO_MANY_MARKS, (marks) => "\ufffd".padEnd(marks.length));
}

/**
 * No language needs more than thirty marks in a row (Unicode Standard Annex #15, Stream-Safe Text Format). A letter under a
 * million of them is a joke or an attack: a browser takes minutes to lay it out, and as long for a million U+FFFD, so that
 * all but the first of what is too much are spaces.
 */
const TOO_MANY_MARKS = /(?<=\p{M}{30})\p{M}+/gu;
