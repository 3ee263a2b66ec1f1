import { ONE_SIDED_WEIGHT, weightOf } from "../engine/judge/weight.ts";
import { type FurnitureKind, type Pair, SIDES, type Side } from "../engine/model.ts";
import { orderRows, type Placed } from "../report/rowOrder.ts";
import { piecesOf, type RowPiece, type RowSource } from "../report/rowPieces.ts";
import { rowState } from "../report/rowState.ts";
import { atOnce } from "./inSlices.ts";
import { nameRows } from "./nameRows.ts";
import { linksByClaim, linksOf } from "./rowLinks.ts";
import { claimNumbers } from "./rowNumbers.ts";
import { NO_MARKS, type RowMarks, sentenceRuns, sideMarks } from "./rowRuns.ts";
import type { ClaimGroup, ParagraphRow, Row, Rows, Sentence } from "./rows.ts";

/** A claim that is only told within another one's row is as light as one that is reworded. */
const ECHO_WEIGHT = weightOf({ status: "reworded", moved: false, certain: true, cues: [], clauses: [] });

/** Between two rests: drawn in about a millisecond. */
const ROWS_A_STEP = 256;

export function rowsOf(comparison: RowSource, texts: Pair<string>): Rows {
  return atOnce(makeRows(comparison, texts));
}

/** The same bit by bit: of a text of megabytes there are hundreds of thousands. */
export function* makeRows(comparison: RowSource, texts: Pair<string>): Generator<undefined, Rows> {
  const counts = { left: claimNumbers(comparison.left), right: claimNumbers(comparison.right) };
  yield;
  const pieces = piecesOf(comparison);
  yield;
  const placed = orderRows(pieces, comparison.left.claims);
  yield;
  const { rowKeys, groupKeys } = nameRows(placed);
  yield;
  const links = linksOf(comparison, {
    keys: { left: keyByClaim("left"), right: keyByClaim("right") },
    numbers: { left: counts.left.numbers, right: counts.right.numbers },
  });
  const ownLinks = linksByClaim(links);
  const groups: ClaimGroup[] = [];
  const moved = new Map<Pair<readonly number[]>, ClaimGroup>();
  const rows: Row[] = [];
  for (const [i, row] of placed.entries()) {
    if (i % ROWS_A_STEP === 0) yield;
    const drawn = draw(row, rowKeys[i] ?? "");
    const rule = paragraphRow(drawn);
    if (rule !== null) rows.push(rule);
    rows.push(drawn);
  }
  return {
    rows,
    groups,
    differences: groups.filter((group) => group.state !== "same"),
    sentences: { left: counts.left.sentences, right: counts.right.sentences },
    paragraphs: { left: counts.left.paragraphs, right: counts.right.paragraphs },
  };

  function draw(row: Placed<RowPiece>, key: string): Row {
    const [piece] = row;
    switch (piece.sort) {
      case "claim":
        return {
          kind: "claim",
          key,
          place: piece.match?.moved ? (piece.left.length > 0 ? "left" : "right") : "both",
          group: groupOf(piece),
        };
      case "heading": {
        const left = row.flatMap((p) => p.left);
        const right = row.flatMap((p) => p.right);
        const marks = piece.match ?? onlyWords(row);
        return { kind: "heading", key, top: groups.length === 0, ...sentencesOf({ left, right }, marks) };
      }
      case "furniture": {
        const claims = { left: row.flatMap((p) => p.left), right: row.flatMap((p) => p.right) };
        return { kind: "furniture", key, names: kindsOf(claims), ...sentencesOf(claims, NO_MARKS) };
      }
    }
  }

  function groupOf(piece: RowPiece): ClaimGroup {
    const known = moved.get(piece.whole);
    if (known) return known;
    const group = newGroup(piece, groups.length + 1);
    groups.push(group);
    if (group.keys.length > 1) moved.set(piece.whole, group);
    return group;
  }

  function newGroup({ whole, match }: RowPiece, number: number): ClaimGroup {
    const own = ownLinks(whole);
    // The cues of an echo belong to a row only where it has no match of its own to be judged by.
    const marks: RowMarks = match ?? { ...NO_MARKS, cues: own.flatMap((link) => link.cues).slice(0, 1) };
    return {
      number,
      keys: groupKeys.get(whole) ?? [],
      state: rowState(
        match,
        whole,
        own.some((link) => link.kind === "echo"),
      ),
      certain: match?.certain ?? true,
      cues: marks.cues,
      clauses: {
        left: marks.clauses.filter((clause) => clause.left !== null).length,
        right: marks.clauses.filter((clause) => clause.right !== null).length,
      },
      worded: match === null || match.edits.length + match.cues.length > 0,
      links: own,
      weight: match?.weight ?? (own.length > 0 ? ECHO_WEIGHT : ONE_SIDED_WEIGHT),
      ...sentencesOf(whole, marks),
    };
  }

  function sentencesOf(claims: Pair<readonly number[]>, marks: RowMarks): Pair<readonly Sentence[]> {
    const sentences = (side: Side): readonly Sentence[] => {
      if (claims[side].length === 0) return [];
      const own = sideMarks(marks, side, texts);
      return claims[side].flatMap((index) => {
        const claim = comparison[side].claims[index];
        if (claim === undefined) return [];
        return {
          side,
          claim: index,
          number: counts[side].numbers[index] ?? null,
          paragraph: counts[side].starts[index] ?? null,
          runs: sentenceRuns(texts[side], [claim.start, claim.end], own, claim.asides),
        };
      });
    };
    return { left: sentences("left"), right: sentences("right") };
  }

  /** Headings without a counterpart are marked from end to end. */
  function onlyWords(row: Placed<RowPiece>): RowMarks {
    const edits = row.flatMap((piece) =>
      SIDES.flatMap((side) =>
        piece[side].flatMap((index) => {
          const claim = comparison[side].claims[index];
          if (claim === undefined) return [];
          const span = [claim.start, claim.end] as const;
          return side === "left"
            ? { kind: "dropped" as const, left: span, right: null }
            : { kind: "added" as const, left: null, right: span };
        }),
      ),
    );
    return { ...NO_MARKS, edits };
  }

  function kindsOf(claims: Pair<readonly number[]>): FurnitureKind[] {
    const kinds = SIDES.flatMap((side) =>
      claims[side].flatMap((index) => comparison[side].claims[index]?.furniture || []),
    );
    return [...new Set(kinds)];
  }

  function paragraphRow(row: Row): ParagraphRow | null {
    if (row.kind !== "claim") return null;
    const starts = (side: Side) =>
      row.place === "both" || row.place === side ? (row.group[side][0]?.paragraph ?? null) : null;
    const [left, right] = [starts("left"), starts("right")];
    return left === null && right === null ? null : { kind: "paragraph", key: `p-${row.key}`, left, right };
  }

  /** The key of the row in which a claim stands, by index of the claim. */
  function keyByClaim(side: Side): readonly (string | undefined)[] {
    const keys = new Array<string | undefined>(comparison[side].claims.length);
    placed.forEach((row, i) => {
      for (const piece of row) for (const claim of piece[side]) keys[claim] = rowKeys[i];
    });
    return keys;
  }
}
