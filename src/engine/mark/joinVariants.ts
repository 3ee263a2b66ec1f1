import type { Pair, Side, Span } from "../model.ts";
import type { Token } from "../words/tokens.ts";

type Claims = readonly (readonly Token[])[];

/**
 * Reads names, numbers and dates that are only written differently as one token each, equal on both sides: Qasim as Ghasem,
 * "two million" as "2m", "14 March" as "March 14". They are no change of words and are told by a cue of their own.
 *
 * This comes before the matching, since a name told twice is as good an anchor as any: "14 March" against "March 14" would
 * else keep one of the words and move the other. `variants` are the spans of those cues, so that no word is freed
 * that no cue tells; a span that begins or ends inside a word frees none.
 */
export function joinVariants(claims: Pair<Claims>, variants: readonly Pair<Span>[]): Pair<Claims> {
  if (variants.length === 0) return claims;
  const told = {
    left: wordsOfSpans(claims, variants, "left"),
    right: wordsOfSpans(claims, variants, "right"),
  };
  const names = namesOf(
    variants.flatMap(({ left, right }): [string, string][] => {
      const [one, other] = [told.left.get(left[0]), told.right.get(right[0])];
      return one && other ? [[spelling(one), spelling(other)]] : [];
    }),
  );
  const read = (side: Side) => claims[side].map((claim) => joined(claim, told[side], names));
  return { left: read("left"), right: read("right") };
}

/** The words of each span by the place it begins at; of two that begin at one place those of the longer. */
type Told = ReadonlyMap<number, readonly Token[]>;

function wordsOfSpans(claims: Pair<Claims>, variants: readonly Pair<Span>[], side: Side): Told {
  const ends = new Map<number, number>();
  for (const { [side]: span } of variants) ends.set(span[0], Math.max(span[1], ends.get(span[0]) ?? 0));
  const found = new Map<number, readonly Token[]>();
  for (const claim of claims[side])
    for (const [from, { start }] of claim.entries()) {
      const end = ends.get(start);
      if (end === undefined) continue;
      let to = from;
      while (to < claim.length && claim[to]!.end <= end) to++;
      if (claim[to - 1]?.end === end) found.set(start, claim.slice(from, to));
    }
  return found;
}

/** One name for all spellings of one thing: where Qasim is Ghasem and Ghasem is Kassem, the three are one. */
function namesOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [one, other] of pairs) {
    const name = names.get(one) ?? one;
    const old = names.get(other) ?? other;
    for (const [known, its] of names) if (its === old) names.set(known, name);
    names.set(one, name);
    names.set(other, name);
  }
  return names;
}

function joined(claim: readonly Token[], told: Told, names: ReadonlyMap<string, string>): Token[] {
  const read: Token[] = [];
  for (let at = 0; at < claim.length; ) {
    const first = claim[at]!;
    const words = told.get(first.start) ?? [first];
    const name = told.has(first.start) ? names.get(spelling(words)) : undefined;
    read.push(...(name === undefined ? words : [oneToken(words, name)]));
    at += words.length;
  }
  return read;
}

/** No other word is written so: a name told by a cue meets what the cue tells, and not one that stands untold. */
const NAMED = "=";

function oneToken(words: readonly Token[], name: string): Token {
  const kind = words.find((word) => word.kind !== "punctuation")?.kind ?? "punctuation";
  return {
    start: words[0]!.start,
    end: words.at(-1)!.end,
    kind,
    normal: NAMED + name,
    surface: NAMED + name,
  };
}

function spelling(words: readonly Token[]): string {
  return words.map(({ normal }) => normal).join(" ");
}
