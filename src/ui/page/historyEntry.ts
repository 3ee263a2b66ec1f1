import type { Article, Pair } from "../../engine/model.ts";

/**
 * What an entry of the browser's history stands for. Each comparison and each start has one, so that Back leads from the one to the
 * other; on a phone a claim's sheet has one over that of its comparison.
 */
export type HistoryEntry = ComparisonEntry | StartEntry;

interface ComparisonEntry {
  readonly kind: "comparison";
  /** Of which two texts the claim in its address is one. */
  readonly texts: string;
  readonly hasSheet: boolean;
}

interface StartEntry {
  readonly kind: "start";
  /** Where in the history the comparison is that the reader can go back to; null where it has no entry there. */
  readonly comparison: "behind" | "ahead" | null;
  /** The claim that stood in the address when the page was loaded, and of which texts if that is known. */
  readonly claim: { readonly key: string; readonly texts: string | null } | null;
}

export const START: StartEntry = { kind: "start", comparison: null, claim: null };

/** The entry that is shown; null where an address was typed over it. */
export function currentEntry(): HistoryEntry | null {
  const state = history.state as HistoryEntry | null;
  return state?.kind === "comparison" || state?.kind === "start" ? state : null;
}

/** Makes another of the entry that is shown. The address of a start names no claim. */
export function replaceEntry(entry: HistoryEntry, claim: string | null = null): void {
  history.replaceState(entry, "", addressOf(claim));
}

/** Goes to a new entry, and leaves the one that is shown behind it. */
export function pushEntry(entry: HistoryEntry, claim: string | null = null): void {
  history.pushState(entry, "", addressOf(claim));
}

/** The key of a claim that the address ends with: `c4` in `…#c4`. */
export function claimAtEnd(): string | null {
  return /^#(c\d{1,9}b?)$/u.exec(location.hash)?.[1] ?? null;
}

/** Enough to tell two pairs apart, and the same after a text is renamed. */
export function textsOf({ left, right }: Pair<Article>): string {
  return `${left.text.length} ${right.text.length}`;
}

function addressOf(claim: string | null): string {
  const page = location.pathname + location.search;
  return claim === null ? page : `${page}#${claim}`;
}
