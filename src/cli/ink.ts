import type { Side } from "../engine/model.ts";

/**
 * How a piece of text stands in its row, in rising order of weight. `quiet`: set aside; `variant`: the same fact written
 * differently; `word`: differs from the other side; `fact`: changes a fact; `clause` and `claim`: the other side lacks it.
 */
export type Emphasis = "plain" | "quiet" | "variant" | "word" | "fact" | "clause" | "claim";

/** How emphasis is written. */
export interface Ink {
  /** The emphasis that is drawn for it: an ink may know fewer. */
  readonly drawn: (emphasis: Emphasis) => Emphasis;
  /** Puts the marks of a drawn emphasis around a piece of one line. */
  readonly paint: (text: string, emphasis: Emphasis, side: Side) => string;
  /** How many columns those marks take. */
  readonly columns: (emphasis: Emphasis) => number;
}

/** For pipes and files: words that differ stand in the brackets of `git diff --word-diff`. */
export const plainInk: Ink = {
  drawn(emphasis) {
    switch (emphasis) {
      case "plain":
      case "quiet":
      case "variant":
      case "claim":
        return "plain";
      case "word":
      case "fact":
      case "clause":
        return "word";
    }
  },
  paint: (text, emphasis, side) =>
    emphasis === "plain" ? text : side === "left" ? `[-${text}-]` : `{+${text}+}`,
  columns: (emphasis) => (emphasis === "plain" ? 0 : 4),
};

/** For terminals: amber is always text A and blue text B; a changed fact is bold and underlined as well. */
export const colourInk: Ink = {
  drawn: (emphasis) => emphasis,
  paint(text, emphasis, side) {
    switch (emphasis) {
      case "plain":
        return text;
      case "quiet":
        return styled(text, "2");
      case "variant":
        return styled(text, "4");
      case "word":
      case "claim":
        return styled(text, SIDE_COLOUR[side]);
      case "fact":
        return styled(text, `1;4;${SIDE_COLOUR[side]}`);
      case "clause":
        return styled(text, `3;${SIDE_COLOUR[side]}`);
    }
  },
  columns: () => 0,
};

/** Of the 256 colours, an amber and a blue that read on black and on white. */
const SIDE_COLOUR = { left: "38;5;172", right: "38;5;32" } as const;

/** Select Graphic Rendition of ECMA-48: 1 is bold, 2 faint, 3 italic, 4 underlined. */
function styled(text: string, codes: string): string {
  return `\x1b[${codes}m${text}\x1b[0m`;
}
