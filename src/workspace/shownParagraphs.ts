import { SIDES, type Side, type Span } from "../engine/model.ts";
import { inlineLines } from "./inlineLines.ts";
import type { InlinePiece } from "./inlinePieces.ts";
import type { ClaimRow, Row, Sentence } from "./rows.ts";
import { toldAsOne } from "./toldAsOne.ts";
import type { TextNameRow, UnpairedRow } from "./unpairedRows.ts";

/** A paragraph of text as it stands on the page: a sentence, or in Inline a claim of both texts. */
export interface ShownParagraph {
  /** The row's key. */
  readonly key: string;
  /** Which of the row's paragraphs it is, from 0. */
  readonly index: number;
  readonly text: string;
  /** The pieces of `text` that are read as one: all of it, or in Inline what A has and what B has. */
  readonly readings: readonly (readonly Span[])[];
}

/** Each text at its own place: A's sentences of a row, then B's. */
export function sideParagraphs(rows: readonly (Row | UnpairedRow | TextNameRow)[]): ShownParagraph[] {
  return rows.flatMap((row) => whole(row.key, sentencesOf(row)));
}

/** Both texts told as one, in the order of `inlineRows`. */
export function inlineParagraphs(rows: readonly Row[], lead: Side): ShownParagraph[] {
  return rows.flatMap((row) => inlineParagraphsOf(row, lead));
}

function inlineParagraphsOf(row: Row, lead: Side): ShownParagraph[] {
  switch (row.kind) {
    case "claim":
      return claimParagraphs(row, lead);
    case "heading":
    case "furniture":
      return whole(row.key, inlineLines(row, lead));
    case "paragraph":
      return [];
  }
}

function sentencesOf(row: Row | UnpairedRow | TextNameRow): readonly Sentence[] {
  switch (row.kind) {
    case "claim":
      return SIDES.flatMap((side) => (row.place === "both" || row.place === side ? row.group[side] : []));
    case "heading":
    case "furniture":
    case "unpaired":
      return [...row.left, ...row.right];
    case "paragraph":
    case "name":
      return [];
  }
}

function claimParagraphs({ key, place, group }: ClaimRow, lead: Side): ShownParagraph[] {
  const { left, right, state } = group;
  if (place !== "both" && place !== lead) return [];
  if (left.length === 0 || right.length === 0 || state === "same")
    return whole(key, left.length > 0 ? left : right);
  const pieces = toldAsOne(group);
  return pieces === null ? whole(key, [...left, ...right]) : [asOneParagraph(key, pieces)];
}

function whole(key: string, sentences: readonly Sentence[]): ShownParagraph[] {
  return sentences.map(({ runs }, index) => {
    const text = runs.map((run) => run.text).join("");
    return { key, index, text, readings: [[[0, text.length]]] };
  });
}

function asOneParagraph(key: string, pieces: readonly InlinePiece[]): ShownParagraph {
  let text = "";
  const left: Span[] = [];
  const right: Span[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += variantText(piece);
    const span: Span = [start, text.length];
    if (piece.kind !== "come") left.push(span);
    if (piece.kind !== "gone") right.push(span);
  }
  return { key, index: 0, text, readings: [left, right] };
}

/** "Serhii / Sergiy" where one name is written in two ways. */
export function variantText(piece: InlinePiece): string {
  if (piece.kind !== "variant" || piece.text === piece.other) return piece.text;
  return `${piece.text} / ${piece.other}`;
}
