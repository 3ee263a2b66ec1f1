import { describe, expect, it } from "vitest";
import { termsOf } from "./terms.ts";

describe("termsOf", () => {
  it.each([
    ["folds case and accents", "Über José’s CAFÉ", "uber jose cafe"],
    ["folds ё, which most Russian papers print as е", "Ёлку зажжёт мэр", "елку зажжет мэр"],
    ["keeps marks that are letters of their own", "हिन्दी й", "हिन्दी й"],
    ["joins dotted capitals", "the U.S. and the U.K.", "the us and the uk"],
    ["cuts at hyphens and apostrophes", "well-known l'eau", "well known l eau"],
    ["reads amounts by value", "$1.87bn or 1.87 billion", "1870000000 or 1870000000"],
    [
      "takes a decimal comma and marks of thousands",
      "1,4 Millionen = 1.400.000 = 1'400'000",
      "1400000 1400000 1400000",
    ],
    ["takes spaces of thousands", "5 012 fans in 2019 500 more", "5012 fans in 2019 500 more"],
    [
      "reads amounts of Slavic languages in any case",
      "85 mil. Kč = 85 milionů; o 2,5 mld. zł; dwóch, pięciu; třinácti; 12 tysięcy; двумя тысячами; трёхсот",
      "85000000 kc 85000000 o 2500000000 zł 2 5 13 12000 2000 300",
    ],
    [
      "leaves common words alone that are numbers of another language",
      "due, sept. 5; nové auto",
      "due sept 5 nove auto",
    ],
    ["reads Spanish thousands", "85 mil euros, unos 85 mil.", "85000 euros unos 85000"],
    ["leaves metres alone", "$300m for 300m", "300000000 for 300 m"],
    ["reads number words", "Eighteen of forty; siebzig", "18 of 40 70"],
    ["reads number words of two parts", "Twenty-four, vingt-quatre; twenty, 4", "24 24 20 4"],
    ["counts in dozens", "two dozen, 3 Dutzend, a dozen, dozens", "24 36 a 12 dozens"],
    ["reads digits of other scripts", "۴۰ چهل ۲٬۰۰۰٬۰۰۰", "40 40 2000000"],
    ["reads magnitudes of Chinese", "约12万辆", "约 120000 辆"],
    ["reads numerals of Chinese", "百分之五，四百二十亿元，十二人，三天", "5 42000000000 元 12 人 3 天"],
    ["leaves the Chinese one alone", "一个人", "一个人"],
    ["takes dates apart", "am 03.01.2024", "am 3 1 2024"],
    ["has no term for marks and emoji", "— ?! 👩🏽‍⚕️", ""],
  ])("%s", (_, line, expected) => {
    expect(termsOf(line).join(" ")).toBe(expected);
  });
});
