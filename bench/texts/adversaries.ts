import { LANGUAGES } from "./languages.ts";
import { randomFrom } from "./randomFrom.ts";
import { wordOf } from "./report.ts";
import { revisionPair, type TextPair } from "./texts.ts";

/** Texts made to hurt: each takes a length in characters and gives two texts of about it. */
export interface Adversary {
  readonly name: string;
  readonly make: (characters: number) => TextPair;
}

const SENTENCE = "The council of Varno met again on 3 May and did not vote for the plan. ";
const OTHER = "Rain fell in the north. ";

export const ADVERSARIES: readonly Adversary[] = [
  { name: "one sentence repeated", make: (n) => withMiddle(SENTENCE, n, OTHER) },
  { name: "two sentences in turn", make: (n) => withMiddle(SENTENCE + OTHER, n, OTHER) },
  { name: "one sentence repeated, a word changed in each of the other", make: numberedSentences },
  {
    name: "no spaces at all",
    make: (n) => both(revisionPair("en", { characters: n, seed: 5 }), (t) => t.replace(/\P{L}+/gu, "")),
  },
  { name: "one word repeated", make: (n) => withMiddle("again ", n, "never ") },
  { name: "one letter repeated", make: (n) => withMiddle("a", n, "b") },
  { name: "every word different", make: everyWordDifferent },
  {
    name: "one sentence without end",
    make: (n) => both(revisionPair("en", { characters: n, seed: 6 }), (t) => t.replace(/[.\n“”]+/gu, " ")),
  },
  {
    name: "a line for each word",
    make: (n) => both(revisionPair("en", { characters: n, seed: 7 }), (t) => t.replaceAll(" ", "\n\n")),
  },
  {
    name: "numbers only",
    make: (n) =>
      both(revisionPair("en", { characters: n, seed: 8 }), (t) =>
        t.replace(/\p{L}/gu, (c) => String(c.codePointAt(0)! % 10)),
      ),
  },
  {
    name: "capitals only",
    make: (n) => both(revisionPair("en", { characters: n, seed: 9 }), (t) => t.toUpperCase()),
  },
  { name: "stops only", make: (n) => withMiddle(". ", n, "! ") },
  { name: "open brackets and quotes", make: (n) => withMiddle("(“'[", n, ")") },
  { name: "commas and single letters", make: (n) => withMiddle("a,b, ", n, "c;") },
  { name: "dotted letters", make: (n) => withMiddle("U.S.A. ", n, "a.m. ") },
  { name: "accents without end", make: (n) => withMiddle("\u0301", n, "e") },
  { name: "spaces only between two words", make: (n) => withMiddle(" ", n, "word") },
  { name: "one Han character repeated", make: (n) => withMiddle("不", n, "。") },
  { name: "dates only", make: (n) => withMiddle("on 3 May 2021 ", n, "last Friday ") },
  { name: "negations only", make: (n) => withMiddle("not never no ", n, "may ") },
  { name: "numbers joined by hyphens", make: (n) => withMiddle("twenty-", n, "one ") },
  { name: "quotations only", make: (n) => withMiddle('"We will stay" she said, ', n, "they said, ") },
  { name: "addresses only", make: (n) => withMiddle("https://a.example/b?c=d&e=f ", n, "mail@a.example ") },
];

/** The piece again and again, in the right text with another piece in the middle. */
function withMiddle(piece: string, characters: number, middle: string): TextPair {
  const times = Math.max(2, Math.floor(characters / piece.length));
  const half = Math.floor(times / 2);
  return [piece.repeat(times), piece.repeat(half) + middle + piece.repeat(times - half)];
}

function numberedSentences(characters: number): TextPair {
  const times = Math.max(2, Math.floor(characters / SENTENCE.length));
  const numbered = Array.from({ length: times }, (_, i) => SENTENCE.replace("3 May", `${i} May`)).join("");
  return [SENTENCE.repeat(times), numbered];
}

function everyWordDifferent(characters: number): TextPair {
  const random = randomFrom(11);
  const side = (from: number) => {
    let text = "";
    for (let i = 0; text.length < characters; i++) {
      text += `${wordOf(LANGUAGES.en, from + i)}${(from + i).toString(36)}${random.chance(0.05) ? "." : ""} `;
    }
    return text;
  };
  return [side(0), side(10_000_000)];
}

function both([left, right]: TextPair, change: (text: string) => string): TextPair {
  return [change(left), change(right)];
}
