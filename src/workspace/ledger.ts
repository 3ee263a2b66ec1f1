import type { CueKind } from "../engine/model.ts";
import { changesFact, type Filter, isShown } from "./rowFilter.ts";
import type { ClaimGroup } from "./rows.ts";

/** How much a claim weighs in a story: a changed fact, something told by one text only or doubtful, other words, nothing. */
export type Level = "high" | "medium" | "low" | "none";

export function levelOf(group: ClaimGroup): Level {
  if (changesFact(group)) return "high";
  if (group.state === "same") return "none";
  const oneSided = group.state === "dropped" || group.state === "added";
  const clauses = group.clauses.left + group.clauses.right > 0;
  return oneSided || clauses || !group.certain ? "medium" : "low";
}

export type LedgerOrder = "state" | "left" | "right" | "weight";

export interface LedgerSort {
  readonly by: LedgerOrder;
  readonly reversed: boolean;
}

/** What matters most first; among equals, and always in doubt, the place in A, then in B. */
export const BY_WEIGHT: LedgerSort = { by: "weight", reversed: false };

const STATES = ["reworded", "dropped", "added", "moved", "same"] as const;
const NOWHERE = Number.POSITIVE_INFINITY;

/** The claims as a list: those that the filter shows and whose words hold all words of the query, in the order asked for. */
export function ledgerOf(
  groups: readonly ClaimGroup[],
  { filter, query, sort }: { readonly filter: Filter; readonly query: string; readonly sort: LedgerSort },
): readonly ClaimGroup[] {
  const words = query.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const listed = groups.filter((group) => {
    if (!isShown(group, filter)) return false;
    const text = words.length === 0 ? "" : wordsOf(group);
    return words.every((word) => text.includes(word));
  });
  const direction = sort.reversed ? -1 : 1;
  return listed.sort((a, b) => direction * compareBy(sort.by, a, b) || a.number - b.number);
}

function compareBy(by: LedgerOrder, a: ClaimGroup, b: ClaimGroup): number {
  switch (by) {
    case "weight":
      return b.weight - a.weight;
    case "state":
      return STATES.indexOf(a.state) - STATES.indexOf(b.state);
    case "left":
    case "right": {
      const [x, y] = [a[by][0]?.claim ?? NOWHERE, b[by][0]?.claim ?? NOWHERE];
      return x === y ? 0 : x - y;
    }
  }
}

function wordsOf({ left, right }: ClaimGroup): string {
  return [...left, ...right]
    .map(({ runs }) => runs.map((run) => run.text).join(""))
    .join(" ")
    .toLocaleLowerCase();
}

export interface LedgerFilter {
  readonly filter: Filter;
  readonly count: number;
}

/** The filters that find something: changed facts, each kind of fact there is, uncertain matches, what is not as it was. */
export function ledgerFilters(groups: readonly ClaimGroup[]): LedgerFilter[] {
  const filters: Filter[] = [
    { kind: "facts" },
    ...KINDS.map((cue) => ({ kind: "cue" as const, cue })),
    { kind: "uncertain" },
    ...OWN_PLACES.map((state) => ({ kind: "states" as const, states: new Set([state]) })),
  ];
  return filters
    .map((filter) => ({ filter, count: groups.filter((group) => isShown(group, filter)).length }))
    .filter(({ count }) => count > 0);
}

/** The claims that a list ordered by weight scatters; what is reworded or the same is most of it. */
const OWN_PLACES = ["dropped", "added", "moved"] as const;

const KINDS: readonly CueKind[] = [
  "negation",
  "number",
  "quote",
  "name",
  "date",
  "attribution",
  "hedge",
  "quantifier",
  "agent",
  "variant",
];
