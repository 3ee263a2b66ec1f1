import { useContext, useEffect } from "react";
import { usePreferences } from "../../../workspace/preferences.ts";
import type { Reading } from "../../../workspace/reading.ts";
import { VIEWS, type View } from "../../../workspace/views.ts";
import { isTyping } from "../../page/isTyping.ts";
import { ReadingContext } from "../../reading/ReadingContext.ts";
import { isOverTexts } from "../../rows/isOverTexts.ts";

type Actions = ReturnType<Reading["getState"]>;

/** Single letters; off where the reader turned them off, and while typing. */
const LETTERS: Readonly<Record<string, (reading: Actions) => void>> = {
  n: (reading) => reading.step(1),
  j: (reading) => reading.step(1),
  p: (reading) => reading.step(-1),
  k: (reading) => reading.step(-1),
  f: (reading) => reading.step(1, { kind: "facts" }),
  F: (reading) => reading.step(-1, { kind: "facts" }),
  u: (reading) => reading.step(1, { kind: "uncertain" }),
  U: (reading) => reading.step(-1, { kind: "uncertain" }),
  o: (reading) => reading.goToOtherHalf(),
  e: (reading) => reading.goToEcho(),
};

interface ScreenKeys {
  readonly setView: (view: View) => void;
  readonly togglePanel: () => void;
  /** Told of a key that went to a claim. */
  readonly onMove: () => void;
}

/** The keys of the comparison; every one of them is in the key sheet. */
export function useReadingKeys({ setView, togglePanel, onMove }: ScreenKeys): void {
  const reading = useContext(ReadingContext);
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isElsewhere()) return;
      const act = actionOf(event, letterKeys) ?? (isInSheet() ? null : screenActionOf(event));
      if (act === null) return;
      event.preventDefault();
      const { visit } = reading.getState();
      act(reading.getState());
      if (reading.getState().visit !== visit) onMove();
    };
    const screenActionOf = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (!letterKeys || ctrlKey || metaKey || altKey || isTyping(target)) return null;
      if (key === "l") return togglePanel;
      const view = /^[1-4]$/.test(key) ? VIEWS[Number(key) - 1] : undefined;
      return view === undefined ? null : () => setView(view);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [reading, letterKeys, setView, togglePanel, onMove]);
}

function actionOf(event: KeyboardEvent, letterKeys: boolean): ((reading: Actions) => void) | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) return null;
  if (key === "F7") return (reading) => reading.step(shiftKey ? -1 : 1);
  if (altKey) {
    if (key === "ArrowDown") return (reading) => reading.step(1);
    if (key === "ArrowUp") return (reading) => reading.step(-1);
    return null;
  }
  if (key === "Escape") return (reading) => reading.clearFilter();
  if (!letterKeys || isTyping(event.target)) return null;
  return LETTERS[key] ?? null;
}

/** A dialog over the page keeps its keys to itself; in the sheet of the current claim the reader goes on from claim to claim. */
function isElsewhere(): boolean {
  return isOverTexts("[role=dialog]") && !isInSheet();
}

function isInSheet(): boolean {
  return isOverTexts(".claim-sheet");
}
