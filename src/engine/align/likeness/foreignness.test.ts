import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasDigit, termsOf } from "../../words/terms.ts";
import { readingOf } from "../reading/reading.ts";
import { textOf } from "../testing/alignmentNotation.ts";
import { foreignnessOf } from "./foreignness.ts";

function foreignness(left: readonly string[], right: readonly string[]): number {
  return foreignnessOf(readingOf({ left: textOf(left), right: textOf(right) }, {}));
}

const BAKERS = [
  "The bakers of Ostend stopped work on Monday, said Pieter Claes of the guild.",
  "They want 9 percent more pay, and 340 of them marched to the Belfry.",
];
const BAKERS_TOLD_ANEW = [
  "No bread in Ostend: 340 bakers left their ovens to ask for 9 percent.",
  '"We cannot live on this," a man beside the Belfry said.',
];
const MINERS = [
  "The miners of Lota stopped work on Thursday, said Rosa Quiroga of the union.",
  "They want 12 percent more pay, and 900 of them marched to the Plaza.",
];

describe("foreignnessOf", () => {
  it.each([
    ["one event told twice", BAKERS, BAKERS_TOLD_ANEW, 0],
    ["a brief on a long report", [...BAKERS, ...MINERS], BAKERS.slice(0, 1), 0],
    [
      "numbers of one digit",
      ["there were 3 of them.", "he saw 4 dogs and 6 cats."],
      ["there were 5 of us.", "he sold 7 cows and 8 hens."],
      0,
    ],
    ["nothing to go by", ["it rained all day."], ["the sun shone."], 0],
    [
      "a sentence with all its facts corrected",
      ["Ada Lind won by 412 votes."],
      ["Ivo Berg won by 388 votes."],
      0,
    ],
    ["scripts without capitals and numbers", ["大雨下了一整天。"], ["今天阳光很好。"], 0],
  ])("knows no strangers in %s", (_, left, right, expected) => {
    expect(foreignness(left, right)).toBe(expected);
  });

  it("knows a cast of many though two outlets have other numbers throughout", () => {
    const cast = ["Venn", "Orlo", "Marsh", "Tilda", "Brask", "Quill", "Hobb", "Sarn", "Nyland", "Korve"];
    const told = (names: readonly string[], numbers: readonly number[]) =>
      names.map((name, i) => `The board heard from ${name} about ${numbers[i % numbers.length]} boats.`);
    const here = told([...cast, "Ebb", "Lund", "Rask"], [31, 47, 112, 640, 88, 95]);
    expect(foreignness(here, told([...cast, "Jory", "Adler", "Munk"], [29, 52, 130, 700, 81, 99]))).toBe(0);
    const some = cast.slice(0, 6);
    const others = ["Wexler", "Lofton", "Jory", "Adler"];
    expect(foreignness(here, told([...some, ...others], [29, 52, 130, 700, 81, 99]))).toBeGreaterThan(0.3);
  });

  it("leaves it to the sentences where little is named", () => {
    const left = ["The fire killed 12 people.", "It began at night."];
    const right = ["The fire killed 15 people.", "It began in the night."];
    expect(foreignness(left, right)).toBeLessThan(0.3);
    expect(foreignness(left, MINERS)).toBeLessThan(0.3);
    expect(foreignness(MINERS, left)).toBeLessThan(0.3);
  });

  it("takes no noun for a name where nouns have capitals", () => {
    const fires = [
      [
        "Bei einem Brand in einer Halle ist am Montag in Nordhain ein Schaden von 40.000 Euro entstanden.",
        "Die Feuerwehr löschte das Feuer in der Nacht, sagte ihr Sprecher Uwe Kranz der Zeitung.",
      ],
      [
        "Ein Brand in einer Scheune bei Oderwitz hat am Sonntag einen Schaden von 90.000 Euro verursacht.",
        "Das Feuer war laut Feuerwehr nach zwei Stunden gelöscht, wie Sprecherin Eva Lohr der Zeitung sagte.",
      ],
    ] as const;
    expect(foreignness(...fires)).toBe(1);
    expect(foreignness(fires[0], [`Sprecher Uwe Kranz nannte eine Summe von 40.000 Euro.`])).toBe(0);
  });

  it("knows two floods from each other by their numbers alone in scripts without capitals", () => {
    const left = ["洪水造成十二人死亡，三百户停电。", "水位达到48米。"];
    const right = ["洪水造成七十人死亡，两千户停电。", "水位达到31米。"];
    expect(foreignness(left, right)).toBeGreaterThan(0.5);
    expect(foreignness(left, ["12人在洪水中丧生。", "300户没有电。", "水位48米。"])).toBe(0);
  });

  it("knows two fires from each other by their places, days and people in Chinese, which has no capitals", () => {
    const left = ["周一晚间，苏州一座仓库起火，无人受伤。", "消防队长吕志明说，起火原因正在调查。"];
    const right = ["周四上午，高雄一家餐厅起火，无人受伤。", "消防队长侯文杰说，起火原因正在调查。"];
    expect(foreignness(left, right)).toBeGreaterThan(0.5);
    expect(foreignness(left, ["吕志明说，星期一晚上蘇州起火的原因还不清楚。"])).toBe(0);
  });

  it("knows two reports on one company from each other by their numbers, but not two of one event with other sums", () => {
    const spring = [
      "On Monday the brewer Tolk said its profit fell to 14.2 million crowns from 19.5 million.",
      "It sold 310,000 barrels, and 42 people at the plant in Norre will go, said its head Eva Bruun.",
    ];
    const autumn = [
      "On Friday the brewer Tolk said its profit rose to 27.1 million crowns from 22.8 million.",
      "It sold 455,000 barrels, and 65 people were hired by the plant of Varde, said its head Eva Bruun.",
    ];
    const otherSums = [
      "On Monday the brewer Tolk said its profit fell to 15 million crowns from 20 million.",
      "It sold 305,000 barrels, and 38 people at the plant in Norre will go, said its head Eva Bruun.",
    ];
    expect(foreignness(spring, autumn)).toBeGreaterThan(0.5);
    expect(foreignness(spring, otherSums)).toBeLessThan(0.1);
  });

  it("knows two strikes from each other, from either side", () => {
    expect(foreignness(BAKERS, MINERS)).toBeGreaterThan(0.8);
    expect(foreignness(MINERS, BAKERS)).toBe(foreignness(BAKERS, MINERS));
  });

  it("knows a sentence from a report of two", () => {
    expect(foreignness([BAKERS.join(" ")], MINERS)).toBeGreaterThan(0.3);
    expect(foreignness(MINERS, [BAKERS.join(" ")])).toBeGreaterThan(0.3);
  });

  const claims = fc.array(
    fc
      .array(fc.constantFrom(..."Lund Brandvik Ostend Claes Lota harbour crane said 12 74 900".split(" ")), {
        minLength: 1,
        maxLength: 6,
      })
      .map((words) => `it was ${words.join(" and ")}.`),
    { minLength: 1, maxLength: 4 },
  );

  it("lies between 0 and 1, is the same from either side, and 0 for a text against itself", () => {
    fc.assert(
      fc.property(claims, claims, (left, right) => {
        const apart = foreignness(left, right);
        expect(apart >= 0 && apart <= 1).toBe(true);
        expect(foreignness(right, left)).toBe(apart);
        expect(foreignness(left, left)).toBe(0);
      }),
    );
  });

  it("never rises where both texts take up one more name, and is 0 for a text and a part of it", () => {
    const names = fc.subarray("Lund Brandvik Ostend Claes Lota Quiroga Skagen Belfry".split(" "));
    const numbers = fc.subarray("12 74 900 3200000 2019".split(" "));
    const specifics = fc.tuple(names, numbers).map((lists) => lists.flat());
    fc.assert(
      fc.property(specifics, specifics, (left, right) => {
        expect(apart([...left, "Hedvig"], [...right, "Hedvig"])).toBeLessThanOrEqual(apart(left, right));
        expect(apart([...left, ...right], left)).toBe(0);
      }),
    );
  });
});

/** How foreign two texts of two sentences are that name these. */
function apart(left: readonly string[], right: readonly string[]): number {
  const named = (specifics: readonly string[]) => new Set(specifics.filter((one) => !hasDigit(one)));
  const read = (specifics: readonly string[]) => [specifics.flatMap(termsOf), ["rain"]];
  return foreignnessOf({
    names: { left: named(left), right: named(right) },
    terms: { left: read(left), right: read(right) },
  });
}
