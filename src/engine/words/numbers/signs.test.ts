import { describe, expect, it } from "vitest";
import { NUMBER_TABLES } from "./languages/numberTables.ts";
import { readNumbers } from "./readNumbers.ts";

/** The numbers of a text, as they are written and by value. */
function numbers(language: string, text: string): [written: string, value: number][] {
  const table = NUMBER_TABLES.find(({ code }) => code === language)!;
  return readNumbers(text, table).map(({ span, value }) => [text.slice(...span), value]);
}

describe("withSigns", () => {
  it.each<[language: string, text: string, written: string, value: number]>([
    ["en", "fell to -0.5 percent", "-0.5 percent", -0.5],
    ["en", "reached −12 °C", "−12", -12],
    ["en", "a result of -$4 million", "-$4 million", -4e6],
    ["en", "minus two degrees at dawn", "minus two", -2],
    ["en", "growth of plus 3 percent", "plus 3 percent", 3],
    ["en", "five degrees below zero", "five", -5],
    ["en", "the index stood at (-3)", "-3", -3],
    ["de", "auf minus 5 Grad", "minus 5", -5],
    ["de", "bei 5 Grad unter null", "5", -5],
    ["fr", "à moins 8 degrés", "moins 8", -8],
    ["nl", "het werd min 7 graden", "min 7", -7],
    ["ru", "было 20 градусов мороза", "20", -20],
    ["zh", "降至零下5度", "零下5", -5],
    ["ja", "気温は氷点下5度だった", "氷点下5", -5],
  ])("%s: reads the sign in %s", (language, text, written, value) => {
    expect(numbers(language, text)[0]).toEqual([written, value]);
  });

  it.each<[language: string, text: string, ...values: number[]]>([
    ["en", "the goods -12 boxes of tea- arrived", 12],
    ["en", "a discount -20 percent on all- ends", 20],
    ["en", "10-15 people, pages 12 -15", 10, 15, 12, 15],
    ["en", "a fee of £5-£10, 3% -5%", 5, 10, 3, 5],
    ["en", "it takes -5 minutes- to get there", 5],
    ["en", "- 12 percent", 12],
    ["en", "--5 percent", 5],
    ["de", "die Linie U-5 fährt"],
    ["fr", "au moins 4 degrés", 4],
    ["es", "al menos 5 euros, menos de 5 grados", 5, 5],
    ["nl", "na 5 min 3 goals", 5, 3],
  ])("%s: reads none in %s", (language, text, ...values) => {
    expect(numbers(language, text).map(([, value]) => value)).toEqual(values);
  });
});
