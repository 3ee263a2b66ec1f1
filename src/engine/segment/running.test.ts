import { readdirSync, readFileSync } from "node:fs";
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

describe.each(REPORTS)("a report in $language", ({ language, sentences, gap }) => {
  it("comes apart into its sentences", () => {
    expect(sentencesIn(sentences.join(gap), language)).toEqual(sentences);
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
