import type { KeyboardEvent } from "react";
import type { Reading } from "../../workspace/reading.ts";

/** With a row in focus: the arrows go to the row before and after, whatever its state; Enter makes it current. */
export function moveByKeys(event: KeyboardEvent<HTMLElement>, reading: Reading): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.matches(ROW)) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(ROW)];
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const to = by === 0 ? (event.key === "Enter" ? target : undefined) : rows[rows.indexOf(target) + by];
  if (to === undefined) return;
  event.preventDefault();
  reading.getState().goTo(to.id, by === 0 ? "press" : "jump");
}

/** A claim's row in whichever view. */
export const ROW = "[data-row][id]";
