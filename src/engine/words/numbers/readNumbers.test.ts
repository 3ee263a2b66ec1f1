import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "./languages/en.ts";
import { fr } from "./languages/fr.ts";
import { it as italian } from "./languages/it.ts";
import { ja } from "./languages/ja.ts";
import { pt } from "./languages/pt.ts";
import { zh } from "./languages/zh.ts";
import { readNumbers } from "./readNumbers.ts";

/** "surface = value unit", in order. */
function read(text: string, table = en): string[] {
  return readNumbers(text, table).map(({ span, value, unit, ordinal }) =>
    [`${text.slice(...span)} = ${value}`, unit, ordinal ? "ordinal" : null].filter(Boolean).join(" "),
  );
}

describe("readNumbers", () => {
  it.each<[text: string, ...numbers: string[]]>([
    ["田中健一教授、鈴木三郎さん、信三は"],
    ["通信三社、三党首、兄弟三人", "三 = 3", "三 = 3", "三 = 3"],
  ])("reads no number in Japanese names: %s", (text, ...numbers) => {
    expect(read(text, ja)).toEqual(numbers);
  });

  it.each<[text: string, ...numbers: string[]]>([
    ["about $340,000", "$340,000 = 340000 dollar"],
    ["between five and ten men", "five = 5", "ten = 10"],
    ["two hundred and five thousand", "two hundred and five thousand = 205000"],
    ["twenty-four hours", "twenty-four hours = 24 hour"],
    ["the thirty-third and the 70th", "thirty-third = 33 ordinal", "70th = 70 ordinal"],
    ["$7.1bn-$7.3bn", "$7.1bn = 7100000000 dollar", "$7.3bn = 7300000000 dollar"],
    ["less than 0.01 percent", "0.01 percent = 0.01 percent"],
    ["three in 24 mice", "three = 3", "24 = 24"],
    [
      "2½ million, 3 ¾ miles, 2 1/4 miles",
      "2½ million = 2500000",
      "3 ¾ miles = 3.75 mile",
      "2 1/4 miles = 2.25 mile",
    ],
    ["on 5 1/24", "5 = 5", "1 = 1", "24 = 24"],
    ["one in five", "one in five = 20 percent"],
    ["millions of men, dozens of boats"],
    ["COVID-19 and B12"],
    [
      "40 crore rupees, ₹5 lakh, ¥300m",
      "40 crore rupees = 400000000 rupee",
      "₹5 lakh = 500000 rupee",
      "¥300m = 300000000",
    ],
    ["a dozen, half a million", "a dozen = 12", "half a million = 500000"],
    ["half an hour, half a loaf, a fortnight", "half an hour = 0.5 hour", "a fortnight = 2 week"],
    ["every third man, every third day", "every third = 33.3333333333 percent", "every third day = 3 day"],
    ["two-fifths of the rest, seven tenths", "two-fifths = 40 percent", "seven tenths = 70 percent"],
    ["out of every ten men, three", "out of every ten men, three = 30 percent"],
    ["out of every ten men. Three", "ten = 10", "Three = 3"],
    ["two goals in ten matches", "two = 2", "ten = 10"],
    [
      "3.5 kilograms, 3,500 grams, 40 g",
      "3.5 kilograms = 3.5 kilogram",
      "3,500 grams = 3500 gram",
      "40 g = 40 gram",
    ],
  ])("reads %s", (text, ...numbers) => {
    expect(read(text)).toEqual(numbers);
  });

  it.each<[text: string, ...numbers: string[]]>([
    ["4億2000万円、4億2千万円", "4億2000万円 = 420000000 yen", "4億2千万円 = 420000000 yen"],
    ["1万5千人、1万5,000人、1万5000人", "1万5千 = 15000", "1万5,000 = 15000", "1万5000 = 15000"],
    ["34万5678人", "34万5678 = 345678"],
    ["3万20歳", "3万 = 30000", "20 = 20"],
    ["五十嵐市長、八百屋、七十七銀行、五十人", "五十 = 50"],
    ["五分の三、五分の一", "五分の三 = 60 percent", "五分の一 = 20 percent"],
  ])("reads Japanese %s", (text, ...numbers) => {
    expect(read(text, ja)).toEqual(numbers);
  });

  it("reads Chinese numbers in digits and characters as one", () => {
    expect(read("损失4亿2000万元，34万5678人", zh)).toEqual([
      "4亿2000万元 = 420000000 yuan",
      "34万5678 = 345678",
    ]);
  });

  it("takes the French m for metres, and for millions before money", () => {
    expect(read("sur 340 m, haut de 80 m", fr)).toEqual(["340 m = 340 metre", "80 m = 80 metre"]);
    expect(read("12 M€, 3 m d'euros, 2 M$", fr)).toEqual([
      "12 M€ = 12000000 euro",
      "3 m d'euros = 3000000 euro",
      "2 M$ = 2000000 dollar",
    ]);
  });

  it("adds half of the scale that a half follows", () => {
    expect(read("two million and a half, 3 billion and a half, two and a half million")).toEqual([
      "two million and a half = 2500000",
      "3 billion and a half = 3500000000",
      "two and a half million = 2500000",
    ]);
    expect(read("twenty and a half, an hour and a half, 205 and a half")).toEqual([
      "twenty and a half = 20.5",
      "an hour and a half = 1.5 hour",
      "205 and a half = 205.5",
    ]);
    expect(read("due milioni e mezzo, 2 milioni e mezzo di euro, diecimila e mezzo", italian)).toEqual([
      "due milioni e mezzo = 2500000",
      "2 milioni e mezzo di euro = 2500000 euro",
      "diecimila e mezzo = 10000.5",
    ]);
  });

  it("knows a money by the letters before its sign", () => {
    expect(read("US$5, A$6m, C$ 7, NZ$8, HK$9, R$10bn, 11 reais")).toEqual([
      "US$5 = 5 dollar",
      "A$6m = 6000000 dollar",
      "C$ 7 = 7 dollar",
      "NZ$8 = 8 dollar",
      "HK$9 = 9 dollar",
      "R$10bn = 10000000000 real",
      "11 reais = 11 real",
    ]);
    expect(read("R$ 1,5 bilhão, um bilhão e meio de reais, R$ 150, um real", pt)).toEqual([
      "R$ 1,5 bilhão = 1500000000 real",
      "um bilhão e meio de reais = 1500000000 real",
      "R$ 150 = 150 real",
      "um real = 1 real",
    ]);
  });

  it("adds the half that stands in a Chinese unit or behind it", () => {
    expect(read("一个半小时，两个半小时，3个半月，一年半，十二年半后", zh)).toEqual([
      "一个半小时 = 1.5 hour",
      "两个半小时 = 2.5 hour",
      "3个半月 = 3.5 month",
      "一年半 = 1.5 year",
      "十二年半 = 12.5 year",
    ]);
    expect(read("三天半夜停电，五年半数居民迁走，两个月", zh)).toEqual([
      "三天 = 3 day",
      "五年 = 5 year",
      "半数 = 50 percent",
      "两个月 = 2 month",
    ]);
  });

  it("reads no numeral out of a Chinese word", () => {
    expect(read("一些居民一直反对统一收费，万一涨价千方百计一一列举", zh)).toEqual([]);
    expect(read("平均三十岁，名单五十人，不同三种，停工四周", zh)).toEqual([
      "三十 = 30",
      "五十 = 50",
      "三 = 3",
      "四周 = 4 week",
    ]);
    expect(read("一名居民和三万一千户", zh)).toEqual(["一 = 1", "三万一千 = 31000"]);
  });

  it("knows decimals and thousands of each language", () => {
    expect(read("1,234 or 1.234")).toEqual(["1,234 = 1234", "1.234 = 1.234"]);
    expect(read("1,234 ou 1.234 ou 1 234", fr)).toEqual(["1,234 = 1.234", "1.234 = 1234", "1 234 = 1234"]);
    expect(read("两万五千元，1.2亿", zh)).toEqual(["两万五千元 = 25000 yuan", "1.2亿 = 120000000"]);
    expect(read("百分之三十，三成，5个百分点，成功", zh)).toEqual([
      "百分之三十 = 30 percent",
      "三成 = 30 percent",
      "5个百分点 = 5 point",
    ]);
  });

  it("reads back what was written", () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (n) => {
        expect(readNumbers(`of ${n.toLocaleString("en-US")} men`, en)[0]?.value).toBe(n);
        expect(readNumbers(`de ${n.toLocaleString("fr-FR")} hommes`, fr)[0]?.value).toBe(n);
        expect(readNumbers(`有${n}人`, zh)[0]?.value).toBe(n);
      }),
    );
  });

  it("gives numbers in order, apart, inside the text", () => {
    const pieces = fc.constantFrom(
      "12",
      " ",
      "one",
      "-",
      "million",
      "%",
      "$",
      ".",
      ",",
      "and",
      "th",
      "in",
      "ten",
      "5.",
      "a",
    );
    fc.assert(
      fc.property(fc.array(pieces), (list) => {
        const text = list.join("");
        let at = 0;
        for (const { span, value } of readNumbers(text, en)) {
          expect(span[0]).toBeGreaterThanOrEqual(at);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(Number.isFinite(value)).toBe(true);
          at = span[1];
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
