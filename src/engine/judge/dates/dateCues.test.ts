import { describe, expect, it } from "vitest";
import { mirrored, told } from "../testing/judged.ts";

describe("dateCues", () => {
  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    ["another day", "Talks resume on 14 March.", "Talks resume on 24 March.", "14 March -> 24 March"],
    [
      "another weekday",
      "The court sits on Thursday.",
      "The court will sit on Wednesday.",
      "Thursday -> Wednesday",
    ],
    ["another day with strokes", "It opens on 3/4/2025.", "It opens on 3/5/2025.", "3/4/2025 -> 3/5/2025"],
    [
      "a day that is neither",
      "It opens on 3/4/2025.",
      "It opens on 5 March 2025.",
      "3/4/2025 -> 5 March 2025",
    ],
    ["another month", "It opened in May 2019.", "It opened in June 2019.", "May 2019 -> June 2019"],
    ["another year", "She won the prize in 2019.", "In 2018 she won the prize.", "2019 -> 2018"],
    ["another week", "The court ruled last week.", "The court ruled last month.", "last week -> last month"],
    [
      "another season",
      "The yard closes in the spring.",
      "The yard closes in the autumn.",
      "the spring -> the autumn",
    ],
    ["another decade", "It was built in the 1980s.", "It was built in the 1990s.", "1980s -> 1990s"],
    ["another hour", "Doors open at 9 a.m. daily.", "Doors open at 10 a.m. daily.", "9 a.m. -> 10 a.m."],
    [
      "another hour in words",
      "The trial opens at half past nine on Monday.",
      "The trial opens at half past ten on Monday.",
      "half past nine on Monday -> half past ten on Monday",
    ],
    [
      "another half of the day",
      "It opens at half past nine in the morning.",
      "It opens at 9:30 p.m. these days.",
      "half past nine in the morning -> 9:30 p.m.",
    ],
    [
      "bare digits of the other half of the day",
      "It opens at 10:30.",
      "It opens at 22:30.",
      "10:30 -> 22:30",
    ],
    ["half an hour after midnight", "It shut at 00:30.", "It shut at 12:30.", "00:30 -> 12:30"],
    ["half an hour after noon", "It shut at 00:30.", "It shut at 12:30 p.m. then.", "00:30 -> 12:30 p.m."],
    [
      "another half of the day without minutes",
      "It opens at 8 in the morning.",
      "It opens at 8 in the evening.",
      "8 in the morning -> 8 in the evening",
    ],
    [
      "bare digits beside a weekday",
      "It opens on Monday at 9:15.",
      "It opens on Monday at 21:15.",
      "Monday at 9:15 -> Monday at 21:15",
    ],
    [
      "bare digits against a half of the day",
      "It opens at 22:30.",
      "It opens at 10:30 a.m.",
      "22:30 -> 10:30 a.m.",
    ],
    [
      "one of two",
      "Born on 4 May 1950, he died in 2001.",
      "Born on 6 May 1950, he died in 2001.",
      "4 May 1950 -> 6 May 1950",
    ],
    [
      "the one date each side has, whatever it is of",
      "It opened on 3 May.",
      "Lunch was served on 9 June.",
      "3 May -> 9 June",
    ],
    ["the date that one side lacks", "It rained.", "It rained on 3 May 2019.", "– -> 3 May 2019"],
    ["a year beside a count", "It opened in 2019.", "They sold 2,019 sheep in 2018.", "– -> 2018"],
    [
      "a day that is gone beside one that stays",
      "He left on Monday and came back on 4 June.",
      "He left on 4 June.",
      "Monday -> –",
    ],
    [
      "of two dates of other things the one that answers to none",
      "It opened on 3 May.",
      "Lunch was served on 9 June. She was born on 8 August 1950.",
      "– -> 8 August 1950",
    ],
    [
      "a day beside the one that may be yesterday",
      "He left on Monday.",
      "He came on 4 June and left yesterday.",
      "– -> 4 June",
    ],
    [
      "a whole date beside a count of its year",
      "It opened on 4 May 2019.",
      "They sold 2,019 sheep on 6 May 2018.",
      "4 May 2019 -> 6 May 2018",
    ],
    [
      "another weekday beside a day that may be any",
      "He left on Monday.",
      "He left on Tuesday and came back yesterday.",
      "Monday -> Tuesday",
      "– -> yesterday",
    ],
    [
      "a month beside a day of it",
      "It opened in March and shut on 14 March.",
      "It shut on 14 March.",
      "March -> –",
    ],
    [
      "of two days of one month the one of another deed",
      "She died on 9 May. Snow fell on 3 May.",
      "She died in May.",
      "3 May -> –",
    ],
  ])("tells %s", (_, left, right, ...cues) => {
    expect(told("date", { left, right })).toEqual(cues);
    expect(told("date", { left: right, right: left })).toEqual(cues.map(mirrored));
  });

  it.each<[what: string, left: string, right: string]>([
    ["a time of either half of the day", "Doors open at 8:30.", "Doors open at 8:30 p.m."],
    ["a bare half past twelve", "The pub closed at 12:30.", "The pub closed at 12:30 a.m."],
    ["a time in words and digits of either half", "It opens at half past eight.", "It opens at 20:30."],
    ["an hour told by its word", "Doors open at 8 o'clock.", "Doors open at 20:00."],
    ["digits with a zero", "Doors open at 8:30.", "Doors open at 08:30."],
    ["another way of writing", "Talks resume on March 14.", "Talks resume on 14 March."],
    ["a part of the other's date", "It closes on Saturday, Feb. 17.", "It closes on Feb. 17, 2024."],
    ["what hangs on the day of publication", "He left on Monday.", "He left yesterday."],
    ["a year that is a count", "In 1500 sheep were sold.", "They sold 1,500 sheep."],
    ["another clock", "Doors open at 9 a.m. daily.", "Doors open at 09:00 daily."],
    ["a day and month that may be the same", "It opens on 3/4/2025.", "It opens on 4/3/2025."],
    ["the day that strokes may mean", "It opens on 3/4/2025.", "It opens on 4 March 2025."],
    ["the month of a day with strokes", "It opens on 3/4/2025.", "It opens in April 2025."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("date", { left, right })).toEqual([]);
  });

  it("holds no two dates of several against each other that play no one role", () => {
    const [left, right] = [
      "It opened on 3 May, and shut on 4 July 2019.",
      "Lunch was served on 9 June. She was born on 8 August 1950.",
    ];
    expect(told("date", { left, right, leftBeside: "Snow fell.", rightBeside: "Snow fell." })).toEqual([]);
  });

  it("leaves out the dates one report alone has", () => {
    const tellings = {
      left: "The board met on Friday in the old mill.",
      right: "The board met in the old town hall.",
    };
    expect(told("date", tellings)).toEqual(["Friday -> –"]);
    expect(told("date", { ...tellings, leftBeside: "Snow fell.", rightBeside: "Snow fell." })).toEqual([]);
  });

  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    ["de", "Der Rat tagt am Donnerstag.", "Am Freitag tagt der Rat.", "Donnerstag -> Freitag"],
    ["de", "Der Rat tagt am 3. Mai.", "Der Rat tagt am 03.05.2024."],
    ["fr", "La réunion aura lieu le 3 juin.", "La réunion aura lieu le 13 juin.", "3 juin -> 13 juin"],
    ["es", "La reunión será el 3 de junio.", "La reunión será el 3 de julio.", "3 de junio -> 3 de julio"],
    ["ru", "Встреча пройдет 3 июня.", "Встреча пройдет 5 июня.", "3 июня -> 5 июня"],
    ["ar", "يعقد الاجتماع يوم الخميس.", "يعقد الاجتماع يوم الجمعة.", "الخميس -> الجمعة"],
    ["fr", "Orlo est à 3 h de route.", "Orlo est à 4 h de route."],
    ["fa", "نشست روز دوشنبه برگزار شد.", "نشست روز سه‌شنبه برگزار شد.", "دوشنبه -> سه‌شنبه"],
    ["zh", "会议将于5月20日举行。", "会议将于5月22日举行。", "5月20日 -> 5月22日"],
  ])("reads %s: %s / %s", (language, left, right, ...cues) => {
    expect(told("date", { left, right, language })).toEqual(cues);
  });
});
