import { useCallback, useEffect, useRef, useState } from "react";
import { usePreferences } from "../../workspace/preferences.ts";
import { isTyping } from "../page/isTyping.ts";
import { isOverTexts } from "../rows/isOverTexts.ts";

export interface Find {
  readonly isOpen: boolean;
  /** Counts up with each wish to find, so that the field takes the focus again. */
  readonly turn: number;
  readonly open: () => void;
  /** Gives the focus back to where it was. */
  readonly close: () => void;
}

/** Whether the find bar is open, and the keys for it: `/` and Ctrl+F open it, Esc closes it from anywhere on the page. */
export function useFind(): Find {
  const [turn, setTurn] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  const before = useRef<Element | null>(null);
  const open = useCallback(() => {
    const ownField = document.querySelector<HTMLInputElement>(LEDGER_FIELD);
    if (ownField !== null) {
      ownField.focus();
      ownField.select();
      return;
    }
    if (!isInFind(document.activeElement)) before.current = document.activeElement;
    setOpen(true);
    setTurn((turns) => turns + 1);
  }, []);
  const close = useCallback(() => {
    const isInside = isInFind(document.activeElement) || document.activeElement === document.body;
    if (isInside && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    setOpen(false);
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isOverTexts("[role=dialog]")) return;
      if (asksToFind(event, letterKeys)) open();
      else if (isOpen && event.key === "Escape") close();
      else return;
      event.preventDefault();
    };
    // Before the keys of the comparison: Esc closes the find bar and leaves the filter for the next one.
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [isOpen, letterKeys, open, close]);
  return { isOpen, turn, open, close };
}

/** The ledger is searched by its own filter. */
const LEDGER_FIELD = ".ledger-find input";

/** Ctrl+F in the find bar itself goes to the browser, for those who want its own. */
function asksToFind(event: KeyboardEvent, letterKeys: boolean): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === "f" && !shiftKey && !isInFind(event.target);
  return key === "/" && letterKeys && !isTyping(event.target);
}

function isInFind(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`.find-bar, ${LEDGER_FIELD}`) !== null;
}
