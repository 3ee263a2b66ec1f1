import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IntakeResult } from "./article.ts";
import { MAX_BYTES, readBytes } from "./readBytes.ts";
import { readPasted } from "./readPasted.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function textOf(result: IntakeResult): string {
  if (!result.ok) throw new Error(`refused: ${result.failure.kind}`);
  return result.article.text;
}

it("says what was read and how", async () => {
  expect(
    await readBytes(utf8("\ufeffThe ferry was taken out of service on Tuesday.\r\n"), "courier.txt"),
  ).toEqual({
    ok: true,
    article: {
      name: "courier.txt",
      text: "The ferry was taken out of service on Tuesday.\r\n",
      language: "en",
      encoding: "utf-8",
      sure: true,
      words: 9,
    },
  });
});

it("says when the encoding is a guess", async () => {
  const result = await readBytes(
    latin1("Der Bürgermeister kündigte an, die Brücke bleibe geschlossen."),
    "a.txt",
  );
  expect(result).toMatchObject({
    ok: true,
    article: { encoding: "windows-1252", sure: false, language: "de" },
  });
});

describe("the reader's own choice of encoding", () => {
  it("is not doubted", async () => {
    const result = await readBytes(latin1("\xc4\xee\xec"), "a.txt", "windows-1251");
    expect(result).toMatchObject({
      ok: true,
      article: { text: "Дом", encoding: "windows-1251", sure: true },
    });
  });

  it("shows what it cannot read, and is not sure then", async () => {
    const result = await readBytes(latin1("Stra\xdfe"), "a.txt", "utf-8");
    expect(result).toMatchObject({ ok: true, article: { text: "Stra\ufffde", sure: false } });
  });
});

describe("what is refused", () => {
  it.each<[string, Uint8Array, object]>([
    ["no bytes", utf8(""), { kind: "empty" }],
    ["white space only", utf8(" \r\n\t\u3000\u00a0"), { kind: "empty" }],
    ["a byte-order mark only", utf8("\ufeff"), { kind: "empty" }],
    ["a PDF", latin1("%PDF-1.7"), { kind: "not-text", format: "PDF" }],
    ["a picture", latin1("\x89PNG\r\n\x1a\n\0\0"), { kind: "not-text", format: "PNG image" }],
    ["a web page", utf8("<!doctype html><p>Ferry</p>"), { kind: "not-text", format: "web page" }],
    ["a web page in UTF-16", latin1("\xff\xfe<\0h\0t\0m\0l\0>\0"), { kind: "not-text", format: "web page" }],
    [
      "bytes that are no text",
      Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 256),
      { kind: "not-text", format: null },
    ],
    [
      "too much",
      new Uint8Array(MAX_BYTES + 1),
      { kind: "too-large", bytes: MAX_BYTES + 1, limit: MAX_BYTES },
    ],
  ])("%s", async (_, bytes, failure) => {
    expect(await readBytes(bytes, "x.bin")).toEqual({ ok: false, failure: { name: "x.bin", ...failure } });
  });
});

describe("what is taken all the same", () => {
  it.each([
    ["Markdown", "# Ferry\n\n- *out* of service", "# Ferry\n\n- *out* of service"],
    ["a page break in the text", "Page one.\fPage two.", "Page one.\fPage two."],
    ["an end-of-file mark of old systems", "The end.\x1a", "The end.\x1a"],
    ["a stray zero, shown as unreadable", `${"word ".repeat(50)}\0 end`, `${"word ".repeat(50)}\ufffd end`],
    ["text that was decoded wrongly before", "Itâ\x80\x99s over.", "Itâ\x80\x99s over."],
  ])("%s", async (_, text, read) => {
    expect(textOf(await readBytes(utf8(text), "a.txt"))).toBe(read);
  });
});

describe("pasted text", () => {
  it("is read without doubt, tags and all", async () => {
    expect(await readPasted("<p>The ferry is out of service.</p>", "Text A")).toMatchObject({
      ok: true,
      article: { text: "<p>The ferry is out of service.</p>", encoding: "pasted", sure: true },
    });
  });

  it("keeps every offset where a half character is shown as unreadable", async () => {
    expect(textOf(await readPasted("a\ud83d b", "x"))).toBe("a\ufffd b");
    expect(textOf(await readPasted("👍🏽 b", "x"))).toBe("👍🏽 b");
  });

  it.each([
    ["thirty marks stay", `e${"\u0301".repeat(30)} b`, `e${"\u0301".repeat(30)} b`],
    ["more are unreadable", `e${"\u0301".repeat(33)} e\u0301`, `e${"\u0301".repeat(30)}\ufffd   e\u0301`],
    ["marks of two units too", `𝅘${"\u{1d165}".repeat(31)}.`, `𝅘${"\u{1d165}".repeat(30)}\ufffd .`],
  ])("keeps a letter readable under any number of marks: %s", async (_, text, read) => {
    expect(textOf(await readPasted(text, "x"))).toBe(read);
  });

  it.each([
    ["nothing", " \n", { kind: "empty", name: "x" }],
    [
      "too much",
      "é".repeat(MAX_BYTES / 2 + 1),
      { kind: "too-large", name: "x", bytes: MAX_BYTES + 2, limit: MAX_BYTES },
    ],
  ])("is refused where it is %s", async (_, text, failure) => {
    expect(await readPasted(text, "x")).toEqual({ ok: false, failure });
  });
});

it("never throws and never yields half a character, whatever the bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const result = await readBytes(bytes, "any");
      if (result.ok) expect(result.article.text).not.toMatch(/[\p{Cs}]/u);
    }),
  );
});
