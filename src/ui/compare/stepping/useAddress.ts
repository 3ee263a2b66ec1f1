import { useContext, useEffect, useEffectEvent } from "react";
import type { Article, Pair } from "../../../engine/model.ts";
import { groupAt } from "../../../workspace/rows.ts";
import { ReadingContext } from "../ReadingContext.ts";

/** What the history keeps beside an address: of which two texts its claim is one. */
interface AddressState {
  readonly texts: string;
}

/**
 * The claim that the address names, such as `c4` in `…#c4`. The address outlives a reload and the texts do not: for two
 * other texts it names nothing.
 */
export function claimInAddress(articles: Pair<Article>): string | null {
  const state = history.state as Partial<AddressState> | null;
  if (state?.texts !== undefined && state.texts !== textsOf(articles)) return null;
  return /^#(c\d+b?)$/.exec(location.hash)?.[1] ?? null;
}

/** Keeps the current claim in the address, without an entry in the history for each step, and follows a changed address. */
export function useAddress(articles: Pair<Article>): void {
  const reading = useContext(ReadingContext);
  const texts = textsOf(articles);
  const follow = useEffectEvent(() => {
    const key = claimInAddress(articles);
    const { visit, rows, goTo } = reading.getState();
    if (key !== null && key !== visit?.key && groupAt(rows, key) !== undefined) goTo(key, "jump");
  });
  useEffect(() => {
    const stop = reading.subscribe((now, before) => {
      if (now.visit !== null && now.visit.by !== "load" && now.visit.key !== before.visit?.key)
        history.replaceState({ texts } satisfies AddressState, "", `#${now.visit.key}`);
    });
    addEventListener("hashchange", follow);
    return () => {
      stop();
      removeEventListener("hashchange", follow);
      history.replaceState(null, "", location.pathname + location.search);
    };
  }, [reading, texts]);
}

/** Enough to tell two pairs apart, and the same after a text is renamed. */
function textsOf({ left, right }: Pair<Article>): string {
  return `${left.text.length} ${right.text.length}`;
}
