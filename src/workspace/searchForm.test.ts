import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchForm } from "./searchForm.ts";

describe("searchForm", () => {
  it.each([
    ["capitals", "Ferry MAREN", "ferry maren"],
    ["accents, composed or not", "Café cafe\u0301", "cafe cafe"],
    ["quotes and dashes", "“No” – it’s", `"no" - it's`],
    ["white space", "two\n\t lines\u00a0here", "two lines here"],
    ["ligatures and full-width letters", "ﬁne Ａ", "fine a"],
    ["Greek final sigma and sharp s", "ΟΔΟΣ ὁδός Maß", "οδοσ οδοσ mass"],
    ["digits of other scripts", "۴۱ ٤١ ४१", "41 41 41"],
    ["Arabic and Persian keyboards", "كتاب ي کتـاب ی", "کتاب ی کتاب ی"],
    ["harakat", "كَتَبَ", "کتب"],
    ["joiners and soft hyphens", "می‌خواهد in\u00adter", "میخواهد inter"],
  ])("does not count %s", (_, text, form) => {
    expect(searchForm(text).text).toBe(form);
  });

  it.each([
    ["vowel signs of Devanagari", "कि", "का"],
    ["voiced kana", "が", "か"],
    ["skin tones", "👍🏽", "👍🏿"],
  ])("counts %s", (_, a, b) => {
    expect(searchForm(a).text).not.toBe(searchForm(b).text);
  });

  it("knows where each of its letters stands", () => {
    const { text, offsets } = searchForm("— ﬁne");
    expect(text).toBe("- fine");
    expect(offsets).toEqual([0, 1, 2, 2, 3, 4, 5]);
  });

  it("has an offset for each letter and one for the end, in order, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (original) => {
        const { text, offsets } = searchForm(original);
        if (offsets === null) {
          expect(text).toHaveLength(original.length);
          return;
        }
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets.at(-1)).toBe(original.length);
      }),
    );
  });
});
