import type { Pair, Side } from "../../engine/model.ts";
import { freeSide, type Sides } from "../../workspace/sides.ts";
import { SIDE_LETTERS } from "../controls/sideLetters.ts";

/** Files that are being dragged over the page. Their names are not told before they are let go. */
export interface FileDrag {
  /** Null where the browser does not say. */
  readonly count: number | null;
  /** The side the pointer is over. */
  readonly over: Side | null;
}

/** What a side says while files are dragged. */
export interface DragWords {
  /** Whether letting go now puts a file here. */
  readonly takes: boolean;
  readonly lead: string;
  readonly detail: string;
}

/** The answer of both sides, by the rules of `placeFiles`. */
export function dragWords(drag: FileDrag, sides: Sides): Pair<DragWords> {
  return { left: wordsFor("left", drag, sides), right: wordsFor("right", drag, sides) };
}

function wordsFor(side: Side, { count, over }: FileDrag, sides: Sides): DragWords {
  const letter = SIDE_LETTERS[side];
  const place = side === "left" ? "first" : "second";
  const name = nameOn(side, sides);
  const single = side === (over ?? freeSide(sides) ?? "right");
  if (count === null) {
    const detail = single
      ? `A single file goes here; of two, the ${place} by name.`
      : `Of two files, the ${place} by name goes here.`;
    return { takes: single, lead: "Let go to open.", detail };
  }
  if (count > 2) {
    return {
      takes: true,
      lead: `Let go to choose two of ${count} files.`,
      detail: `You say which one becomes ${letter}.`,
    };
  }
  if (count === 2) {
    const detail = `The ${place} by name goes here${name === null ? "" : `, in place of ${name}`}.`;
    return { takes: true, lead: "Let go to open two files.", detail };
  }
  if (single) {
    const detail = name === null ? `It becomes ${letter}.` : `It takes the place of ${name}.`;
    return { takes: true, lead: "Let go to open the file here.", detail };
  }
  return {
    takes: false,
    lead: "Or let go here",
    detail: name === null ? `to open it as ${letter}.` : `to put it in place of ${name}.`,
  };
}

function nameOn(side: Side, sides: Sides): string | null {
  const state = sides[side];
  switch (state.kind) {
    case "ready":
      return state.article.name;
    case "reading":
      return state.name;
    case "writing":
      return state.draft.name;
    case "empty":
    case "refused":
      return null;
  }
}
