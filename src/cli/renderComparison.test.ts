import { describe, expect, it } from "vitest";
import type { Claim, Comparison, Match, Span } from "../engine/model.ts";
import type { ReadArticle } from "../intake/article.ts";
import { colourInk, plainInk } from "./ink.ts";
import { type RenderOptions, renderComparison } from "./renderComparison.ts";

const PLAIN: RenderOptions = { width: 60, ink: plainInk, wording: "versions" };

function article(name: string, text: string, more: Partial<ReadArticle> = {}): ReadArticle {
  return {
    name,
    text,
    language: "en",
    encoding: "utf-8",
    sure: true,
    words: text.split(" ").length,
    ...more,
  };
}

/** A claim for each line. */
function claimsOf(text: string): Claim[] {
  let start = 0;
  return text.split("\n").map((line, paragraph) => {
    const claim = {
      start,
      end: start + line.length,
      paragraph,
      furniture: false,
      heading: false,
      asides: [],
    } as const;
    start += line.length + 1;
    return claim;
  });
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

const LEFT =
  "The repair may cost 1.4 million, the mayor said, and called it cheap.\nNobody was hurt.\nShips wait.";
const RIGHT = "Ships wait.\nThe repair will cost 1.6 million, the mayor said.\nShares fell.";

const MATCH: Match = {
  left: [0],
  right: [1],
  status: "reworded",
  moved: false,
  score: 0.8,
  certain: true,
  evidence: { names: [], numbers: [], words: [] },
  runnerUp: null,
  edits: [
    { kind: "replaced", left: spanOf(LEFT, "may"), right: spanOf(RIGHT, "will") },
    { kind: "replaced", left: spanOf(LEFT, "1.4"), right: spanOf(RIGHT, "1.6") },
    { kind: "dropped", left: spanOf(LEFT, ", and called it cheap"), right: null },
  ],
  clauses: [{ left: spanOf(LEFT, ", and called it cheap"), right: null }],
  cues: [
    {
      kind: "number",
      left: spanOf(LEFT, "1.4 million"),
      right: spanOf(RIGHT, "1.6 million"),
      values: { left: "1.4 million", right: "1.6 million" },
    },
    { kind: "hedge", left: spanOf(LEFT, "may"), right: null, values: { left: "may", right: null } },
  ],
  weight: 13,
};

const COMPARISON: Comparison = {
  left: { name: "a", language: "en", paragraphs: [[0, 1]], claims: claimsOf(LEFT) },
  right: {
    name: "b",
    language: "en",
    paragraphs: [
      [0, 1],
      [2, 3],
    ],
    claims: claimsOf(RIGHT),
  },
  matches: [
    MATCH,
    { ...MATCH, left: [2], right: [0], status: "same", moved: true, edits: [], clauses: [], cues: [] },
  ],
  echoes: [{ left: 1, right: 2, moved: false, score: 0.4, cues: [] }],
  dropped: [],
  added: [],
  exact: false,
  coarse: [{ left: [0, 1], right: null }],
  summary: {
    rows: 4,
    same: 0,
    reworded: 3,
    moved: 1,
    dropped: 0,
    added: 0,
    clauses: 1,
    changedFacts: 1,
    uncertain: 0,
    furniture: 0,
    ignored: 2,
    share: { leftInRight: 1, rightInLeft: 1 },
  },
};

const ARTICLES = {
  left: article("a.txt", LEFT, { words: 19 }),
  right: article("b.txt", RIGHT, { words: 13, language: "und", encoding: "windows-1252", sure: false }),
};

it("tells what is compared, what was found and where", () => {
  expect(renderComparison(COMPARISON, ARTICLES, PLAIN)).toBe(`\
A  a.txt: 19 words, 3 sentences, 1 paragraph, English
B  b.txt: 13 words, 3 sentences, 2 paragraphs, read as Windows-1252, which is a guess

Of 4 claims, 3 are reworded and 1 has moved. One claim
changes a fact. Inside matched claims, one clause was
dropped or added.

 A   B
 1      ≈ The repair [-may-] cost [-1.4-] million, the mayor
          said[-, and called it cheap-].
     2    The repair {+will+} cost {+1.6+} million, the
          mayor said.
          Number: 1.4 million / 1.6 million
          Hedge: may / nothing
          Dropped: , and called it cheap

     3  ≈ Shares fell.
          A 2 is told in B 3 too.

 2      ≈ Nobody was hurt.
          A 2 is told in B 3 too.

 3   1  ⇅ Ships wait.

2 differences in the shape of quotes, dashes or dots
ignored.
Matched coarsely in 1 place, where the work limit was hit.
≈ reworded, ⇅ moved
`);
});

describe("in colour", () => {
  const coloured = renderComparison(COMPARISON, ARTICLES, { ...PLAIN, ink: colourInk });

  it("has no brackets", () => {
    expect(coloured).not.toMatch(/\[-|\{\+/u);
  });

  it.each([
    ["a changed fact is bold, underlined and of its side's colour", "\x1b[1;4;38;5;172m1.4\x1b[0m"],
    ["on the right too", "\x1b[1;4;38;5;32m1.6\x1b[0m"],
    ["a word that a fact's words lack stays plain", "\x1b[0m million"],
    ["a clause is italic, from line to line", "\x1b[3;38;5;172mand called it cheap\x1b[0m"],
  ])("%s", (_, written) => {
    expect(coloured).toContain(written);
  });

  it("says the same", () => {
    const words = (text: string) =>
      text
        .split("\x1b")
        .map((part, i) => (i > 0 ? part.replace(/^\[[\d;]*m/u, "") : part))
        .join("")
        .replace(/\[-|-\]|\{\+|\+\}|\s+/gu, "");
    expect(words(coloured)).toBe(words(renderComparison(COMPARISON, ARTICLES, PLAIN)));
  });
});

/** One text of a single claim, against nothing. */
function alone(name: string, text: string) {
  const side = { name, language: "en", paragraphs: [], claims: text === "" ? [] : claimsOf(text) };
  const comparison: Comparison = {
    ...COMPARISON,
    left: side,
    right: { name: "b", language: "en", paragraphs: [], claims: [] },
    matches: [],
    echoes: [],
    dropped: side.claims.map((_, i) => i),
    exact: true,
    coarse: [],
    summary: {
      ...COMPARISON.summary,
      rows: side.claims.length,
      reworded: 0,
      moved: 0,
      dropped: side.claims.length,
    },
  };
  return { comparison, articles: { left: article(name, text), right: article("The Post", "") } };
}

it("lets no file write over the terminal", () => {
  const { comparison, articles } = alone("a\x1b[31m.txt", "\x1b[2J\x1b]0;title\x07 Ships\u202e wait.");
  const rendered = renderComparison(comparison, articles, PLAIN);
  expect(rendered).toContain("Ships\ufffd wait.");
  expect(rendered).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
});

it("uses the words for two reports where asked", () => {
  const { comparison, articles } = alone("The Courier", "Ships wait.");
  const rendered = renderComparison(comparison, articles, { ...PLAIN, wording: "reports" });
  expect(rendered).toContain("The only claim appears only in the Courier.");
  expect(rendered).toMatch(/A only in the Courier\n$/u);
});

it("stands with two empty texts", () => {
  const { comparison, articles } = alone("a", "");
  expect(renderComparison(comparison, articles, PLAIN)).toContain("Neither text holds a claim.");
});
