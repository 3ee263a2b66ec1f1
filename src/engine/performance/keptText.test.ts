import { afterAll, describe, expect, it } from "vitest";
import { startCounting } from "../../../bench/countOperations.ts";
import { revisionPair } from "../../../bench/texts/texts.ts";

/**
 * What was kept of a text costs no second reading: counted by function, as `operations.test.ts` counts. In a file of its own:
 * behind the many runs of that one V8 was seen to count no calls of some functions.
 */
const counter = startCounting();
afterAll(counter.stop);
const { compare } = await import("../compare.ts");

/** Counted code runs slowly. */
const TIMEOUT_MS = 120_000;

/** What takes a text apart and reads its lines: each distinct paragraph, line or word once, in whichever text it stands. */
const READERS = [
  "segment/findSentences.ts findSentences",
  "segment/furniture/furnitureOf.ts furnitureOf",
  "words/tokens.ts tokenize",
];
/** What looks into rows for differences. */
const JUDGES = [
  "judge/status.ts shapeless",
  "judge/values/readDates.ts readDates",
  "judge/values/readBoundNumbers.ts readBoundNumbers",
  "words/phrases/findPhrases.ts findPhrases",
  "mark/markWords.ts markWords",
];

describe("what both texts have", () => {
  it("is read once, and not looked into", { timeout: TIMEOUT_MS }, () => {
    const [text] = revisionPair("en", { characters: 26_000, seed: 1 });
    const alone = counts(text, "");
    const both = counts(text, text);
    for (const place of READERS) {
      expect(alone(place), place).toBeGreaterThan(0);
      expect(both(place), place).toBeLessThanOrEqual(alone(place));
    }
    for (const place of JUDGES) expect(both(place), place).toBe(0);
  });

  it("is all there is to read where little was changed", { timeout: TIMEOUT_MS }, () => {
    const [left, right] = revisionPair("en", { characters: 26_000, seed: 1 });
    const alone = counts(left, "");
    const both = counts(left, right);
    for (const place of READERS) expect(both(place), place).toBeLessThan(MOST_REREAD * alone(place));
  });
});

/** Of a hundred sentences six are changed and one or two are new, which makes anew a third of the paragraphs. */
const MOST_REREAD = 1.5;

function counts(left: string, right: string): (place: string) => number {
  const run = () => {
    compare({ name: "left", text: left, language: "en" }, { name: "right", text: right, language: "en" });
  };
  const found = new Map(counter.count(run).busiest);
  return (place) => found.get(place) ?? 0;
}
