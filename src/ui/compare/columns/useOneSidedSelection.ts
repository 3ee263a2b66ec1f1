import { type ClipboardEvent, type PointerEvent, useState } from "react";
import type { Side } from "../../../engine/model.ts";
import { copiedText } from "./copiedText.ts";

/** Keeps a selection on the side where it began, and has it copied as that text has it. */
export function useOneSidedSelection() {
  const [side, setSide] = useState<Side | null>(null);
  return {
    "data-selecting": side ?? undefined,
    onPointerDown: ({ target }: PointerEvent) => setSide(sideOf(target)),
    onCopy: (event: ClipboardEvent<HTMLElement>) => {
      const selection = getSelection();
      if (selection === null || selection.isCollapsed) return;
      const text = copiedText(event.currentTarget, selection.getRangeAt(0), side);
      if (text === "") return;
      event.clipboardData.setData("text/plain", text);
      event.preventDefault();
    },
  };
}

function sideOf(target: EventTarget): Side | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>(".cell") : null;
  const side = cell?.dataset.side;
  return side === "left" || side === "right" ? side : null;
}
