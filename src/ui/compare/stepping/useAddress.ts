import { useContext, useEffect, useEffectEvent } from "react";
import type { Article, Pair } from "../../../engine/model.ts";
import { groupAt } from "../../../workspace/rows.ts";
import { claimAtEnd, currentEntry, pushEntry, replaceEntry, textsOf } from "../../page/historyEntry.ts";
import { ReadingContext } from "../../reading/ReadingContext.ts";

/**
 * The claim that the address names, such as `c4` in `…#c4`, or named when the page was loaded. The address outlives a reload and the
 * texts do not: for two other texts it names nothing.
 */
export function claimInAddress(articles: Pair<Article>): string | null {
  const entry = currentEntry();
  const [key, texts] =
    entry?.kind === "start" ? [entry.claim?.key, entry.claim?.texts] : [claimAtEnd(), entry?.texts];
  return typeof texts === "string" && texts !== textsOf(articles) ? null : (key ?? null);
}

/**
 * Gives the comparison an entry of its own in the history, keeps the current claim in its address, without another entry for each
 * step, and follows a changed address.
 */
export function useAddress(articles: Pair<Article>): void {
  const reading = useContext(ReadingContext);
  const texts = textsOf(articles);
  const follow = useEffectEvent(() => {
    const key = claimInAddress(articles);
    const { visit, rows, goTo } = reading.getState();
    if (key !== null && key !== visit?.key && groupAt(rows, key) !== undefined) goTo(key, "jump");
  });
  useEffect(() => {
    const here = () => {
      const { visit } = reading.getState();
      return visit === null || visit.by === "load" ? null : visit.key;
    };
    const fresh = { kind: "comparison", texts, hasSheet: false } as const;
    if (currentEntry()?.kind === "start") pushEntry(fresh, here());
    else replaceEntry(fresh, here());
    const stop = reading.subscribe((now, before) => {
      if (now.visit === null || now.visit.by === "load" || now.visit.key === before.visit?.key) return;
      const entry = currentEntry();
      replaceEntry(entry?.kind === "comparison" ? entry : fresh, now.visit.key);
    });
    addEventListener("hashchange", follow);
    return () => {
      stop();
      removeEventListener("hashchange", follow);
    };
  }, [reading, texts]);
}
