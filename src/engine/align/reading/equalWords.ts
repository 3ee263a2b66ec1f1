import { termsOf } from "../../words/terms.ts";

/** Writes words that the reader calls equal in one way, whatever the text says: ["ghasem"] -> ["qasim"]. */
export type EqualWords = (terms: readonly string[]) => readonly string[];

/** Each list of `equal` holds ways to write one thing, of one word or several; the first stands for all. */
export function equalWords(equal: readonly (readonly string[])[]): EqualWords {
  const ways = new Map<string, { readonly from: readonly string[]; readonly to: readonly string[] }[]>();
  for (const list of equal) {
    const [to = [], ...others] = list.map(termsOf);
    for (const from of others) {
      const first = from[0];
      if (first === undefined || to.length === 0) continue;
      ways.set(
        first,
        [...(ways.get(first) ?? []), { from, to }].sort((p, q) => q.from.length - p.from.length),
      );
    }
  }
  if (ways.size === 0) return (terms) => terms;
  return (terms) => {
    const written: string[] = [];
    let at = 0;
    while (at < terms.length) {
      const start = at;
      const way = ways
        .get(terms[at]!)
        ?.find(({ from }) => from.every((term, k) => terms[start + k] === term));
      written.push(...(way ? way.to : [terms[at]!]));
      at += way ? way.from.length : 1;
    }
    return written;
  };
}
