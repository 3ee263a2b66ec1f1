import type { Article, Claim } from "../model.ts";
import type { Text } from "../text.ts";
import { lexiconFor } from "./languages/lexicon.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findSentences } from "./sentences.ts";

/** Takes a text apart into paragraphs and sentences with exact offsets, and sets furniture aside. */
export function segment(article: Article, language: string): Text {
  const { name, text } = article;
  const lexicon = lexiconFor(language, text);
  const paragraphs = findParagraphs(text);
  const claims = paragraphs.flatMap((span, paragraph) =>
    findSentences(text, span, lexicon).map(
      ([start, end]): Claim => ({ start, end, paragraph, furniture: false, heading: false, asides: [] }),
    ),
  );
  return { name, language, text, paragraphs, claims };
}
