import { describe, expect, it } from "vitest";
import { chinese } from "./chinese.ts";
import { simplifiedHan } from "./simplifiedHan.ts";

describe("simplifiedHan", () => {
  it.each([
    ["地震後有餘震", "地震后有余震"],
    ["颱風與水災", "台风与水灾"],
    ["發言人說頭髮", "发言人说头发"],
    ["大火 fire 12", "大火 fire 12"],
  ])("writes %s as %s", (traditional, simplified) => {
    expect(simplifiedHan(traditional)).toBe(simplified);
  });

  it("leaves the words of the table as they are", () => {
    const words = Object.values(chinese).join(" ");
    expect(simplifiedHan(words)).toBe(words);
  });
});
