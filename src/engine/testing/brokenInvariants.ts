import { LOOSELY_SPACED } from "../mark/recutMarks.ts";
import {
  type Claim,
  type Comparison,
  type Edit,
  type Match,
  type Options,
  type Pair,
  SIDES,
  type Side,
  type Span,
} from "../model.ts";
import { isCompared, isCounted } from "../text.ts";
import { type Token, tokenize } from "../words/tokens.ts";

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
    const unlike = hasOwnReading(options) ? null : readsUnlike(match, comparison, texts);
    // The reader may tie a heading to a sentence; the engine never does.
    const rules = brokenInMatch(match, comparison, options.pins !== undefined);
    for (const rule of rules) broken.push(`match ${i}: ${rule}`);
    if (unlike) broken.push(`match ${i}: without its marks it reads alike, not ${unlike}`);
  });
  hold(areSorted(comparison.matches.map((m) => m.left[0]!)), "matches stand in the order of the left text");
  hold(settledInOrder(comparison), "rows that have not moved are in order");
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
  broken.push(...brokenInSummary(comparison));
  hold(areFinite(comparison), "every figure is a number");
  return broken;
}

function brokenInMatch(match: Match, comparison: Comparison, isPinned: boolean): string[] {
  const broken: string[] = [];
  const hold = (holds: boolean, rule: string) => {
    if (!holds) broken.push(rule);
  };
  const { edits, cues, clauses } = match;
  const claims = {
    left: match.left.map((i) => comparison.left.claims[i]!),
    right: match.right.map((j) => comparison.right.claims[j]!),
  };
  const headings = new Set([...claims.left, ...claims.right].map((claim) => claim.heading));
  hold(isPinned || headings.size === 1, "headings pair with headings");
  hold(isShare(match.score), "the score is 0 to 1");
  hold(match.weight >= 0, "the weight is not negative");
  if (match.status === "same")
    hold(edits.length + cues.length + clauses.length === 0, "what is the same has no marks");
  for (const side of SIDES) {
    hold(match[side].length > 0 && areSorted(match[side]), `${side}: has claims, in order`);
    const inOneClaim = (span: Span | null) =>
      span === null || claims[side].some((c) => isInside(span, spanOf(c)));
    hold(
      [...edits, ...cues, ...clauses].every((mark) => inOneClaim(mark[side])),
      `${side}: each mark lies in one claim`,
    );
    hold(areApart(sortedSpans(edits, side)), `${side}: edits do not overlap`);
    hold(
      cues.every(
        ({ [side]: span, values, elsewhere }) =>
          (span !== null) === (values[side] !== null && elsewhere?.[side] === undefined),
      ),
      `${side}: a cue has a place where it has a value that is told in the match`,
    );
  }
  hold(
    cues.every((cue) => cue.left !== null || cue.right !== null),
    "a cue has a place",
  );
  hold(
    clauses.every((clause) => (clause.left === null) !== (clause.right === null)),
    "a clause is of one side",
  );
  hold(edits.every(hasSidesOfItsKind), "an edit has the sides of its kind");
  hold(movesComeInTwo(edits), "moved words leave one place and come to one");
  return broken;
}

/** With words read as equal, or differences left out, kept words need not be equal. */
function hasOwnReading({ ignore, equal }: Options): boolean {
  return ignore !== undefined || equal !== undefined;
}

/** The words of both sides outside all marks, where they differ. Groups may tell their claims in another order. */
function readsUnlike(match: Match, comparison: Comparison, texts: Pair<string>): string | null {
  const isSingle = match.left.length === 1 && match.right.length === 1;
  const [left, right] = SIDES.map((side) => {
    const words = keptWords(match, side, comparison, texts).flatMap(asCut);
    // "26，882" is the same as 26,882, whatever words it is cut into; and the dot of "U.S." is the stop where a claim ends on it.
    if (match.status === "same") return words.join("").replaceAll(".", "");
    return (isSingle ? words : words.sort()).join(" ");
  });
  return left === right ? null : `${left} / ${right}`;
}

/** By letters where no space says what is one word: 一些 is equal to 一 and 些. */
function asCut(word: string): readonly string[] {
  return LOOSELY_SPACED.test(word) ? [...word] : [word];
}

/** Normal forms of the words outside edits, asides and variants (a name or number written differently is no edit). */
function keptWords(match: Match, side: Side, comparison: Comparison, texts: Pair<string>): string[] {
  const { edits, cues } = match;
  const claims = match[side].map((i) => comparison[side].claims[i]!);
  const away = [
    ...edits.map((edit) => edit[side]),
    ...cues.filter((cue) => cue.kind === "variant").map((cue) => cue[side]),
    ...claims.flatMap((claim) => claim.asides),
  ].filter((span) => span !== null);
  const isKept = (token: Token) => !away.some(([start, end]) => token.start < end && start < token.end);
  return claims.flatMap((claim) =>
    tokenize(texts[side], spanOf(claim), comparison[side].language)
      .filter(isKept)
      // Single or double is the house style of a paper, and no change of words.
      .map(({ normal }) => (normal === "'" ? '"' : normal)),
  );
}

function brokenInSummary({ summary, matches, left, right }: Comparison): string[] {
  const { same, reworded, moved, dropped, added, rows, share } = summary;
  const broken: string[] = [];
  if (same + reworded + moved + dropped + added !== rows) broken.push("the summary's rows add up");
  if (!isShare(share.leftInRight) || !isShare(share.rightInLeft)) broken.push("shares are 0 to 1");
  const counted = matches.filter(
    (m) => m.left.some((i) => isCounted(left.claims[i]!)) || m.right.some((j) => isCounted(right.claims[j]!)),
  );
  if (counted.filter((m) => m.moved).length !== moved) broken.push("the summary counts what has moved");
  if (counted.filter((m) => !m.moved && m.status === "same").length !== same)
    broken.push("the summary counts what is the same");
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

/** Rows of one claim to one, since a group is called moved by the majority of its pairs. */
function settledInOrder({ matches }: Comparison): boolean {
  const settled = matches.filter((m) => !m.moved && m.left.length === 1 && m.right.length === 1);
  return areSorted(settled.map((m) => m.right[0]!));
}

function spansOf({ matches, echoes, ...texts }: Comparison, side: Side): Span[] {
  const marks = [
    ...matches.flatMap((m) => [...m.edits, ...m.cues, ...m.clauses]),
    ...echoes.flatMap((e) => e.cues),
  ];
  return [...texts[side].claims.map(spanOf), ...marks.flatMap((mark) => (mark[side] ? [mark[side]] : []))];
}

function hasSidesOfItsKind({ kind, left, right, move }: Edit): boolean {
  switch (kind) {
    case "replaced":
    case "form":
      return left !== null && right !== null;
    case "dropped":
      return left !== null && right === null;
    case "added":
      return left === null && right !== null;
    case "moved":
      return (left === null) !== (right === null) && move !== undefined;
  }
}

function movesComeInTwo(edits: readonly Edit[]): boolean {
  const moves = edits.filter((edit) => edit.kind === "moved");
  return moves.every(({ move }) => {
    const both = moves.filter((edit) => edit.move === move);
    return both.length === 2 && both.some((e) => e.left) && both.some((e) => e.right);
  });
}

function sortedSpans(edits: readonly Edit[], side: Side): Span[] {
  return edits.flatMap((edit) => (edit[side] ? [edit[side]] : [])).sort((a, b) => a[0] - b[0]);
}

function spanOf({ start, end }: Claim): Span {
  return [start, end];
}

function isInside([start, end]: Span, [from, to]: Span): boolean {
  return from <= start && start < end && end <= to;
}

function areApart(spans: readonly Span[]): boolean {
  return spans.every(([start, end], i) => start < end && start >= (spans[i - 1]?.[1] ?? 0));
}

function areSorted(numbers: readonly number[]): boolean {
  return numbers.every((n, i) => i === 0 || n > numbers[i - 1]!);
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

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
