import type { Side } from "../model.ts";
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
  const settled = settledPairs(input);
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
  return { size, similarity, settled, table, mean, kept, unsearched };
}

/** What the reader has said, and equal sentences. */
function settledPairs({ lines, terms, paragraphOf, together, closed }: SequenceInput): Settled {
  const numberOf = sentenceNumbers();
  const numbers = (side: Side) => terms[side].map((own, place) => numberOf(own, lines[side][place]!));
  const sentences = { left: numbers("left"), right: numbers("right") };
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
function sentenceNumbers(): (terms: readonly string[], line: string) => number {
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const ofTerms = remembered((terms: readonly string[]) => numberOf(terms.join(" ")));
  return (terms, line) => (terms.length > 0 ? ofTerms(terms) : numberOf(`\0${line}`));
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
