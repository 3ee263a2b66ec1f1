import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableFor } from "./languages/tableFor.ts";
import { readDates } from "./readDates.ts";

describe("readDates", () => {
  it.each<[language: string, text: string, ...dates: object[]]>([
    ["en", "on Monday, the 14th of March", { weekday: 1, month: 3, day: 14 }],
    ["en", "on Saturday, Feb. 17, 2024 at 10 a.m.", { weekday: 6, month: 2, day: 17, year: 2024, time: 600 }],
    ["en", "the 3rd of March and 14 March", { day: 3, month: 3 }, { day: 14, month: 3 }],
    ["en", "it may march on; in May", { month: 5 }],
    ["en", "from 1996 to 1998", { year: 1996 }, { year: 1998 }],
    ["en", "in 1200 metres, 1,998 men, $2000"],
    ["en", "2024-03-14", { year: 2024, month: 3, day: 14 }],
    ["en", "at 9:14 p.m. yesterday", { time: 21 * 60 + 14, relative: -1 }],
    ["de", "am 14. März um 14.30 Uhr, seit Montagmorgen", { day: 14, month: 3, time: 870 }, { weekday: 1 }],
    ["de", "am 14.03.2024", { day: 14, month: 3, year: 2024 }],
    ["de", "am 14.3. in Orlo, bei 14,3 Grad", { day: 14, month: 3 }],
    [
      "en",
      "14/3/2024, 3/14/2024, 3/4/2024",
      { day: 14, month: 3, year: 2024 },
      { day: 14, month: 3, year: 2024 },
      { year: 2024 },
    ],
    ["en", "at noon on Monday, until midnight", { time: 720, weekday: 1 }, { time: 0 }],
    ["fr", "le 3/4/2024", { day: 3, month: 4, year: 2024 }],
    ["zh", "二〇二四年三月十四日，五月", { year: 2024, month: 3, day: 14 }, { month: 5 }],
    ["fr", "le 1er mai à 14h30 ; puis jeudi", { day: 1, month: 5, time: 870 }, { weekday: 4 }],
    ["es", "el 14 de marzo de 2024", { day: 14, month: 3, year: 2024 }],
    ["ru", "14 марта 2024 года, в четверг", { day: 14, month: 3, year: 2024 }, { weekday: 4 }],
    ["ar", "يوم الخميس 14 مارس ٢٠٢٤", { weekday: 4, day: 14, month: 3, year: 2024 }],
    ["fa", "روز سه‌شنبه ۱۴ شهریور ۱۴۰۳", { weekday: 2, day: 14, month: 6, year: 1403 }],
    [
      "zh",
      "2022年3月至2023年6月，5月20日，周三",
      { year: 2022, month: 3 },
      { year: 2023, month: 6 },
      { month: 5, day: 20, weekday: 3 },
    ],
    ["en", "at half past eight in the evening", { time: 1230 }],
    ["en", "by a quarter to seven on Monday", { face: 405, weekday: 1 }],
    ["en", "at ten to six, at ten past 6", { face: 350 }, { face: 370 }],
    ["en", "won ten to six, at half past its prime, a quarter to each"],
    [
      "en",
      "at 8:30, at 08:30, at 8:30 p.m., at 8 o'clock",
      { digits: 510 },
      { time: 510 },
      { time: 1230 },
      { face: 480 },
    ],
    ["de", "um halb neun, gegen Viertel vor sieben abends", { face: 510 }, { time: 1125 }],
    ["de", "um fünf nach zwölf, ein halbes Dutzend, halb leer", { face: 5 }],
    ["de", "um 8 Uhr abends, um 8 Uhr", { time: 1200 }, { time: 480 }],
    ["fr", "à huit heures et demie, vers neuf heures moins le quart du soir", { face: 510 }, { time: 1245 }],
    ["fr", "un débat de huit heures et demie"],
    ["es", "a las ocho y media de la noche, a la una menos cuarto", { time: 1230 }, { face: 45 }],
    ["es", "a las 20.30, ocho y media docena", { time: 1230 }],
    ["ru", "в половине девятого вечера, без четверти семь", { time: 1230 }, { face: 405 }],
    ["ru", "в половине домов, пол второго этажа"],
    ["ar", "الساعة الثامنة والنصف مساء", { time: 1230 }],
    ["fa", "ساعت هشت و نیم شب", { time: 1230 }],
    ["fa", "ساعت نه و ربع، ساعت ۲۰:۳۰", { face: 555 }, { time: 1230 }],
    [
      "zh",
      "晚上八点半，上午9时15分，20时30分，20时",
      { time: 1230 },
      { time: 555 },
      { time: 1230 },
      { time: 1200 },
    ],
    ["zh", "三点建议，8小时，一时，第三点整改，2.5点"],
    [
      "zh",
      "晚上12点，中午12点，中午11点半，中午一点",
      { time: 0 },
      { time: 720 },
      { time: 690 },
      { time: 780 },
    ],
    ["zh", "凌晨零点三十分，0时30分，凌晨零点，24时", { time: 30 }, { time: 30 }, { time: 0 }, { time: 0 }],
    [
      "zh",
      "深夜11点，夜里两点，晚間8點，20時",
      { time: 1380 },
      { time: 120 },
      { time: 1200 },
      { time: 1200 },
    ],
    [
      "zh",
      "下午2点至4点，下午2至4时，14时至16时",
      { time: 840 },
      { time: 960 },
      { time: 960 },
      { time: 840 },
      { time: 960 },
    ],
    ["zh", "上午九点半到12点，八点零五分", { time: 570 }, { time: 720 }, { face: 485 }],
    ["ja", "午後8時半、20時30分、午前0時、8時間", { time: 1230 }, { time: 1230 }, { time: 0 }],
    ["es", "a las doce y media de la noche, a las 11.30 de la noche", { time: 30 }, { time: 1410 }],
    ["es", "a medianoche y media, al mediodía", { time: 30 }, { time: 720 }],
    ["pt", "às doze e meia da noite, à meia-noite e meia", { time: 30 }, { time: 30 }],
    ["pt", "à meia-noite e cinco barcos", { time: 0 }],
    ["fr", "à midi et demi, à minuit et demi, à minuit", { time: 750 }, { time: 30 }, { time: 0 }],
    ["fr", "à midi moins le quart, vers midi dix bateaux", { time: 705 }, { time: 720 }],
    ["it", "all'una e mezza, all'1.30, dall’1.15 alle 2 di notte", { face: 90 }, { time: 90 }, { time: 75 }],
    ["ru", "в 12 часов ночи, в 2 часа ночи, в 12 часов дня", { time: 0 }, { time: 120 }, { time: 720 }],
    [
      "de",
      "um 12 Uhr nachts, um 11 Uhr nachts, um 12 Uhr mittags",
      { time: 0 },
      { time: 1380 },
      { time: 720 },
    ],
    ["en", "at half past twelve at night, at half past ten at night", { time: 30 }, { time: 1350 }],
    ["en", "in hall3 May and box3 June", { month: 5 }, { month: 6 }],
    ["ar", "في 3 مايو و5 يونيو", { day: 3, month: 5 }, { day: 5, month: 6 }],
  ])("%s: %s", (language, text, ...dates) => {
    expect(readDates(text, tableFor(language, [])).map((date) => date.parts)).toEqual(dates);
  });

  it("reads back what was written", () => {
    const days = fc.date({
      min: new Date(Date.UTC(1900, 0, 1)),
      max: new Date(Date.UTC(2049, 11, 31)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        for (const locale of ["en-US", "en-GB", "de", "fr", "es", "ru", "zh"]) {
          const text = date.toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });
          expect(readDates(text, tableFor(locale, []))[0]?.parts, text).toEqual(parts);
        }
      }),
    );
  });
});
