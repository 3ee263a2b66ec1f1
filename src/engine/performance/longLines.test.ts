import { describe, expect, it } from "vitest";
import { tableFor } from "../judge/languages/tableFor.ts";
import { readBoundNumbers } from "../judge/values/readBoundNumbers.ts";
import { readDates } from "../judge/values/readDates.ts";

/** Times that a text without a stop says the same, and into how many lines the same is cut for comparison. */
const TIMES = 2_400;
const LINES = 24;
/** A look back over the whole line would make of one line the work of all lines, twenty-four times; twice is noise. */
const MOST = 8;
/** So that lines that cost next to nothing are not held against a clock's own steps. */
const LEAST_MS = 20;

/** Processor time of this thread's process, so that a loaded machine tells the same. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("facts of one long line are read at the price of as many short ones", () => {
  it.each([
    ["pl", "spotkanie o 20, "],
    ["pl", "o 20 w "],
    ["pl", "mecz wygrali o 12, "],
    ["en", "at 8:30 p.m. on Monday, 3 May 2024, "],
    ["en", "at half past eight, "],
    ["en", "every third day "],
    ["en", "200 of 300 people, "],
    ["en", "one and a half "],
    ["de", "um zehn Uhr, am Montag um 14 Uhr 30, "],
    ["de", "zweihundertdreiundfünfzig, "],
    ["fr", "à huit heures, de 8 heures à 20 heures, "],
    ["es", "a las ocho y media, "],
    ["cs", "v 17.20, "],
    ["hi", "ढाई लाख "],
    ["ja", "1万5千、三月十四日午後2時半、"],
    ["zh", "3亿5000万，三月十四日下午两点半，"],
  ])("%s: %s", (language, piece) => {
    const table = tableFor(language, []);
    const read = (line: string) => {
      readDates(line, table);
      readBoundNumbers(line, table);
    };
    const line = piece.repeat(TIMES / LINES);
    read(line);
    const short = cost(() => {
      for (let i = 0; i < LINES; i++) read(line);
    });
    expect(cost(() => read(line.repeat(LINES)))).toBeLessThan(MOST * Math.max(short, LEAST_MS));
  });
});
