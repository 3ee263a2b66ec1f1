import { describe, expect, it } from "vitest";
import { judged, told } from "../testing/judged.ts";

describe("dateVariants", () => {
  it.each<[what: string, language: string, left: string, right: string, ...cues: string[]]>([
    ["the order", "en", "It opened on 14 March.", "It opened on March 14.", "14 March -> March 14"],
    [
      "an ordinal with its article",
      "en",
      "It opened on March 14.",
      "It opened on the 14th of March.",
      "March 14 -> the 14th of March",
    ],
    ["a month of Han", "ja", "橋は4月に開く。", "橋は四月に開く。", "4月 -> 四月"],
    ["a short month", "en", "It opened on Sept. 3.", "It opened on September 3.", "Sept. 3 -> September 3"],
    [
      "what both tell",
      "en",
      "It opened on Monday, March 14.",
      "It opened on 14 March 2022.",
      "March 14 -> 14 March",
    ],
    [
      "an ordinal with its article after a weekday",
      "en",
      "It opened on Monday, the 14th of March.",
      "It opened on Monday, March 14.",
      "Monday, the 14th of March -> Monday, March 14",
    ],
    [
      "an ordinal without its article",
      "en",
      "It opens on March 14.",
      "It opens on March 14th.",
      "March 14 -> March 14th",
    ],
    [
      "of a date with a time of either half of the day",
      "en",
      "He left on 14 March at 8:30.",
      "He left at 8:30 p.m. on March 14.",
      "14 March at 8:30 -> 8:30 p.m. on March 14",
    ],
    [
      "no article that is another word's",
      "en",
      "It kept to the March 14 deal.",
      "It kept to the 14 March deal.",
      "March 14 -> 14 March",
    ],
    [
      "a date of the second sentence",
      "en",
      "The bridge is old. It opened on March 14.",
      "The bridge is old. It opened on the 14th of March.",
      "March 14 -> the 14th of March",
    ],
    ["a time", "en", "It opens at 5 p.m. for all.", "It opens at 17:00 for all.", "5 p.m. -> 17:00"],
    ["a time whose dot is the stop", "en", "It opens at 5 p.m.", "It opens at 17:00.", "5 p.m. -> 17:00"],
    [
      "digits",
      "de",
      "Sie öffnet am 14. März 2022.",
      "Sie öffnet am 14.03.2022.",
      "14. März 2022 -> 14.03.2022",
    ],
    ["digits", "ru", "Мост открыли 3 мая 2022 года.", "Мост открыли 3.05.2022.", "3 мая 2022 -> 3.05.2022"],
    [
      "a time in words",
      "en",
      "It opens at half past eight in the evening.",
      "It opens at 8.30 p.m.",
      "half past eight in the evening -> 8.30 p.m.",
    ],
    [
      "a time of either half of the day",
      "en",
      "It opened at a quarter to seven.",
      "It opened at 18:45.",
      "a quarter to seven -> 18:45",
    ],
    [
      "a time in words",
      "de",
      "Es beginnt um halb neun.",
      "Es beginnt um 20.30 Uhr.",
      "halb neun -> 20.30 Uhr",
    ],
    [
      "a time in words",
      "fr",
      "Il ouvre à neuf heures moins le quart.",
      "Il ouvre à 8 h 45.",
      "neuf heures moins le quart -> 8 h 45",
    ],
    [
      "a time in words",
      "es",
      "Abre a las ocho y media.",
      "Abre a las 20.30 horas.",
      "ocho y media -> 20.30 horas",
    ],
    [
      "a time in words",
      "ru",
      "Откроется в половине девятого.",
      "Откроется в 20:30.",
      "в половине девятого -> 20:30",
    ],
    [
      "an hour in words",
      "en",
      "It opens at 8 in the evening.",
      "It opens at 20:00.",
      "8 in the evening -> 20:00",
    ],
    [
      "an hour in words",
      "en",
      "It opens at eight o'clock in the morning.",
      "It opens at 8 a.m. on most days.",
      "eight o'clock in the morning -> 8 a.m.",
    ],
    [
      "an hour in words",
      "de",
      "Es beginnt um acht Uhr abends.",
      "Es beginnt um 20 Uhr.",
      "acht Uhr abends -> 20 Uhr",
    ],
    [
      "minutes behind",
      "de",
      "Es beginnt um 14 Uhr 30.",
      "Es beginnt um 14.30 Uhr.",
      "14 Uhr 30 -> 14.30 Uhr",
    ],
    ["an hour in words", "es", "Abre a las 8 de la tarde.", "Abre a las 20:00.", "8 de la tarde -> 20:00"],
    ["an hour in words", "it", "Apre alle 8 di sera.", "Apre alle 20:00.", "8 di sera -> 20:00"],
    [
      "an hour in words",
      "fr",
      "Il ouvre à huit heures du soir.",
      "Il ouvre à 20 h.",
      "huit heures du soir -> 20 h",
    ],
    ["an hour in words", "pt", "Abre às oito da noite.", "Abre às 20 horas.", "oito da noite -> 20 horas"],
    [
      "an hour in words",
      "nl",
      "Het opent om acht uur 's avonds.",
      "Het opent om 20.00 uur.",
      "acht uur 's avonds -> 20.00 uur",
    ],
    [
      "an hour in words",
      "pl",
      "Otwiera się o ósmej wieczorem.",
      "Otwiera się o 20.00.",
      "ósmej wieczorem -> 20.00",
    ],
    ["an hour in words", "cs", "Otevírá v osm večer.", "Otevírá ve 20.00.", "osm večer -> 20.00"],
    [
      "an hour in words",
      "ru",
      "Откроется в восемь часов вечера.",
      "Откроется в 20:00.",
      "восемь часов вечера -> 20:00",
    ],
    [
      "an hour of the night",
      "en",
      "It shut at 00:30.",
      "It shut at 12:30 a.m. that day.",
      "00:30 -> 12:30 a.m.",
    ],
    ["a half of the day", "ja", "店は午後8時半に閉まる。", "店は20時30分に閉まる。", "午後8時半 -> 20時30分"],
    ["a time in words", "zh", "商店晚上八点半关门。", "商店20时30分关门。", "晚上八点半 -> 20时30分"],
    [
      "a time in words",
      "fa",
      "فروشگاه ساعت نه و ربع باز شد.",
      "فروشگاه ساعت ۹:۱۵ باز شد.",
      "نه و ربع -> ۹:۱۵",
    ],
  ])("tells %s", (_, language, left, right, ...cues) => {
    expect(told("variant", { left, right, language })).toEqual(cues);
    expect(told("date", { left, right, language })).toEqual([]);
  });

  it.each<[what: string, left: string, right: string]>([
    ["one writing", "It opened on Monday, 14 March.", "It opened on 14 March."],
    ["one writing that lost its last dot", "It opens at 5 p.m. for all.", "It opens at 5 p.m, for all."],
    [
      "one writing before another stop",
      "It opened on 3 Sept. Two came.",
      "It opened on 3 Sept, and two came.",
    ],
    ["one writing with more white space", "It opened on 14 \u00a0March.", "It opened on 14 March."],
    ["one part, shortened", "It opened in September with a feast.", "It opened in Sept. with a feast."],
    ["bare digits of the other half of the day", "It opens at 9:15 for all.", "It opens at 21:15 for all."],
    ["another day", "It opened on 14 March.", "It opened on March 24."],
    ["every Monday", "It opens on Monday.", "It opens on Mondays."],
    ["half of the day told by one", "It opens at 8:30 for all.", "It opens at 8:30 p.m. for all."],
    ["a month alone", "It opened in March.", "It opened on 14 March."],
    [
      "two dates each of which stands there word for word",
      "He left on 14 March and paid on March 14.",
      "He paid on 14 March and left on March 14.",
    ],
    ["a half of the day that one lacks", "It opens at 8:30 p.m. now.", "It opens at 8:30 now."],
    ["dates of two years", "He left on 14 March 2019.", "He left on March 14, 2018."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("variant", { left, right })).toEqual([]);
  });

  it.each<[what: string, left: string, right: string, piece: string]>([
    ["leaves a dot to the sentence", "It opens at 5 p.m.", "It opens at 17:00.", "5 p.m"],
    ["has the dot where the other has no stop", "It opens at 5 p.m.", "It opens at 17:00", "5 p.m."],
    ["has the dot inside a sentence", "It opens at 5 p.m. now.", "It opens at 17:00 now.", "5 p.m."],
  ])("%s", (_, left, right, piece) => {
    const places = judged({ left, right }).cues.map((cue) => cue.left && left.slice(...cue.left));
    expect(places).toEqual([piece]);
  });
});
