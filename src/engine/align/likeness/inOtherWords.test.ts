import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { termsOf } from "../../words/terms.ts";
import { readLines } from "../testing/readLines.ts";
import { likenessInOtherWords } from "./inOtherWords.ts";

const REPORT = [
  "The blaze at the mill killed two.",
  "Officers detained a suspect.",
  "Rain is due on Friday.",
];
const OTHER = ["Two people died in the fire.", "Police arrested a man.", "The harvest was good."];

function added(
  left: readonly string[],
  right: readonly string[],
  { kept = 0, foreign = 0, languages = { left: "en", right: "en" } } = {},
) {
  const { similarity } = readLines(left, right);
  const terms = { left: left.map(termsOf), right: right.map(termsOf) };
  return likenessInOtherWords({
    terms,
    languages,
    similarity,
    kept,
    foreign,
  });
}

describe("likenessInOtherWords", () => {
  it("is greatest for sentences that say the same in other words", () => {
    const likeness = added(REPORT, OTHER)!;
    expect(likeness(0, 0)).toBeGreaterThan(0.1);
    expect(likeness(1, 1)).toBeGreaterThan(likeness(0, 1));
    expect(likeness(2, 2)).toBe(0);
  });

  it("finds the words within a run of Chinese, in simplified and traditional characters", () => {
    const languages = { left: "zh", right: "zh-TW" };
    const left = ["磨坊大火造成王小勇死亡。", "警方逮捕了嫌犯。", "周日将有雨。"];
    const right = ["王小勇在磨坊失火時喪生。", "公安拘留了嫌疑人。", "今年收成很好。"];
    const likeness = added(left, right, { languages })!;
    expect(likeness(0, 0)).toBeGreaterThan(0.05);
    expect(likeness(1, 1)).toBeGreaterThan(likeness(0, 1));
    expect(likeness(2, 2)).toBe(0);
  });

  it("gives two concepts more than twice what one gives", () => {
    const likeness = added(["a blaze", "a blaze at sea killed"], ["a fire", "a fire at sea, dead"])!;
    expect(likeness(1, 1)).toBeGreaterThan(2 * likeness(0, 0));
  });

  it.each([
    ["en", "seven of them did not survive", "seven were killed"],
    ["de", "sie legten am Montag in Kell die Arbeit nieder", "sie streiken in Kell"],
    ["ru", "он за решёткой", "он арестован"],
    ["cs", "přišli o život u řeky", "zahynuli u řeky"],
    ["fr", "ils ont perdu la vie", "ils sont morts"],
    ["es", "perdieron la vida allí", "murieron allí"],
  ])("reads a phrase of %s as a word, and more surely", (language, phrase, word) => {
    const languages = { left: language, right: language };
    expect(added([phrase, "x"], [word, "y"], { languages })!(0, 0)).toBeGreaterThan(0.1);
  });

  it("reads no word within a phrase", () => {
    expect(added(["he is behind bars", "x"], ["he is in a pub", "y"])!(0, 0)).toBe(0);
    expect(added(["it took place", "x"], ["every seat was empty", "y"])!(0, 0)).toBe(0);
  });

  it("adds nothing for a phrase that stands in both, inflected or not", () => {
    expect(added(["he took office", "x"], ["he takes office", "y"])!(0, 0)).toBe(0);
  });

  it("adds nothing for a word that stands in both", () => {
    expect(added(["the fire spread", "x"], ["the fire was out", "y"])!(0, 0)).toBe(0);
    expect(added(["the fire, a blaze", "x"], ["the fire was out", "y"])!(0, 0)).toBe(0);
  });

  it("adds nothing for opposites", () => {
    expect(added(["prices rose", "x"], ["prices fell", "y"])!(0, 0)).toBe(0);
  });

  it("adds nothing where what no table knows speaks for two events", () => {
    const mill = "The blaze at Dunmere mill killed Osgood, whose parrot Bertie squawked until daybreak.";
    const pub =
      "Two people died in the fire at Wexcombe; Pryce had polished tankards in the Badger upstairs.";
    expect(added([mill, "x", "y"], [pub, "u", "v"])).toBeNull();
  });

  it("counts a word of several concepts once", () => {
    const likeness = added(["casualties", "x"], ["dead and wounded", "y"])!;
    const once = added(["killed", "x"], ["dead and wounded", "y"])!;
    expect(likeness(0, 0)).toBeCloseTo(once(0, 0), 1);
  });

  it("is silent about versions of one text, reports of two events, two languages, and one it has no words of", () => {
    expect(added(REPORT, OTHER, { kept: 0.8 })).toBeNull();
    expect(added(REPORT, OTHER, { foreign: 0.8 })).toBeNull();
    expect(added(REPORT, OTHER, { languages: { left: "fa", right: "fa" } })).toBeNull();
    expect(added(REPORT, OTHER, { languages: { left: "en", right: "de" } })).toBeNull();
  });

  it("fades with what was kept and with what speaks for two events", () => {
    const whole = added(REPORT, OTHER)!(0, 0);
    expect(added(REPORT, OTHER, { kept: 0.2 })!(0, 0)).toBeLessThan(whole);
    expect(added(REPORT, OTHER, { foreign: 0.2 })!(0, 0)).toBeLessThan(whole);
  });

  it("is the same seen from either text, and never below 0", () => {
    const words = [
      "blaze",
      "fire",
      "casualties",
      "dead",
      "wounded",
      "drunk",
      "alcohol",
      "beer",
      "strike",
      "attack",
      "x",
    ];
    const lines = fc.array(
      fc.array(fc.constantFrom(...words), { minLength: 1 }).map((own) => own.join(" ")),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const likeness = added(left, right)!;
        const swapped = added(right, left)!;
        left.forEach((_, i) => {
          right.forEach((_, j) => {
            expect(likeness(i, j)).toBeGreaterThanOrEqual(0);
            expect(swapped(j, i)).toBeCloseTo(likeness(i, j), 12);
          });
        });
      }),
    );
  });
});
