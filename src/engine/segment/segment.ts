import type { Article, Claim, Span } from "../model.ts";
import type { Text } from "../text.ts";

/** Takes a text apart into paragraphs and sentences with exact offsets, and sets furniture aside. */
export function segment(article: Article, language: string): Text {
  const { text } = article;
  const paragraphs: Span[] = [];
  for (const found of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/gu)) {
    const end = found.index + found[0].trimEnd().length;
    paragraphs.push([found.index, end]);
  }
  const segmenter = new Intl.Segmenter(language === "und" ? undefined : language, {
    granularity: "sentence",
  });
  const claims: Claim[] = paragraphs.flatMap(([start, end], paragraph) =>
    [...segmenter.segment(text.slice(start, end).replaceAll("\n", " "))].flatMap(
      ({ segment: sentence, index }) => {
        const body = sentence.trim();
        if (body === "") return [];
        const from = start + index + sentence.indexOf(body);
        return [
          {
            start: from,
            end: from + body.length,
            paragraph,
            furniture: false as const,
            heading: false,
            asides: [],
          },
        ];
      },
    ),
  );
  return { name: article.name, language, text, paragraphs, claims };
}
