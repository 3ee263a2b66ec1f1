import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuotes } from "./readQuotes.ts";

const read = (text: string) => readQuotes(text).map((span) => text.slice(...span));

describe("readQuotes", () => {
  it.each<[what: string, text: string, ...quotes: string[]]>([
    ["straight marks", 'He said "yes" and "no".', "yes", "no"],
    ["English marks", "“It’s over,” she said.", "It’s over,"],
    ["German marks", "„Ja“, sagte er, »nein«.", "Ja", "nein"],
    ["French marks", "« Oui », dit-il.", " Oui "],
    ["Swedish marks", "”Ja”, sade han.", "Ja"],
    ["Chinese and Japanese marks", "他说：“好。”「はい」と言った。", "好。", "はい"],
    ["single marks with apostrophes inside", "‘Don’t go,’ she said.", "Don’t go,"],
    ["a quotation in a quotation", "“She said ‘stop’ twice.”", "She said ‘stop’ twice."],
    ["apostrophes", "The voters' rights and the dog's dinner."],
    ["inches", 'A 12" pipe and a 6" one.'],
    ["what never closes", '"And so we left.', "And so we left."],
  ])("reads %s", (_, text, ...quotes) => {
    expect(read(text)).toEqual(quotes);
  });

  it("gives stretches in order, apart, inside the text", () => {
    const pieces = fc.constantFrom(
      '"',
      "“",
      "”",
      "„",
      "«",
      "»",
      "'",
      "‘",
      "’",
      "a",
      " ",
      "s",
      ".",
      "好",
      "5",
    );
    fc.assert(
      fc.property(fc.array(pieces), (list) => {
        const text = list.join("");
        let at = 0;
        for (const [start, end] of readQuotes(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
