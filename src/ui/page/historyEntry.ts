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
  return entryIn(history.state);
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
  return location.hash.startsWith("#") && isKey(location.hash.slice(1)) ? location.hash.slice(1) : null;
}

/** Tells two pairs apart, also where a digit is corrected; the same after a text is renamed. */
export function textsOf({ left, right }: Pair<Article>): string {
  return `${fingerprintOf(left)} ${fingerprintOf(right)}`;
}

/** It is asked for at every render, of texts of megabytes. */
const FINGERPRINTS = new WeakMap<Article, string>();

/** The length and the FNV-1a hash of a text, by its UTF-16 code units. */
function fingerprintOf(article: Article): string {
  const known = FINGERPRINTS.get(article);
  if (known !== undefined) return known;
  const { text } = article;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const fingerprint = `${text.length}-${(hash >>> 0).toString(36)}`;
  FINGERPRINTS.set(article, fingerprint);
  return fingerprint;
}

/** An older version of this page, or another page of the same host, may have left its own state there. */
function entryIn(state: unknown): HistoryEntry | null {
  if (!isRecord(state)) return null;
  const { kind, texts, hasSheet, comparison, claim } = state;
  switch (kind) {
    case "comparison":
      return typeof texts === "string" && typeof hasSheet === "boolean" ? { kind, texts, hasSheet } : null;
    case "start":
      return (comparison === null || comparison === "behind" || comparison === "ahead") && isClaim(claim)
        ? { kind, comparison, claim }
        : null;
    default:
      return null;
  }
}

function isClaim(value: unknown): value is StartEntry["claim"] {
  if (value === null) return true;
  return isRecord(value) && isKey(value.key) && (value.texts === null || typeof value.texts === "string");
}

function isKey(value: unknown): value is string {
  return typeof value === "string" && /^c\d{1,9}b?$/u.test(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function addressOf(claim: string | null): string {
  const page = location.pathname + location.search;
  return claim === null ? page : `${page}#${claim}`;
}
