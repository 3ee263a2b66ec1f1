import { describe, expect, it } from "vitest";
import { allTold } from "./testing/judged.ts";

/** Facts that one word turns round, in the languages whose tables have both words, and wordings beside them that tell the same. */
describe("facts that one word turns round", () => {
  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    [
      "en",
      "The ministry confirmed the find.",
      "The ministry denied the find.",
      "negation confirmed -> denied",
    ],
    [
      "de",
      "Das Amt bestätigte den Fund.",
      "Das Amt dementierte den Fund.",
      "negation bestätigte -> dementierte",
    ],
    [
      "it",
      "Il comune ha confermato la fuga.",
      "Il comune ha smentito la fuga.",
      "negation confermato -> smentito",
    ],
    ["nl", "De raad bevestigde de vondst.", "De raad ontkende de vondst.", "negation bevestigde -> ontkende"],
    ["pl", "Urząd potwierdził wyciek.", "Urząd zdementował wyciek.", "negation potwierdził -> zdementował"],
    ["zh", "公司证实了这一消息。", "公司否认了这一消息。", "negation 证实 -> 否认"],
    [
      "en",
      "The firm did not dispute the bill.",
      "Halden disputed the bill.",
      "negation did not dispute -> disputed",
    ],
    [
      "en",
      "Ola Brand was convicted of theft.",
      "Ola Brand was accused of theft.",
      "negation convicted -> accused of",
    ],
    [
      "en",
      "The mill was built before the war.",
      "The mill was built after the war.",
      "negation before -> after",
    ],
    ["en", "Before dawn the mill burned.", "After dawn the mill burned.", "negation Before -> After"],
    [
      "de",
      "Die Mühle wurde vor dem Krieg gebaut.",
      "Die Mühle wurde nach dem Krieg gebaut.",
      "negation vor dem -> nach dem",
    ],
    [
      "it",
      "Il mulino chiuse prima della guerra.",
      "Il mulino chiuse dopo la guerra.",
      "negation prima della -> dopo la",
    ],
    ["ru", "Мост построили до войны.", "Мост построили после войны.", "negation до -> после"],
    [
      "en",
      "Ash fell on the northern slope.",
      "Ash fell on the western slope.",
      "negation northern -> western",
    ],
    ["de", "Asche fiel im Norden der Insel.", "Asche fiel im Süden der Insel.", "negation Norden -> Süden"],
    ["fr", "La cendre tombe au nord de Kelm.", "La cendre tombe au sud de Kelm.", "negation nord -> sud"],
    ["en", "West Halden won the cup.", "East Halden won the cup.", "name West Halden -> East Halden"],
    ["en", "Rents doubled in ten years.", "Rents tripled in ten years.", "number doubled -> tripled"],
    [
      "de",
      "Die Mieten haben sich verdoppelt.",
      "Die Mieten haben sich halbiert.",
      "number verdoppelt -> halbiert",
    ],
    [
      "fr",
      "Les loyers ont doublé en dix ans.",
      "Les loyers ont triplé en dix ans.",
      "number doublé -> triplé",
    ],
  ])("tells it, in %s: %s / %s", (language, left, right, ...cues) => {
    expect(allTold({ left, right, language })).toEqual(cues);
  });

  it.each<[language: string, left: string, right: string]>([
    ["en", "The firm admitted the leak.", "The firm acknowledged the leak."],
    ["en", "The police confirmed the arrest.", "The arrest was confirmed by the police."],
    ["en", "She left after the vote.", "After the vote, she left."],
    ["en", "He died after falling from the roof.", "He fell from the roof before he died."],
    [
      "en",
      "He spoke to reporters before the trial began.",
      "After the trial, he left without a word to the reporters he had spoken to.",
    ],
    ["en", "A storm crossed southern Kelm.", "A storm crossed the south of Kelm."],
    [
      "en",
      "The mayor, who was accused of theft, was convicted of theft on Monday.",
      "The mayor was convicted of theft on Monday.",
    ],
    [
      "en",
      "Rents doubled in May and tripled by June.",
      "Rents doubled in May, and by June they had tripled.",
    ],
    ["de", "Vor dem Gericht standen Kinder.", "Kinder standen vor dem Gericht."],
    ["de", "Nach dem Treffen sprach sie mit der Presse.", "Sie sprach nach dem Treffen mit der Presse."],
    [
      "nl",
      "De brand brak uit voor de poort, na de wedstrijd.",
      "Na de wedstrijd brak brand uit voor de poort.",
    ],
    ["fr", "Le préfet a reconnu une erreur.", "Le préfet a admis une erreur."],
  ])("is silent, in %s: %s / %s", (language, left, right) => {
    expect(allTold({ left, right, language })).toEqual([]);
  });
});
