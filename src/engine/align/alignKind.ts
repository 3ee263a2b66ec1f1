import type { Claim, CoarseStretch, Options, Pair, RunnerUp, Side, Span } from "../model.ts";
import { partitionPoint } from "../partitionPoint.ts";
import { isCompared, type Text } from "../text.ts";
import type { Work } from "../work.ts";
import { alignSequence } from "./alignSequence.ts";
import { strictnessOf } from "./links/strictness.ts";
import type { PinnedClaims } from "./pins.ts";
import type { Reading } from "./reading/reading.ts";

/** A title repeats the words of every paragraph, so a title is aligned with titles only. */
export const KINDS = ["heading", "sentence"] as const;
export type Kind = (typeof KINDS)[number];

/** A row by indexes of claims; `odds` are the log odds that it holds. */
export interface KindRow extends Pair<readonly number[]> {
  readonly score: number;
  readonly odds: number;
  readonly runnerUp: RunnerUp | null;
}

export interface KindAlignment {
  readonly rows: readonly KindRow[];
  readonly echoes: readonly (Pair<number> & { readonly score: number })[];
  readonly coarse: readonly CoarseStretch[];
}

export interface KindInput {
  readonly texts: Pair<Text>;
  readonly reading: Reading;
  readonly pins: PinnedClaims;
  readonly options: Options;
  /** How far the texts seem to tell of different events. */
  readonly foreign: number;
}

/** Aligns the claims of one kind: translates claims to places in the sequence of their kind, and back. */
export function alignKind(
  kind: Kind,
  { texts, reading, pins, options, foreign }: KindInput,
  work: Work,
): KindAlignment {
  const claims = { left: claimsOf(kind, texts.left), right: claimsOf(kind, texts.right) };
  if (claims.left.length === 0 || claims.right.length === 0) return { rows: [], echoes: [], coarse: [] };
  const placed = (side: Side, own: Iterable<number>) => placesOf(own, claims[side]);
  const { rows, echoes, unsearched } = alignSequence(
    {
      lines: {
        left: claims.left.map((claim) => reading.lines.left[claim]!),
        right: claims.right.map((claim) => reading.lines.right[claim]!),
      },
      terms: {
        left: claims.left.map((claim) => reading.terms.left[claim]!),
        right: claims.right.map((claim) => reading.terms.right[claim]!),
      },
      paragraphOf: {
        left: claims.left.map((claim) => texts.left.claims[claim]!.paragraph),
        right: claims.right.map((claim) => texts.right.claims[claim]!.paragraph),
      },
      languages: { left: texts.left.language, right: texts.right.language },
      together: pins.together
        .filter((pin) => kindOf(pin, texts) === kind)
        .map((pin) => ({ left: placed("left", pin.left), right: placed("right", pin.right) })),
      closed: {
        left: new Set(placed("left", pins.closed.left)),
        right: new Set(placed("right", pins.closed.right)),
      },
      strictness: strictnessOf(options.strictness),
      foreign,
      isAll: isAllOf(claims.left, texts.left) && isAllOf(claims.right, texts.right),
    },
    work,
  );
  const claim = (side: Side, place: number) => claims[side][place]!;
  return {
    rows: rows.map(({ left, right, score, odds, runnerUp }) => ({
      left: left.map((i) => claim("left", i)),
      right: right.map((j) => claim("right", j)),
      score,
      odds,
      runnerUp: runnerUp && {
        left: claim("left", runnerUp.left),
        right: claim("right", runnerUp.right),
        score: runnerUp.score,
      },
    })),
    echoes: echoes.map(({ i, j, score }) => ({ left: claim("left", i), right: claim("right", j), score })),
    coarse: coarseStretch(unsearched, claims, texts),
  };
}

/** Rows the reader made of a heading and a sentence: they stand in no one sequence. */
export function mixedRows(pins: PinnedClaims, texts: Pair<Text>): KindRow[] {
  return pins.together
    .filter((pin) => kindOf(pin, texts) === "mixed")
    .map((pin) => ({ ...pin, score: 1, odds: Number.POSITIVE_INFINITY, runnerUp: null }));
}

function kindOf({ left, right }: Pair<readonly number[]>, texts: Pair<Text>): Kind | "mixed" {
  const kinds = new Set([
    ...left.map((claim) => kindOfClaim(texts.left.claims[claim]!)),
    ...right.map((claim) => kindOfClaim(texts.right.claims[claim]!)),
  ]);
  const [first = "mixed"] = kinds;
  return kinds.size > 1 ? "mixed" : first;
}

function kindOfClaim({ heading }: Claim): Kind {
  return heading ? "heading" : "sentence";
}

function claimsOf(kind: Kind, { claims }: Text): number[] {
  const found: number[] = [];
  for (let at = 0; at < claims.length; at++)
    if (isCompared(claims[at]!) && kindOfClaim(claims[at]!) === kind) found.push(at);
  return found;
}

function isAllOf(claims: readonly number[], text: Text): boolean {
  return claims.length === text.claims.filter(isCompared).length;
}

/** Where some claims stand among those of the kind. */
function placesOf(some: Iterable<number>, claims: readonly number[]): number[] {
  return [...some].flatMap((claim) => {
    const place = partitionPoint(claims.length, (at) => claims[at]! < claim);
    return claims[place] === claim ? [place] : [];
  });
}

/** From the first to the last claim of each side that the work limit left unsearched. */
function coarseStretch(
  unsearched: Pair<readonly number[]>,
  claims: Pair<readonly number[]>,
  texts: Pair<Text>,
): CoarseStretch[] {
  const stretch = (side: Side): Span | null => {
    const first = unsearched[side][0];
    const last = unsearched[side].at(-1);
    if (first === undefined || last === undefined) return null;
    return [texts[side].claims[claims[side][first]!]!.start, texts[side].claims[claims[side][last]!]!.end];
  };
  const left = stretch("left");
  const right = stretch("right");
  return left || right ? [{ left, right }] : [];
}
