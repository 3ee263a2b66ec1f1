import { LOOSELY_SPACED } from "../mark/recutMarks.ts";
import {
  type Comparison,
  type Cue,
  type CueKind,
  type Edit,
  type Match,
  type Options,
  type Pair,
  ROW_WEIGHTS,
  SIDES,
  type Side,
  type Span,
} from "../model.ts";
import { claimWords } from "../words/claimWords.ts";
import type { Token } from "../words/tokens.ts";
import { areApart, areSorted, isInside, isShare, spanOf } from "./spanRules.ts";

/** What was compared, and what came of it. */
interface Compared {
  readonly comparison: Comparison;
  readonly texts: Pair<string>;
  readonly options: Options;
}

/** What a row must hold by itself and does not: its claims, marks, facts and weight. */
export function brokenInMatch(match: Match, { comparison, texts, options }: Compared): string[] {
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
  // The reader may tie a heading to a sentence; the engine never does.
  hold(options.pins !== undefined || headings.size === 1, "headings pair with headings");
  hold(isShare(match.score), "the score is 0 to 1");
  hold(weighsItsKind(match), "the weight is that of its kind");
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
  hold(
    cues.every((cue) => SAYS_WORDS.has(cue.kind) || cue.values.left !== cue.values.right),
    "a fact has two values",
  );
  hold(edits.every(hasSidesOfItsKind), "an edit has the sides of its kind");
  hold(movesComeInTwo(edits), "moved words leave one place and come to one");
  const unlike = hasOwnReading(options) ? null : readsUnlike(match, comparison, texts);
  hold(unlike === null, `without its marks it reads alike, not ${unlike}`);
  return broken;
}

/** A quotation may lose its marks alone, and a negation may stand where it is not read: the words quoted are the same then. */
const SAYS_WORDS: ReadonlySet<CueKind> = new Set(["quote", "negation"]);

/** Facts before what one text alone tells, that before doubt, and so down to what is the same. */
function weighsItsKind({ status, moved, certain, cues, clauses, weight }: Match): boolean {
  if (cues.some(isFact)) return weight > ROW_WEIGHTS.oneSided;
  if (clauses.length > 0) return weight === ROW_WEIGHTS.oneSided;
  if (!certain) return weight === ROW_WEIGHTS.uncertain;
  if (status === "reworded") return weight === ROW_WEIGHTS.reworded;
  return weight === (moved ? ROW_WEIGHTS.moved : ROW_WEIGHTS.same);
}

function isFact({ kind }: Cue): boolean {
  return kind !== "variant";
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
    if (match.status === "same")
      return words
        .join("")
        .replaceAll(".", "")
        .replace(RAISED, (figure) => figure.normalize("NFKC"));
    return (isSingle ? words : words.sort()).join(" ");
  });
  return left === right ? null : `${left} / ${right}`;
}

/** m² is the same as m2, and 10⁵ no 105. */
const RAISED = /(?<!\p{N})[⁰¹²³⁴-⁹₀-₉]/gu;

/** By letters where no space says what is one word: 一些 is equal to 一 and 些. */
function asCut(word: string): readonly string[] {
  return LOOSELY_SPACED.test(word) ? [...word] : [word];
}

/** Normal forms of the words outside edits, asides and variants (a name or number written differently is no edit). */
function keptWords(match: Match, side: Side, comparison: Comparison, texts: Pair<string>): string[] {
  const { edits, cues } = match;
  const words = claimWords({ ...comparison[side], text: texts[side] });
  const away = [
    ...edits.map((edit) => edit[side]),
    ...cues.filter((cue) => cue.kind === "variant").map((cue) => cue[side]),
  ].filter((span) => span !== null);
  const isKept = (token: Token) => !away.some(([start, end]) => token.start < end && start < token.end);
  return match[side].flatMap((claim) =>
    words
      .of(claim)
      .filter(isKept)
      // Single or double is the house style of a paper, and no change of words.
      .map(({ normal }) => (normal === "'" ? '"' : normal)),
  );
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
