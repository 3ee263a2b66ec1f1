import { describe, expect, it } from "vitest";
import { allTold } from "../testing/judged.ts";

describe("facts in Dutch", () => {
  it.each<[left: string, right: string, ...cues: string[]]>([
    ["Er verbrandden twee miljoen bomen.", "Er verbrandden 2 mln bomen.", "variant twee miljoen -> 2 mln"],
    ["Vijfentwintig dorpen tekenden.", "25 dorpen tekenden.", "variant Vijfentwintig -> 25"],
    ["Honderdvijftig dorpen tekenden.", "150 dorpen tekenden.", "variant Honderdvijftig -> 150"],
    ["Honderdtwintig dorpen tekenden.", "130 dorpen tekenden.", "number Honderdtwintig -> 130"],
    ["Vijfentwintigduizend boten zonken.", "25.000 boten zonken.", "variant Vijfentwintigduizend -> 25.000"],
    ["De zitting begint om tien uur.", "De zitting begint om 10.00 uur.", "variant tien uur -> 10.00 uur"],
    ["De zitting begint om tien uur.", "De zitting begint om 11 uur.", "date tien uur -> 11 uur"],
    ["De zitting duurde 10 uur.", "De zitting duurde tien uur.", "variant 10 uur -> tien uur"],
    ["De winkel blijft open.", "De winkel blijft dicht.", "negation blijft open -> blijft dicht"],
    [
      "De dief zou de oven hebben gestolen.",
      "De dief heeft de oven gestolen.",
      "hedge zou de oven hebben -> –",
    ],
    ["De dijk brak op 14 maart.", "De dijk brak op 4 maart.", "date 14 maart -> 4 maart"],
    [
      "De zitting begint om 19.30 uur.",
      "De zitting begint om half acht 's avonds.",
      "variant 19.30 uur -> half acht 's avonds",
    ],
    [
      "Een op de drie scholen sluit.",
      "Een op de vier scholen sluit.",
      "number Een op de drie -> Een op de vier",
    ],
    ["De trein kwam niet.", "De trein kwam.", "negation kwam niet -> kwam"],
    ["Het water is niet drinkbaar.", "Het water is drinkbaar.", "negation is niet drinkbaar -> is drinkbaar"],
    ["Het water is veilig.", "Het water is onveilig.", "negation veilig -> onveilig"],
    [
      "De raad keurde de verkoop van de molen goed.",
      "De raad keurde de verkoop van de molen af.",
      "negation keurde de verkoop van de molen goed -> keurde de verkoop van de molen af",
    ],
    [
      "Halas zei dat de oven koud was.",
      "Halas beweerde dat de oven koud was.",
      "attribution Halas zei -> Halas beweerde",
    ],
    [
      "Volgens de politie schoot de man als eerste.",
      "Volgens getuigen schoot de man als eerste.",
      "attribution Volgens de politie -> Volgens getuigen",
    ],
    [
      "De brug blijft dicht, maakte de gemeente bekend.",
      "De brug blijft dicht, maakte de politie bekend.",
      "attribution maakte de gemeente bekend -> maakte de politie bekend",
    ],
    ["De fabriek zou kunnen sluiten.", "De fabriek sluit.", "hedge zou kunnen -> –"],
    ["De meeste bewoners vertrokken.", "Enkele bewoners vertrokken.", "quantifier De meeste -> Enkele"],
    ["Er zonken ongeveer 30 boten.", "Er zonken meer dan 30 boten.", "hedge ongeveer -> meer dan"],
    ["De dief werd door een agent aangehouden.", "De dief werd aangehouden.", "agent door een agent -> –"],
    ["De dief werd aangehouden door een agent.", "De dief werd aangehouden.", "agent door een agent -> –"],
    [
      "De rechter wees het verzoek af.",
      "De rechter wees het verzoek toe.",
      "negation wees het verzoek af -> wees het verzoek toe",
    ],
  ])("differ: %s / %s", (left, right, ...cues) => {
    expect(allTold({ left, right, language: "nl" })).toEqual(cues);
  });

  it.each<[left: string, right: string]>([
    ["De dijk brak op dinsdag 14 maart.", "De dijk brak op 14 maart."],
    [
      "De raad verkocht niet alleen de molen maar ook de steiger.",
      "De raad verkocht de molen en de steiger.",
    ],
    ["De burgemeester weigerde het contract te tekenen.", "De burgemeester tekende het contract niet."],
    [
      "De directeur ontkende dat ze de molen had verkocht.",
      "De directeur zei dat ze de molen niet had verkocht.",
    ],
    ["De brug is niet open.", "De brug is dicht."],
    ["De dief werd door een agent aangehouden.", "De dief werd aangehouden door een agent."],
    ["De werkloosheid daalde tot 3,4 procent.", "De werkloosheid is 3,4 procent."],
    ["‘De deur zat op slot’, zei Klik.", "‘De deur zat op slot’, is volgens hem zeker."],
    [
      "De man die door een lawine werd meegesleurd, leeft.",
      "De man werd door een lawine meegesleurd, hij leeft.",
    ],
    ["De rechter heeft nog niet beslist.", "De rechter moet nog beslissen."],
    ["Burgemeester Jan de Vries opende de brug.", "Burgemeester De Vries opende de brug."],
    ["De volgende morgen opende de brug.", "De brug opende."],
    ["De fiets is tegen een auto gereden.", "De fiets is voor een auto gereden."],
    ["De raad sloot een overeenkomst met Klik.", "De raad opende gesprekken met Klik."],
    ["De molen met de open ramen brandde.", "De molen dicht bij de ramen brandde."],
    ["De molen zal in mei sluiten.", "De molen gaat in mei sluiten."],
    ["Er zonken ongeveer 30 boten.", "Er zonken zo'n 30 boten."],
  ])("are one: %s / %s", (left, right) => {
    expect(allTold({ left, right, language: "nl" })).toEqual([]);
  });
});
