import { afterAll, describe, expect, it } from "vitest";
import { type Operations, startCounting } from "../../../bench/countOperations.ts";
import { ADVERSARIES } from "../../../bench/texts/adversaries.ts";
import type { LanguageCode } from "../../../bench/texts/languages.ts";
import { retellingPair, revisionPair, type TextPair } from "../../../bench/texts/texts.ts";

/**
 * A guard that counts operations, not seconds: a loop in a loop fails here on any machine. A failure names the
 * busiest functions and how their counts grew.
 */
const counter = startCounting();
afterAll(counter.stop);
const { compare } = await import("../compare.ts");
const { absorb } = await import("../align/rows/absorption.ts");
const { pairTable } = await import("../align/likeness/pairs.ts");

/** Lengths in characters a side, and the most that the work may grow from one to the other. */
interface Growth {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/** Well beyond 40 sentences, since up to there alignment looks at every pair. Twice the text: linear 2, every pair 4. */
const OF_ORDINARY: Growth = { from: 26_000, to: 52_000, most: 2.7 };
/** Linear 4, every pair 16. */
const OF_HOSTILE: Growth = { from: 7_000, to: 28_000, most: 6.5 };
/** Counted code runs slowly. */
const TIMEOUT_MS = 120_000;
const WORD = 5.6;

interface Kind {
  readonly name: string;
  readonly language: LanguageCode;
  readonly growth: Growth;
  readonly make: (characters: number) => TextPair;
}

const ORDINARY: readonly Kind[] = [
  ...(["en", "ru", "hi", "zh"] as const).map(
    (language): Kind => ({
      name: `a light revision, ${language}`,
      language,
      growth: OF_ORDINARY,
      make: (characters) => revisionPair(language, { characters, seed: 1 }),
    }),
  ),
  {
    name: "two reports told differently",
    language: "en",
    growth: OF_ORDINARY,
    make: (characters) => retellingPair("en", { words: characters / WORD, seed: 1 }),
  },
  {
    name: "a text and one about something else",
    language: "en",
    growth: OF_ORDINARY,
    make: (characters) => [
      retellingPair("en", { words: characters / WORD, seed: 1 })[0],
      retellingPair("en", { words: characters / WORD, seed: 2 })[0],
    ],
  },
  {
    name: "a text and its sentences backwards",
    language: "en",
    growth: OF_ORDINARY,
    make: (characters) => {
      const [text] = revisionPair("en", { characters, seed: 3 });
      return [text, text.split("\n\n").reverse().join("\n\n")];
    },
  },
];
const HOSTILE: readonly Kind[] = ADVERSARIES.map((adversary) => ({
  ...adversary,
  language: "en",
  growth: OF_HOSTILE,
}));

describe("the work of a comparison grows no faster than its texts", () => {
  it.each([...ORDINARY, ...HOSTILE])("$name", { timeout: TIMEOUT_MS }, (kind) => expectGrowth(kind));
});

describe("past its step limit the work of a comparison grows no faster than its texts", () => {
  it.each([...ORDINARY, ...HOSTILE])("$name", { timeout: TIMEOUT_MS }, (kind) => expectGrowth(kind, 0));
});

/** Sentences whose first half has a row: where the half and the rest stand in the other text, from 0 to twice as many. */
interface Halves {
  readonly name: string;
  readonly half: (sentence: number, sentences: number) => number;
  readonly rest: (sentence: number, sentences: number) => number;
}

describe("the work of taking in what is left over grows no faster than the rows", () => {
  it.each<Halves>([
    { name: "beside each row", half: (i) => 2 * i, rest: (i) => 2 * i + 1 },
    { name: "far from its row", half: (i) => i, rest: (i, n) => n + i },
    { name: "far from its row, in reverse", half: (i, n) => n - 1 - i, rest: (i, n) => n + i },
  ])("$name", ({ half, rest }) => {
    const absorbed = (n: number) => {
      const sentences = Array.from({ length: n }, (_, i) => i);
      const size = { left: n, right: 2 * n };
      const pairs = sentences.flatMap((i) =>
        [half(i, n), rest(i, n)].map((j) => ({ i, j, base: 0.5, score: 0.5 })),
      );
      const rows = sentences.map((i) => ({ left: [i], right: [half(i, n)], odds: 5, score: 0.5 }));
      const none = new Set<number>();
      const context = {
        table: pairTable(size, pairs),
        similarity: { base: () => 0.5, cover: () => 0.5 },
        gap: () => 1,
        kept: 0,
        mean: 0.3,
        foreign: 0,
        counts: () => null,
        strictness: { leastOdds: 0, leastBase: 0 },
        closed: { left: none, right: none },
      };
      return () => {
        const { groups, retellings } = absorb(rows, context);
        const taken = groups.filter(({ right }) => right.length > 1).length + retellings.length;
        expect(taken).toBe(n);
      };
    };
    expectLess(OF_HOSTILE.most, counter.count(absorbed(1_000)), counter.count(absorbed(4_000)));
  });
});

function expectGrowth(kind: Kind, steps?: number): void {
  const { from, to, most } = kind.growth;
  expectLess(most, operations(kind, from, steps), operations(kind, to, steps));
}

function expectLess(most: number, small: Operations, large: Operations): void {
  expect(large.total / small.total, busiest(small, large)).toBeLessThan(most);
}

function operations({ make, language }: Kind, characters: number, steps?: number): Operations {
  const [left, right] = make(characters);
  const run = () => {
    compare(
      { name: "left", text: left, language },
      { name: "right", text: right, language },
      steps === undefined ? {} : { limits: { steps } },
    );
  };
  return counter.count(run);
}

function busiest(small: Operations, large: Operations): string {
  const before = new Map(small.busiest);
  return large.busiest
    .slice(0, 6)
    .map(([place, count]) => `${place}: ${before.get(place) ?? 0} -> ${count}`)
    .join("; ");
}
