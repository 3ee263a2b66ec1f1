import type { Pair } from "../../model.ts";
import { foldLetters } from "../../words/letters/foldLetters.ts";
import { areNameVariants, type ReadName, readName } from "../../words/nameVariant.ts";
import { tokenize } from "../../words/tokens.ts";

/** More names than this with the same consonants are told apart by nothing else; also keeps the search linear. */
const MOST_ALIKE = 8;

/**
 * Names that one text spells in one way and the other in another: [["Galina", "Halyna"]]. The first of a pair, which stands
 * for both, is the same whichever text is left.
 *
 * Far apart in their texts, two spellings are one name only where neither text writes both and neither has a second
 * candidate. `terms` are the words of each text, folded.
 */
export function respelledNames(
  names: Pair<ReadonlySet<string>>,
  terms: Pair<WordSet>,
): (readonly [string, string])[] {
  const lefts = bySkeleton(namesWithout(names.left, terms.right));
  const rights = bySkeleton(namesWithout(names.right, terms.left));
  const alike = new Map<ReadName, Set<ReadName>>();
  for (const [skeleton, own] of lefts) {
    const others = rights.get(skeleton) ?? [];
    if (own.length > MOST_ALIKE || others.length > MOST_ALIKE) continue;
    for (const left of own) alike.set(left, new Set([...(alike.get(left) ?? []), ...others]));
  }
  const pairs = [...alike].flatMap(([left, others]) =>
    [...others]
      .filter((right) => areNameVariants(left, right))
      .map((right) => inOrder(left.surface, right.surface)),
  );
  const times = new Map<string, number>();
  // The sides never share a name, so one count serves both.
  for (const name of pairs.flat()) times.set(name, (times.get(name) ?? 0) + 1);
  return pairs.filter((pair) => pair.every((name) => times.get(name) === 1));
}

/** All words of a text. */
export type WordSet = Pick<ReadonlySet<string>, "has">;

function inOrder(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}

function namesWithout(names: ReadonlySet<string>, others: WordSet): ReadName[] {
  return [...names].flatMap((name) => {
    if (others.has(foldLetters(name))) return [];
    const [token] = tokenize(name, [0, name.length], "und");
    const read = token ? readName(token) : null;
    return read && read.skeleton !== "" ? [read] : [];
  });
}

function bySkeleton(names: readonly ReadName[]): ReadonlyMap<string, ReadName[]> {
  const groups = new Map<string, ReadName[]>();
  for (const name of names) {
    for (const skeleton of skeletonsOf(name)) {
      const group = groups.get(skeleton);
      if (group) group.push(name);
      else groups.set(skeleton, [name]);
    }
  }
  return groups;
}

/** Two spellings of a name share one of these. */
function skeletonsOf({ skeleton, hard }: ReadName): string[] {
  return hard && hard.skeleton !== skeleton ? [skeleton, hard.skeleton] : [skeleton];
}
