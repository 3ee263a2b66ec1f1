import { describe, expect, it } from "vitest";
import { equalWords } from "./equalWords.ts";

describe("equalWords", () => {
  it("writes each way as the first, the longest first", () => {
    const asOne = equalWords([
      ["Qasim", "Ghasem", "Ghasem Agha"],
      ["United States", "America"],
    ]);
    expect(asOne(["ghasem", "agha", "left", "america"])).toEqual(["qasim", "left", "united", "states"]);
  });
});
