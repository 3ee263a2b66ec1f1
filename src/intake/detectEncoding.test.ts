import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { detectEncoding } from "./detectEncoding.ts";
import { bytesOf, ENCODED_SENTENCES } from "./testing/encodedSentences.ts";

async function read(bytes: Uint8Array): Promise<string> {
  return decode(bytes, (await detectEncoding(bytes)).encoding).text;
}

/** The same letters at the same bytes for this sentence, or too short a sentence for letters to be counted. */
const NOT_TOLD_APART = ["iso-8859-15", "windows-1258"];

describe("one sentence is enough", () => {
  it.each(ENCODED_SENTENCES.filter(([encoding]) => !NOT_TOLD_APART.includes(encoding)))(
    "to read %s: %s",
    async (_, text, hex) => {
      expect(await read(bytesOf(hex))).toBe(text);
    },
  );
});

describe("what is known and what is guessed", () => {
  it.each([
    ["plain ASCII", "48656c6c6f", "utf-8", true],
    ["UTF-8", "436166c3a9", "utf-8", true],
    ["a UTF-8 mark", "efbbbf48", "utf-8", true],
    ["a UTF-16 mark, little end first", "fffe4800", "utf-16le", true],
    ["a UTF-16 mark, big end first", "feff0048", "utf-16be", true],
    ["UTF-16 without a mark", "480065006c006c006f00", "utf-16le", true],
    ["Japanese mail", "1b24423971 1b2842".replace(" ", ""), "iso-2022-jp", true],
    ["a word of Western European", "636166e9", "windows-1252", false],
    ["two words of Russian, read as Western all accents", "ccfdf020ecebeef7e8f2", "windows-1251", false],
    ["no bytes", "", "utf-8", true],
  ])("%s", async (_, hex, encoding, sure) => {
    expect(await detectEncoding(bytesOf(hex))).toEqual({ encoding, sure });
  });
});

it("finds the few lines that tell in a long text", async () => {
  const plain = "The council voted on Tuesday night.\n".repeat(5000);
  const telling = "Der Bürgermeister von Köln kündigte an, die Brücke müsse geschlossen bleiben.";
  const bytes = Uint8Array.from(plain + telling, (character) => character.charCodeAt(0));
  expect(await detectEncoding(bytes)).toEqual({ encoding: "windows-1252", sure: false });
});

it("keeps a UTF-8 text with one damaged byte UTF-8, as a guess", async () => {
  const bytes = new TextEncoder().encode("Le café a été fermé après l’été, a déclaré le maire. ".repeat(20));
  bytes[3] = 0xff;
  expect(await detectEncoding(bytes)).toEqual({ encoding: "utf-8", sure: false });
});

describe("any text reads back", () => {
  const anyText = fc.string({ unit: "binary", maxLength: 200 }).filter((text) => !text.startsWith("\ufeff"));

  it("from UTF-8 with and without a mark", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText.filter((text) => !text.includes("\0") && !text.includes("\x1b")),
        async (text) => {
          expect(await read(new TextEncoder().encode(`\ufeff${text}`))).toBe(text);
          expect(await read(new TextEncoder().encode(text))).toBe(text);
        },
      ),
    );
  });

  it.each(["little", "big"] as const)("from UTF-16 with a mark, %s end first", async (order) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await read(utf16(`\ufeff${text}`, order))).toBe(text);
      }),
    );
  });

  it.each(["little", "big"] as const)(
    "from UTF-16 without a mark, %s end first, in any script",
    async (order) => {
      const words = ["Rain", "café", "中文", "一些", "فارسی", "हिन्दी", "Привет", "👍🏽", "3", "港湾、"];
      const prose = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 40 });
      await fc.assert(
        fc.asyncProperty(prose, async (text) => {
          expect(await read(utf16(text.join(" "), order))).toBe(text.join(" "));
        }),
      );
    },
  );
});

function utf16(text: string, order: "little" | "big"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === "little");
  return bytes;
}
