import { describe, expect, it } from "vitest";
import { allTold } from "../testing/judged.ts";

describe("facts in Polish", () => {
  it.each<[left: string, right: string, ...cues: string[]]>([
    ["Spłonęły dwa miliony drzew.", "Spłonęły 2 mln drzew.", "variant dwa miliony -> 2 mln"],
    [
      "Umowę podpisało dwudziestu pięciu wójtów.",
      "Umowę podpisało 25 wójtów.",
      "variant dwudziestu pięciu -> 25",
    ],
    ["Naprawa kosztowała pięćset złotych.", "Naprawa kosztowała 600 zł.", "number pięćset złotych -> 600 zł"],
    ["Tama pękła 14 marca.", "Tama pękła 4 marca.", "date 14 marca -> 4 marca"],
    [
      "Obrady zaczną się o 19.30.",
      "Obrady zaczną się o wpół do ósmej wieczorem.",
      "variant 19.30 -> wpół do ósmej wieczorem",
    ],
    ["Obrady zaczną się o godz. 17.", "Obrady zaczną się o godzinie 18.", "date o godz. 17 -> o godzinie 18"],
    ["Pociąg nie przyjechał.", "Pociąg przyjechał.", "negation nie przyjechał -> przyjechał"],
    ["Kierowca nie był pijany.", "Kierowca był pijany.", "negation nie był pijany -> był pijany"],
    ["Woda jest bezpieczna.", "Woda jest niebezpieczna.", "negation bezpieczna -> niebezpieczna"],
    [
      "Rada zatwierdziła sprzedaż młyna.",
      "Rada odrzuciła sprzedaż młyna.",
      "negation zatwierdziła -> odrzuciła",
    ],
    [
      "„Most jest stary i zardzewiały” – powiedziała.",
      "„Most jest stary i bardzo zardzewiały” – powiedziała.",
      "quote Most jest stary i zardzewiały -> Most jest stary i bardzo zardzewiały",
    ],
    [
      "Halas powiedział, że piec był zimny.",
      "Halas twierdził, że piec był zimny.",
      "attribution Halas powiedział -> Halas twierdził",
    ],
    [
      "Według policji mężczyzna strzelił pierwszy.",
      "Według świadków mężczyzna strzelił pierwszy.",
      "attribution Według policji -> Według świadków",
    ],
    ["Fabryka może zostać zamknięta.", "Fabryka zostanie zamknięta.", "hedge może -> –"],
    [
      "Większość mieszkańców wyjechała.",
      "Niektórzy mieszkańcy wyjechali.",
      "quantifier Większość -> Niektórzy",
    ],
    ["Zatonęło około 30 łodzi.", "Zatonęło ponad 30 łodzi.", "hedge około -> ponad"],
    ["Zatonęło co najmniej 30 łodzi.", "Zatonęło nawet do 30 łodzi.", "hedge co najmniej -> nawet do"],
    [
      "Kierowca został zatrzymany przez strażaków.",
      "Kierowca został zatrzymany.",
      "agent przez strażaków -> –",
    ],
    ["Łódź mogła zatonąć w nocy.", "Łódź zatonęła w nocy.", "hedge mogła -> –"],
    [
      "Gmina nie planuje sprzedaży młyna.",
      "Gmina planuje sprzedaż młyna.",
      "negation nie planuje -> planuje",
    ],
  ])("differ: %s / %s", (left, right, ...cues) => {
    expect(allTold({ left, right, language: "pl" })).toEqual(cues);
  });

  it.each<[left: string, right: string]>([
    ["Tama pękła we wtorek 14 marca.", "Tama pękła 14 marca."],
    ["Nikt nie został ranny.", "Ranny nie został nikt."],
    ["Rada sprzedała nie tylko młyn, ale i molo.", "Rada sprzedała młyn i molo."],
    ["Burmistrz odmówił podpisania umowy.", "Burmistrz nie podpisał umowy."],
    ["Dyrektorka zaprzeczyła, że sprzedała młyn.", "Dyrektorka powiedziała, że nie sprzedała młyna."],
    [
      "Według rzeczniczki policji Hanny Krótkiej kierowca uciekł.",
      "Kierowca uciekł, powiedziała rzeczniczka policji Hanna Krótka.",
    ],
    ["Zatonęło około 30 łodzi.", "Zatonęło mniej więcej 30 łodzi."],
    ["Brandl, do którego należy młyn, mówi, że piec był zimny.", "Brandl mówi, że piec był zimny."],
    ["Zdaniem prokuratora świadek kłamał.", "Prokurator stwierdził, że świadek kłamał."],
    ["Bezrobocie spadło do 3,4 proc.", "Bezrobocie wynosi 3,4 proc."],
    ["Policja sprawdza, czy kierowca nie zasnął.", "Policja sprawdza, czy kierowca zasnął."],
    ["Kierowca zwolnił przed mostem.", "Kierowca zatrzymał auto przed mostem."],
    ["Młynarz nie przyznał się do winy.", "Młynarz do winy się nie przyznał."],
    ["Strajk trwał przez dwa dni.", "Strajk trwał dwa dni."],
  ])("are one: %s / %s", (left, right) => {
    expect(allTold({ left, right, language: "pl" })).toEqual([]);
  });
});
