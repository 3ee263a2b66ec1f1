import type { Edit, Span } from "../../model.ts";
import { type Token, tokenize } from "../../words/tokens.ts";
import { startWork } from "../../work.ts";
import { markWords } from "../markWords.ts";
import type { Reading } from "../readWords.ts";

/**
 * One string that is both texts and the answer, after `git diff --word-diff`:
 *
 *     [-red-]{+blue+}      replaced           [-red-]  dropped          {+blue+}  added
 *     [~strike|striking~]  another form       (=Qasim|Ghasem=)          written differently, and no edit
 *     [>in May>] … {>in May>}                 moved
 *
 * `[-a-] {+b+}` with a space is something dropped and something added. A stroke with spaces, " | ", ends a claim.
 */
export interface Marked {
  readonly left: string;
  readonly right: string;
}

export function parseWordDiff(marked: string): Marked {
  const side = (keep: "left" | "right") =>
    marked
      .replace(/\[[->](.*?)[->]\]/gu, keep === "left" ? "$1" : "")
      .replace(/\{[+>](.*?)[+>]\}/gu, keep === "right" ? "$1" : "")
      .replace(/[[(][~=](.*?)\|(.*?)[~=][\])]/gu, keep === "left" ? "$1" : "$2")
      .replace(/ +/gu, " ")
      .trim();
  return { left: side("left"), right: side("right") };
}

export interface Settings {
  readonly language?: string;
  readonly reading?: Reading;
}

/** Marks two texts of one claim each and prints what a reader sees. */
export function printWordDiff(
  { left, right }: Marked,
  { language = "en", reading = {} }: Settings = {},
): string {
  const words = { left: claimsOf(left, language), right: claimsOf(right, language) };
  const edits = markWords(words, {
    languages: { left: language, right: language },
    reading,
    work: startWork(),
  });
  return print({ left, right }, { left: words.left.flat(), right: words.right.flat() }, edits);
}

/** Claims are cut at " | ", which is left out of the tokens. */
export function claimsOf(text: string, language: string): Token[][] {
  let at = 0;
  return text.split(" | ").map((claim) => {
    const span: Span = [at, at + claim.length];
    at += claim.length + 3;
    return tokenize(text, span, language);
  });
}

function print(texts: Marked, tokens: { left: Token[]; right: Token[] }, edits: readonly Edit[]): string {
  let printed = "";
  const cursor = { left: 0, right: 0 };
  const tell = (side: "left" | "right", from: number, text: string) => {
    printed +=
      (from > 0 && /\s/u.test(texts[side][from - 1]!) && printed !== "" && !printed.endsWith(" ")
        ? " "
        : "") + text;
  };
  const keep = (toLeft: number, toRight: number) => {
    const inside = (side: "left" | "right", to: number) =>
      tokens[side].filter((t) => t.start >= cursor[side] && t.end <= to);
    const [ours, theirs] = [inside("left", toLeft), inside("right", toRight)];
    if (ours.length === theirs.length) {
      ours.forEach((token, i) => {
        const other = theirs[i]!.surface;
        tell("left", token.start, token.surface === other ? other : `(=${token.surface}|${other}=)`);
      });
    } else {
      const text = (side: "left" | "right", all: Token[]) =>
        texts[side].slice(all[0]?.start, all.at(-1)?.end);
      tell("left", ours[0]?.start ?? 0, `(=${text("left", ours)}|${text("right", theirs)}=)`);
    }
  };
  edits.forEach((edit, at) => {
    const next = (side: "left" | "right") => edits.slice(at).find((e) => e[side])?.[side]?.[0];
    const left = edit.left?.[0] ?? keptEnd("left", next("left"));
    const right = edit.right?.[0] ?? keptEnd("right", next("right"));
    keep(left, right);
    const words = {
      left: edit.left && texts.left.slice(...edit.left),
      right: edit.right && texts.right.slice(...edit.right),
    };
    const sign = edit.kind === "moved" ? [">", ">"] : ["-", "+"];
    if (edit.kind === "form") tell("left", left, `[~${words.left}|${words.right}~]`);
    else {
      if (words.left !== null) tell("left", left, `[${sign[0]}${words.left}${sign[0]}]`);
      if (words.right !== null) {
        const text = `{${sign[1]}${words.right}${sign[1]}}`;
        if (words.left === null) tell("right", right, text);
        else printed += text;
      }
    }
    cursor.left = edit.left?.[1] ?? left;
    cursor.right = edit.right?.[1] ?? right;

    /** A one-sided edit stands after as many kept words as it has before it on its own side. */
    function keptEnd(side: "left" | "right", limit = texts[side].length): number {
      const other = side === "left" ? "right" : "left";
      const until = edit[other]![0];
      const count = tokens[other].filter((t) => t.start >= cursor[other] && t.end <= until).length;
      const kept = tokens[side].filter((t) => t.start >= cursor[side] && t.end <= limit);
      return count === 0 ? cursor[side] : (kept[count - 1]?.end ?? limit);
    }
  });
  keep(texts.left.length, texts.right.length);
  return printed;
}
