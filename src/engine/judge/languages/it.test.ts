import { describe, expect, it } from "vitest";
import { allTold } from "../testing/judged.ts";

/** Wordings that two reports of one event choose between, and what a reader is told of each pair: all kinds of cues. */
describe("facts in Italian", () => {
  it.each<[left: string, right: string, ...cues: string[]]>([
    [
      "Due milioni di alberi sono bruciati.",
      "2 milioni di alberi sono bruciati.",
      "variant Due milioni -> 2 milioni",
    ],
    ["Il tasso è calato del 3%.", "Il tasso è calato del tre per cento.", "variant 3% -> tre per cento"],
    ["Un medico su tre è partito.", "Un terzo dei medici è partito.", "variant Un medico su tre -> Un terzo"],
    ["Ventotto barche sono affondate.", "28 barche sono affondate.", "variant Ventotto -> 28"],
    [
      "Mezzo milione di libri è andato perso.",
      "500.000 libri sono andati persi.",
      "variant Mezzo milione -> 500.000",
    ],
    ["Quattro barche sono affondate.", "Cinque barche sono affondate.", "number Quattro -> Cinque"],
    [
      "Il tasso è salito di due punti percentuali.",
      "Il tasso è salito del 2%.",
      "number due punti percentuali -> 2%",
    ],
    ["La diga ha ceduto il 14 marzo.", "La diga ha ceduto il 4 marzo.", "date 14 marzo -> 4 marzo"],
    ["Il ponte apre alle otto e mezza.", "Il ponte apre alle 8.30.", "variant otto e mezza -> 8.30"],
    ["Il sindaco non venderà il mulino.", "Il sindaco venderà il mulino.", "negation non venderà -> venderà"],
    [
      "Il consiglio ha approvato il piano.",
      "Il consiglio ha bocciato il piano.",
      "negation approvato -> bocciato",
    ],
    [
      "Halas ha detto che il forno era freddo.",
      "Halas ha ammesso che il forno era freddo.",
      "attribution Halas ha detto -> Halas ha ammesso",
    ],
    [
      "Secondo la polizia, il forno era freddo.",
      "Secondo i pompieri, il forno era freddo.",
      "attribution Secondo la polizia -> Secondo i pompieri",
    ],
    ["La fabbrica potrebbe chiudere.", "La fabbrica chiuderà.", "hedge potrebbe -> –"],
    [
      "La maggior parte delle barche affondò.",
      "Alcune barche affondarono.",
      "quantifier La maggior parte -> Alcune",
    ],
    ["Circa 30 barche sono affondate.", "Più di 30 barche sono affondate.", "hedge Circa -> Più di"],
    ["Il traghetto è gratuito.", "Il traghetto è a pagamento.", "negation gratuito -> a pagamento"],
    [
      "I danni ammonterebbero a 900.000 euro.",
      "I danni ammontano a 900.000 euro.",
      "hedge ammonterebbero -> ammontano",
    ],
    [
      "Secondo la polizia la casa era vuota.",
      "Secondo i vicini la casa era vuota.",
      "attribution Secondo la polizia -> Secondo i vicini",
    ],
  ])("differ: %s / %s", (left, right, ...cues) => {
    expect(allTold({ left, right, language: "it" })).toEqual(cues);
  });

  it.each<[left: string, right: string]>([
    ["Il cantiere impiega 6.000 operai.", "Il cantiere impiega 6000 operai."],
    ["La diga ha ceduto martedì 14 marzo.", "La diga ha ceduto il 14 marzo."],
    ["Né il sindaco né la giudice erano presenti.", "Il sindaco e la giudice erano entrambi assenti."],
    ["Il ponte non aprirà prima di maggio.", "Il ponte aprirà a maggio."],
    ["Il sindaco non ha venduto solo il mulino.", "Il sindaco ha venduto anche il molo."],
    ["Secondo la polizia, il forno era freddo.", "Il forno era freddo, ha riferito la polizia."],
    ["Circa 30 barche sono affondate.", "All'incirca 30 barche sono affondate."],
    ["Il secondo forno era freddo.", "Freddo era il secondo forno."],
    ["Prima si vota, poi si parte.", "Prima si vota e poi si parte."],
    ["Il ponte riaprirebbe a maggio.", "Il ponte riaprirà a maggio."],
    ["L'incontro previsto martedì è stato annullato.", "L'incontro di martedì è stato annullato."],
    ["Secondo la polizia la casa era vuota.", "La casa era vuota, secondo la polizia."],
  ])("are one: %s / %s", (left, right) => {
    expect(allTold({ left, right, language: "it" })).toEqual([]);
  });
});
