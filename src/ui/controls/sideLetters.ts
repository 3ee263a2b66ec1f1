import type { Side } from "../../engine/model.ts";

/** Sides are left and right in code, A and B on the screen: two reports are not old and new. */
export const SIDE_LETTERS: Readonly<Record<Side, "A" | "B">> = { left: "A", right: "B" };
