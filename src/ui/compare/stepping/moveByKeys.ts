import type { KeyboardEvent } from "react";
import type { Reading } from "../../../workspace/reading.ts";
import { groupAt } from "../../../workspace/rows.ts";
import { CLAIM_ROW } from "../../rows/rowsOnPage.ts";

interface MoveOptions {
  /** What the list shows, in its order; only claims are gone to. Rows that are not drawn yet are among them. */
  readonly rows: readonly { readonly key: string; readonly kind?: string }[];
  readonly onEnter?: (key: string) => void;
}

/**
 * With a row in focus: the arrows go to the row before and after, whatever its state; Enter makes it current, or does what
 * is given.
 */
export function moveByKeys(
  event: KeyboardEvent<HTMLElement>,
  reading: Reading,
  { rows, onEnter = (key) => reading.getState().goTo(key, "press") }: MoveOptions,
): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.matches(CLAIM_ROW)) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const told = reading.getState().rows;
  const keys = by === 0 ? [] : rows.flatMap(({ key }) => (groupAt(told, key) ? key : []));
  const to = keys[keys.indexOf(target.id) + by];
  if (event.key === "Enter") onEnter(target.id);
  else if (by !== 0 && to !== undefined) reading.getState().goTo(to, "jump");
  else return;
  event.preventDefault();
}
