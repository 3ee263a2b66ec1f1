import { type FurnitureKind, type Pair, SIDES, type Side } from "../engine/model.ts";
import { orderRows, type Placed } from "../report/rowOrder.ts";
import { piecesOf, type RowPiece, type RowSource } from "../report/rowPieces.ts";
import { groupMaker } from "./groupMaker.ts";
import { atOnce } from "./inSlices.ts";
import { nameRows } from "./nameRows.ts";
import { linksByClaim, linksOf } from "./rowLinks.ts";
import { claimNumbers } from "./rowNumbers.ts";
import { NO_MARKS, type RowMarks } from "./rowRuns.ts";
import type { ParagraphRow, Row, Rows } from "./rows.ts";
import { sentenceMaker } from "./sentenceMaker.ts";

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
  const sources = { left: sourceOf("left"), right: sourceOf("right") };
  const sentencesOf = sentenceMaker(sources);
  const { groups, groupOf } = groupMaker({
    sources,
    sentencesOf,
    keysOf: (whole) => groupKeys.get(whole) ?? [],
    linksOf: linksByClaim(links),
  });
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
    const claims = { left: row.flatMap((p) => p.left), right: row.flatMap((p) => p.right) };
    switch (piece.sort) {
      case "claim":
        return { kind: "claim", key, place: placeOf(piece), group: groupOf(piece) };
      case "heading": {
        const marks = piece.match ?? wholeClaims(comparison, claims);
        return { kind: "heading", key, top: groups.length === 0, ...sentencesOf(claims, marks) };
      }
      case "furniture": {
        const names = furnitureOf(comparison, claims);
        return { kind: "furniture", key, names, ...sentencesOf(claims, NO_MARKS) };
      }
    }
  }

  function sourceOf(side: Side) {
    return { text: texts[side], claims: comparison[side].claims, counts: counts[side] };
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

/** A moved match has a row at each of its places. */
function placeOf({ match, left }: RowPiece): "both" | Side {
  if (!match?.moved) return "both";
  return left.length > 0 ? "left" : "right";
}

/** Headings without a counterpart are marked from end to end. */
function wholeClaims(comparison: RowSource, claims: Pair<readonly number[]>): RowMarks {
  const spans = (side: Side) =>
    claims[side].flatMap((index) => {
      const claim = comparison[side].claims[index];
      return claim === undefined ? [] : [[claim.start, claim.end] as const];
    });
  const edits = [
    ...spans("left").map((left) => ({ kind: "dropped" as const, left, right: null })),
    ...spans("right").map((right) => ({ kind: "added" as const, left: null, right })),
  ];
  return { ...NO_MARKS, edits };
}

function furnitureOf(comparison: RowSource, claims: Pair<readonly number[]>): FurnitureKind[] {
  const kinds = SIDES.flatMap((side) =>
    claims[side].flatMap((index) => comparison[side].claims[index]?.furniture || []),
  );
  return [...new Set(kinds)];
}

/** The line before a row that begins a paragraph. */
function paragraphRow(row: Row): ParagraphRow | null {
  if (row.kind !== "claim") return null;
  const starts = (side: Side) =>
    row.place === "both" || row.place === side ? (row.group[side][0]?.paragraph ?? null) : null;
  const [left, right] = [starts("left"), starts("right")];
  return left === null && right === null ? null : { kind: "paragraph", key: `p-${row.key}`, left, right };
}
