import { expect, it } from "vitest";
import { layLine } from "./line.ts";
import { splitAtClaims } from "./splitAtClaims.ts";
import { after, canonical } from "./testing/marking.ts";
import { note } from "./testing/notation.ts";

it.each<[what: string, before: string, after: string]>([
  ["leaves a mark inside a claim", "a [-b-]{+c+} d", "a [-b-]{+c+} d"],
  [
    "cuts a mark over two claims of a side",
    "ended[-, and then-]{+. | Later on+} it rained",
    "ended {+.+} [-, and then-]{+Later on+} it rained",
  ],
  [
    "cuts both sides, piece for piece",
    "ran[- home. | Then Ann-]{+ off. | Now Bob+} sat",
    "ran [-home .-]{+off .+} [-Then Ann-]{+Now Bob+} sat",
  ],
  ["pairs the first of equal pieces", "ran[- home-]{+ off | now+} sat", "ran [-home-]{+off+} {+now+} sat"],
  ["rather the longer", "ran[- home-]{+ off | (now)+} sat", "ran {+off+} [-home-]{+(now)+} sat"],
  ["be it the first", "ran[- home-]{+ (off) | now+} sat", "ran [-home-]{+(off)+} {+now+} sat"],
  [
    "cuts what only one side has",
    "ran.{+ | She slept. | She woke.+}",
    "ran . {+She slept .+} {+She woke .+}",
  ],
])("%s", (_, before, expected) => {
  expect(after(splitAtClaims, before)).toBe(canonical(expected));
});

it("puts what has no counterpart behind the words before it", () => {
  const { words } = note("[-ran home-]{+ran off. | Now Bob slept. | Ann+} sat");
  const lines = { left: layLine(words.left, "en"), right: layLine(words.right, "en") };
  expect(splitAtClaims([{ left: [1, 2], right: [1, 8] }], lines)).toEqual([
    { left: [1, 1], right: [1, 3] },
    { left: [1, 2], right: [3, 7] },
    { left: [2, 2], right: [7, 8] },
  ]);
});
