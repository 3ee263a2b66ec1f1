import { describe, expect, it } from "vitest";
import type { IntakeFailure } from "../../intake/article.ts";
import { failureWords } from "./failureWords.ts";

const rows: readonly [IntakeFailure, reason: string, wayOut: RegExp][] = [
  [{ kind: "empty", name: "a.txt" }, "has no text in it.", /another file/],
  [
    { kind: "too-large", name: "a.txt", bytes: 15_204_352, limit: 10_485_760 },
    "has 14.5 MB, and at most 10 MB can be read.",
    /a file of its own/,
  ],
  [
    { kind: "not-text", name: "a", format: "PDF" },
    "is a PDF, and its text cannot be read here.",
    /save it as plain/,
  ],
  [
    { kind: "not-text", name: "a", format: "RTF document" },
    "is an RTF document, and its text cannot be read here.",
    /copy/,
  ],
  [
    { kind: "not-text", name: "a", format: "Word document" },
    "is a Word document, and its text cannot be read here.",
    /copy/,
  ],
  [
    { kind: "not-text", name: "a", format: "Excel workbook" },
    "is an Excel workbook, and its text cannot be read here.",
    /copy/,
  ],
  [
    { kind: "not-text", name: "a", format: "MP3 audio" },
    "is an MP3 audio, not a text.",
    /Choose a text file/,
  ],
  [
    { kind: "not-text", name: "a", format: "ZIP archive" },
    "is a ZIP archive, not a text.",
    /Choose a text file/,
  ],
  [{ kind: "not-text", name: "a", format: null }, "is not a text file.", /Choose a text file/],
  [{ kind: "unreadable", name: "a" }, "could not be opened.", /Choose it again/],
];

describe("failureWords", () => {
  it.each(rows)("%o", (failure, reason, wayOut) => {
    const words = failureWords(failure);
    expect(words).toMatchObject({ name: failure.name, reason });
    expect(words.wayOut).toMatch(wayOut);
  });
});
