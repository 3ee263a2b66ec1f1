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
    ["inches by inches", 'A 6"x4" frame.'],
    ["a mark behind dots", 'He paused…"And so we left," he said.', "And so we left,"],
    ["a mark alone at the end", 'Nobody spoke. "'],
    ["a closing mark alone", "So it ends.” She left. So it ends”, she said."],
    ["a closing mark between spaces", "So it ends ” and she left."],
    ["a year without its century", `He left in '68 for the "old mill".`, "old mill"],
    ["a year before a quotation", "He left in '68 and said 'no more'.", "no more"],
    ["a word without its beginning", `'Twas at the "old mill".`, "old mill"],
    [
      "what belongs to many, in single marks",
      "‘The voters’ rights come first,’ she said.",
      "The voters’ rights come first,",
    ],
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
