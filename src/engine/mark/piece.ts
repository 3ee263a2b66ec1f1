import type { Mark } from "./line.ts";

/**
 * A mark with what is known of it. `moved` has words on one side only; the piece of the other side bears the same `move`.
 */
export type Piece = Mark &
  ({ readonly kind: "changed" | "form" } | { readonly kind: "moved"; readonly move: number });
