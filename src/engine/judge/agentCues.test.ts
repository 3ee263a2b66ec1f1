import { describe, expect, it } from "vitest";
import { mirrored, told } from "./testing/judged.ts";

describe("agentCues", () => {
  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    [
      "who did it, gone",
      "Two men were arrested by border guards in a barn.",
      "Two men were arrested in a barn.",
      "by border guards -> –",
    ],
    [
      "who did it, new",
      "Shots were fired from the hill.",
      "Shots were fired by rebels from the hill.",
      "– -> by rebels",
    ],
    [
      "who did it, where one side says it actively",
      "Police shot the driver near the gate.",
      "The driver was shot near the gate.",
      "Police -> –",
    ],
    [
      "whoever did it to her",
      "The council turned her down on Monday.",
      "She was turned down on Monday.",
      "council -> –",
    ],
    [
      "a participle unlike its past",
      "The mill has been taken.",
      "Armed rebels took the mill at dawn.",
      "– -> Armed rebels",
    ],
    [
      "another who, once, where a word beside the verb ends as a participle does",
      "The plan was then confirmed by the mayor.",
      "The plan was then confirmed by the bishop.",
      "by the mayor -> by the bishop",
    ],
    ["another who", "He was shot by police.", "He was shot by soldiers.", "by police -> by soldiers"],
    [
      "another who, where one side says it actively",
      "Police shot the driver.",
      "The driver was shot by thieves.",
      "Police -> by thieves",
    ],
    [
      "who did it, said in another sentence",
      "It rained at dawn. Police shot the driver.",
      "The driver was shot.",
      "Police -> –",
    ],
    [
      "who did it, where it was done to somebody described",
      "Police shot a young and unarmed driver.",
      "The driver was shot.",
      "Police -> –",
    ],
    [
      "who did it, behind a day",
      "On Monday police shot the driver.",
      "The driver was shot on Monday.",
      "police -> –",
    ],
    [
      "who did it, behind a comma",
      "In the end, police shot the driver.",
      "The driver was shot.",
      "police -> –",
    ],
    [
      "who did it, over words set apart",
      "The bridge was, sadly, destroyed by rebels.",
      "The bridge was, sadly, destroyed.",
      "by rebels -> –",
    ],
    [
      "who did it, over two words",
      "The guard was then badly beaten by thieves.",
      "The guard was badly beaten.",
      "by thieves -> –",
    ],
    [
      "who did it, behind a place",
      "The boy was found in Kelm by hunters.",
      "The boy was found in Kelm.",
      "by hunters -> –",
    ],
    [
      "who did it, up to a comma",
      "The car was stopped by police, witnesses said.",
      "The car was stopped.",
      "by police -> –",
    ],
    [
      "another who of more words",
      "The gunman was stopped by a guard at the gate.",
      "The gunman was stopped by an old customer.",
      "by a guard -> by an old customer",
    ],
  ])("tells %s", (_, left, right, ...cues) => {
    expect(told("agent", { left, right })).toEqual(cues);
    expect(told("agent", { left: right, right: left })).toEqual(cues.map(mirrored));
  });

  it.each<[what: string, left: string, right: string]>([
    [
      "the same who of whom one text tells more",
      "He was shot by police.",
      "He was shot by two policemen from Sarn.",
    ],
    [
      "a who that the other text names elsewhere",
      "He was shot by police.",
      "He was shot by an officer, the police said.",
    ],
    ["whoever did it to two others", "The driver was shot by police.", "A horse was shot by thieves."],
    [
      "nobody but those who",
      "A fault was found by those who use it.",
      "A fault was found by those who own it.",
    ],
    ["two deeds", "The driver was stopped by a guard.", "The driver was robbed by a thief."],
    ["two things that share an article", "The driver was shot by police.", "The horse was shot by thieves."],
    [
      "a who of more words, one of which is spoken of otherwise",
      "Police officers shot the driver.",
      "The driver was shot, police said.",
    ],
    [
      "a who that is spoken of in another sentence",
      "Police shot the driver.",
      "The driver was shot. Police came.",
    ],
    [
      "what was done to another than the one before",
      "The driver fled when police shot a horse.",
      "The driver was shot.",
    ],
    ["what was but planned", "The rebels vowed to brutally kill the mayor.", "The mayor was killed."],
    ["where those who did it are from", "Men from the north killed the mayor.", "The mayor was killed."],
    ["where a thing stands", "The house by the lake was sold.", "The house was sold."],
    [
      "by far behind the verb",
      "The car was found at noon in a field by the river.",
      "The car was found at noon in a field.",
    ],
    ["by and the end of a time", "The hall was cleared by the end of May.", "The hall was cleared."],
    ["by how much", "Prices were cut by 12 percent.", "Prices were cut."],
    [
      "by at the end",
      "That was a street she was often driven by.",
      "That was a street she was often driven.",
    ],
    ["by and a time", "The road was repaired by 3 May.", "The road was repaired."],
    ["by and a weekday", "The road was repaired by Tuesday.", "The road was repaired."],
    ["by doing", "The road was repaired by laying gravel.", "The road was repaired."],
    ["another verb", "He was shot by police.", "He was hurt."],
    [
      "an active verb with the same who",
      "Police shot the driver near the gate.",
      "The driver was shot by police near the gate.",
    ],
    ["something else done", "Police shot the driver.", "A horse was shot, and the driver fled."],
    ["a pronoun", "They dismissed forty welders.", "Forty welders were dismissed."],
    ["who is spoken of otherwise", "The bank sold the mill.", "The mill was sold, said the bank."],
    ["what a thing is called", "It was called by its old name.", "It was called that."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("agent", { left, right })).toEqual([]);
  });

  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    ["de", "Der Konzern kaufte die Werft.", "Die Werft wurde gekauft.", "Konzern -> –"],
    ["de", "Der Rat der Stadt entließ sie.", "Sie wurde entlassen.", "Rat der Stadt -> –"],
    ["de", "Er wurde von der Polizei angehalten.", "Er wurde angehalten.", "von der Polizei -> –"],
    ["fr", "Le ministre a limogé le juge.", "Le juge a été limogé.", "ministre -> –"],
    ["es", "El alcalde inauguró el puente.", "El puente fue inaugurado.", "alcalde -> –"],
    [
      "de",
      "Er wurde am Montag von zwei Männern niedergeschlagen.",
      "Er wurde niedergeschlagen.",
      "von zwei Männern -> –",
    ],
    ["de", "Er wurde von der Polizei angehalten.", "Er wurde am Montag von der Polizei angehalten."],
    ["de", "Sie wurde in das Amt von Sarn versetzt.", "Sie wurde ins Amt versetzt."],
    ["de", "Es wurde durch ein Erdbeben zerstört.", "Es wurde zerstört.", "durch ein Erdbeben -> –"],
    ["de", "Er wurde von Montag an verhört.", "Er wurde verhört."],
    ["de", "Zwei Männer schlagen den Wirt.", "Der Wirt wurde erschlagen."],
    [
      "de",
      "Der Fund wurde von Bauern in Gebäuden gemacht.",
      "Der Fund wurde in Gebäuden gemacht.",
      "von Bauern -> –",
    ],
    ["de", "Das Lager wurde von Gefangenen betreten.", "Das Lager wurde von den Gefangenen gemieden."],
    [
      "de",
      "Er wurde Wirt, nachdem ihn von Bauern gesammelte Gaben gerettet hatten.",
      "Er wurde Wirt und gerettet.",
    ],
    ["de", "Sie versuchte, die Werft zu kaufen.", "Die Werft wurde gekauft."],
    ["fr", "Le ministre a limogé le juge.", "Le maire a été limogé."],
    [
      "en",
      "The tug was rammed by a trawler outside the old harbour.",
      "The tug was rammed by a barge outside the old harbour.",
      "by a trawler -> by a barge",
    ],
    [
      "de",
      "Er wurde von einem Wachmann überwältigt.",
      "Er wurde von einem Fahrgast überwältigt.",
      "von einem Wachmann -> von einem Fahrgast",
    ],
    [
      "fr",
      "Il a été blessé par un garde.",
      "Il a été blessé par un voisin.",
      "par un garde -> par un voisin",
    ],
    ["es", "Fue herido por un guardia.", "Fue herido por un vecino."],
    [
      "es",
      "El juez fue herido por un guardia.",
      "El juez fue herido por un vecino.",
      "por un guardia -> por un vecino",
    ],
  ])("reads %s: %s / %s", (language, left, right, ...cues) => {
    expect(told("agent", { left, right, language })).toEqual(cues);
  });
});
