import { type Cue, otherSide, type Pair, type Side } from "../engine/model.ts";
import type { RowSource } from "../report/rowPieces.ts";

/** From a claim to another row: something told a second time there (`echo`), or where a quotation went (`quote`). */
export interface RowLink {
  readonly kind: "echo" | "quote";
  readonly from: Side;
  readonly claim: number;
  readonly to: Side;
  /** Index of the claim that is pointed at, its number in the margin, and the key of the row it stands in. */
  readonly target: number;
  readonly number: number;
  readonly key: string;
  readonly cues: readonly Cue[];
}

/** The links of a claim or of several, in the order of all links; found without going through all of them. */
export function linksByClaim(links: readonly RowLink[]): (claims: Pair<readonly number[]>) => RowLink[] {
  const places: Pair<Map<number, number[]>> = { left: new Map(), right: new Map() };
  links.forEach(({ from, claim }, i) => {
    const own = places[from].get(claim);
    if (own) own.push(i);
    else places[from].set(claim, [i]);
  });
  const placesOf = (side: Side, claims: readonly number[]) =>
    claims.flatMap((claim) => places[side].get(claim) ?? []);
  return ({ left, right }) => {
    if (links.length === 0) return [];
    const own = [...placesOf("left", left), ...placesOf("right", right)];
    return own.sort((a, b) => a - b).flatMap((place) => links[place] ?? []);
  };
}

interface Places {
  readonly keys: Pair<readonly (string | undefined)[]>;
  readonly numbers: Pair<readonly (number | null)[]>;
}

/** All links between rows, each seen from both of its ends; a quotation's only from where it is missed. */
export function linksOf(comparison: RowSource, { keys, numbers }: Places): RowLink[] {
  const echoes = comparison.echoes.flatMap(({ left, right, cues }) => [
    ...link("echo", "left", { left, right }, cues),
    ...link("echo", "right", { left, right }, cues),
  ]);
  const quotes = comparison.matches.flatMap((match) =>
    match.cues.flatMap((cue) => {
      const { left, right } = cue.elsewhere ?? {};
      const [here, there] = [match.left[0], match.right[0]];
      return [
        ...(right === undefined || here === undefined
          ? []
          : link("quote", "left", { left: here, right }, [])),
        ...(left === undefined || there === undefined
          ? []
          : link("quote", "right", { left, right: there }, [])),
      ];
    }),
  );
  return [...echoes, ...quotes];

  function link(kind: RowLink["kind"], from: Side, ends: Pair<number>, cues: readonly Cue[]): RowLink[] {
    const to = otherSide(from);
    const target = ends[to];
    const key = keys[to][target];
    const number = numbers[to][target];
    if (key === undefined || number === undefined || number === null) return [];
    return [{ kind, from, claim: ends[from], to, target, number, key, cues }];
  }
}
