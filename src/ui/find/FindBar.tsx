import { ChevronDown, ChevronUp, Search, X } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { FoundMatch } from "../../workspace/findMatches.ts";
import { groupAt, type Row } from "../../workspace/rows.ts";
import type { View } from "../../workspace/views.ts";
import { settleRow } from "../compare/stepping/settleRow.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { announce } from "../page/announce.ts";
import { useReading } from "../reading/ReadingContext.ts";
import { keyOf, listOnPage, rowOnPage, rowsBetween, windowOfRows } from "../rows/rowsOnPage.ts";
import { useMatches } from "./useMatches.ts";
import { useMatchScroll } from "./useMatchScroll.ts";
import { usePaintedMatches } from "./usePaintedMatches.ts";
import { type Searched, useSearched } from "./useSearched.ts";
import "./find.css";

interface FindBarProps {
  readonly view: View;
  readonly order: readonly Row[];
  /** Counts up with each wish to find. */
  readonly turn: number;
  readonly onClose: () => void;
}

/** Long enough for the next letter to come: a count is read out once, not after each of them. */
const SAY_AFTER_MS = 400;

/** Looks for words in both texts, in what is folded and what is not yet drawn too. */
export function FindBar({ view, order, turn, onClose }: FindBarProps) {
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const searched = useSearched(view, order);
  const { rows } = searched;
  const matches = useMatches(useDeferredValue(query), searched);
  const [from] = useState(firstKeyInWindow);
  const [chosen, setChosen] = useState<FoundMatch | null>(null);
  const start = useMemo(() => firstFrom(matches, rows, chosen?.key ?? from), [matches, rows, chosen, from]);
  const at = chosen !== null && matches.includes(chosen) ? matches.indexOf(chosen) : start;
  const current = matches[at] ?? null;

  useEffect(() => {
    if (turn === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [turn]);
  const frames = usePaintedMatches(matches, current);
  useMatchScroll(current);
  const count = countWords(query, at, matches.length);
  useSaying(count);
  useGoingThere(current);
  useWayBack(current, from);

  const step = (by: 1 | -1) => {
    setChosen(matches[(at + by + matches.length) % matches.length] ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || matches.length === 0) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  return (
    <search className="find-bar" aria-label="Find in both texts">
      <div className="find-field">
        <Search size={16} aria-hidden className="shrink-0 text-ink-3" />
        <input
          ref={field}
          type="text"
          aria-label="Find in both texts"
          placeholder="Find in both texts"
          value={query}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          dir="auto"
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <span className="find-count">{count}</span>
        <IconButton label="Previous match" isDisabled={matches.length === 0} onPress={() => step(-1)}>
          <ChevronUp size={16} aria-hidden />
        </IconButton>
        <IconButton label="Next match" isDisabled={matches.length === 0} onPress={() => step(1)}>
          <ChevronDown size={16} aria-hidden />
        </IconButton>
      </div>
      <IconButton label="Close find" onPress={onClose}>
        <X size={16} aria-hidden />
      </IconButton>
      {createPortal(
        frames.map((frame) => (
          <i key={`${frame.left} ${frame.top}`} className="find-frame" style={frame} aria-hidden />
        )),
        document.body,
      )}
    </search>
  );
}

/** The match to begin with: the first from a row on, or where there is none the first of all. */
function firstFrom(matches: readonly FoundMatch[], rows: Searched["rows"], from: string | null): number {
  const places = new Map(rows.map((row, i) => [row.key, i]));
  const place = places.get(from ?? "") ?? 0;
  return Math.max(
    0,
    matches.findIndex((match) => (places.get(match.key) ?? 0) >= place),
  );
}

function firstKeyInWindow(): string | null {
  const list = listOnPage();
  if (list === null) return null;
  const { top, bottom } = windowOfRows();
  const [first] = rowsBetween(list, top, bottom);
  return first === undefined ? null : keyOf(first);
}

/** "2 of 9". */
function countWords(query: string, at: number, of: number): string {
  if (query.trim() === "") return "";
  return of === 0 ? "No match" : `${(at + 1).toLocaleString("en")} of ${of.toLocaleString("en")}`;
}

function useSaying(words: string): void {
  useEffect(() => {
    if (words === "") return;
    const timer = setTimeout(() => announce(words), SAY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [words]);
}

/** The claim that was found is the current one when the bar closes, so that the reader goes on from there. */
function useGoingThere(match: FoundMatch | null): void {
  const goTo = useReading((state) => state.goTo);
  const rows = useReading((state) => state.rows);
  const key = useRef<string | null>(null);
  useEffect(() => {
    key.current = match !== null && groupAt(rows, match.key) ? match.key : null;
  }, [match, rows]);
  useEffect(
    () => () => {
      if (key.current !== null) goTo(key.current, "press");
    },
    [goTo],
  );
}

/** A search that ends without a match leaves the reader where it was begun. */
function useWayBack(match: FoundMatch | null, from: string | null): void {
  const [top] = useState(() => (from === null ? null : topOf(from)));
  const isAway = useRef(false);
  const isLost = useRef(false);
  useEffect(() => {
    isAway.current ||= match !== null;
    isLost.current = match === null;
  }, [match]);
  useEffect(
    () => () => {
      if (from !== null && top !== null && isAway.current && isLost.current)
        settleRow(from, top, { waits: true });
    },
    [from, top],
  );
}

function topOf(key: string): number | null {
  const list = listOnPage();
  return (list && rowOnPage(list, key)?.getBoundingClientRect().top) ?? null;
}
