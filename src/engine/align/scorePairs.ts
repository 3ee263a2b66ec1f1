import type { Pair, Side } from "../model.ts";
import { remembered } from "../remembered.ts";
import type { Work } from "../work.ts";
import { equalAnchors } from "./anchors/anchors.ts";
import { bagsOf, emptyVocabularies } from "./likeness/bags.ts";
import { betweenAnchors } from "./likeness/betweenAnchors.ts";
import { type Candidates, candidatesOf } from "./likeness/candidates.ts";
import { withContext } from "./likeness/context.ts";
import { likenessInOtherWords } from "./likeness/inOtherWords.ts";
import { likenessOf, type TextLikeness } from "./likeness/likeness.ts";
import { likenessAlone } from "./likeness/likenessAlone.ts";
import { type PairTable, pairTable, type ScoredPair, type Size } from "./likeness/pairs.ts";
import { type Similarity, similarityOf } from "./likeness/similarity.ts";
import type { Settled } from "./links/primary.ts";
import type { SequenceInput } from "./sequenceInput.ts";

/** The likely pairs of two sequences, each scored; likeness of the texts is by shared words alone. */
export interface ScoredPairs extends TextLikeness, Pick<Candidates, "unsearched"> {
  readonly size: Size;
  /** Equal numbers for equal sentences. */
  readonly sentences: Pair<readonly number[]>;
  readonly similarity: Similarity;
  /** Pinned and equal sentences. */
  readonly settled: Settled;
  readonly table: PairTable;
}

/**
 * Equal sentences first; then likely pairs are scored by shared words, in reports of one event also by what they say in other
 * words, and by their neighbours.
 */
export function scorePairs(input: SequenceInput, work: Work): ScoredPairs {
  const { terms, languages, foreign } = input;
  const size = { left: terms.left.length, right: terms.right.length };
  const vocabularies = emptyVocabularies();
  const bags = {
    left: terms.left.map((own) => bagsOf(own, vocabularies)),
    right: terms.right.map((own) => bagsOf(own, vocabularies)),
  };
  const similarity = similarityOf(bags, vocabularies);
  const sentences = numbered(input);
  const settled = settledPairs(input, sentences);
  const { anchors } = settled;
  const open = { left: allBut(size.left, settled.left), right: allBut(size.right, settled.right) };
  const words = { left: bags.left.map((b) => b.words), right: bags.right.map((b) => b.words) };
  const gaps = betweenAnchors(anchors, open, size);
  const { rows: candidates, unsearched } = candidatesOf(words, { anchors, gaps, open }, work);
  const alone = likenessAlone(gaps, terms);
  const likeness = (i: number, j: number) =>
    Math.max(similarity.base(i, j), alone.get(i * size.right + j) ?? 0);
  const worded = pairTable(size, scoresOf(candidates, likeness, work));
  const { mean, kept } = likenessOf(worded);
  const added = likenessInOtherWords({ terms, languages, similarity, kept, foreign });
  const table = withContext(added ? raised(worded, added) : worded);
  return { size, sentences, similarity, settled, table, mean, kept, unsearched };
}

/** What the reader has said, and equal sentences. */
function settledPairs(
  { paragraphOf, together, closed }: SequenceInput,
  sentences: Pair<readonly number[]>,
): Settled {
  const equal = equalAnchors({ sentences, paragraphOf, closed });
  const pinned = together.flatMap(({ left, right }) => left.flatMap((i) => right.map((j) => ({ i, j }))));
  return {
    anchors: [...pinned, ...equal],
    left: new Set([...closed.left, ...equal.map(({ i }) => i)]),
    right: new Set([...closed.right, ...equal.map(({ j }) => j)]),
  };
}

/**
 * The same number for equal sentences. A line of marks or emoji alone has no terms and equals what is written as it is. Lists
 * that equal lines share are joined once.
 */
function numbered({ lines, terms }: SequenceInput): Pair<readonly number[]> {
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const ofTerms = remembered((own: readonly string[]) => numberOf(own.join(" ")));
  const ofSide = (side: Side) =>
    terms[side].map((own, place) => (own.length > 0 ? ofTerms(own) : numberOf(`\0${lines[side][place]!}`)));
  return { left: ofSide("left"), right: ofSide("right") };
}

function allBut(count: number, taken: ReadonlySet<number>): Set<number> {
  return new Set(Array.from({ length: count }, (_, place) => place).filter((place) => !taken.has(place)));
}

function scoresOf(
  candidates: readonly (readonly number[])[],
  likeness: (i: number, j: number) => number,
  work: Work,
): ScoredPair[] {
  const pairs: ScoredPair[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const row = candidates[i]!;
    work.report("align", i, candidates.length);
    work.spend(row.length);
    for (const j of row) {
      const base = likeness(i, j);
      if (base > 0) pairs.push({ i, j, base, score: base });
    }
  }
  return pairs;
}

function raised({ size, pairs }: PairTable, added: (i: number, j: number) => number): PairTable {
  const likelier = pairs.map(({ i, j, base }): ScoredPair => {
    const likeness = Math.min(1, base + added(i, j));
    return { i, j, base: likeness, score: likeness };
  });
  return pairTable(size, likelier);
}
