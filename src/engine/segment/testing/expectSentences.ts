import { expect } from "vitest";
import { findSentences } from "../findSentences.ts";
import { lexiconFor } from "../languages/lexicon.ts";

/** Checks a row of text that has `‖` where a sentence should end. */
export function expectSentences(language: string, marked: string): void {
  const text = marked.replaceAll("‖", "");
  const spans = findSentences(text, [0, text.length], lexiconFor(language, text));
  const found = spans.map(([start, end]) => text.slice(start, end));
  expect(found).toEqual(marked.split("‖").map((sentence) => sentence.trim()));
}
