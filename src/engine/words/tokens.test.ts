import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "./tokens.ts";

describe("tokenize", () => {
  it.each<[what: string, language: string, text: string, tokens: string]>([
    ["punctuation marks stand alone", "en", "Well, (he) said!", "Well , ( he ) said !"],
    [
      "inner hyphens and apostrophes belong to the word",
      "en",
      "a non-linear o’clock don't",
      "a non-linear o’clock don't",
    ],
    ["a possessive is its own word", "en", "O’Brien's and JOHN'S", "O’Brien 's and JOHN 'S"],
    ["an apostrophe at the end of a word is not", "en", "voters' rights", "voters ' rights"],
    [
      "dotted capitals are one",
      "en",
      "The U.S. and J.R.R. Ware at 5 p.m. today",
      "The U.S. and J.R.R. Ware at 5 p.m. today",
    ],
    ["also in a compound", "en", "a U.S.-led force", "a U.S.-led force"],
    ["but their last dot is the stop of a claim", "en", "(in the U.S.)", "( in the U.S . )"],
    [
      "also without their last dot",
      "en",
      "the U.S, the U.K's and 5 p.m, too",
      "the U.S , the U.K 's and 5 p.m , too",
    ],
    ["at the end of a claim too", "en", "(in the U.S)", "( in the U.S )"],
    [
      "but not letters that lack a space",
      "en",
      "plan b.i left. Vitamin C.Also",
      "plan b . i left . Vitamin C . Also",
    ],
    ["a compound at the end stays whole", "en", "It was U.S.-led", "It was U.S.-led"],
    ["titles keep their dot", "en", "Mr. Ware of St. Ann", "Mr. Ware of St. Ann"],
    ["but not the stop of a claim", "en", "J. Ware Jr.", "J . Ware Jr ."],
    ["initials with spaces are not", "en", "J. R. Ware", "J . R . Ware"],
    ["numbers keep their separators", "en", "1,500.75 at 10:30, 3.5%.", "1,500.75 at 10:30 , 3.5% ."],
    ["and their endings", "en", "1st 2nd 1990s 10km 5G", "1st 2nd 1990s 10km 5G"],
    ["a sign of money is a mark", "en", "$2.5m €30", "$ 2.5m € 30"],
    ["ranges, scores and dates come apart", "en", "2010–2014, 3-2, 1/2", "2010 – 2014 , 3 - 2 , 1 / 2"],
    [
      "compounds with a number stay whole",
      "en",
      "19-year-old 2.5-litre 10km-long F-16 H1N1",
      "19-year-old 2.5-litre 10km-long F-16 H1N1",
    ],
    ["Swiss thousands", "de", "10'000 und 10’000 Franken", "10'000 und 10’000 Franken"],
    ["typed dashes, ellipses and TeX quotes are one mark", "en", "so -- ``no''...", "so -- `` no '' ..."],
    [
      "addresses",
      "en",
      "See https://a.example/x?y=1. Or www.a.example, me@a.example.",
      "See https://a.example/x?y=1 . Or www.a.example , me@a.example .",
    ],
    ["handles and topics", "en", "@ana_b on #Vote2024", "@ana_b on #Vote2024"],
    [
      "French elision, only of articles and the like",
      "fr",
      "L’eau d'aujourd'hui qu'elle",
      "L’ eau d' aujourd'hui qu' elle",
    ],
    ["Italian elision", "it", "dell'acqua un'ora", "dell' acqua un' ora"],
    ["no elision where the language is unknown", "und", "l'eau", "l'eau"],
    ["Ukrainian apostrophes", "uk", "м'ясо пʼять", "м'ясо пʼять"],
    ["German compounds", "de", "E-Mail-Adresse der Müller'schen", "E-Mail-Adresse der Müller'schen"],
    ["Persian words keep their joiner", "fa", "می‌خواهد ۱۲٫۵٪", "می‌خواهد ۱۲٫۵٪"],
    ["Arabic with vowel marks", "ar", "قالَ الرَّجُلُ، نعم؟", "قالَ الرَّجُلُ ، نعم ؟"],
    ["Hebrew abbreviations", "he", 'צה"ל אמר "כן"', 'צה"ל אמר " כן "'],
    ["Hindi conjuncts", "hi", "क्षमा हिन्दी।", "क्षमा हिन्दी ।"],
    ["Korean endings stay on", "ko", "10월에 서울에서", "10월에 서울에서"],
    ["Chinese by words, digits apart", "zh", "他住在北京，2021年4月。", "他 住在 北京 ， 2021 年 4 月 。"],
    ["Japanese", "ja", "東京へ行く", "東京 へ 行く"],
    ["Thai", "th", "ฉันไปโรงเรียน", "ฉัน ไป โรงเรียน"],
    ["Latin inside Chinese", "zh", "买iPhone手机", "买 iPhone 手机"],
    ["emoji are whole", "en", "ok👍🏽👩‍👩‍👧🇩🇪🇫🇷!", "ok 👍🏽 👩‍👩‍👧 🇩🇪 🇫🇷 !"],
    ["combining marks stay with their letter", "en", "cafe\u0301 n\u0303o", "cafe\u0301 n\u0303o"],
    [
      "soft hyphens and direction marks make no token",
      "en",
      "in\u00ADter \u200Eabc\u200F \uFEFFx",
      "in\u00ADter abc x",
    ],
  ])("%s", (_, language, text, tokens) => {
    expect(
      tokenize(text, [0, text.length], language)
        .map((t) => t.surface)
        .join(" "),
    ).toBe(tokens);
  });

  it("tells words, numbers and marks apart", () => {
    const text = "On 2nd May 19-year-old F-16s, 👍";
    expect(
      tokenize(text, [0, text.length], "en")
        .map((t) => t.kind[0])
        .join(""),
    ).toBe("wnwwwpp");
  });

  it("gives offsets into the whole text", () => {
    const text = "One. Two words.";
    expect(tokenize(text, [5, 15], "en").map((t) => [t.start, t.end])).toEqual([
      [5, 8],
      [9, 14],
      [14, 15],
    ]);
  });

  it("takes a long text without spaces in one go", () => {
    for (const text of [
      "ab.".repeat(50_000),
      "a-".repeat(50_000),
      "1,2".repeat(50_000),
      "北".repeat(50_000),
      "か\u3099".repeat(1_500),
      "𠮷".repeat(1_501),
    ]) {
      expect(tokenize(text, [0, text.length], "en").at(-1)?.end).toBe(text.length);
    }
  });

  it("covers all ink once, in order, and cuts no grapheme", () => {
    const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
    const pieces = fc.constantFrom(
      "a",
      "É",
      "e\u0301",
      "'s",
      "’",
      "-",
      ".",
      "U.S.",
      "1,5",
      "3rd",
      "%",
      "北京大学",
      "カ",
      "か\u3099",
      "ไป",
      "می\u200Cخو",
      "क्ष",
      "👍🏽",
      "👨‍👩‍👧",
      "🇩🇪",
      "1️⃣",
      " ",
      "\u00A0",
      '"',
      "http://a.b",
      "@",
      "\u00AD",
      "·",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((p) => p.join("")),
          fc.string({ unit: "grapheme" }),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          const tokens = tokenize(text, [0, text.length], "en");
          let at = 0;
          for (const { start, end, surface } of tokens) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(surface);
            expect(text.slice(at, start)).toMatch(/^[\s\p{C}]*$/u);
            at = end;
          }
          expect(text.slice(at)).toMatch(/^[\s\p{C}]*$/u);
          const cuts = new Set(tokens.flatMap(({ start, end }) => [start, end]));
          for (const { segment, index } of graphemes.segment(text)) {
            if (/^[\s\p{C}]/u.test(segment)) continue;
            for (let i = index + 1; i < index + segment.length; i++)
              expect(cuts.has(i), JSON.stringify(segment)).toBe(false);
          }
        },
      ),
    );
  });
});
