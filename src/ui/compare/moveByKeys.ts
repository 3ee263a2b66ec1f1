import type { KeyboardEvent } from "react";
import type { Reading } from "../../workspace/reading.ts";

/**
 * With a row in focus: the arrows go to the row before and after, whatever its state; Enter makes it current, or does what
 * is given.
 */
export function moveByKeys(
  event: KeyboardEvent<HTMLElement>,
  reading: Reading,
  onEnter: (key: string) => void = (key) => reading.getState().goTo(key, "press"),
): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.matches(ROW)) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(ROW)];
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const to = rows[rows.indexOf(target) + by];
  if (event.key === "Enter") onEnter(target.id);
  else if (by !== 0 && to !== undefined) reading.getState().goTo(to.id, "jump");
  else return;
  event.preventDefault();
}

/** A claim's row in whichever view. */
export const ROW = "[data-row][id]";
