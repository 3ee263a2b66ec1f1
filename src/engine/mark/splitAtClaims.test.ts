import { expect, it } from "vitest";
import { splitAtClaims } from "./splitAtClaims.ts";
import { after, canonical } from "./testing/marking.ts";

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
  [
    "cuts what only one side has",
    "ran.{+ | She slept. | She woke.+}",
    "ran . {+She slept .+} {+She woke .+}",
  ],
])("%s", (_, before, expected) => {
  expect(after(splitAtClaims, before)).toBe(canonical(expected));
});
