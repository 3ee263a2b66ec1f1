import type { Span } from "../model.ts";
import type { Text } from "../text.ts";
import { isFunctionWord } from "../words/functionWords.ts";
import type { Token } from "../words/tokens.ts";
import type { LanguageTable } from "./languages/language.ts";

/** A word or number of a claim, as the judge compares it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly normal: string;
  readonly stem: string;
  /** No function word. */
  readonly content: boolean;
  readonly number: boolean;
}

/** A claim as the judge reads it. All spans of facts are offsets of the text, like those of its words. */
export interface Reading {
  /** Index of the claim on its side. */
  readonly claim: number;
  readonly span: Span;
  /** The claim's characters, asides blanked so that offsets hold. */
  readonly line: string;
  readonly words: readonly Word[];
  readonly table: LanguageTable;
}

/** Reads the words of one claim; `tokens` are without its asides. */
export function readClaim(
  text: Text,
  index: number,
  tokens: readonly Token[],
  table: LanguageTable,
): Reading {
  const { start, end, asides } = text.claims[index]!;
  let line = text.text.slice(start, end);
  for (const [from, to] of asides)
    line = line.slice(0, from - start) + " ".repeat(to - from) + line.slice(to - start);
  const words = tokens
    .filter((token) => token.kind !== "punctuation")
    .map((token): Word => {
      const { start, end, surface, normal, kind } = token;
      return {
        start,
        end,
        surface,
        normal,
        stem: table.stem && kind === "word" ? table.stem(normal) : normal,
        content: kind === "word" && !isFunctionWord(token, table.code),
        number: kind === "number",
      };
    });
  return { claim: index, span: [start, end], line, words, table };
}

/** The characters of a span of the text that lies inside the claim. */
export function textOf({ line, span }: Reading, [from, to]: Span): string {
  return line.slice(from - span[0], to - span[0]);
}

/** A span inside the claim's line as a span of the text. */
export function inText({ span }: Reading, [from, to]: Span): Span {
  return [span[0] + from, span[0] + to];
}

/**
 * Whether two words are forms of one word: equal stems, or a common beginning of four letters and 60 % of the longer
 * (right in 96–98 % of the pairs inside one mark), or for words of Han two characters and more that share half of them.
 */
export function alike(a: Pick<Word, "stem" | "normal">, b: Pick<Word, "stem" | "normal">): boolean {
  if (a.stem === b.stem || a.normal === b.normal) return true;
  if (HAN.test(a.normal)) return HAN.test(b.normal) && sharesHan(a.normal, b.normal);
  const longer = Math.max(a.normal.length, b.normal.length);
  let common = 0;
  while (common < longer && a.normal[common] === b.normal[common]) common++;
  return common >= 4 && common >= 0.6 * longer;
}

const HAN = /\p{Script=Han}/u;

function sharesHan(a: string, b: string): boolean {
  const shared = [...a].filter((c) => b.includes(c)).length;
  return (
    shared > 0 && 2 * shared >= Math.min([...a].length, [...b].length) && [...a].length + [...b].length > 2
  );
}
