import { type Comparison, type Options, type Pair, SIDES, type Side, type Span } from "../model.ts";
import { isCompared } from "../text.ts";
import { brokenInMatch } from "./brokenInMatch.ts";
import { brokenInOrder } from "./brokenInOrder.ts";
import { brokenInSummary } from "./brokenInSummary.ts";
import { areApart, isInside, isShare, spanOf } from "./spanRules.ts";

/**
 * What a comparison of any two texts, with any options, must hold and does not: a line for each broken rule, none where
 * all hold. Tests expect `[]`; the long fuzz run prints the lines.
 */
export function brokenInvariants(
  comparison: Comparison,
  texts: Pair<string>,
  options: Options = {},
): string[] {
  const broken: string[] = [];
  const hold = (holds: boolean, rule: string) => {
    if (!holds) broken.push(rule);
  };
  for (const side of SIDES) {
    const { claims, paragraphs } = comparison[side];
    hold(areApart(claims.map(spanOf)), `${side}: claims are sorted, disjoint and not empty`);
    hold(onlyWhiteBetween(texts[side], claims.map(spanOf)), `${side}: only white space lies between claims`);
    hold(areApart(paragraphs), `${side}: paragraphs are sorted, disjoint and not empty`);
    for (const [i, claim] of claims.entries()) {
      const home = paragraphs[claim.paragraph];
      hold(
        home !== undefined && isInside([claim.start, claim.start + 1], home),
        `${side} ${i}: its paragraph`,
      );
      hold(areApart(claim.asides), `${side} ${i}: asides are sorted and disjoint`);
      hold(
        claim.asides.every((aside) => isInside(aside, spanOf(claim))),
        `${side} ${i}: asides lie inside the claim`,
      );
    }
    hold(isPartition(comparison, side), `${side}: every compared claim is in one row, echoed or alone`);
    for (const span of spansOf(comparison, side)) {
      hold(
        !span.some((at) => splitsPair(texts[side], at)),
        `${side} ${span.join("-")}: no span splits a character`,
      );
    }
  }
  comparison.matches.forEach((match, i) => {
    for (const rule of brokenInMatch(match, { comparison, texts, options }))
      broken.push(`match ${i}: ${rule}`);
  });
  for (const { left, right, score } of comparison.echoes) {
    hold(isCompared(comparison.left.claims[left]!), "an echo links no furniture on the left");
    hold(isCompared(comparison.right.claims[right]!), "an echo links no furniture on the right");
    hold(
      !comparison.matches.some((m) => m.left.includes(left) && m.right.includes(right)),
      "an echo links different rows",
    );
    hold(isShare(score), "the score of an echo is 0 to 1");
  }
  hold(
    comparison.exact === (comparison.coarse.length === 0),
    "coarse stretches are named exactly where it is not exact",
  );
  for (const side of SIDES) {
    const spans = comparison.coarse.flatMap((stretch) => (stretch[side] ? [stretch[side]] : []));
    const sorted = spans.toSorted((a, b) => a[0] - b[0]);
    hold(areApart(sorted), `${side}: coarse stretches share no text`);
  }
  broken.push(...brokenInOrder(comparison), ...brokenInSummary(comparison));
  hold(areFinite(comparison), "every figure is a number");
  return broken;
}

function isPartition({ matches, echoes, dropped, added, ...texts }: Comparison, side: Side): boolean {
  const rows = matches.flatMap((m) => m[side]);
  const inRow = new Set(rows);
  const echoed = new Set(echoes.map((e) => e[side]).filter((i) => !inRow.has(i)));
  const all = [...rows, ...echoed, ...(side === "left" ? dropped : added)].sort((a, b) => a - b);
  const compared = texts[side].claims.flatMap((claim, i) => (isCompared(claim) ? [i] : []));
  return all.join() === compared.join();
}

function spansOf({ matches, echoes, ...texts }: Comparison, side: Side): Span[] {
  const marks = [
    ...matches.flatMap((m) => [...m.edits, ...m.cues, ...m.clauses]),
    ...echoes.flatMap((e) => e.cues),
  ];
  return [...texts[side].claims.map(spanOf), ...marks.flatMap((mark) => (mark[side] ? [mark[side]] : []))];
}

function onlyWhiteBetween(text: string, spans: readonly Span[]): boolean {
  let at = 0;
  for (const [start, end] of [...spans, [text.length, text.length] as const]) {
    if (text.slice(at, start).trim() !== "") return false;
    at = end;
  }
  return true;
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

/** JSON writes NaN and Infinity as null, and leaves out what is undefined. */
function areFinite(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (value === null || typeof value !== "object") return value !== undefined && typeof value !== "function";
  return Object.values(value).every(areFinite);
}
