import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBreaks } from "./findBreaks.ts";
import { findParagraphs } from "./findParagraphs.ts";
import { joinAbbreviated } from "./joinAbbreviated.ts";
import { joinBracketed } from "./joinBracketed.ts";
import { joinContinued } from "./joinContinued.ts";
import { joinDateline } from "./joinDateline.ts";
import { joinNumbered } from "./joinNumbered.ts";
import { joinQuoted } from "./joinQuoted.ts";
import { joinScraps } from "./joinScraps.ts";
import { joinTrailing } from "./joinTrailing.ts";
import { lexiconFor } from "./languages/lexicon.ts";
import type { Pass } from "./passes.ts";
import { splitColon } from "./splitColon.ts";
import { splitItems } from "./splitItems.ts";
import { splitSpacedHan } from "./splitSpacedHan.ts";
import { splitUnmarked } from "./splitUnmarked.ts";
import { anyText } from "./testing/anyText.ts";

const LANGUAGE = fc.constantFrom("en", "de", "es", "ru", "hi", "zh", "xx");

/** Breaks of each paragraph of a text, and what a pass makes of them. */
function runs(pass: Pass, text: string, language: string) {
  const lexicon = lexiconFor(language, text);
  return findParagraphs(text).map(([start, end]) => {
    const before = findBreaks(text, [start, end]);
    return {
      before,
      after: pass(before, { text, start, end, lexicon }),
      start,
      end,
    };
  });
}

describe.each<[string, Pass]>([
  ["joinContinued", joinContinued],
  ["joinAbbreviated", joinAbbreviated],
  ["joinNumbered", joinNumbered],
  ["joinTrailing", joinTrailing],
  ["joinDateline", joinDateline],
  ["joinBracketed", joinBracketed],
  ["joinQuoted", joinQuoted],
  ["joinScraps", joinScraps],
])("%s", (_, pass) => {
  it("only takes breaks away", () => {
    fc.assert(
      fc.property(anyText, LANGUAGE, (text, language) => {
        for (const { before, after } of runs(pass, text, language))
          expect(before.filter((found) => after.includes(found))).toEqual(after);
      }),
    );
  });
});

describe.each<[string, Pass]>([
  ["splitItems", splitItems],
  ["splitUnmarked", splitUnmarked],
  ["splitColon", splitColon],
  ["splitSpacedHan", splitSpacedHan],
])("%s", (_, pass) => {
  it("only puts breaks in, in order and before a sign", () => {
    fc.assert(
      fc.property(anyText, LANGUAGE, (text, language) => {
        for (const { before, after, start, end } of runs(pass, text, language)) {
          expect(after.filter((found) => before.includes(found))).toEqual(before);
          let at = start;
          for (const found of after) {
            expect(found.end).toBeGreaterThan(at);
            expect(found.next).toBeGreaterThanOrEqual(found.end);
            expect(found.next).toBeLessThan(end);
            at = found.next;
          }
        }
      }),
    );
  });
});
