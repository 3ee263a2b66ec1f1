import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { whenIdle } from "../page/whenIdle.ts";
import type { RowBlock } from "./rowBlocks.ts";
import { blocksBetween, blocksOf, isDrawn } from "./rowsOnPage.ts";

/** Windows above and below the one that is seen in which every block is drawn. */
const REACH = 1;

/**
 * What is more than this is drawn when it comes near and not before: 48,000 rows, ten times the longest article. A page of
 * millions of elements would be as slow as it is large.
 */
const DRAWN_AHEAD = 2000;

/**
 * Which blocks of a long list are drawn: those near the window in the very frame in which they come near it, those that hold
 * a row the reader goes to, and one more whenever the page is idle, until all are. So a list can be used and scrolled to its
 * end before it is whole, and is whole for the browser's own find, for copying and for reading software a little later.
 */
export function useDrawnBlocks(
  list: RefObject<HTMLElement | null>,
  blocks: readonly RowBlock[],
  sought: readonly string[],
): ReadonlySet<string> {
  const [drawn, setDrawn] = useState<ReadonlySet<string>>(() => new Set(blocks[0] && [blocks[0].key]));
  const add = useCallback(
    (keys: readonly string[]) => setDrawn((before) => new Set([...before, ...keys])),
    [],
  );
  const blockOf = useMemo(() => blockByRow(blocks), [blocks]);
  const missing = sought.flatMap((row) => blockOf.get(row) ?? []).filter((key) => !drawn.has(key));
  if (missing.length > 0) add(missing);

  // After every change: what was drawn may be lower than was expected, or rows may have been folded, so that more comes near.
  useLayoutEffect(() => {
    const near = undrawnNear(list.current);
    // oxlint-disable-next-line react/set-state-in-effect -- heights are known once laid out, and the frame must have its rows.
    if (near.length > 0) add(near);
  });

  useEffect(() => {
    const draw = (keys: readonly string[]) => {
      if (keys.length > 0) flushSync(() => add(keys));
    };
    const drawNear = () => draw(undrawnNear(list.current));
    const drawSelected = () => draw(undrawnSelected(list.current));
    // A print before its sheet is there prints the screen, which must be whole.
    const drawAll = () => draw(list.current === null ? [] : undrawn(blocksOf(list.current)));
    addEventListener("beforeprint", drawAll);
    addEventListener("scroll", drawNear, { passive: true });
    addEventListener("resize", drawNear);
    document.addEventListener("copy", drawSelected, { capture: true });
    return () => {
      removeEventListener("beforeprint", drawAll);
      removeEventListener("scroll", drawNear);
      removeEventListener("resize", drawNear);
      document.removeEventListener("copy", drawSelected, { capture: true });
    };
  }, [list, add]);

  const next = blocks.slice(0, DRAWN_AHEAD).find(({ key }) => !drawn.has(key))?.key;
  useEffect(() => (next === undefined ? undefined : whenIdle(() => add([next]))), [next, add]);
  return drawn;
}

/** The block of each row, by their keys. */
function blockByRow(blocks: readonly RowBlock[]): ReadonlyMap<string, string> {
  const blockOf = new Map<string, string>();
  for (const { key, rows } of blocks) for (const row of rows) blockOf.set(row.key, key);
  return blockOf;
}

function undrawnNear(list: HTMLElement | null): string[] {
  return list === null ? [] : undrawn(blocksBetween(list, -REACH * innerHeight, (1 + REACH) * innerHeight));
}

/** What is copied must be there: "Select all" comes before all is drawn. */
function undrawnSelected(list: HTMLElement | null): string[] {
  const selection = getSelection();
  if (list === null || selection === null || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  return undrawn(blocksOf(list).filter((block) => range.intersectsNode(block)));
}

function undrawn(blocks: readonly HTMLElement[]): string[] {
  return blocks.flatMap((block) => (isDrawn(block) ? [] : (block.dataset.block ?? [])));
}
