import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapeless, statusOf } from "./status.ts";

describe("statusOf", () => {
  it.each([
    ["white space", "It  rained\u00A0all day.", "It rained all day."],
    ["quotation marks", "“Yes,” he said.", '"Yes," he said.'],
    ["apostrophes", "It’s late.", "It's late."],
    ["dashes", "A storm – the third – came.", "A storm - the third - came."],
    ["ellipses", "And then ...", "And then…"],
    ["dots of abbreviations", "The U.S. army left.", "The US army left."],
    ["dots of titles", "Mr. Ware met St. Ann.", "Mr Ware met St Ann."],
    ["compatibility forms", "The ﬁrst １２ men", "The first 12 men"],
    ["three hyphens for a dash", "A storm --- the third --- came.", "A storm – the third – came."],
    ["guillemets set apart", "«\u00A0Oui\u00A0», dit-il.", "“Oui”, dit-il."],
    ["dots of longer titles", "Capt. Ware left.", "Capt Ware left."],
    ["compatibility forms of the other", "The first 12 men", "The ﬁrst １２ men"],
    ["what has no width, at the end", "It rained.", "It rained.\u200B"],
    ["what has no width, at the other's end", "It rained.\u200B", "It rained."],
    ["white space at the ends", " It rained. ", "It rained."],
    ["accents for apostrophes", "She said `yes'.", "She said 'yes'."],
    ["accents for quotation marks", "``Yes,'' he said.", '"Yes," he said.'],
    ["spaces round dashes", "A storm – the third – came.", "A storm–the third–came."],
    ["the kind of space inside guillemets", "« Oui », dit-il.", "«\u00A0Oui\u00A0», dit-il."],
    ["soft hyphens", "Die Nach\u00ADrichten\u00ADagentur schwieg.", "Die Nachrichtenagentur schwieg."],
    ["digits of another script", "दिल्ली में 382 लोग आए।", "दिल्ली में ३८२ लोग आए।"],
    ["Arabic letters by keyboard", "قال كريم ١٢ كلمة", "قال کریم 12 کلمة"],
    ["ё written as е", "Пришёл ещё один.", "Пришел еще один."],
    ["lowered figures", "It lets out CO₂.", "It lets out CO2."],
    ["raised figures behind a letter", "It has 12 m².", "It has 12 m2."],
    ["composed letters", "caf\u00E9", "cafe\u0301"],
  ])("is same but for %s", (_, left, right) => {
    expect(statusOf(left, right)).toBe("same");
  });

  it.each([
    ["capitals", "The Minister left.", "The minister left."],
    ["commas", "In May it rained.", "In May, it rained."],
    ["a stop", "It rained.", "It rained!"],
    ["a letter", "It rained.", "It rains."],
    ["the stop behind a letter", "It is plan B.", "It is plan B"],
    ["the ends of two words", "It came to day 3.", "It came today 3."],
    ["hyphens inside a word", "They re-cover it.", "They recover it."],
    ["dots between two words", "It is late…go home.", "It is late go home."],
    ["dots at the end", "And then...", "And then"],
    ["accents", "The café shut.", "The cafe shut."],
    ["digits", "It took 10 days.", "It took 19 days."],
    ["powers", "It counted 10⁵ cells.", "It counted 105 cells."],
    ["powers of both", "It counted 10⁵ cells.", "It counted 10⁶ cells."],
    ["letters behind the other's end", "It rained", "It rained a"],
  ])("is reworded where only %s differ", (_, left, right) => {
    expect(statusOf(left, right)).toBe("reworded");
  });

  it("is what the shapeless forms say, though it looks at letters first", () => {
    const sign = fc.constantFrom(..."aeE1. -–'’\"“…‐ﬁéªº½１⁵٣\u00AD\u0301\u00A0\u200B");
    const line = fc.array(fc.constantFrom("fi", "U.S.", "Mr. ", "...", "--"), { maxLength: 2 });
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 6 }), line, fc.array(sign, { maxLength: 6 }), (a, words, b) => {
        const left = [...a, ...words].join("");
        const right = [...b, ...words].join("");
        expect(statusOf(left, right) === "same").toBe(shapeless(left) === shapeless(right));
      }),
    );
  });
});
