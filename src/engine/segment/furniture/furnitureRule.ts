import type { FurnitureKind } from "../../model.ts";

/** A kind, and where its rule may be trusted. */
export interface Verdict {
  readonly kind: FurnitureKind;
  /**
   * `anywhere`: also on a line of its own in the middle of the text, as "Read more: …" is.
   * `edge`: only in the unbroken run of furniture at the beginning or the end, since in the middle it may be content.
   */
  readonly trust: "anywhere" | "edge";
}

/** Looks at one claim, brackets, bullets and the last stop taken off. */
export type FurnitureRule = (line: string) => Verdict | null;
