import { describe, expect, it } from "vitest";
import { allTold } from "../testing/judged.ts";

/** Wordings that two reports of one event choose between, and what a reader is told of each pair: all kinds of cues. */
describe("facts in French", () => {
  it.each<[left: string, right: string, ...cues: string[]]>([
    [
      "Deux millions d’arbres ont brûlé.",
      "2 millions d’arbres ont brûlé.",
      "variant Deux millions -> 2 millions",
    ],
    ["Le taux a baissé de 3 %.", "Le taux a baissé de trois pour cent.", "variant 3 % -> trois pour cent"],
    ["Le chantier emploie 6 000 ouvriers.", "Le chantier emploie 6000 ouvriers.", "variant 6 000 -> 6000"],
    [
      "Le chantier emploie une douzaine d’ouvriers.",
      "Le chantier emploie douze ouvriers.",
      "variant une douzaine -> douze",
    ],
    ["Le barrage a cédé le 14 mars.", "Le barrage a cédé le 4 mars.", "date 14 mars -> 4 mars"],
    [
      "Deux fours sur six sont froids.",
      "Deux fours sur cinq sont froids.",
      "number Deux fours sur six -> Deux fours sur cinq",
    ],
    [
      "Les élus approuvent le budget.",
      "Les élus désapprouvent le budget.",
      "negation approuvent -> désapprouvent",
    ],
    ["La police a démenti la fuite.", "La police a confirmé la fuite.", "negation démenti -> confirmé"],
    ["Le bac est gratuit.", "Le bac est payant.", "negation gratuit -> payant"],
    ["Les écoles sont ouvertes.", "Les écoles sont fermées.", "negation ouvertes -> fermées"],
    ["Huit ponts sont fermés.", "Sept ponts sont fermés.", "number Huit -> Sept"],
    ["Le barrage a cédé à 17 heures.", "Le barrage a cédé à 17h00.", "variant 17 heures -> 17h00"],
    ["Le barrage a cédé à 17 heures.", "Le barrage a cédé à 18 heures.", "date 17 heures -> 18 heures"],
    ["Le maire ne vendra pas le moulin.", "Le maire vendra le moulin.", "negation ne vendra pas -> vendra"],
    [
      "« Le pont est vieux et rouillé », dit-elle.",
      "« Le pont est vieux et très rouillé », dit-elle.",
      "quote Le pont est vieux et rouillé -> Le pont est vieux et très rouillé",
    ],
    [
      "Halas a dit que le four était froid.",
      "Halas a prétendu que le four était froid.",
      "attribution Halas a dit -> Halas a prétendu",
    ],
    ["L’usine pourrait fermer.", "L’usine va fermer.", "hedge pourrait -> –"],
    [
      "La plupart des habitants sont partis.",
      "Certains habitants sont partis.",
      "quantifier La plupart -> Certains",
    ],
    ["Environ 30 bateaux ont coulé.", "Plus de 30 bateaux ont coulé.", "hedge Environ -> Plus de"],
    ["Au moins 30 bateaux ont coulé.", "Jusqu’à 30 bateaux ont coulé.", "hedge Au moins -> Jusqu’à"],
    ["Le ministre a limogé le juge.", "Le juge a été limogé.", "agent ministre -> –"],
    ["Au moins 30 bateaux ont coulé.", "Jusqu'à 30 bateaux ont coulé.", "hedge Au moins -> Jusqu'à"],
    ["Près de 30 bateaux ont coulé.", "Plus de 30 bateaux ont coulé.", "hedge Près de -> Plus de"],
    ["30 bateaux au moins ont coulé.", "30 bateaux ont coulé.", "hedge 30 bateaux au moins -> 30"],
    ["Ils ne partiront pas.", "Ils partiront.", "negation ne partiront pas -> partiront"],
    ["L'usine n'ouvrira jamais.", "L'usine ouvrira.", "negation n'ouvrira jamais -> ouvrira"],
    [
      "Le projet coûte 1,5 million d’euros.",
      "Le projet coûte 1 500 000 euros.",
      "variant 1,5 million d’euros -> 1 500 000 euros",
    ],
    [
      "Le projet coûte 1,5 million d’euros.",
      "Le projet coûte 1,5 milliard d’euros.",
      "number 1,5 million d’euros -> 1,5 milliard d’euros",
    ],
    [
      "La loi entre en vigueur le 1er janvier.",
      "La loi entre en vigueur le 1 janvier.",
      "variant 1er janvier -> 1 janvier",
    ],
    ["Le ministre a nié les faits.", "Le ministre a reconnu les faits.", "negation nié -> reconnu"],
    [
      "Le four a été éteint par le boulanger.",
      "Le four a été éteint par un voisin.",
      "agent par le boulanger -> par un voisin",
    ],
    [
      "Les dégâts s'élèveraient à 900 000 euros.",
      "Les dégâts s'élèvent à 900 000 euros.",
      "hedge élèveraient -> élèvent",
    ],
  ])("differ: %s / %s", (left, right, ...cues) => {
    expect(allTold({ left, right, language: "fr" })).toEqual(cues);
  });

  it.each<[left: string, right: string]>([
    ["Le barrage a cédé mardi 14 mars.", "Le barrage a cédé le 14 mars."],
    [
      "Le maire a non seulement vendu le moulin, mais aussi le quai.",
      "Le maire a vendu le moulin et le quai.",
    ],
    ["Il n’est pas impossible que le pont tienne.", "Il est possible que le pont tienne."],
    ["Personne n’a été blessé.", "Aucun blessé n’est à déplorer."],
    ["« Le pont est vieux et rouillé », dit-elle.", "“Le pont est vieux et rouillé”, dit-elle."],
    ["Selon la police, le four était froid.", "Le four était froid, a indiqué la police."],
    ["M. Imre Halas dirige la clinique.", "Imre Halas dirige la clinique."],
    ["Le maire ne veut pas vendre le moulin.", "Le maire refuse de vendre le moulin."],
    ["Deux fours sur six sont froids.", "Deux des six fours sont froids."],
    ["Des six fours, deux sont froids.", "Deux fours sur six sont froids."],
    ["Près d’un tiers des arbres sont malades.", "33 % des arbres sont malades."],
    ["Il n’y a eu aucun blessé.", "Personne n’a été blessé."],
    ["L’usine n’a plus d’ouvriers.", "L’usine n’a pas d’ouvriers."],
    ["Tous les ponts sont fermés.", "Les ponts sont tous fermés."],
    ["Le quai a été construit par étapes.", "Le quai a été construit."],
    [
      "Les prix ont baissé, a annoncé mardi l'institut.",
      "Les prix ont baissé, selon les chiffres publiés mardi par l'institut.",
    ],
    ["Il demeurait à Nantes.", "Il demeure à Nantes."],
    ["La pompe tomberait en panne si la digue cède.", "La pompe tombe en panne si la digue cède."],
    ["Le pont fermerait en mai.", "Le pont fermera en mai."],
    ["La fête prévue mardi a été annulée.", "La fête de mardi a été annulée."],
    ["Ces faits n'ont pas pu être vérifiés.", "Il n'a pas été possible de vérifier ces faits."],
  ])("are one: %s / %s", (left, right) => {
    expect(allTold({ left, right, language: "fr" })).toEqual([]);
  });
});
