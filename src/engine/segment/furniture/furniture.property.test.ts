import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../model.ts";
import { cutFurniture } from "../cutFurniture.ts";
import { LANGUAGES } from "../languages/tables.ts";
import { setAside } from "../setAside.ts";
import { anyText } from "../testing/anyText.ts";
import { textReadings } from "../textReadings.ts";
import { type DatelineTrust, findDateline } from "./findDateline.ts";
import { MAX_OPENING, openingsOf } from "./openings.ts";

const LINE = anyText.map((text) => text.trim()).filter((text) => text !== "");
const TRUST = fc.constantFrom<DatelineTrust>("sure", "capitals", "beginning");

describe("any line", () => {
  it("is the pieces that furniture cuts it into, and the white space between them", () => {
    fc.assert(
      fc.property(LINE, fc.boolean(), fc.boolean(), (text, isFirst, isLast) => {
        const pieces = cutFurniture(text, [0, text.length], { isFirst, isLast, ...textReadings() });
        expect(pieces[0]![0]).toBe(0);
        expect(pieces.at(-1)![1]).toBe(text.length);
        for (const [i, [start, end]] of pieces.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(pieces[i - 1]?.[1] ?? 0, start).trim()).toBe("");
        }
      }),
    );
  });

  it("has a sentence after its dateline", () => {
    fc.assert(
      fc.property(LINE, TRUST, (text, trust) => {
        const end = findDateline(text, [0, text.length], trust);
        if (end === null) return;
        expect(end).toBeGreaterThan(0);
        expect(text.slice(end).trim()).not.toBe("");
      }),
    );
  });

  it("keeps all of its claims but what they are", () => {
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 6 }), (lines) => {
        const text = lines.join("\n\n");
        let start = 0;
        const claims = lines.map((line, paragraph): Claim => {
          const claim = {
            start,
            end: start + line.length,
            paragraph,
            furniture: false,
            heading: false,
            asides: [],
          } as const;
          start += line.length + 2;
          return claim;
        });
        expect(
          setAside(text, claims, textReadings()).map((claim) => ({ ...claim, furniture: false })),
        ).toEqual(claims);
      }),
    );
  });
});

/** Patterns that need no more than letters and choices, so that lines which match can be made up. */
const SIMPLE = LANGUAGES.flatMap((language) => Object.values(language.phrases ?? {}).flat()).filter(
  ({ source, flags }) => !flags.includes("i") && !/\(\?[!=<]|\\p|\$./u.test(source),
);

it("finds every opening a phrase may have", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SIMPLE).chain((phrase) => fc.tuple(fc.constant(phrase), fc.stringMatching(phrase))),
      ([phrase, line]) => {
        const openings = openingsOf(phrase);
        const lengths = Array.from({ length: MAX_OPENING + 1 }, (_, length) => length);
        expect(lengths.some((length) => openings.has(line.slice(0, length)))).toBe(true);
      },
    ),
  );
});
