import { expect, it } from "vitest";
import { startWork } from "../work.ts";
import { heaviestMatching, matchingWeight } from "./heaviestMatching.ts";
import { matchWords } from "./matchWords.ts";
import { after, canonical } from "./testing/marking.ts";
import { note } from "./testing/notation.ts";

const match = (notation: string) =>
  after((_, { left, right }) => matchWords(left.tokens, right.tokens, startWork()), notation);

it.each<[what: string, notation: string]>([
  ["keeps what is equal", "the [-red-]{+blue+} car"],
  ["keeps one name rather than three articles", "[-of the-] Parliament {+of the+}"],
  ["keeps the word that is written alike", "a web {+Web+}"],
  ["makes one mark rather than two", "a b {+x a b+} c"],
  ["a comma is worth a mark of its own", "He came[-, saw-]{+ running+}, won"],
  ["a closing quote stays with its opening", '"We go[-,-]{+.+}"[- he said.-]'],
  ["nothing in common", "[-one two-]{+three four+}"],
  ["nothing on one side", "{+three four+}"],
])("%s", (_, notation) => {
  expect(match(notation)).toBe(canonical(notation));
});

/** The same marks with the texts swapped. */
const turned = (notation: string) =>
  notation.replaceAll(
    /\[-(?<went>.*?)-\]\{\+(?<came>.*?)\+\}|\[-(?<dropped>.*?)-\]|\{\+(?<added>.*?)\+\}/gu,
    (_, went, came, dropped, added) =>
      went !== undefined
        ? `[-${came}-]{+${went}+}`
        : dropped !== undefined
          ? `{+${dropped}+}`
          : `[-${added}-]`,
  );

it.each<[what: string, notation: string]>([
  ["the last of two as good", "{+mill or+} mill"],
  ["what stands together", "{+mill or+} mill gate"],
  ["the first, where that alone is written alike", "Mill {+or mill+} gate"],
  ["where more was changed", "[-old-]{+new+} Mill [-gate-]{+or mill and door+}"],
  ["the second, where that alone is written alike", "[-old-]{+new mill or+} Mill [-gate-]{+door+}"],
  ["one mark rather than two", "[-one-]{+two a b x+} a b c [-four-]{+five+}"],
])("matches by weight alone, from either side: %s", (_, notation) => {
  const heaviest = (marked: string) =>
    after((_, { left, right }) => heaviestMatching(left.tokens, right.tokens), marked);
  expect(heaviest(notation)).toBe(canonical(notation));
  expect(heaviest(turned(notation))).toBe(canonical(turned(notation)));
});

it("weighs a matching by its words, less what its marks cost", () => {
  const weight = (notation: string) => {
    const { words } = note(notation);
    return matchingWeight(words.left.flat(), words.right.flat());
  };
  expect(weight("old mill")).toBeGreaterThan(weight("old mill [-of Sarn-]"));
  expect(weight("old mill [-of Sarn-]")).toBeGreaterThan(weight("old"));
  expect(weight("[-old-]{+red+} mill [-of Sarn-]")).toBeLessThan(weight("mill [-of Sarn-]"));
});

it.each([
  ["one change", "the [-red-]{+blue+} car"],
  ["two changes", "the [-red-]{+blue+} car [-stops-]{+goes+} here"],
  [
    "words on one side, then on the other",
    "the car [-stops at once-] and [-then-]{+never ever+} goes {+on+}",
  ],
])("finishes plainly past its work limit: %s", (_, notation) => {
  const plain = after((_, { left, right }) => matchWords(left.tokens, right.tokens, startWork(0)), notation);
  expect(plain).toBe(canonical(notation));
});

const words = (letter: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${letter}${i % 7}`).join(" ");
const [left, right] = [words("x", 1_000), words("y", 1_000)];

it.each([
  [
    "keeps the word in the middle of 2,000",
    `[-${left}-]{+${right}+} mill [-${words("x", 999)}-]{+${words("y", 999)}+} end`,
  ],
  [
    "finishes plainly where the matrix would be too large",
    `[-${left} mill ${left}-]{+${right} mill ${right}+} end`,
  ],
])("%s", (_, notation) => {
  const work = startWork();
  expect(after((_, { left, right }) => matchWords(left.tokens, right.tokens, work), notation)).toBe(
    canonical(notation),
  );
  expect(work.spent).toBeLessThanOrEqual(4_000_000);
});
