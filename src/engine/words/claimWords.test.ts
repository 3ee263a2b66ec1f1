import fc from "fast-check";
import { expect, it } from "vitest";
import { segment } from "../segment/segment.ts";
import { claimWords } from "./claimWords.ts";

it("leaves the words of asides out", () => {
  const text = segment({ name: "a", text: "CORVANE (AP) — It rained for 3 days." }, "en");
  expect(
    claimWords(text)
      .of(0)
      .map((token) => token.surface),
  ).toEqual(["It", "rained", "for", "3", "days", "."]);
});

it("counts words without reading them as it counts those it has read", () => {
  const pieces = fc.constantFrom(
    "The U.S.",
    "dam",
    "held.",
    "CORVANE (AP) — It",
    "大坝没有垮。",
    "3.5%",
    "…",
    "\n\n",
  );
  fc.assert(
    fc.property(fc.array(pieces), (words) => {
      const text = segment({ name: "a", text: words.join(" ") }, "en");
      for (const i of text.claims.keys()) {
        const read = claimWords(text);
        read.of(i);
        expect(claimWords(text).count(i)).toBe(read.count(i));
      }
    }),
  );
});
