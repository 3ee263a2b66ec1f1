import type { Options } from "../model.ts";
import type { Token } from "./tokens.ts";

/** How a reader wants words to be read; part of the options of a comparison. */
export type Reading = Pick<Options, "equal" | "ignore">;

/**
 * The words of a claim as the reader wants them read: the same normal form for what counts as equal, phrases put together
 * as one token, punctuation left out where it is ignored. A single quotation mark is read as a double one: which of them
 * a paper uses is its house style.
 */
export function readWords(reading: Reading, phrases: Phrases): (claim: readonly Token[]) => Token[] {
  const { punctuation, accents } = reading.ignore ?? {};
  return (claim) => {
    const plain: Token[] = [];
    for (const token of claim) {
      if (punctuation && token.kind === "punctuation") continue;
      if (token.normal === "'") plain.push({ ...token, normal: '"' });
      else plain.push(accents ? { ...token, normal: withoutAccents(token.normal) } : token);
    }
    return phrases.longest === 0 ? plain : joinPhrases(plain, phrases);
  };
}

/** What `equal` says: each word or phrase, as normal forms with a space between, and the name of its class. */
export interface Phrases {
  readonly classOf: ReadonlyMap<string, string>;
  /** In tokens; 0 where nothing is to be read as equal. */
  readonly longest: number;
}

/** Classes that share a word are one: Qasim = Ghasem and Ghasem = Kassem make three equal names. */
export function readPhrases(
  equal: readonly (readonly string[])[],
  tokensOf: (phrase: string) => readonly Token[],
): Phrases {
  const classOf = new Map<string, string>();
  let longest = 0;
  for (const group of equal) {
    const phrases = group.map(tokensOf).filter((tokens) => tokens.length > 0);
    const keys = phrases.map((tokens) => tokens.map((t) => t.normal).join(" "));
    const name = keys[0];
    if (name === undefined) continue;
    longest = Math.max(longest, ...phrases.map((tokens) => tokens.length));
    const joined = new Set(keys.map((key) => classOf.get(key) ?? key));
    for (const [key, old] of classOf) if (joined.has(old)) classOf.set(key, name);
    for (const key of keys) classOf.set(key, name);
  }
  return { classOf, longest };
}

function joinPhrases(tokens: readonly Token[], { classOf, longest }: Phrases): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(longest, tokens.length - at);
    let name: string | undefined;
    for (; length > 0; length--) {
      name = classOf.get(
        tokens
          .slice(at, at + length)
          .map((t) => t.normal)
          .join(" "),
      );
      if (name !== undefined) break;
    }
    if (name === undefined) {
      joined.push(tokens[at]!);
      at++;
      continue;
    }
    const first = tokens[at]!;
    const last = tokens[at + length - 1]!;
    joined.push({ ...first, end: last.end, normal: name, surface: name });
    at += length;
  }
  return joined;
}

/**
 * Without accents of Latin and Greek letters, vowel signs of Arabic and Hebrew. Marks of Indic scripts are vowels, and й is
 * a letter of its own: they stay.
 */
function withoutAccents(normal: string): string {
  return normal
    .normalize("NFD")
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}|[\u064B-\u065F\u0670\u0591-\u05C7]/gu, "")
    .normalize("NFC");
}
