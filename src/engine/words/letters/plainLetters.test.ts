import { describe, expect, it } from "vitest";
import { plainLetters } from "./plainLetters.ts";

describe("plainLetters", () => {
  it.each([
    ["digits of any script", "३८२ ١٢ ۴ ５", "382 12 4 5"],
    ["Arabic yeh and kaf", "كريم في", "کریم فی"],
    ["a stretched word", "كـــريم", "کریم"],
    ["Arabic signs of numbers", "١٢٫٥٪ ١٬٠٠٠", "12.5% 1,000"],
    ["ё", "Ёлка ещё", "Елка еще"],
    ["soft hyphens and joiners", "Nach\u00ADrich\u200Dten می\u200Cرود", "Nachrichten میرود"],
    ["direction marks", "\u2067abc\u2069\u200E", "abc"],
  ])("gives one shape to %s", (_, text, plain) => {
    expect(plainLetters(text)).toBe(plain);
  });

  it("leaves accents, capitals, quotes and dashes", () => {
    expect(plainLetters("É «Ça» – no")).toBe("É «Ça» – no");
  });
});
