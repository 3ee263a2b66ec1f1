import { describe, expect, it } from "vitest";
import { westernDigit, westernDigits } from "./westernDigits.ts";

describe("westernDigits", () => {
  it.each([
    ["Arabic", "١٩٤٥ سنة", "1945 سنة"],
    ["Persian", "۲٬۰۰۰", "2٬000"],
    ["Devanagari", "३ मई", "3 मई"],
    ["full width", "２０２４年", "2024年"],
    ["digits two units long, which would change the length", "𝟙2", "𝟙2"],
    ["numbers that are no digits", "½ Ⅳ 三", "½ Ⅳ 三"],
  ])("reads %s", (_, text, western) => {
    expect(westernDigits(text)).toBe(western);
  });

  it("reads the five rows of mathematical digits, which touch", () => {
    expect([..."𝟎𝟗𝟘𝟡𝟢𝟿"].map(westernDigit).join("")).toBe("090909");
  });
});
