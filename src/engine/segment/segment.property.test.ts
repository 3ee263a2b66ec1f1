import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "./segment.ts";
import { anyText } from "./testing/anyText.ts";

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const LANGUAGE = fc.constantFrom("und", "en", "de", "fr", "fa", "hi", "zh", "xx");

describe("any text", () => {
  it("is its claims and the white space between them", () => {
    fc.assert(
      fc.property(anyText, LANGUAGE, (text, language) => {
        const { claims } = segment({ name: "x", text }, language);
        let at = 0;
        for (const { start, end } of claims) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).not.toBe("");
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns: 500 },
    );
  });

  it("keeps graphemes whole", () => {
    fc.assert(
      fc.property(anyText, LANGUAGE, (text, language) => {
        const graphemes = GRAPHEMES.segment(text);
        for (const { start, end } of segment({ name: "x", text }, language).claims) {
          for (const cut of [start, end]) {
            // A claim may end before a white space that a grapheme counts in: white space is in no claim.
            if (cut === text.length || /\s/u.test(text[cut]!)) continue;
            expect(graphemes.containing(cut)!.index).toBe(cut);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("has every claim in its paragraph, and every aside in its claim", () => {
    fc.assert(
      fc.property(anyText, LANGUAGE, (text, language) => {
        const { claims, paragraphs } = segment({ name: "x", text }, language);
        for (const { start, end, paragraph, asides, heading, furniture } of claims) {
          const [from, to] = paragraphs[paragraph]!;
          expect(from <= start && end <= to).toBe(true);
          expect(heading && furniture !== false).toBe(false);
          for (const [a, b] of asides) expect(start <= a && a < b && b < end).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("has as many paragraphs as begin with a claim", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { claims, paragraphs } = segment({ name: "x", text }, "und");
        expect(new Set(claims.map((claim) => claim.paragraph)).size).toBe(paragraphs.length);
      }),
    );
  });
});
