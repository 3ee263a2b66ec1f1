import { describe, expect, it } from "vitest";
import { told } from "./testing/judged.ts";

describe("attributionCues", () => {
  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    [
      "said against claimed",
      "Farmers said the well was dry.",
      "Farmers claimed the well was dry.",
      "Farmers said -> Farmers claimed",
    ],
    [
      "said against admitted",
      "Ms Orlo said the tests were late.",
      "Ms Orlo admitted the tests were late.",
      "Ms Orlo said -> Ms Orlo admitted",
    ],
    [
      "another speaker",
      "Police said 12 cars burned.",
      "Witnesses said 12 cars burned.",
      "Police said -> Witnesses said",
    ],
    [
      "another speaker of the same office",
      "Works Minister Ola Brandt said the dam would hold.",
      "Labour Minister Eva Lund said the dam would hold.",
      "Works Minister Ola Brandt said -> Labour Minister Eva Lund said",
    ],
    [
      "a source gone",
      "He left by the back door, according to two guards.",
      "He left by the back door.",
      "according to two guards -> –",
    ],
    [
      "an inverted speaker",
      '"It is over," said Mara Venn.',
      '"It is over," claimed Mara Venn.',
      "said Mara Venn -> claimed Mara Venn",
    ],
    [
      "another inverted speaker",
      '"It is over," said Mara Venn, who added that she was glad.',
      '"It is over," said the harbour master.',
      "said Mara Venn -> said the harbour master",
    ],
    [
      "a speaker before a relative clause",
      "The union, which has many members, said pay would rise.",
      "The firm, which has many members, said pay would rise.",
      "union, which has many members, said -> firm, which has many members, said",
    ],
    [
      "what critics argue",
      "The plan is dear, critics argue.",
      "The plan is dear, critics say.",
      "critics argue -> critics say",
    ],
  ])("tells %s", (_, left, right, ...cues) => {
    expect(told("attribution", { left, right })).toEqual(cues);
  });

  it.each<[what: string, left: string, right: string]>([
    ["verbs of one class", "Police said 12 cars burned.", "Police reported that 12 cars burned."],
    ["a source in another form", "According to the inquest, he fell.", "He fell, the inquest said."],
    ["a pronoun", "Mara Venn said the rise was small.", "The rise was small, she said."],
    [
      "a relative clause after the speaker",
      "The union, which has many members, said pay would rise.",
      "The union said pay would rise.",
    ],
    ["what a report found", "The report found the bridge weak.", "The report said the bridge was weak."],
    [
      "a verb inside what is said",
      "Investigators found no fault with the brakes.",
      "Investigators said they found no fault with the brakes.",
    ],
    ["a title", "Judge Mara Venn said so on Monday.", "On Monday, Mara Venn, head of the court, said so."],
    [
      "a speaker the other side speaks of",
      "The union said it fears job losses.",
      "The union fears job losses.",
    ],
    [
      "a denial that goes on",
      "The mayor told reporters his men had waited.",
      "The mayor denied this, saying his men had waited.",
    ],
    ["verbs inside quotations", 'Her aide said she "fully denies it".', 'Her aide said she "denies it".'],
    ["United States", "He moved to the United States.", "He moved to America."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("attribution", { left, right })).toEqual([]);
  });

  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    [
      "de",
      "Die Stadt sagte, das Geld sei da.",
      "Die Stadt räumte ein, das Geld sei da.",
      "Stadt sagte -> Stadt räumte ein",
    ],
    ["de", "Nach Angaben der Polizei brannte ein Haus.", "Ein Haus brannte, teilte die Polizei mit."],
    [
      "de",
      "Am Montag sagte die Ministerin, der Damm sei sicher.",
      "Am Montag sagte der Bürgermeister, der Damm sei sicher.",
      "sagte die Ministerin -> sagte der Bürgermeister",
    ],
    [
      "de",
      "Laut Polizei brannten zwölf Autos.",
      "Laut Feuerwehr brannten zwölf Autos.",
      "Laut Polizei -> Laut Feuerwehr",
    ],
    [
      "de",
      "Die Firma wies die Vorwürfe zurück.",
      "Die Firma räumte die Vorwürfe ein.",
      "Firma wies die Vorwürfe zurück -> Firma räumte die Vorwürfe ein",
    ],
    ["de", "Wie die Polizei mitteilte, brannte es.", "Die Polizei teilte am Abend mit, es habe gebrannt."],
    [
      "fr",
      "« Le pont est sûr », a déclaré Mara Venn.",
      "« Le pont est sûr », a déclaré le maire.",
      "a déclaré Mara Venn -> a déclaré le maire",
    ],
    [
      "es",
      "El lunes dijo la ministra que el puente es seguro.",
      "El lunes dijo el alcalde que el puente es seguro.",
      "dijo la ministra -> dijo el alcalde",
    ],
    [
      "ru",
      "«Мост безопасен», — сказала Мара Венн.",
      "«Мост безопасен», — сказал Том Орло.",
      "сказала Мара Венн -> сказал Том Орло",
    ],
    ["fa", "وزیر گفت آب کافی است.", "وزیر مدعی شد آب کافی است.", "وزیر گفت -> وزیر مدعی شد"],
    ["zh", "部长表示，大坝安全。", "市长表示，大坝安全。", "部长表示 -> 市长表示"],
    ["zh", "公司宣布召回汽车。", "公司承认召回汽车。", "公司宣布 -> 公司承认"],
  ])("reads %s: %s / %s", (language, left, right, ...cues) => {
    expect(told("attribution", { left, right, language })).toEqual(cues);
  });
});
