import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "../segment/segment.ts";
import type { Text } from "../text.ts";
import { startWork } from "../work.ts";
import { recutClaims } from "./recutClaims.ts";

const read = (text: string, language = "und") => segment({ name: "x", text }, language);

function recut(left: string, right: string) {
  return recutClaims({ left: read(left), right: read(right) }, startWork());
}

const linesOf = ({ text, claims }: Text) => claims.map(({ start, end }) => text.slice(start, end));

/** `‖` where the left text must be cut; the right one has headline and lead on lines of their own. */
function check(marked: string, right: string): void {
  const left = marked.replaceAll("‖", "");
  expect(linesOf(recut(left, right).left)).toEqual(marked.split("‖").map((line) => line.trim()));
  expect(linesOf(recut(right, left).right)).toEqual(marked.split("‖").map((line) => line.trim()));
}

const LEAD = "Anna Ferrin said on Monday that divers had found cracks in two pillars.";
const HEADLINE_IN_LEAD = `Old bridge at Tarn stays closed until Easter ${LEAD}`;
const HEADLINE_AND_LEAD_ANEW =
  "Cracks keep old Tarn bridge closed until Easter\n\nDivers found cracks in two pillars, Anna Ferrin said on Monday.";
const BESIDE = "The ferry to Corvane Island sails all night. Otto Kranz told the council of two new ships.";

describe("a headline that runs into a lead that begins with a name", () => {
  it.each([
    [
      "en",
      "Old bridge at Tarn stays closed until Easter ‖Anna Ferrin said on Monday that divers had found cracks in two pillars.",
      "Cracks keep old Tarn bridge closed until Easter\n\nDivers found cracks in two pillars, Anna Ferrin said on Monday.",
    ],
    [
      "de",
      "Alte Brücke von Tarn bleibt bis Ostern gesperrt ‖Anna Ferrin sagte am Montag, Taucher hätten Risse in zwei Pfeilern gefunden.",
      "Brücke von Tarn bis Ostern gesperrt\n\nTaucher haben Risse in zwei Pfeilern gefunden, sagte Anna Ferrin am Montag.",
    ],
    [
      "ru",
      "Старый мост в Тарне закрыт до весны ‖Анна Феррин сообщила в понедельник, что водолазы нашли трещины в двух опорах.",
      "Мост в Тарне закрыт до весны\n\nВодолазы нашли трещины в двух опорах, сообщила в понедельник Анна Феррин.",
    ],
    [
      "cs",
      "Starý most v Tarnu zůstane do jara zavřený ‖Anna Ferrinová v pondělí řekla, že potápěči našli trhliny ve dvou pilířích.",
      "Most v Tarnu bude zavřený do jara\n\nPotápěči našli trhliny ve dvou pilířích, řekla v pondělí Anna Ferrinová.",
    ],
    [
      "fr",
      "Le vieux pont de Tarn reste fermé jusqu’à Pâques ‖Anna Ferrin a dit lundi que des plongeurs avaient trouvé des fissures dans deux piliers.",
      "Pont de Tarn fermé jusqu’à Pâques\n\nDes plongeurs ont trouvé des fissures dans deux piliers, a dit lundi Anna Ferrin.",
    ],
  ])("%s", (_, left, right) => check(left, right));

  it.each([
    ["behind other sentences", `${BESIDE}\n\n`, ""],
    ["before others", "", `\n\n${BESIDE}`],
  ])("is found %s", (_, before, after) => {
    const { left } = recut(before + HEADLINE_IN_LEAD + after, before + HEADLINE_AND_LEAD_ANEW + after);
    expect(linesOf(left)).toContain(LEAD);
  });

  it("becomes a heading where the other text has one", () => {
    const { left } = recut(
      "Old bridge at Tarn stays closed until Easter Anna Ferrin said on Monday that divers had found cracks in two pillars.",
      "Cracks keep old Tarn bridge closed until Easter\n\nDivers found cracks in two pillars, Anna Ferrin said on Monday.",
    );
    expect(left.claims.map(({ heading }) => heading)).toEqual([true, false]);
  });
});

describe("claims that stay whole", () => {
  it.each([
    [
      "a sentence that the other text tells in two",
      "Anna Ferrin said on Monday that divers had found cracks and that the ferry sails to Corvane Island all night.",
      "Anna Ferrin said on Monday that divers had found cracks. The ferry sails to Corvane Island all night.",
    ],
    [
      "a lead whose headline the other text alone has",
      "The old Tarn bridge stays closed until Easter since divers found cracks, Anna Ferrin said on Monday.",
      "Tarn bridge closed\n\nThe old bridge stays closed until Easter since divers found cracks, Anna Ferrin said on Monday.",
    ],
    [
      "a headline told apart on both sides",
      "Old bridge at Tarn stays closed until Easter\n\nAnna Ferrin said on Monday that divers had found cracks in two pillars.",
      "Cracks keep old Tarn bridge closed until Easter\n\nDivers found cracks in two pillars, Anna Ferrin said on Monday.",
    ],
    [
      "another subject",
      "The mayor of Talhofen met Doctor Karl Weber on Friday to open the new school near the river.",
      "Cracks keep old Tarn bridge closed until Easter\n\nDivers found cracks in two pillars, Anna Ferrin said on Monday.",
    ],
    ["a name behind a colon", `Old bridge at Tarn closed until Easter: ${LEAD}`, HEADLINE_AND_LEAD_ANEW],
    [
      "what the other text has as two sentences",
      HEADLINE_IN_LEAD,
      HEADLINE_AND_LEAD_ANEW.replace("Easter", "Easter."),
    ],
    [
      "where another title stands between",
      HEADLINE_IN_LEAD,
      HEADLINE_AND_LEAD_ANEW.replace("\n\n", "\n\nFerries sail all night\n\n"),
    ],
    [
      "where a credit stands between",
      HEADLINE_IN_LEAD,
      HEADLINE_AND_LEAD_ANEW.replace("\n\n", "\n\nFoto: Anna Ferrin\n\n"),
    ],
    [
      "where another sentence is liker to the headline",
      `${HEADLINE_IN_LEAD} Cracks keep Tarn's old bridge closed until Easter, all say.`,
      HEADLINE_AND_LEAD_ANEW,
    ],
    [
      "where another sentence is liker to the lead",
      `${HEADLINE_IN_LEAD} In two pillars divers found cracks, said Anna Ferrin on Monday.`,
      HEADLINE_AND_LEAD_ANEW,
    ],
    [
      "where the headline stands word for word as well",
      `${HEADLINE_IN_LEAD}\n\nCracks keep old Tarn bridge closed until Easter`,
      HEADLINE_AND_LEAD_ANEW,
    ],
    ["nothing", "", "Old bridge closed\n\nDivers found cracks in two pillars."],
  ])("%s", (_, left, right) => {
    const texts = { left: read(left), right: read(right) };
    const { left: recutLeft, right: recutRight } = recutClaims(texts, startWork());
    expect(linesOf(recutLeft)).toEqual(linesOf(texts.left));
    expect(linesOf(recutRight)).toEqual(linesOf(texts.right));
  });
});

const WORDS = fc.constantFrom(
  ..."Tarn Anna Ferrin Brücke bridge closed until Easter said divers found two cracks on Monday the in gesperrt Мост 大桥 „ “ : . 18".split(
    " ",
  ),
  "\n\n",
);
const NOISE = fc.array(WORDS, { maxLength: 30 }).map((words) => words.join(" "));

/** Headline and lead in two wordings, so that one text may have apart what runs together in the other. */
const REPORTS = [
  [
    "Old bridge at Tarn stays closed until Easter",
    "Anna Ferrin said on Monday that divers had found cracks in two pillars.",
  ],
  [
    "Cracks keep old Tarn bridge closed until Easter",
    "Divers found cracks in two pillars, Anna Ferrin said on Monday.",
  ],
  [
    "Ferry to Corvane Island sails all night from May",
    "Otto Kranz told the council of two new ships and eleven sailors.",
  ],
  [
    "From May the Corvane ferry sails all night",
    "Two new ships and eleven sailors were announced to the council by Otto Kranz.",
  ],
] as const;
const REPORT = fc
  .tuple(fc.constantFrom(...REPORTS), fc.constantFrom(" ", "\n\n"))
  .map(([[headline, lead], gap]) => headline + gap + lead);
const TEXT = fc
  .array(fc.oneof({ weight: 3, arbitrary: REPORT }, NOISE), { maxLength: 4 })
  .map((parts) => parts.join("\n\n"));

describe("any two texts", () => {
  it("are their claims and the white space between them", () => {
    fc.assert(
      fc.property(TEXT, TEXT, (left, right) => {
        const { text, claims } = recut(left, right).left;
        let at = 0;
        for (const { start, end } of claims) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns: 100 },
    );
  });

  it("are cut alike from either side, and not at all beside themselves", () => {
    let cut = 0;
    fc.assert(
      fc.property(TEXT, TEXT, (left, right) => {
        const there = recut(left, right);
        const back = recut(right, left);
        expect(back.left.claims).toEqual(there.right.claims);
        expect(back.right.claims).toEqual(there.left.claims);
        expect(recut(left, left).left.claims).toEqual(read(left).claims);
        if (there.left.claims.length > read(left).claims.length) cut++;
      }),
      { numRuns: 100 },
    );
    expect(cut).toBeGreaterThan(0);
  });
});
