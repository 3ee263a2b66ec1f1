import { describe, expect, it } from "vitest";
import { decode, decodeStrictly } from "./decode.ts";
import { ENCODINGS, encodingName, encodingNamed } from "./encodings.ts";
import { bytesOf, ENCODED_SENTENCES } from "./testing/encodedSentences.ts";

it.each(ENCODED_SENTENCES)("reads %s as it was written: %s", (encoding, text, hex) => {
  expect(decode(bytesOf(hex), encoding)).toEqual({ text, clean: true });
});

it("has a sentence for every encoding that is offered", () => {
  expect(ENCODED_SENTENCES.map(([encoding]) => encoding)).toEqual(
    expect.arrayContaining(ENCODINGS.map(({ encoding }) => encoding)),
  );
});

it("reads all of Windows-1252, whose quotes and dashes Node leaves as control characters", () => {
  const all = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
  expect(decodeStrictly(all, "windows-1252")).toBe("€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ");
});

it.each([
  ["a byte-order mark is not part of the text", "efbbbf41", "utf-8", "A", true],
  ["line ends stay as they are", "410d0a420d430a", "utf-8", "A\r\nB\rC\n", true],
  ["a damaged byte shows and is told", "41ff42", "utf-8", "A\ufffdB", false],
  ["half a surrogate pair too", "41003dd8", "utf-16le", "A\ufffd", false],
] as const)("%s", (_, hex, encoding, text, clean) => {
  expect(decode(bytesOf(hex), encoding)).toEqual({ text, clean });
});

describe("names of encodings", () => {
  it.each([
    ["utf8", "utf-8"],
    ["UTF-8", "utf-8"],
    ["cp1252", "windows-1252"],
    ["latin1", "windows-1252"],
    ["CP-1251", "windows-1251"],
    ["gbk", "gb18030"],
    ["sjis", "shift_jis"],
    ["klingon", null],
    ["ibm866", null],
    ["", null],
  ])("%s is %s", (label, encoding) => {
    expect(encodingNamed(label)).toBe(encoding);
  });

  it("are shown as people know them", () => {
    expect(encodingName("utf-8")).toBe("UTF-8");
    expect(encodingName("pasted")).toBe("pasted text");
  });
});
