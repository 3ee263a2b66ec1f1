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

  it("changes no words that only begin as a way does", () => {
    const asOne = equalWords([["America", "United States"]]);
    expect(asOne(["united", "kingdom", "united"])).toEqual(["united", "kingdom", "united"]);
  });

  it.each([
    ["no ways", []],
    ["a way of no words", ["Qasim", "—"]],
    ["words for none", ["—", "Qasim"]],
  ])("changes nothing for a list of %s", (_, list) => {
    expect(equalWords([list])(["qasim", "left"])).toEqual(["qasim", "left"]);
  });
});
