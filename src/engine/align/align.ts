import type { CoarseStretch, Evidence, Options, Pair, RunnerUp, Side, Span } from "../model.ts";
import { once } from "../once.ts";
import type { Text } from "../text.ts";
import { emptyTokenStore, type TokenStore } from "../words/tokenStore.ts";
import type { Work } from "../work.ts";
import { alignKind, KINDS, mixedRows } from "./alignKind.ts";
import { evidenceOf, evidenceReaders } from "./evidence/evidence.ts";
import { termCounts } from "./evidence/termCounts.ts";
import { foreignnessOf } from "./likeness/foreignness.ts";
import { type Link, movedLinks } from "./moves.ts";
import { pinnedClaims } from "./pins.ts";
import { type ReadingOptions, readingOf } from "./reading/reading.ts";

/** A row of the alignment: indexes of claims, each side sorted. */
export interface AlignedGroup {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly score: number;
  readonly certain: boolean;
  readonly moved: boolean;
  readonly evidence: Evidence;
  readonly runnerUp: RunnerUp | null;
}

/** A second telling: claims of two different rows, or of a row and of none. */
export interface AlignedEcho {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  readonly moved: boolean;
}

export interface Alignment {
  /** In the order of the left text; a claim is in one group at most. */
  readonly groups: readonly AlignedGroup[];
  readonly echoes: readonly AlignedEcho[];
  /** Stretches matched coarsely because the step limit was met; empty where the result is exact. */
  readonly coarse: readonly CoarseStretch[];
}

export interface AlignOptions extends Options, ReadingOptions {
  /** As `plainTerms`. */
  readonly store?: TokenStore;
}

/** Least log odds of a row that is drawn without a question mark; see docs/alignment.md, certainty. */
const CERTAIN_ODDS = 2;

/** Finds which claims of two texts say the same. */
export function align(texts: Pair<Text>, options: AlignOptions, work: Work): Alignment {
  const pins = pinnedClaims(options.pins ?? [], texts);
  const reading = readingOf(texts, options);
  const foreign = foreignnessOf(reading);
  const parts = KINDS.map((kind) => alignKind(kind, { texts, reading, pins, options, foreign }, work));
  const rows = [...parts.flatMap((part) => part.rows), ...mixedRows(pins, texts)];
  const told = parts.flatMap((part) => part.echoes);

  const linkOf = (row: number, left: number, right: number): Link => ({
    left,
    right,
    row,
    isEcho: row >= rows.length,
    length: lengthOf(texts, "left", left) + lengthOf(texts, "right", right),
    words: once(() =>
      [written(texts, "left", left), written(texts, "right", right)].sort(byCodeUnits).join("\n"),
    ),
  });
  const rowLinks = rows.map(({ left, right }, row) =>
    left.flatMap((i) => right.map((j) => linkOf(row, i, j))),
  );
  const echoLinks = told.map(({ left, right }, at) => linkOf(rows.length + at, left, right));
  const { moved, coarse } = movedLinks([...rowLinks.flat(), ...echoLinks], work);

  const isTiny = Math.min(texts.left.claims.length, texts.right.claims.length) <= TINY;
  const readers = evidenceReaders(
    { store: options.store ?? emptyTokenStore(), termsOf: reading.termsOf, plainTerms: reading.plainTerms },
    termCounts(reading.terms),
  );
  const stretch = (side: Side, claims: readonly number[]) => ({
    lines: claims.map((claim) => reading.lines[side][claim]!),
    terms: claims.map((claim) => reading.terms[side][claim]!),
    language: texts[side].language,
  });
  const groups = rows.flatMap(({ left, right, score, odds, runnerUp }, at): AlignedGroup[] => {
    const links = rowLinks[at]!;
    const row = { left: stretch("left", left), right: stretch("right", right) };
    const evidence = evidenceOf(row.left, row.right, readers);
    const certain = odds >= CERTAIN_ODDS;
    // What is shown is as the left has it; whether there is anything must not hang on which text is called left.
    if (isTiny && !certain && isEmpty(evidence) && isEmpty(evidenceOf(row.right, row.left, readers)))
      return [];
    const moves = 2 * links.filter((link) => moved.has(link)).length > links.length;
    return [{ left, right, score, certain, moved: moves, evidence, runnerUp }];
  });
  const echoes = told.map(
    ({ left, right, score }, at): AlignedEcho => ({ left, right, score, moved: moved.has(echoLinks[at]!) }),
  );
  return {
    groups: groups.sort((a, b) => a.left[0]! - b.left[0]!),
    echoes: echoes.sort((a, b) => a.left - b.left || a.right - b.right),
    coarse: [
      ...parts.flatMap((part) => part.coarse),
      ...(coarse.length > 0 ? [stretchOf(coarse, texts)] : []),
    ],
  };
}

/** From the first to the last claim that some links join. */
function stretchOf(links: readonly Link[], texts: Pair<Text>): CoarseStretch {
  const reach = (side: Side): Span => {
    const spans = links.map((link) => texts[side].claims[link[side]]!);
    return [
      spans.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY),
      spans.reduce((last, { end }) => Math.max(last, end), 0),
    ];
  };
  return { left: reach("left"), right: reach("right") };
}

/**
 * Up to here a sentence has hardly a rival, and small words alone seem to be enough: in a text this tiny a doubtful row must
 * share a name, a number or a word that a reader could be shown. In longer ones that costs more true rows of inflected words
 * than it keeps false ones out.
 */
const TINY = 4;

function isEmpty({ names, numbers, words }: Evidence): boolean {
  return names.length + numbers.length + words.length === 0;
}

function written(texts: Pair<Text>, side: Side, claim: number): string {
  const { start, end } = texts[side].claims[claim]!;
  return texts[side].text.slice(start, end);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function lengthOf(texts: Pair<Text>, side: Side, claim: number): number {
  const { start, end } = texts[side].claims[claim]!;
  return end - start;
}
