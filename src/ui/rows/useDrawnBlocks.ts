import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { whenIdle } from "../page/whenIdle.ts";
import { type DrawnBlocks, keptBlocks, nextBlock, type Wanted, withWanted } from "./drawnBlocks.ts";
import { blockWith, type Chapter, chapterOf } from "./rowBlocks.ts";
import { boxesBetween, boxesOf, isDrawn } from "./rowsOnPage.ts";

/** Windows above and below the one that is seen in which every block is drawn. */
const REACH = 1;

/**
 * What is more than this is drawn when it comes near and not before: 12,000 rows, four times a text of 30,000 words. A page of
 * millions of elements would be as slow as it is large, and all that was drawn goes at once when another view is read.
 */
const DRAWN_AHEAD = 500;

/**
 * Which blocks of a long list are drawn: those near the window in the very frame in which they come near it, those that hold
 * a row the reader goes to, and one more whenever the page is idle, until all are. So a list can be used and scrolled to its
 * end before it is whole, and is whole for the browser's own find, for copying and for reading software a little later.
 */
export function useDrawnBlocks(
  list: RefObject<HTMLElement | null>,
  chapters: readonly Chapter[],
  sought: readonly string[],
): DrawnBlocks {
  const [state, setState] = useState(() => ({ chapters, drawn: withFirst(chapters) }));
  const add = useCallback(
    (wanted: Wanted) => setState((before) => ({ ...before, drawn: withWanted(before.drawn, wanted) })),
    [],
  );
  let { drawn } = state;
  if (state.chapters !== chapters) {
    drawn = keptBlocks(drawn, state.chapters, chapters);
    setState({ chapters, drawn });
  }
  const soughtBlocks = useMemo(
    () => sought.flatMap((key) => blockWith(chapters, key)?.place ?? []),
    [chapters, sought],
  );
  const missing = soughtBlocks.filter((block) => !drawn.get(chapterOf(block))?.has(block));
  if (missing.length > 0) add({ blocks: missing });

  // After every change: what was drawn may be lower than was expected, or rows may have been folded, so that more comes near.
  useLayoutEffect(() => {
    const near = undrawnNear(list.current);
    // oxlint-disable-next-line react/set-state-in-effect -- heights are known once laid out, and the frame must have its rows.
    if (near !== null) add(near);
  });

  useEffect(() => {
    const draw = (wanted: Wanted | null) => {
      if (wanted !== null) flushSync(() => add(wanted));
    };
    const drawNear = () => draw(undrawnNear(list.current));
    const drawSelected = () => draw(undrawnSelected(list.current, chapters));
    addEventListener("scroll", drawNear, { passive: true });
    addEventListener("resize", drawNear);
    document.addEventListener("copy", drawSelected, { capture: true });
    return () => {
      removeEventListener("scroll", drawNear);
      removeEventListener("resize", drawNear);
      document.removeEventListener("copy", drawSelected, { capture: true });
    };
  }, [list, chapters, add]);

  const next = nextBlock(drawn, chapters, DRAWN_AHEAD);
  useEffect(() => (next === null ? undefined : whenIdle(() => add({ blocks: [next] }))), [next, add]);
  return drawn;
}

function withFirst(chapters: readonly Chapter[]): DrawnBlocks {
  const first = chapters[0]?.blocks[0];
  return withWanted(new Map(), { blocks: first === undefined ? [] : [first.place] });
}

/** Null where all that is near is drawn. A chapter is opened first, and then it is seen which of its blocks are near. */
function undrawnNear(list: HTMLElement | null): Wanted | null {
  if (list === null) return null;
  const boxes = boxesBetween(list, -REACH * innerHeight, (1 + REACH) * innerHeight).filter(isUndrawn);
  if (boxes.length === 0) return null;
  return {
    chapters: boxes.flatMap(({ dataset }) => (dataset.chapter === undefined ? [] : Number(dataset.chapter))),
    blocks: boxes.flatMap(({ dataset }) => (dataset.block === undefined ? [] : Number(dataset.block))),
  };
}

/** What is copied must be there: "Select all" comes before all is drawn. */
function undrawnSelected(list: HTMLElement | null, chapters: readonly Chapter[]): Wanted | null {
  const selection = getSelection();
  if (list === null || selection === null || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const selected = new Set(
    boxesOf(list)
      .filter((box) => isUndrawn(box) && range.intersectsNode(box))
      .map(({ dataset }) => dataset.chapter ?? `block ${dataset.block}`),
  );
  if (selected.size === 0) return null;
  const blocks = chapters.flatMap((chapter) =>
    chapter.blocks.flatMap(({ place }) =>
      selected.has(`${chapter.place}`) || selected.has(`block ${place}`) ? place : [],
    ),
  );
  return { blocks };
}

function isUndrawn(box: HTMLElement): boolean {
  return !isDrawn(box);
}
