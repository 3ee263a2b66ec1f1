import type { Comparison, Pair, Progress } from "../engine/model.ts";
import type { ReadArticle } from "../intake/article.ts";
import type { Preferences } from "./preferences.ts";
import type { Rows } from "./rows.ts";
import type { Sides } from "./sides.ts";

/** A comparison and the articles it was made of, as the comparison screen shows them. */
export interface Compared extends Pair<ReadArticle> {
  readonly kind: "compared";
  readonly comparison: Comparison;
  /** Made with the comparison: a new name makes no row anew. */
  readonly rows: Rows;
}

export type Stage =
  | { readonly kind: "start" }
  | {
      readonly kind: "working";
      readonly pair: Pair<ReadArticle>;
      readonly progress: Progress | null;
      /** False in the first second, while the screen behind stays. */
      readonly slow: boolean;
      /** The comparison that is being replaced; null where the start screen is behind. */
      readonly behind: Compared | null;
    }
  | Compared
  | { readonly kind: "failed"; readonly pair: Pair<ReadArticle>; readonly reason: string };

/** A comparison that was left for a new one, with all that it takes to stand there again as it was. */
export interface Left {
  readonly compared: Compared;
  readonly sides: Sides;
  readonly wording: Preferences["wording"];
}
