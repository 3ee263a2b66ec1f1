import fc from "fast-check";
import type { Options, Span } from "../model.ts";

/** A word, a sentence, several of them, or all. */
const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat({ max: 600 }), fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 1000 })))
  .map(([start, length]) => [start, start + length] as const);
const spans = fc.array(span, { maxLength: 3 });

/** Any options a caller can give, sensible or not: pins that lie nowhere, limits of no steps. */
export const anyOptions: fc.Arbitrary<Options> = fc.record(
  {
    pins: fc.array(fc.record({ left: spans, right: spans }), { maxLength: 3 }),
    equal: fc.array(
      fc.array(fc.constantFrom("Ruiz", "nurse", "U.S.", "council", "", "река"), { maxLength: 3 }),
      {
        maxLength: 2,
      },
    ),
    ignore: fc.record(
      { case: fc.boolean(), punctuation: fc.boolean(), accents: fc.boolean() },
      { requiredKeys: [] },
    ),
    strictness: fc.double({ min: 0, max: 1, noNaN: true }),
    language: fc.constantFrom("en", "de", "ru", "zh", "ja", "hi", "fa", "ar", "th", "und", "tr", "sw"),
    limits: fc.record({ steps: fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 1_000_000 })) }),
  },
  { requiredKeys: [] },
);
