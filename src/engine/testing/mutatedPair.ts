import fc from "fast-check";
import { SENTENCES } from "./articles.ts";

/** What editors, scrapers and broken files do to a text; places are taken modulo its length. */
type Mutation =
  | { readonly kind: "drop" | "repeat" | "swap" | "join"; readonly at: number; readonly to: number }
  | { readonly kind: "insert" | "overwrite"; readonly at: number; readonly noise: string }
  | { readonly kind: "cut"; readonly at: number; readonly length: number };

/** Signs that segmentation, tokens and cues look at, and such as no keyboard has. */
const NOISE = [
  ..."abcé.,;:!?()[]\"'“”’—-–…|/\\ \n\t0123456789%€·،؟。，「」『』",
  ..." not",
  " no ",
  " 12 ",
  "1,200.5",
  "3 May",
  "U.S.",
  "Dr. ",
  "said",
  "\n\n",
  "\r\n",
  "\u00a0",
  "\u200b",
  "\u200c",
  "\u200f",
  "\u0301",
  "\ufeff",
  "\ud83d",
  "\udc4d",
  "👩🏽‍⚕️",
  "⁵",
  "²",
  "½",
  "Ⅳ",
  "ß",
  "İ",
  "ﬁ",
  "中",
  "ไทย",
  "한국어",
  "ی",
  "ي",
] as const;

const place = fc.nat({ max: 5000 });
const noise = fc.oneof(
  fc.constantFrom(...NOISE),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom(...SENTENCES).map((sentence) => ` ${sentence}`),
);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constantFrom("drop", "repeat", "swap", "join"), at: place, to: place }),
  fc.record({ kind: fc.constantFrom("insert", "overwrite"), at: place, noise }),
  fc.record({ kind: fc.constant("cut" as const), at: place, length: fc.nat({ max: 40 }) }),
);

/**
 * An article of sentences of one's own (those of the fixed list by default) and what some mutations make of it: dropped,
 * repeated, swapped and joined sentences, foreign characters, lost stretches.
 */
export function mutatedPair(
  sentences: readonly string[] = SENTENCES,
  maxLength = 12,
): fc.Arbitrary<readonly [string, string]> {
  const told = fc.array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(" ", " ", "\n\n", "\n")), {
    maxLength,
  });
  return fc.tuple(told, fc.array(mutation, { maxLength: 8 })).map(([parts, mutations]) => {
    const pieces = parts.map(([sentence, gap]) => sentence + gap);
    return [pieces.join(""), mutations.reduce(mutate, pieces).join("")] as const;
  });
}

function mutate(pieces: readonly string[], mutation: Mutation): readonly string[] {
  if (pieces.length === 0) return "noise" in mutation ? [mutation.noise] : pieces;
  const at = mutation.at % pieces.length;
  const piece = pieces[at]!;
  switch (mutation.kind) {
    case "drop":
      return pieces.toSpliced(at, 1);
    case "repeat":
      return pieces.toSpliced(mutation.to % pieces.length, 0, piece);
    case "swap": {
      const to = mutation.to % pieces.length;
      return pieces.with(at, pieces[to]!).with(to, piece);
    }
    case "join":
      return pieces.with(at, piece.replace(/[.。।?!]\s*$/u, ", "));
    case "insert":
    case "overwrite": {
      const from = Math.floor(mutation.at / pieces.length) % (piece.length + 1);
      const skipped = mutation.kind === "insert" ? 0 : mutation.noise.length;
      return pieces.with(at, piece.slice(0, from) + mutation.noise + piece.slice(from + skipped));
    }
    case "cut": {
      const from = Math.floor(mutation.at / pieces.length) % (piece.length + 1);
      return pieces.with(at, piece.slice(0, from) + piece.slice(from + mutation.length));
    }
  }
}
