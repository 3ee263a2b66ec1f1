import { describe, expect, it } from "vitest";
import { commandOf } from "./commandOf.ts";

const compare = {
  kind: "compare",
  left: "a.txt",
  right: "b.txt",
  output: "text",
  width: null,
  wording: null,
  encoding: null,
  options: {},
};

it.each([
  ["--help", { kind: "help" }],
  ["-h a b c", { kind: "help" }],
  ["--version", { kind: "version" }],
  ["a.txt b.txt", compare],
  ["a.txt -", { ...compare, right: "-" }],
  ["--json a.txt b.txt", { ...compare, output: "json" }],
  ["a.txt b.txt --width 100 --wording reports", { ...compare, width: 100, wording: "reports" }],
  ["a.txt b.txt --encoding cp1251", { ...compare, encoding: "windows-1251" }],
  [
    "a.txt b.txt --language de --strictness 0.7",
    { ...compare, options: { language: "de", strictness: 0.7 } },
  ],
  ["--jsonl", { kind: "jsonl", file: "-", options: {} }],
  ["--jsonl pairs.jsonl --strictness 0", { kind: "jsonl", file: "pairs.jsonl", options: { strictness: 0 } }],
])("%s", (words, command) => {
  expect(commandOf(words.split(" "))).toEqual(command);
});

describe("wrong use says what is wrong", () => {
  it.each([
    ["", "two files are compared, none given"],
    ["a.txt", "two files are compared, 1 given"],
    ["a b c", "two files are compared, 3 given"],
    ["- -", "only one of the files can be standard input"],
    ["a b --colour", "Unknown option '--colour'"],
    ["a b --limits.steps", "Unknown option '--limits.steps'"],
    ["a b --width", "Option '--width <value>' argument missing"],
    ["a b --width 20", "--width must be a whole number from 40 up, not 20"],
    ["a b --width wide", "--width must be a whole number from 40 up, not wide"],
    ["a b --strictness 2", "--strictness must be a number from 0 to 1"],
    ["a b --strictness=", "--strictness must be a number from 0 to 1"],
    ["a b --language english", "--language must be a code of two or three letters, such as en"],
    ["a b --wording news", "--wording must be versions or reports, not news"],
    ["--jsonl --json", "--json does not go with --jsonl"],
    ["--jsonl a b", "--jsonl reads one file or standard input, not 2"],
  ])("%s", (words, message) => {
    expect(commandOf(words.split(" ").filter(Boolean))).toEqual({ kind: "misuse", message });
  });

  it("lists the encodings there are", () => {
    expect(commandOf(["a", "b", "--encoding", "klingon"])).toMatchObject({
      kind: "misuse",
      message: expect.stringMatching(/^--encoding klingon is not known; there are utf-8, .*koi8-r/u),
    });
  });
});
