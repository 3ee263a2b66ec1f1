import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "./segment.ts";

const FOLDER = new URL("running/", import.meta.url);
const WITHOUT_SPACES = /^(?:zh|ja)$/;

/** An edited report as one giant paragraph; its file has a sentence on each line, as a reader of the language would cut it. */
const REPORTS = readdirSync(FOLDER).map((file) => {
  const sentences = readFileSync(new URL(file, FOLDER), "utf8").trim().split("\n");
  const language = file.replace(".txt", "");
  return { language, sentences, gap: WITHOUT_SPACES.test(language) ? "" : " " };
});

function sentencesIn(text: string, language: string): string[] {
  return segment({ name: "x", text }, language).claims.map(({ start, end }) => text.slice(start, end));
}

/** Only a full stop or the like ends these for sure: an abbreviation or a pause may go on, a bracket is closed elsewhere. */
const DEPENDS_ON_NEXT = /(?: Co\.|……|\p{Lo}\p{M}*(?:\.\.\.|…)|^[^（()]*[)）]|^[（(][^)）]*)$/u;

describe.each(REPORTS)("a report in $language", ({ language, sentences, gap }) => {
  it("comes apart into its sentences", () => {
    expect(sentencesIn(sentences.join(gap), language)).toEqual(sentences);
  });

  it("comes apart so in any order and in any paragraphs", () => {
    const free = sentences.filter((sentence) => !DEPENDS_ON_NEXT.test(sentence));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(free, { minLength: 1 }),
        fc.array(fc.constantFrom(gap, "\n\n"), { minLength: free.length, maxLength: free.length }),
        (some, gaps) => {
          const text = some.map((sentence, i) => sentence + gaps[i]!).join("");
          expect(sentencesIn(text, language)).toEqual(some);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("does so where its language is not told", () => {
    expect(sentencesIn(sentences.join(gap), "und")).toEqual(sentences);
  });
});

describe.each(REPORTS.filter(({ gap }) => gap !== ""))(
  "a wrapped report in $language",
  ({ language, sentences }) => {
    it("comes apart into its sentences", () => {
      const wrapped = sentences.join(" ").replaceAll(/(?=\S)(.{1,72})(?:\s+|$)/gu, "$1\n");
      expect(sentencesIn(wrapped, language).map((line) => line.replaceAll("\n", " "))).toEqual(sentences);
    });
  },
);
