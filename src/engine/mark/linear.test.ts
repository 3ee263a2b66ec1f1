import { expect, it } from "vitest";
import type { Pair } from "../model.ts";
import { type Token, tokenize } from "../words/tokens.ts";
import { startWork } from "../work.ts";
import { findMoves } from "./findMoves.ts";
import { type Line, layLine, type Mark } from "./line.ts";
import { pairForms } from "./pairForms.ts";
import { recutMarks } from "./recutMarks.ts";
import { slideMarks } from "./slideMarks.ts";

type Pass = (marks: readonly Mark[], lines: Pair<Line>) => unknown;

/** How often a pass looks at the tokens of two lines. */
function looks(pass: Pass, left: string, right: string, marks: (lines: Pair<Line>) => Mark[]): number {
  const plain = { left: lineOf(left), right: lineOf(right) };
  let count = 0;
  const watched = (line: Line): Line => ({
    ...line,
    tokens: new Proxy(line.tokens, {
      get(tokens, key, receiver) {
        count++;
        return Reflect.get(tokens, key, receiver);
      },
    }),
  });
  pass(marks(plain), { left: watched(plain.left), right: watched(plain.right) });
  return count;
}

function lineOf(text: string): Line {
  const tokens: Token[] = tokenize(text, [0, text.length], "en");
  return layLine([tokens], "en");
}

/** All of both lines as one mark. */
const whole = ({ left, right }: Pair<Line>): Mark[] => [
  { left: [0, left.tokens.length], right: [0, right.tokens.length] },
];
/** The right line has its first half more. */
const firstHalf = ({ right }: Pair<Line>): Mark[] => [{ left: [0, 0], right: [0, right.tokens.length / 2] }];

it.each<[what: string, pass: Pass, left: string, right: string, marks: (lines: Pair<Line>) => Mark[]]>([
  ["a repeated phrase slides", slideMarks, "old mill ", "old mill old mill ", firstHalf],
  [
    "words of one beginning are no forms",
    (marks, lines) =>
      pairForms(
        marks.map((mark) => ({ kind: "changed", ...mark })),
        lines,
      ),
    "internal ",
    "international ",
    whole,
  ],
  ["runs without spaces are cut elsewhere", recutMarks, "大坝 没有 垮 ", "大 坝没 有垮 ", whole],
  [
    "common words stand opposite common words",
    (marks, lines) => findMoves(marks, lines, startWork()),
    "red mill old ",
    "old red mill ",
    whole,
  ],
])("looks at each word a few times where %s", (_, pass, left, right, marks) => {
  const short = looks(pass, left.repeat(1_000), right.repeat(1_000), marks);
  const long = looks(pass, left.repeat(4_000), right.repeat(4_000), marks);
  expect(long / short).toBeLessThan(6);
});
