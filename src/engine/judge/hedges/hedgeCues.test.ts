import { describe, expect, it } from "vitest";
import { allTold, mirrored, told } from "../testing/judged.ts";

describe("hedgeCues", () => {
  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    ["may against will", "The firm may close its yard.", "The firm will close its yard.", "may -> will"],
    [
      "allegedly gone",
      "He allegedly sold the land to a friend.",
      "He sold the land to a friend.",
      "allegedly -> –",
    ],
    [
      "a doubt gone",
      "It is unclear whether the school will close.",
      "The school will close.",
      "unclear whether -> –",
    ],
    ["almost against more than", "Nearly 600 men came.", "More than 600 men came.", "Nearly -> More than"],
    ["seems gone", "The drug appears to work in mice.", "The drug works in mice.", "appears to -> –"],
    [
      "a plan that became a fact",
      "The city hopes to open the pool in June.",
      "The city will open the pool in June.",
      "hopes to -> will",
    ],
    [
      "a suspicion gone",
      "He was held on suspicion of fraud.",
      "He was held for fraud.",
      "on suspicion of -> –",
    ],
    [
      "a suspicion that became a deed",
      "He is suspected of fraud.",
      "He committed fraud.",
      "suspected of -> –",
    ],
    [
      "a limit of a share",
      "Half of the nurses left.",
      "More than half of the nurses left.",
      "Half of -> More than half of",
    ],
    ["a limit gone", "At least 14 miners died.", "Fourteen miners died.", "At least 14 -> Fourteen"],
    [
      "a limit turned round",
      "More than 50 homes burned.",
      "Fewer than 50 homes burned.",
      "More than -> Fewer than",
    ],
    [
      "a will whose verb is kept",
      "The wall will keep the river out.",
      "The wall was built to keep the river out.",
      "will -> –",
    ],
    [
      "a will whose verb is kept in one of two claims",
      "The pool will open. It rains.",
      "It rains. The pool opens.",
      "will -> –",
    ],
    ["under and over", "It cost under 600 crowns.", "It cost over 600 crowns.", "under -> over"],
    ["at most and about", "It cost at most 600 crowns.", "It cost about 600 crowns.", "at most -> about"],
    [
      "almost and more than",
      "It cost almost 600 crowns.",
      "It cost more than 600 crowns.",
      "almost -> more than",
    ],
    ["may beside the month of May", "It opened in May.", "It may have opened in March.", "– -> may"],
    ["will and should of one verb", "The pool will open.", "The pool should open.", "will -> should"],
    ["may in June", "In June it may open.", "In June it will open.", "may -> will"],
    [
      "a plan of one and its opposite, told of one city",
      "The city may drop the plan.",
      "The city will keep the plan.",
      "may -> will",
    ],
    ["the one of two doubts that is gone", "Ann might win and Bo may lose.", "Bo may lose.", "might -> –"],
    [
      "hedges at the end of a sentence",
      "It opens as the town hopes to.",
      "It opens as the town should.",
      "hopes to -> should",
    ],
    [
      "a will beside a condition that ends the sentence",
      "It will close.",
      "It closes if it must.",
      "will -> –",
    ],
  ])("tells %s", (_, left, right, ...cues) => {
    expect(told("hedge", { left, right })).toEqual(cues);
    expect(told("hedge", { left: right, right: left })).toEqual(cues.map(mirrored));
  });

  it.each<[what: string, left: string, right: string]>([
    ["words of one class", "It might rain.", "It may rain."],
    ["reported speech", "He said it would rain.", "It will rain, he said."],
    ["one suspicion", "He was held on suspicion of fraud.", "He is suspected of fraud."],
    ["an accusation", "He allegedly took bribes.", "He is accused of taking bribes."],
    ["a suspect", "The alleged thief fled.", "The suspect fled."],
    ["an accusation that is gone", "He denied the allegations of fraud.", "He denied the fraud."],
    ["about", "About 18 boats sank.", "18 boats sank."],
    ["almost", "Nearly 600 boats sank.", "600 boats sank."],
    ["almost and about", "It cost almost 600 crowns.", "It cost about 600 crowns."],
    ["almost and at most", "It cost almost 600 crowns.", "It cost at most 600 crowns."],
    ["at most and less than", "It cost at most 600 crowns.", "It cost less than 600 crowns."],
    ["more than and at least", "It cost more than 600 crowns.", "It cost at least 600 crowns."],
    ["will and should of two verbs", "The pool will open.", "The mayor should leave."],
    ["a limit in other words", "Up to 300 jobs will go.", "As many as 300 jobs will go."],
    ["the month of May", "It opened in May.", "It opened in May 2019."],
    [
      "a will that is only grammar",
      "The rise will add to the bill.",
      "Homes have to pay more after the rise.",
    ],
    ["what one thing will and should do", "The old pool will open.", "The old pool should close."],
    ["a must that ends the sentence", "The bank acts as it must.", "The bank acts at once."],
    ["a limit that the other side keeps", "It took 14 months.", "It took more than a year."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("hedge", { left, right })).toEqual([]);
    expect(told("hedge", { left: right, right: left })).toEqual([]);
  });

  it("tells nothing at all of a number that comes with about", () => {
    expect(allTold({ left: "It cost about 600 crowns.", right: "It cost 600 crowns." })).toEqual([]);
  });

  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    ["de", "Der Tunnel soll bald öffnen.", "Der Tunnel wird bald öffnen.", "soll -> wird"],
    ["de", "Der Tunnel soll im Mai fertig werden.", "Der Tunnel wird im Mai fertig.", "soll -> wird"],
    ["de", "Der Rat lehnt den Plan ab.", "Der Plan wird vom Rat abgelehnt."],
    ["de", "Der Tunnel wird im Mai öffnen.", "Der Tunnel öffnet im Mai."],
    ["de", "Der Tunnel wird im Mai öffnen.", "Der Tunnel könnte im Mai öffnen.", "wird -> könnte"],
    ["de", "Für Mai wird Regen erwartet.", "Im Mai soll es Regen geben."],
    ["de", "Er soll das Geld genommen haben.", "Er hat angeblich das Geld genommen."],
    ["de", "Der Tunnel soll im Mai öffnen.", "Der Tunnel öffnet voraussichtlich im Mai."],
    ["de", "Der Tunnel soll im Mai öffnen.", "Die Stadt plant, den Tunnel im Mai zu öffnen."],
    ["fr", "La grève doit durer deux semaines.", "La grève durera deux semaines."],
    ["fr", "La grève doit durer.", "La grève pourrait durer.", "doit -> pourrait"],
  ])("reads what is meant to be in %s: %s / %s", (language, left, right, ...cues) => {
    expect(told("hedge", { left, right, language })).toEqual(cues);
  });

  it.each<[left: string, right: string, ...cues: string[]]>([
    [
      "Sie ermittelt wegen des Verdachts der Untreue.",
      "Sie ermittelt wegen Untreue.",
      "wegen des Verdachts -> –",
    ],
    ["Sie ermittelt wegen Verdachts der Untreue.", "Sie ermittelt wegen Untreue.", "wegen Verdachts -> –"],
    ["Er steht unter dem Verdacht der Untreue.", "Er hat Geld veruntreut.", "unter dem Verdacht -> –"],
    ["Er kam mit Verdacht auf Grippe.", "Er kam mit Grippe.", "Verdacht auf -> –"],
    ["Der mutmaßliche Täter floh.", "Der Täter floh.", "mutmaßliche -> –"],
    ["Er sitzt wegen des Verdachts der Untreue.", "Er sitzt, er steht im Verdacht der Untreue."],
    ["Sie ermittelt wegen des Verdachts der Untreue.", "Ihm wird Untreue vorgeworfen."],
    ["Der mutmaßliche Täter floh.", "Der Verdächtige floh."],
    ["Er nannte den Vorwurf falsch.", "Er nannte das falsch."],
  ])("reads a suspicion in German: %s / %s", (left, right, ...cues) => {
    expect(told("hedge", { left, right, language: "de" })).toEqual(cues);
    expect(told("hedge", { left: right, right: left, language: "de" })).toEqual(cues.map(mirrored));
  });

  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    ["en", "The mill has no plans to close.", "The mill will not close."],
    ["en", "The mill does not plan to close.", "The mill is not closing."],
    ["en", "The mill plans to close.", "The mill is closing.", "plans to -> –"],
    ["de", "Die Mühle plant keine Schließung.", "Die Mühle schließt nicht."],
    ["ru", "Мельница не планирует закрываться.", "Мельница не закроется."],
    ["zh", "磨坊不打算关门。", "磨坊不会关门。"],
  ])("takes a plan that is denied for a plain denial in %s: %s / %s", (language, left, right, ...cues) => {
    expect(told("hedge", { left, right, language })).toEqual(cues);
    expect(told("hedge", { left: right, right: left, language })).toEqual(cues.map(mirrored));
  });

  it("reads German", () => {
    const tellings = {
      left: "Der Umbau kostet 3 Millionen Euro.",
      right: "Der Umbau dürfte 3 Millionen Euro kosten.",
      language: "de",
    };
    expect(told("hedge", tellings)).toEqual(["– -> dürfte"]);
  });

  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    ["en", "It costs an estimated 12 million euros.", "It costs 12 million euros.", "an estimated -> –"],
    ["de", "Es kostet schätzungsweise 12 Euro.", "Es kostet 12 Euro.", "schätzungsweise -> –"],
    ["fr", "Le coût est estimé à 12 euros.", "Le coût est de 12 euros.", "est estimé -> –"],
    ["es", "La obra costará, se estima, 12 euros.", "La obra costará 12 euros.", "se estima -> –"],
    ["it", "La casa costa, si stima, 12 euro.", "La casa costa 12 euro.", "si stima -> –"],
    ["pl", "Dom kosztuje szacunkowo 12 euro.", "Dom kosztuje 12 euro.", "szacunkowo -> –"],
    ["zh", "费用估计为12欧元。", "费用为12欧元。", "估计 -> –"],
    ["en", "It costs an estimated 12 million euros.", "It costs about 12 million euros."],
    ["de", "Es kostet schätzungsweise 12 Euro.", "Es kostet rund 12 Euro."],
    ["en", "Some 30 boats sank.", "30 boats sank."],
    ["fr", "Environ 30 bateaux ont coulé.", "30 bateaux ont coulé."],
    ["de", "Rund 30 Boote sanken.", "30 Boote sanken."],
  ])("tells estimates and no approximators, in %s: %s / %s", (language, left, right, ...cues) => {
    expect(told("hedge", { left, right, language })).toEqual(cues);
  });
});
