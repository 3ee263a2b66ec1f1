import type { Pair, Side } from "../engine/model.ts";
import type { IntakeFailure, IntakeResult, ReadArticle } from "../intake/article.ts";

/** A text that is being written or pasted, and is not used yet. */
export interface Draft {
  readonly name: string;
  readonly text: string;
}

/** What stands on a side of the start screen. */
export type SideState =
  | { readonly kind: "empty" }
  /** `before` is what stands there again when the editor is closed. */
  | { readonly kind: "writing"; readonly draft: Draft; readonly before: SideState }
  /**
   * The ticket tells the answer that is awaited from one that comes too late. `draft` is what was written here, until it is
   * sure that it can be read.
   */
  | {
      readonly kind: "reading";
      readonly name: string;
      readonly ticket: number;
      readonly file: File | null;
      readonly draft: Draft | null;
    }
  /** `file` is kept so that it can be read again in another encoding; null for pasted text. */
  | { readonly kind: "ready"; readonly article: ReadArticle; readonly file: File | null }
  | { readonly kind: "refused"; readonly failure: IntakeFailure };

export type Sides = Pair<SideState>;

export const EMPTY_SIDES: Sides = { left: { kind: "empty" }, right: { kind: "empty" } };

/** Whether a file may come here without taking a text away. */
export function isFree(side: SideState): boolean {
  return side.kind === "empty" || side.kind === "refused";
}

/** The side that the next file or text goes to; null where both have one. */
export function freeSide(sides: Sides): Side | null {
  if (isFree(sides.left)) return "left";
  return isFree(sides.right) ? "right" : null;
}

/**
 * The sides after an answer. It is looked for by its ticket, since the sides may have been exchanged while it was on its
 * way, or the file replaced or removed: then nothing waits for it and nothing changes.
 */
export function settle(sides: Sides, ticket: number, result: IntakeResult): Sides {
  const settled = (side: SideState): SideState => {
    if (side.kind !== "reading" || side.ticket !== ticket) return side;
    return result.ok
      ? { kind: "ready", article: result.article, file: side.file }
      : { kind: "refused", failure: result.failure };
  };
  return { left: settled(sides.left), right: settled(sides.right) };
}

/** Both articles, once both are there. */
export function readyPair({ left, right }: Sides): Pair<ReadArticle> | null {
  return left.kind === "ready" && right.kind === "ready"
    ? { left: left.article, right: right.article }
    : null;
}
