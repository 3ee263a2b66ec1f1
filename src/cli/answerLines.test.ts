import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../engine/compare.ts";
import { answerLines } from "./answerLines.ts";
import { linesOf } from "./linesOf.ts";

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === "string" ? new TextEncoder().encode(part) : part;
}

async function answers(input: AsyncIterable<Uint8Array>, defaults = {}) {
  const lines: string[] = [];
  const bad = await answerLines(input, async (line) => void lines.push(line), defaults);
  return { bad, lines: lines.map((line): unknown => JSON.parse(line)) };
}

const pair = (id: string, more = {}) =>
  JSON.stringify({
    id,
    left: { name: "a", text: "Ships wait." },
    right: { name: "b", text: "Ships wait." },
    ...more,
  });

describe("answering", () => {
  it("gives the comparison under the id of its pair", async () => {
    const { bad, lines } = await answers(chunks(`${pair("x", { options: { language: "en" } })}\n`));
    const article = { text: "Ships wait.", language: "en" };
    expect(bad).toBe(0);
    expect(lines).toEqual([{ id: "x", ...compare({ ...article, name: "a" }, { ...article, name: "b" }) }]);
  });

  it("answers bad lines and goes on", async () => {
    const { bad, lines } = await answers(
      chunks(`nope\n\n${pair("y")}\n{"id":"z"}\n`, Uint8Array.of(0xff), "\n"),
    );
    expect(bad).toBe(3);
    expect(lines).toMatchObject([
      { id: null, error: expect.stringMatching(/^line 1: not JSON/u) },
      { id: "y", summary: { same: 1 } },
      { id: "z", error: "line 4: left is missing" },
      { id: null, error: "line 5: not UTF-8" },
    ]);
  });

  it("finds the language, unless the line or the command names it", async () => {
    const german = {
      name: "a",
      text: "Der Hafenrat stimmte am Dienstag dafür, die Fähre aus dem Verkehr zu ziehen.",
    };
    const line = (more = {}, options = {}) =>
      JSON.stringify({ left: { ...german, ...more }, right: german, options });
    const languages = async (text: string, defaults = {}) => {
      const { lines } = await answers(chunks(text), defaults);
      const [answer] = lines as { left: { language: string }; right: { language: string } }[];
      return [answer?.left.language, answer?.right.language];
    };
    expect(await languages(line())).toEqual(["de", "de"]);
    expect(await languages(line({ language: "nl" }))).toEqual(["nl", "de"]);
    expect(await languages(line({}, { language: "sv" }))).toEqual(["sv", "sv"]);
    expect(await languages(line({}, { language: "sv" }), { language: "fr" })).toEqual(["sv", "sv"]);
    expect(await languages(line(), { language: "fr" })).toEqual(["fr", "fr"]);
  });

  it("takes a line only when the answer before it was taken", async () => {
    const events: string[] = [];
    async function* input() {
      for (const id of ["1", "2", "3"]) {
        events.push(`read ${id}`);
        yield new TextEncoder().encode(`${pair(id)}\n`);
      }
    }
    await answerLines(
      input(),
      async (line) => {
        await new Promise((resolve) => setImmediate(resolve));
        events.push(`wrote ${(JSON.parse(line) as { id: string }).id}`);
      },
      {},
    );
    expect(events).toEqual(["read 1", "wrote 1", "read 2", "wrote 2", "read 3", "wrote 3"]);
  });
});

describe("lines", () => {
  async function read(input: AsyncIterable<Uint8Array>, maxBytes?: number): Promise<(string | null)[]> {
    const lines: (string | null)[] = [];
    for await (const line of linesOf(input, maxBytes)) lines.push(line && new TextDecoder().decode(line));
    return lines;
  }

  it("come whole however the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme" }).map((text) => text.replace(/\n/gu, " "))),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
          const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          expect(await read(chunks(...cut))).toEqual(lines.map((line) => line.replace(/^\ufeff/u, "")));
        },
      ),
    );
  });

  it("need no end after the last one", async () => {
    expect(await read(chunks("a\nb"))).toEqual(["a", "b"]);
  });

  it("that are too long are said to be, and do not stop the rest", async () => {
    expect(await read(chunks("12345678", "9\nab\n"), 4)).toEqual([null, "ab"]);
    const tooLong = await answers(chunks("x".repeat(10), "\n"));
    expect(tooLong.bad).toBe(1);
  });
});
