import { expect, it } from "vitest";
import type { Claim } from "../engine/model.ts";
import { quotedClaims } from "./quotedClaims.ts";

/** Sentences end at "|" and paragraphs at "¶"; gives the numbers of those that quote. */
function quoting(written: string): number[] {
  const text = written.replaceAll(/[|¶]/gu, "\n");
  const claims: Claim[] = [];
  let start = 0;
  for (const [paragraph, sentences] of written.split("¶").entries())
    for (const sentence of sentences.split("|")) {
      const end = start + sentence.length;
      claims.push({ start, end, paragraph, furniture: false, heading: false, asides: [] });
      start = end + 1;
    }
  const isQuoted = quotedClaims(text, claims);
  return claims.flatMap((_, i) => (isQuoted(i) ? i + 1 : []));
}

it.each<[string, string, number[]]>([
  ["a sentence with a quotation in it", "Snow fell.|“We saw nothing,” he said.|All went home.", [2]],
  [
    "all sentences of a long one",
    "“We saw nothing.|It was dark.|We left,” he said.|All went home.",
    [1, 2, 3],
  ],
  ["one that ends with its paragraph", "“We saw nothing.|It was dark.¶Snow fell.", [1, 2]],
  ["no single word in marks", "The “expert” left.|So did I.", []],
  [
    "words in marks of other scripts",
    "他说：“我们什么也没看见。”|雪停了。¶«Мы ничего не видели», — сказал он.",
    [1, 3],
  ],
  ["no term in them", "所谓“专家”走了。", []],
  ["no apostrophe", "It's the drivers' turn.|Don't wait.", []],
])("knows %s", (_, written, numbers) => {
  expect(quoting(written)).toEqual(numbers);
});
