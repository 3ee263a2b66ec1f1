import { describe, expect, it } from "vitest";
import { bestSeam } from "./bestSeam.ts";
import { type ClaimReading, massOf, type Words, wordsIn } from "./claimReading.ts";
import type { Likeness } from "./hostOf.ts";
import type { Seam } from "./seamsOf.ts";

const weight = () => 1;
const reading: ClaimReading = {
  words: { left: [], right: [] },
  weight,
  mass: (words: Words) => massOf(words, weight),
  prior: 0.5,
};
const NOTHING: Likeness = { headline: 0, lead: 0 };

interface Given {
  readonly headline?: string;
  readonly lead?: string;
  readonly own?: Likeness;
  readonly rival?: Likeness;
}

/** `|` marks the seams, `+` a plausible and `-` an unlikely one; the claim stands between brackets. The answer has `‖`. */
function cut(
  marked: string,
  { headline = "ant bee", lead = "cow dog", own = NOTHING, rival = NOTHING }: Given = {},
): string | null {
  const seams: Seam[] = [];
  let text = "";
  for (const sign of marked.replace(/[[\]]/gu, "")) {
    if (/[|+-]/u.test(sign))
      seams.push({ at: text.length, plausibility: sign === "+" ? 1 : sign === "-" ? -1 : 0 });
    else text += sign;
  }
  const start = marked.indexOf("[");
  const end = marked.replace(/[[|+-]/gu, "").indexOf("]");
  const told = { headline: wordsIn(headline), lead: wordsIn(lead) };
  const at = bestSeam(text, [start, end], { seams, told, host: { claim: 0, own, rival }, reading });
  return at === null ? null : `${text.slice(start, at)}‖${text.slice(at, end)}`;
}

/** Both parts of it are .8 like what is told. */
const APART = "elk [ant bee |cow dog] fox";

describe("bestSeam", () => {
  it.each([
    ["the only one", APART, "ant bee ‖cow dog"],
    ["the one whose parts are likest", "[ant |bee |cow |dog]", "ant bee ‖cow dog"],
    ["the first of equals", "[ant bee |elk |cow dog]", "ant bee ‖elk cow dog"],
    ["a plausible one of equals", "[ant bee |elk +cow dog]", "ant bee elk ‖cow dog"],
    ["none of equals that is unlikely", "[ant bee -elk |cow dog]", "ant bee elk ‖cow dog"],
    ["the likest against a plausible one", "[ant +bee |cow dog]", "ant bee ‖cow dog"],
    ["none where there is none", "[ant bee cow dog]", null],
  ])("takes %s", (_, marked, expected) => {
    expect(cut(marked)).toBe(expected);
  });

  it.each<[what: string, less: Likeness, more: Likeness]>([
    ["the whole claim is as like to the headline", { headline: 0.79, lead: 0 }, { headline: 0.81, lead: 0 }],
    ["the whole claim is plainly liker to the lead", { headline: 0, lead: 0.88 }, { headline: 0, lead: 0.9 }],
    ["both parts win too little", { headline: 0.74, lead: 0.8 }, { headline: 0.78, lead: 0.79 }],
  ])("cuts nothing where %s", (_, less, more) => {
    expect(cut(APART, { own: less })).toBe("ant bee ‖cow dog");
    expect(cut(APART, { own: more })).toBeNull();
  });

  it.each<[what: string, less: Likeness, more: Likeness]>([
    ["headline", { headline: 0.79, lead: 0 }, { headline: 0.81, lead: 0 }],
    ["lead", { headline: 0, lead: 0.79 }, { headline: 0, lead: 0.81 }],
  ])("cuts nothing where another claim is as like to the %s", (_, less, more) => {
    expect(cut(APART, { rival: less })).toBe("ant bee ‖cow dog");
    expect(cut(APART, { rival: more })).toBeNull();
  });

  const MANY = "ewe fly gnu hen ibis jay kid lynx mole newt owl pig rat sow tit vole wasp yak zebu".split(
    " ",
  );

  it.each([
    ["headline", { headline: `ant ${MANY.join(" ")}` }],
    ["lead", { lead: `cow ${MANY.join(" ")}` }],
  ])("cuts nothing where a part shares but a word with the %s", (_, told) => {
    expect(cut(APART, told)).toBeNull();
  });
});
