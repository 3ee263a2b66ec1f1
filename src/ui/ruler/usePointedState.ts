import { useEffect, useState } from "react";
import type { RowState } from "../../report/rowState.ts";

const STATES: readonly RowState[] = ["dropped", "reworded", "same", "moved", "added"];

/** The state whose part of the summary's bar is pointed at or focused: the ruler fades the others. */
export function usePointedState(): RowState | null {
  const [pointed, setPointed] = useState<RowState | null>(null);
  useEffect(() => {
    const bar = document.querySelector("main .claim-bar");
    if (bar === null) return;
    const point = (event: Event) => setPointed(stateAt(event.target));
    const leave = () => setPointed(null);
    bar.addEventListener("pointerover", point);
    bar.addEventListener("focusin", point);
    bar.addEventListener("pointerleave", leave);
    bar.addEventListener("focusout", leave);
    return () => {
      bar.removeEventListener("pointerover", point);
      bar.removeEventListener("focusin", point);
      bar.removeEventListener("pointerleave", leave);
      bar.removeEventListener("focusout", leave);
    };
  }, []);
  return pointed;
}

function stateAt(target: EventTarget | null): RowState | null {
  const part =
    target instanceof Element ? target.closest("button")?.querySelector<HTMLElement>("[data-state]") : null;
  return STATES.find((state) => state === part?.dataset.state) ?? null;
}
