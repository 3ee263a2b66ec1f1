import { describe, expect, it } from "vitest";
import { allTold } from "../testing/judged.ts";

/** Wordings that two reports of one event choose between, and what a reader is told of each pair: all kinds of cues. */
describe("facts in German", () => {
  it.each<[left: string, right: string, ...cues: string[]]>([
    ["Zwei Millionen Bäume verbrannten.", "2 Mio. Bäume verbrannten.", "variant Zwei Millionen -> 2 Mio."],
    ["Der Anteil sank um 3 Prozent.", "Der Anteil sank um 3 %.", "variant 3 Prozent -> 3 %"],
    ["Die Werft hat 6.000 Beschäftigte.", "Die Werft hat 6 000 Beschäftigte.", "variant 6.000 -> 6 000"],
    ["Die Werft hat ein Dutzend Kräne.", "Die Werft hat zwölf Kräne.", "variant ein Dutzend -> zwölf"],
    ["Es sanken zweihundertfünfzig Boote.", "Es sanken 250 Boote.", "variant zweihundertfünfzig -> 250"],
    ["Es kamen fünfzigtausend Leute.", "Es kamen 60.000 Leute.", "number fünfzigtausend -> 60.000"],
    ["Das Fest begann am 14. März.", "Das Fest begann am 14.3.", "variant 14. März -> 14.3."],
    ["Das Fest begann am 14. März.", "Das Fest begann am 24. März.", "date 14. März -> 24. März"],
    ["Das Fest begann um 17 Uhr.", "Das Fest begann um 17.00 Uhr.", "variant 17 Uhr -> 17.00 Uhr"],
    [
      "Der Rat verkauft die Mühle nicht.",
      "Der Rat verkauft die Mühle.",
      "negation verkauft die Mühle nicht -> verkauft",
    ],
    [
      "„Das Wehr ist alt und undicht“, sagte sie.",
      "„Das Wehr ist alt und sehr undicht“, sagte sie.",
      "quote Das Wehr ist alt und undicht -> Das Wehr ist alt und sehr undicht",
    ],
    [
      "Halas sagte, der Ofen sei kalt.",
      "Halas behauptete, der Ofen sei kalt.",
      "attribution Halas sagte -> Halas behauptete",
    ],
    ["Die Firma könnte Stellen streichen.", "Die Firma wird Stellen streichen.", "hedge könnte -> wird"],
    ["Die meisten Bewohner gingen.", "Einige Bewohner gingen.", "quantifier meisten -> Einige"],
    ["Mindestens 30 Boote sanken.", "Bis zu 30 Boote sanken.", "hedge Mindestens -> Bis zu"],
    ["Rund 30 Boote sanken.", "Mehr als 30 Boote sanken.", "hedge Rund -> Mehr als"],
    ["Der Konzern kaufte die Werft.", "Die Werft wurde gekauft.", "agent Konzern -> –"],
    ["Knapp 30 Boote sanken.", "Über 30 Boote sanken.", "hedge Knapp -> Über"],
    ["30 Boote oder mehr sanken.", "Höchstens 30 Boote sanken.", "hedge oder mehr -> Höchstens"],
    [
      "Der Preis stieg auf 1,5 Mio. Euro.",
      "Der Preis stieg auf 1.500.000 Euro.",
      "variant 1,5 Mio. Euro -> 1.500.000 Euro",
    ],
    [
      "Der Preis stieg auf 1,5 Mio. Euro.",
      "Der Preis stieg auf 1,5 Mrd. Euro.",
      "number 1,5 Mio. Euro -> 1,5 Mrd. Euro",
    ],
    ["Das Gesetz gilt ab Januar.", "Das Gesetz gilt ab Februar.", "date Januar -> Februar"],
    [
      "Der Minister schloss einen Rücktritt nicht aus.",
      "Der Minister schloss einen Rücktritt aus.",
      "negation schloss einen Rücktritt nicht -> schloss",
    ],
    ["Die Frau ist mutmaßlich geflohen.", "Die Frau ist geflohen.", "hedge mutmaßlich -> –"],
    ["Der Lotse soll ein Licht übersehen haben.", "Der Lotse hat ein Licht übersehen.", "hedge soll -> –"],
    ["Der Zeuge, der gelogen haben soll, floh.", "Der Zeuge, der gelogen hat, floh.", "hedge soll -> –"],
    ["Halas gilt als Erfinder der Pumpe.", "Halas ist der Erfinder der Pumpe.", "hedge gilt als -> –"],
    [
      "Er kam in die Klinik nach Lindenau.",
      "Er wurde in die Klinik nach Linz gebracht.",
      "name Lindenau -> Linz",
    ],
    ["Er heiratete 1921 Anna Moser.", "1921 heiratete er Anna Kern.", "name Anna Moser -> Anna Kern"],
  ])("differ: %s / %s", (left, right, ...cues) => {
    expect(allTold({ left, right, language: "de" })).toEqual(cues);
  });

  it.each<[left: string, right: string]>([
    ["Laut Berichten brannte das Boot am Kai.", "Berichten zufolge brannte das Boot am Kai."],
    ["Das Publikum klatschte.", "Das Publikum klatschte laut."],
    ["Die Werft, die brannte, sagt jetzt, es fehle ein Boot.", "Die Werft sagt, es fehle ein Boot."],
    ["Der Rat lehnt den Plan ab.", "Der Plan wird vom Rat abgelehnt."],
    ["Die Werft hat 6.000 Beschäftigte.", "Die Werft hat 6000 Beschäftigte."],
    ["Das Fest begann am Dienstag.", "Das Fest begann am Dienstag, dem 14. März."],
    ["Im 19. Jahrhundert stand hier ein Turm.", "Im neunzehnten Jahrhundert stand hier ein Turm."],
    [
      "Der Rat verkauft nicht nur die Mühle, sondern auch das Wehr.",
      "Der Rat verkauft die Mühle und das Wehr.",
    ],
    ["Der Umbau ist nicht unmöglich.", "Der Umbau ist möglich."],
    ["Niemand wurde verletzt.", "Verletzt wurde niemand."],
    ["Niemand wurde verletzt.", "Verletzte gab es nicht."],
    ["„Das Wehr ist alt und undicht“, sagte sie.", "»Das Wehr ist alt und undicht«, sagte sie."],
    ["Laut Polizei war der Ofen kalt.", "Der Ofen war nach Angaben der Polizei kalt."],
    ["Die meisten Bewohner gingen.", "Die Mehrheit der Bewohner ging."],
    ["Anderthalb Stunden dauerte die Fahrt.", "90 Minuten dauerte die Fahrt."],
    ["Dr. Imre Halas leitet die Klinik.", "Imre Halas leitet die Klinik."],
    ["Rund 30 Boote sanken.", "Etwa 30 Boote sanken."],
    ["Mindestens 30 Boote sanken.", "Mehr als 30 Boote sanken."],
    ["Nicht alle Bewohner gingen.", "Einige Bewohner gingen."],
    ["Etwa ein Drittel der Bäume ist krank.", "Rund 33 Prozent der Bäume sind krank."],
    ["Das Gesetz gilt ab 1. Januar.", "Das Gesetz gilt vom 1. Januar an."],
    ["Es gab keine Verletzten.", "Verletzt wurde niemand."],
    ["Die Frau sei geflohen, so die Polizei.", "Die Frau ist nach Polizeiangaben geflohen."],
    ["Bürgermeisterin Vera Holt trat zurück.", "Vera Holt, Bürgermeisterin, trat zurück."],
    ["Der Saal soll Platz für 300 Gäste haben.", "Der Saal hat Platz für 300 Gäste."],
    ["Angeblich soll er den Brief geschrieben haben.", "Er hat den Brief angeblich geschrieben."],
    ["Es ist nicht möglich, das Boot zu retten.", "Das Boot kann man nicht retten."],
    ["Das Boot hat eine Winde.", "Das Boot verfügt über eine Winde."],
    ["Sie gingen an Bord des Dampfers.", "Sie gingen an Bord der Fähre."],
    ["Der Rat gab der Stadt Geld für das Bad.", "Der Rat gab der Stadt Hilfe für das Bad."],
    [
      "Laut Aussage eines Vertreters des Hafens sank das Boot.",
      "Ein Vertreter des Hafens sagte, das Boot sei gesunken.",
    ],
    [
      "Dem Werk drohen Strafen von bis zu 30 Millionen Euro.",
      "Bis zu 30 Millionen Euro Strafe könnten auf das Werk zukommen.",
    ],
  ])("are one: %s / %s", (left, right) => {
    expect(allTold({ left, right, language: "de" })).toEqual([]);
  });
});
