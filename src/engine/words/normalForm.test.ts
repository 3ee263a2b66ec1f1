import { describe, expect, it } from "vitest";
import { normalForm } from "./normalForm.ts";

describe("normalForm", () => {
  it.each<[what: string, ...equal: string[]]>([
    ["capitals", "Peace", "peace", "PEACE"],
    ["composed and decomposed letters", "caf\u00E9", "cafe\u0301"],
    ["double quotes of any country", '"', "“", "”", "„", "«", "»", "「", "''", "``"],
    ["apostrophes", "don't", "don’t", "donʼt", "don`t"],
    ["dashes", "-", "–", "—", "--", "---", "−"],
    ["hyphens", "non-linear", "non‑linear", "non‐linear"],
    ["ellipses", "...", "…", "...."],
    ["dotted capitals", "U.S.", "US", "U.S", "us"],
    ["titles", "Mr.", "Mr"],
    ["dotted capitals in a compound", "U.S.-led", "US-led"],
    ["digits of other scripts", "12.5%", "۱۲٫۵٪", "١٢٫٥٪", "１２．５％"],
    ["spaces and apostrophes of thousands", "10000", "10\u00A0000", "10\u202F000", "10'000", "10’000"],
    ["joiners", "می‌خواهد", "میخواهد"],
    ["Arabic and Persian keyboards", "كتاب", "کتاب", "كـتاب"],
    ["soft hyphens", "inter", "in\u00ADter"],
    ["ligatures and full-width letters", "fine", "ﬁne", "ｆｉｎｅ"],
    ["Russian with and without dots", "ёлка", "елка", "Ёлка", "е\u0308лка"],
    ["Greek final sigma", "ΟΔΟΣ", "οδος"],
    ["kana with a voicing mark", "が", "か\u3099"],
    ["Korean syllables and their letters", "한국", "\u1112\u1161\u11AB\u1100\u116E\u11A8"],
    ["half-width kana", "カナ", "ｶﾅ"],
  ])("%s are equal", (_, first, ...others) => {
    for (const other of others) expect(normalForm(other)).toBe(normalForm(first));
  });

  it.each([
    ["hyphens count", "non-linear", "nonlinear"],
    ["accents count", "resume", "résumé"],
    ["a dot between digits counts", "1.5", "15"],
    ["a thousands comma counts", "1,500", "1500"],
    ["ß is not ss", "Maße", "Masse"],
    ["й is not и", "мой", "мои"],
    ["a quote is not an apostrophe", '"', "'"],
  ])("%s", (_, a, b) => {
    expect(normalForm(a)).not.toBe(normalForm(b));
  });
});
