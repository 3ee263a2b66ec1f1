import { type Comparison, type Cue, type Match, type Pair, SIDES, type Side } from "../engine/model.ts";
import { CUE_NAMES, plainText, stateName, type Wording } from "../report/wording.ts";
import type { Ink } from "./ink.ts";
import { markedClaim } from "./markedClaim.ts";
import { printable } from "./printable.ts";
import type { Row } from "./rows.ts";
import { shortValues } from "./shortValues.ts";
import { type Run, wrap } from "./wrap.ts";

/** What all rows of a comparison are drawn with. */
export interface Page {
  readonly comparison: Comparison;
  readonly texts: Pair<string>;
  readonly names: Pair<string>;
  /** By claim; null for headings. */
  readonly numbers: Pair<readonly (number | null)[]>;
  readonly numberWidth: number;
  readonly width: number;
  readonly ink: Ink;
  readonly wording: Wording;
}

/** The sign of a row. A and B stand for their text, as on the screen; `?` asks the reader to check the match. */
export const SIGNS = {
  same: "=",
  reworded: "≈",
  moved: "⇅",
  dropped: "A",
  added: "B",
  uncertain: "?",
} as const;

/** Numbers of both sides, sign and the blanks between them. */
export function gutterWidth(page: Pick<Page, "numberWidth">): number {
  return 2 * page.numberWidth + 6;
}

/**
 * A row in full, the right side under the left, and under both what is worth a line: facts, clauses, second tellings. A
 * claim that is the same on both sides is written once.
 */
export function renderRow(row: Row, page: Page): string {
  const { comparison, texts, numbers, ink, width } = page;
  const gutter = gutterWidth(page);
  const ground = row.state === "dropped" || row.state === "added" ? "claim" : "plain";
  const lines = cellsOf(row).flatMap(({ side, claim, labels }, cell) => {
    const found = comparison[side].claims[claim];
    if (!found) return [];
    const runs = markedClaim({ text: texts[side], claim: found, side, marks: row.match, ground }, ink);
    const sign = cell === 0 ? signOf(row) : " ";
    const head = `${label("left", labels.left)}  ${label("right", labels.right)}  ${sign} `;
    return wrap(runs.map(printableRun), width - gutter, ink.columns).map((line, k) => {
      const painted = line.map((run) => ink.paint(run.text, run.emphasis, side)).join("");
      return (k === 0 ? head : " ".repeat(gutter)) + painted;
    });
  });
  return [...lines, ...notesOf(row, page).flatMap(noteLines)].join("\n");

  function label(side: Side, claim: number | undefined): string {
    const number = claim === undefined ? null : numbers[side][claim];
    return String(number ?? "").padStart(page.numberWidth);
  }

  function noteLines(note: string): string[] {
    const runs: Run[] = [{ text: printable(note), emphasis: ink.drawn("quiet") }];
    return wrap(runs, width - gutter, ink.columns).map(
      (line) => " ".repeat(gutter) + line.map((run) => ink.paint(run.text, run.emphasis, "left")).join(""),
    );
  }
}

/** A claim of a row, and the claims whose numbers stand before it. */
interface Cell {
  readonly side: Side;
  readonly claim: number;
  readonly labels: Partial<Pair<number>>;
}

function cellsOf({ left, right, match }: Row): Cell[] {
  const [i] = left;
  const [j] = right;
  const oneEach = left.length === 1 && right.length === 1;
  if (match?.status === "same" && oneEach && i !== undefined && j !== undefined) {
    return [{ side: "left", claim: i, labels: { left: i, right: j } }];
  }
  return [
    ...left.map((claim): Cell => ({ side: "left", claim, labels: { left: claim } })),
    ...right.map((claim): Cell => ({ side: "right", claim, labels: { right: claim } })),
  ];
}

export function signOf({ state, match }: Row): string {
  return match?.certain === false ? SIGNS.uncertain : SIGNS[state];
}

function notesOf(row: Row, page: Page): string[] {
  const { numbers, texts, names, wording } = page;
  const { match, echoes } = row;
  return [
    ...(match?.cues.map(cueNote) ?? []),
    ...(match?.clauses.flatMap(clauseNotes) ?? []),
    ...echoes.map(({ left, right }) => `${placeOf("left", left)} is told in ${placeOf("right", right)} too.`),
  ];

  function cueNote({ kind, values, elsewhere }: Cue): string {
    const { left, right } = shortValues(values);
    const note = `${CUE_NAMES[kind]}: ${left} / ${right}`;
    if (elsewhere?.left !== undefined) return `${note}, but see ${placeOf("left", elsewhere.left)}`;
    if (elsewhere?.right !== undefined) return `${note}, but see ${placeOf("right", elsewhere.right)}`;
    return note;
  }

  function placeOf(side: Side, claim: number): string {
    const letter = side === "left" ? "A" : "B";
    const number = numbers[side][claim];
    return typeof number === "number" ? `${letter} ${number}` : `a headline of ${letter}`;
  }

  function clauseNotes(clause: Match["clauses"][number]): string[] {
    return SIDES.flatMap((side) => {
      const span = clause[side];
      if (!span) return [];
      const state = plainText(stateName(side === "left" ? "dropped" : "added", names, wording));
      return [`${state.charAt(0).toUpperCase()}${state.slice(1)}: ${texts[side].slice(...span)}`];
    });
  }
}

function printableRun({ text, emphasis }: Run): Run {
  return { text: printable(text), emphasis };
}
