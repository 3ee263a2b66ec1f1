import type { Span } from "../model.ts";
import type { Text } from "../text.ts";
import { countWords, type Token, tokenize } from "./tokens.ts";

/** The words of a text's claims by the index of the claim; words of asides take no part in marks, cues and counts. */
export interface ClaimWords {
  /** Read when first asked for: most claims of a revision stand in both texts and are never asked for. */
  readonly of: (claim: number) => readonly Token[];
  /** Words and numbers, punctuation left out. */
  readonly count: (claim: number) => number;
}

export function claimWords({ text, claims, language }: Text): ClaimWords {
  const known = new Map<number, readonly Token[]>();
  const read = (index: number): readonly Token[] => {
    const { start, end, asides } = claims[index]!;
    const tokens = tokenize(text, [start, end], language);
    return tokens.filter((token) => !asides.some(([from, to]) => token.start < to && from < token.end));
  };
  return {
    of(index) {
      const words = known.get(index) ?? read(index);
      known.set(index, words);
      return words;
    },
    count(index) {
      const words = known.get(index);
      if (words) return words.filter(({ kind }) => kind !== "punctuation").length;
      return besideAsides(claims[index]!).reduce((n, span) => n + countWords(text, span, language), 0);
    },
  };
}

function besideAsides({ start, end, asides }: Text["claims"][number]): Span[] {
  const starts = [start, ...asides.map(([, to]) => to)];
  return starts.map((from, i): Span => [from, asides[i]?.[0] ?? end]);
}
