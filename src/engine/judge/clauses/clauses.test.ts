import { describe, expect, it } from "vitest";
import { clausesOf } from "../testing/judged.ts";

const BESIDE = {
  leftBeside: "Rain fell on the harbour all night.",
  rightBeside: "Rain fell on the harbour all night.",
};

describe("findClauses", () => {
  it.each<[what: string, left: string, right: string, ...clauses: string[]]>([
    [
      "what follows the last comma",
      "The council approved the tram line, its largest public contract since the war.",
      "The council approved the tram line.",
      "-its largest public contract since the war",
    ],
    [
      "what follows an and",
      "The minister opened the reservoir and promised cheaper bread for pensioners.",
      "The minister opened the reservoir.",
      "-promised cheaper bread for pensioners",
    ],
    [
      "a relative clause without a comma",
      "The judge dismissed the claim of the baker.",
      "The judge dismissed the claim of the baker who had sued twice before.",
      "+who had sued twice before",
    ],
    [
      "the beginning of a quotation",
      '"We still lack half the figures, but the bridge will open in May," she said.',
      '"The bridge will open in May," she said.',
      "-We still lack half the figures",
    ],
    [
      "one on each side, at unlike places",
      "After a stormy night of talks, the council approved the tram line.",
      "The council approved the tram line, which needs a dozen new bridges.",
      "-After a stormy night of talks",
      "+which needs a dozen new bridges",
    ],
    [
      "far more at the same place",
      "The yard closed, since orders had dried up.",
      "The yard closed, because nobody in the whole north bought ferries, tugs or barges.",
      "-since orders had dried up",
      "+because nobody in the whole north bought ferries, tugs or barges",
    ],
    [
      "two asides, wherever they stand",
      "The mill, built by two Danish brothers, burned down.",
      "The mill, owned by rich city bankers, burned down.",
      "-built by two Danish brothers",
      "+owned by rich city bankers",
    ],
    [
      "a long piece with one word that both have",
      "The council approved the tram line, which the council called its largest public contract since the war.",
      "The council approved the tram line.",
      "-which the council called its largest public contract since the war",
    ],
    [
      "a piece of the second of two sentences",
      "It rained. The council approved the tram line, its largest public contract since the war.",
      "The council approved the tram line.",
      "-its largest public contract since the war",
    ],
    [
      "what a sentence adds behind a that of its own",
      "The report found the bridge safe, and that its northern cables had rusted badly.",
      "The report found the bridge safe.",
      "-that its northern cables had rusted badly",
    ],
    [
      "a piece without what leads to a fact",
      "The fire raged, fed by dry northern winds over some 12 docks.",
      "The fire raged over some 15 docks.",
      "-fed by dry northern winds",
    ],
    [
      "what follows a fact",
      "The storm killed 12 sleeping near muddy docks.",
      "The storm killed 15.",
      "-sleeping near muddy docks",
    ],
    [
      "a relative clause behind a fact",
      "The storm killed 12 who slept near muddy docks.",
      "The storm killed 15.",
      "-who slept near muddy docks",
    ],
    [
      "the last of a list",
      "The march drew miners, students and tired young ferry sailors.",
      "The march drew miners.",
      "-tired young ferry sailors",
    ],
    [
      "a piece that ends on a small word",
      "The gate, which two night guards had asked for, was open.",
      "The gate was open.",
      "-which two night guards had asked for",
    ],
    [
      "a piece of a sentence that opens with a that",
      "That the yard shrank was plain, as ferries rusted in northern docks.",
      "That the yard shrank was plain.",
      "-as ferries rusted in northern docks",
    ],
    [
      "the last of a list behind two spaces",
      "The march drew miners,  students and tired young ferry sailors.",
      "The march drew miners.",
      "-tired young ferry sailors",
    ],
    [
      "the last of a list behind a quotation",
      'The march drew "miners", students and tired young ferry sailors.',
      'The march drew "miners".',
      "-students and tired young ferry sailors",
    ],
    [
      "the last of a list behind a comma and a dash",
      "The march drew miners, – students and tired young ferry sailors.",
      "The march drew miners.",
      "-students and tired young ferry sailors",
    ],
    [
      "the last of a list that a dash opens",
      "The march drew miners – students and tired young ferry sailors.",
      "The march drew miners.",
      "-students and tired young ferry sailors",
    ],
    [
      "who did it",
      "The pool was opened by an angry northern minister.",
      "The pool was opened.",
      "-by an angry northern minister",
    ],
    [
      "what is new where the other side says little",
      "Dearer steel weighed on the yard, which laid off all of its Danish welders.",
      "Metal prices hurt.",
      "-Dearer steel weighed on the yard",
      "-which laid off all of its Danish welders",
    ],
    [
      "what is new beside two words that both have",
      "Dearer steel weighed on the yard, which laid off all of its Danish welders.",
      "Higher prices for steel from northern mines abroad ate into what the yard earned.",
      "-which laid off all of its Danish welders",
    ],
    [
      "what is new beside a word and a number that both have",
      "Dearer metal weighed on 40 yards, which laid off all of their Danish welders.",
      "Higher prices for steel from northern mines abroad ate into what 40 yards earned.",
      "-which laid off all of their Danish welders",
    ],
    [
      "what is new beside a word and a number that differs",
      "Dearer metal weighed on 40 yards, which laid off all of their Danish welders.",
      "Higher prices for steel from northern mines abroad ate into what 45 yards earned.",
      "-which laid off all of their Danish welders",
    ],
    [
      "what is new beside a word and a number that opens the sentence",
      "40 yards bought dearer metal, which laid off all of their Danish welders.",
      "Higher prices for steel from northern mines abroad ate into what 40 yards earned.",
      "-which laid off all of their Danish welders",
    ],
    [
      "what is new beside a word and a number that ends a line",
      "Dearer metal laid off all of their Danish welders, in yards from dock 1 to 40",
      "Higher prices for steel from northern mines abroad ate into what yards earned up to 40",
      "-Dearer metal laid off all of their Danish welders",
    ],
    [
      "what each of two speakers says alone",
      "The minister says the money is needed to mend pipes that in some districts are 80 years old.",
      "Dock engineers say that some of the mains are 80 years old and lose a third of their water.",
      "-the money is needed to mend pipes",
      "+lose a third of their water",
    ],
    [
      "what is new, and what a source is, where the other side says little",
      "A compound from a northern sponge may cure fevers, according to a study printed in the Journal of Marine Drugs.",
      "Scientists say they have a weapon against germs.",
      "-A compound from a northern sponge may cure fevers",
      "-according to a study printed in the Journal of Marine Drugs",
    ],
    [
      "half as much again as what the other side has new",
      "Cheap steel fell and rust ate many idle cranes.",
      "Cheap ore dropped and welders left.",
      "-rust ate many idle cranes",
    ],
  ])("tells %s", (_, left, right, ...clauses) => {
    expect(clausesOf({ left, right, ...BESIDE })).toEqual(clauses);
    expect(clausesOf({ left: right, right: left, ...BESIDE }).toSorted()).toEqual(
      clauses.map(turned).toSorted(),
    );
  });

  it.each<[what: string, left: string, right: string]>([
    [
      "other words at the same place",
      "The yard closed, since orders had dried up.",
      "The yard closed, because nobody bought ferries.",
    ],
    [
      "other forms of the same words",
      "The yard closed, laying off its welders.",
      "The yard closed and welders were laid off.",
    ],
    [
      "a claim reworded throughout",
      "Dearer steel weighed on earnings, the firm conceded.",
      "Higher metal prices hurt profit, it said.",
    ],
    ["what a cue tells", "He left by the gate, according to two night guards.", "He left by the gate."],
    ["who its source is", "He left, according to two guards who saw him go.", "He left."],
    [
      "where its source is",
      "The gate was open, according to two guards on a long conference call.",
      "The gate was open.",
    ],
    ["short additions", "The yard closed on Monday evening.", "The yard closed."],
    ["an aside of three words", "The yard closed, leaving muddy docks.", "The yard closed."],
    [
      "other openings",
      "After a stormy night, the council approved the tram line.",
      "Before a crowded gallery, the council approved the tram line.",
    ],
    [
      "an opening that shares a word",
      "After a stormy winter night of angry council talks, the council approved the tram line.",
      "The council approved the tram line.",
    ],
    [
      "an aside of few words of which one is known",
      "The council approved the tram line, which the council called its largest contract.",
      "The council approved the tram line.",
    ],
    [
      "a long aside of which two words are known",
      "The council approved the tram line, which the council called the largest public line contract since the long war against northern smugglers.",
      "The council approved the tram line.",
    ],
    [
      "two new words behind an and",
      "The council approved the tram line and promised all of them bread.",
      "The council approved the tram line.",
    ],
    [
      "an and with a word that is known",
      "The council approved the tram line and promised the council cheaper bread for pensioners.",
      "The council approved the tram line.",
    ],
    [
      "where something is, without a mark before it",
      "The council approved the tram line near the muddy eastern harbour docks.",
      "The council approved the tram line.",
    ],
    [
      "where something is, behind a fact",
      "The storm killed 12 near muddy Danish docks.",
      "The storm killed 15.",
    ],
    [
      "what shares a word, behind a fact",
      "The storm killed 12 sleeping near muddy storm docks.",
      "The storm killed 15.",
    ],
    [
      "a whole sentence beside the matched one",
      "The mill burned. Divers searched the northern harbour all winter.",
      "The mill burned.",
    ],
    [
      "what a that opens",
      "The council approved the tram line, saying that its old engines had caught fire twice.",
      "The council approved the tram line.",
    ],
    [
      "a new speaker in many words",
      "The gate was open, two night guards near muddy docks said.",
      "The gate was open, the mayor claimed.",
    ],
    [
      "a number that the other side writes in digits",
      "The yard shrank, with forty Danish welders gone.",
      "The yard shrank by 40.",
    ],
    [
      "what is new in a sentence reworded throughout",
      "Dearer steel weighed on the yard, which laid off all of its Danish welders.",
      "Higher prices for metals from northern mines abroad ate into what it earned.",
    ],
    [
      "the same where both have one word",
      "Dearer steel weighed on the yard, which laid off all of its Danish welders.",
      "Higher prices for metals from northern mines abroad ate into what the yard earned.",
    ],
    [
      "the same where a sentence beside it has numbers of both",
      "It had 40 yards and 12 docks. Dearer metal weighed on them, which cost the jobs of Danish welders.",
      "Higher prices for steel from northern mines abroad ate into what 40 yards and 12 docks earned.",
    ],
    [
      "the same where a sentence behind it has numbers of both",
      "Dearer metal weighed on them, which cost the jobs of Danish welders. It had 40 yards and 12 docks.",
      "Higher prices for steel from northern mines abroad ate into what 40 yards and 12 docks earned.",
    ],
    [
      "the same where both have one word and one side a hedge",
      "Dearer steel may weigh on the yard, which laid off all of its Danish welders.",
      "Higher prices for metals from northern mines abroad ate into what the yard earned.",
    ],
    [
      "the same where both have one word and a speaker",
      "The mayor said dearer steel weighed on the yard, which laid off all of its Danish welders.",
      "Dock owners claimed higher prices for metals from northern mines abroad ate into what the yard earned.",
    ],
  ])("is silent on %s", (_, left, right) => {
    expect(clausesOf({ left, right, ...BESIDE })).toEqual([]);
    expect(clausesOf({ left: right, right: left, ...BESIDE })).toEqual([]);
  });

  it.each<[what: string, left: string, right: string]>([
    [
      "a date behind its weekday that the other side tells in digits",
      "Мост через Ольшу открыли в воскресенье, 8 сентября 2024 года.",
      "Мост через Ольшу открыли 08.09.2024.",
    ],
    [
      "a date at its end that the other side tells in digits",
      "Мост открыли жители, 8 сентября 2024 года.",
      "Мост открыли жители, 08.09.2024.",
    ],
  ])("is silent on %s", (_, left, right) => {
    expect(clausesOf({ left, right, language: "ru", ...BESIDE })).toEqual([]);
  });

  it("is silent on what another sentence of the other text says", () => {
    const left = "The council approved the tram line, its largest public contract since the war.";
    const right = "The council approved the tram line.";
    expect(
      clausesOf({
        left,
        right,
        ...BESIDE,
        rightBeside: "It is the largest public contract the town has signed since the war.",
      }),
    ).toEqual([]);
  });

  it.each([
    [
      "its sum of money",
      "The firm lost a third of its buyers, on sales of $1.87bn.",
      "The firm lost a third of its buyers.",
      "Revenue was $1.87 billion.",
    ],
    [
      "its day",
      "The toll, which takes effect on 1 March, hurts drivers.",
      "The toll hurts drivers.",
      "The law comes into force in March.",
    ],
    [
      "three of its words",
      "Profits rose, as strong appetite for ferry engines outweighed rising steel costs.",
      "Profits rose.",
      "Dear steel was a drag on all makers of ferry engines.",
    ],
    [
      "its small sum of money",
      "The firm lost a third of its buyers, on sales of $5m.",
      "The firm lost a third of its buyers.",
      "Revenue was $5 million.",
    ],
    [
      "its number of many digits",
      "The yard shrank, leaving 1,010 muddy Danish cranes idle.",
      "The yard shrank.",
      "Some 1,010 tugs sailed.",
    ],
    [
      "its number, written otherwise, and one of its three words",
      "The yard shrank, with forty Danish ferries.",
      "The yard shrank.",
      "Some 40 ferries lay idle beside 12 tugs.",
    ],
    [
      "half of its words",
      "The yard shrank, with Danish cranes and muddy docks.",
      "The yard shrank.",
      "The cranes are old, and so are the docks.",
    ],
    [
      "its day among others",
      "The toll, which takes effect on 1 March, hurts drivers.",
      "The toll hurts drivers.",
      "The law comes in March and not in June.",
    ],
  ])("is silent where another sentence has %s", (_, left, right, rightBeside) => {
    expect(clausesOf({ left, right, ...BESIDE, rightBeside })).toEqual([]);
  });

  it.each([
    [
      "a round number",
      "The yard shrank, leaving 1,000 muddy Danish cranes idle.",
      "The yard shrank.",
      "Some 1,000 tugs sailed.",
      "-leaving 1,000 muddy Danish cranes idle",
    ],
    [
      "a small number",
      "The yard shrank, leaving 40 muddy Danish docks.",
      "The yard shrank.",
      "Some 40 tugs sailed.",
      "-leaving 40 muddy Danish docks",
    ],
    [
      "another number and one of three words",
      "The yard shrank, with 40 Danish ferries.",
      "The yard shrank.",
      "Some 30 ferries lay idle.",
      "-with 40 Danish ferries",
    ],
    [
      "a number that stands before it",
      "Some 1,874 men knew that the yard shrank, leaving muddy Danish docks.",
      "The yard shrank.",
      "All 1,874 docks lay idle.",
      "-leaving muddy Danish docks",
    ],
    [
      "a number that stands behind it",
      "The yard shrank, leaving muddy Danish docks, as 1,874 men knew.",
      "The yard shrank.",
      "All 1,874 docks lay idle.",
      "-leaving muddy Danish docks",
    ],
    [
      "one word of two",
      "The yard shrank, with its muddy dock.",
      "The yard shrank.",
      "The dock is old.",
      "-with its muddy dock",
    ],
    [
      "two words of five",
      "The yard shrank, leaving Danish cranes and muddy docks.",
      "The yard shrank.",
      "The cranes are old, and so are the docks.",
      "-leaving Danish cranes and muddy docks",
    ],
    [
      "three words of many",
      "The yard shrank, as cheap ferries, tugs and barges from distant Asian rivals flooded northern markets.",
      "The yard shrank.",
      "Cheap tugs flooded the town.",
      "-as cheap ferries, tugs and barges from distant Asian rivals flooded northern markets",
    ],
    [
      "another day",
      "The toll, which takes effect on 1 March, hurts drivers.",
      "The toll hurts drivers.",
      "The law comes into force on 5 March.",
      "-which takes effect on 1 March",
    ],
    [
      "another month",
      "The toll, which takes effect on 1 March, hurts drivers.",
      "The toll hurts drivers.",
      "The mayor takes office in June.",
      "-which takes effect on 1 March",
    ],
    [
      "its weekday",
      "The toll, which takes effect on Monday, hurts drivers.",
      "The toll hurts drivers.",
      "The mayor spoke on Monday.",
      "-which takes effect on Monday",
    ],
    [
      "the day of much else",
      "The toll, which takes effect on 1 March after bitter fights in court, hurts drivers.",
      "The toll hurts drivers.",
      "The law comes into force in March.",
      "-which takes effect on 1 March after bitter fights in court",
    ],
    [
      "the day that stands before it",
      "On 1 March the toll hurts drivers, who curse their mayor.",
      "The toll hurts drivers.",
      "The mayor left in March.",
      "-who curse their mayor",
    ],
    [
      "the day that stands behind it",
      "The toll hurts drivers, who curse their mayor, on 1 March.",
      "The toll hurts drivers.",
      "The mayor left in March.",
      "-who curse their mayor",
    ],
  ])("tells it though another sentence has %s", (_, left, right, rightBeside, clause) => {
    expect(clausesOf({ left, right, ...BESIDE, rightBeside })).toEqual([clause]);
  });

  it("is silent where the other text is nothing but the match", () => {
    const left = "The council approved the tram line, its largest public contract since the war.";
    expect(clausesOf({ left, right: "The council approved the tram line." })).toEqual([]);
  });

  it.each<[language: string, left: string, right: string, ...clauses: string[]]>([
    [
      "de",
      "„Die Sicherheit geht vor, da gibt es keinen Spielraum“, sagte er.",
      "»Die Sicherheit geht vor«, sagte er.",
      "-da gibt es keinen Spielraum",
    ],
    [
      "de",
      "Otto Brandt, der Gesandte, wies die Vorstellung zurück, dass das Urteil schnell kam.",
      "Otto Brandt, der Gesandte, bestritt, dass das Urteil schnell kam. Es regnete.",
    ],
    [
      "de",
      "Die Anwältin des Bezirks Kelm, Karla Brandt, sagte am Freitag in einem Brief, dass die Regel „alte Gesetze der Seefahrt bricht“.",
      "Die Klage gegen die neue Regel wird von 18 Staaten gestützt.",
      "-Die Anwältin des Bezirks Kelm",
      "-sagte am Freitag in einem Brief",
      "-alte Gesetze der Seefahrt bricht",
    ],
    ["de", "Laut Feuerwehr brannten am Hafen zwölf leere Kähne.", "Am Hafen brannten Kähne."],
    [
      "fr",
      "Les travaux ont pris du retard, selon le procureur Luc Arnal.",
      "Le chantier a pris du retard, a affirmé le maire, Luc Arnal.",
    ],
    ["zh", "截至周二，公司共接到37起火灾报告。", "公司接到37起火灾报告。", "-截至周二"],
  ])("reads %s", (language, left, right, ...clauses) => {
    expect(clausesOf({ left, right, language, ...BESIDE })).toEqual(clauses);
  });
});

/** A clause of the other side. */
function turned(clause: string): string {
  return clause.replace(/^./u, (sign) => (sign === "-" ? "+" : "-"));
}
