import { expect, it } from "vitest";
import { tokenize } from "../tokens.ts";
import { numbersAmong } from "./numbersAmong.ts";
import { numberTableFor } from "./numberTableFor.ts";

/** The numbers that share a token with the words between strokes. */
function among(marked: string): string[] {
  const [before = "", inside = "", behind = ""] = marked.split("|");
  const text = before + inside + behind;
  const tokens = tokenize(text, [0, text.length], "en");
  const from = tokens.findIndex(({ start }) => start >= before.length);
  const to = tokens.filter(({ start }) => start < before.length + inside.length).length;
  return numbersAmong(tokens, [from, to], numberTableFor("en")).map(({ whole }) =>
    text.slice(tokens[whole[0]]!.start, tokens[whole[1] - 1]!.end),
  );
}

it.each<[marked: string, ...numbers: string[]]>([
  ["some |two million| people", "two million"],
  ["some two |million| people", "two million"],
  ["about 3 |percent| more", "3 percent"],
  ["over |$5m and 12| men", "$5m", "12"],
  ["the |old bridge| has 12"],
  ["a |5G| mast, a |score|"],
  ["it began at |10:30|"],
])("reads %s", (marked, ...numbers) => {
  expect(among(marked)).toEqual(numbers);
});
