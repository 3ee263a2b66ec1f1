import { expect, it } from "vitest";
import { startWork } from "../work.ts";
import { matchWords } from "./matchWords.ts";
import { after, canonical } from "./testing/marking.ts";

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

it("finishes plainly past its work limit", () => {
  const spent = startWork(0);
  const notation = "the [-red-]{+blue+} car";
  const plain = after((_, { left, right }) => matchWords(left.tokens, right.tokens, spent), notation);
  expect(plain).toBe(canonical(notation));
});

it("finishes plainly where the matrix would be too large", () => {
  const words = (word: string) => Array.from({ length: 2100 }, (_, i) => `${word}${i % 7}`).join(" ");
  const work = startWork();
  const notation = `[-${words("x")}-]{+${words("y")}+} end`;
  expect(after((_, { left, right }) => matchWords(left.tokens, right.tokens, work), notation)).toBe(
    canonical(notation),
  );
  expect(work.spent).toBeLessThanOrEqual(4_000_000);
});
