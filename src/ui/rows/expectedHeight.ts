import type { ClaimGroup, Sentence } from "../../workspace/rows.ts";
import type { BlockRow } from "./rowBlocks.ts";

/** `columns`: each text in its own; `one`: both told as one, words of both between each other. */
export type Layout = "columns" | "one";

/** Of the style sheets as they are drawn, in px. */
const LINE = 28;
const ROOM = 14;
const FOLD = 48;
const NAME = 46;
const RULE = 25;
const FURNITURE_LINE = 20;
/** What a claim is, in a line under its words where there is no room beside them. */
const NOTE = 22;
const ROOM_BESIDE = 1024;
const HEADLINE_LINE = 31;
/** A mean letter of the reading face with its share of spaces. */
const LETTER = 8;
/** Number, padding and half of the spine of a column. */
const COLUMN_ROOM = 116;
/** The widest page and the widest single column, as in the style sheets. */
const PAGE = 1232;
const ONE_COLUMN = 640;
/** What is told as one has the words of both where they differ; by the mean of the revision and retelling texts of `bench`. */
const BOTH = 1.25;

/** The height that a row will have when it is drawn, by the letters in it: near enough for a scroll bar to be true. */
export function expectedHeight(row: BlockRow, layout: Layout, windowWidth: number): number {
  const width =
    layout === "columns" ? Math.min(PAGE, windowWidth) / 2 - COLUMN_ROOM : Math.min(ONE_COLUMN, windowWidth);
  const perLine = Math.max(12, width / LETTER);
  switch (row.kind) {
    case "fold":
      return FOLD;
    case "paragraph":
      return RULE;
    case "name":
      return NAME;
    case "unpaired":
      return ROOM + LINE * lines(row.left, row.right, perLine, layout);
    case "furniture":
      return ROOM + FURNITURE_LINE * lines(row.left, row.right, perLine, layout);
    case "heading":
      return 2 * ROOM + (row.top ? HEADLINE_LINE : LINE) * lines(row.left, row.right, perLine, layout);
    case "claim":
      return ROOM + noteOf(row.group.state) + LINE * lines(row.group.left, row.group.right, perLine, layout);
  }

  function noteOf(state: ClaimGroup["state"]): number {
    return layout === "one" && windowWidth < ROOM_BESIDE && state !== "same" ? NOTE : 0;
  }
}

function lines(
  left: readonly Sentence[],
  right: readonly Sentence[],
  perLine: number,
  layout: Layout,
): number {
  if (layout === "columns") return Math.max(1, linesOf(left, perLine), linesOf(right, perLine));
  const isMatched = left.length > 0 && right.length > 0;
  const longer = Math.max(letters(left), letters(right));
  return Math.max(1, Math.ceil(((isMatched ? BOTH : 1) * longer) / perLine));
}

/** Each sentence begins a line of its own. */
function linesOf(sentences: readonly Sentence[], perLine: number): number {
  return sentences.reduce((sum, sentence) => sum + Math.ceil(lettersOf(sentence) / perLine), 0);
}

function letters(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + lettersOf(sentence), 0);
}

/** From its first run to the end of its last. */
function lettersOf({ runs }: Sentence): number {
  const [first, last] = [runs[0], runs.at(-1)];
  return first === undefined || last === undefined ? 0 : last.start + last.text.length - first.start;
}
