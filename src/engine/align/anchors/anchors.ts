import type { Pair } from "../../model.ts";
import { equalParagraphs, type ParagraphOfPlace } from "./equalParagraphs.ts";

/** Two places that stand for each other whatever the rest says. */
export interface Anchor {
  readonly i: number;
  readonly j: number;
}

/** What is known of two sequences of sentences before they are scored. */
export interface AnchorInput {
  /** Equal numbers for equal sentences. */
  readonly sentences: Pair<readonly number[]>;
  readonly paragraphOf: Pair<ParagraphOfPlace>;
  /** Places that are left alone. */
  readonly closed: Pair<ReadonlySet<number>>;
}

/**
 * Sentences equal on both sides, before anything is scored: unchanged text costs next to nothing.
 *
 * Certain are those of equal paragraphs in one order, then the equal sentences at both ends of the texts, those that stand
 * once in each text, wherever that is, and equal neighbours of such a pair. So a repeated "He declined." is paired by its
 * place; one that no neighbour vouches for is left to the scores. Symmetric and linear, where a longest common subsequence of
 * sentences is neither.
 */
export function equalAnchors({ sentences, paragraphOf, closed }: AnchorInput): Anchor[] {
  const pairing = new Pairing(sentences, closed);
  for (const [i, j] of equalParagraphs(sentences, paragraphOf)) if (pairing.isFree(i, j)) pairing.put(i, j);
  pairing.extend(0, 0, 1);
  pairing.extend(sentences.left.length - 1, sentences.right.length - 1, -1);
  // All unique pairs before their neighbours: a run of neighbours must not take a place that another pair is sure of.
  const once = { left: placesOfUnique(sentences.left), right: placesOfUnique(sentences.right) };
  for (const [sentence, i] of once.left) {
    const j = once.right.get(sentence);
    if (j !== undefined && pairing.isFree(i, j)) pairing.put(i, j);
  }
  for (const { i, j } of pairing.anchors()) {
    pairing.extend(i + 1, j + 1, 1);
    pairing.extend(i - 1, j - 1, -1);
  }
  return pairing.anchors();
}

/** Which place stands for which so far. */
class Pairing {
  private readonly sentences: Pair<readonly number[]>;
  private readonly closed: Pair<ReadonlySet<number>>;
  private readonly rightOf: Int32Array;
  private readonly leftOf: Int32Array;

  constructor(sentences: Pair<readonly number[]>, closed: Pair<ReadonlySet<number>>) {
    this.sentences = sentences;
    this.closed = closed;
    this.rightOf = new Int32Array(sentences.left.length).fill(NONE);
    this.leftOf = new Int32Array(sentences.right.length).fill(NONE);
  }

  isFree(i: number, j: number): boolean {
    const { rightOf, leftOf, closed } = this;
    return rightOf[i] === NONE && leftOf[j] === NONE && !closed.left.has(i) && !closed.right.has(j);
  }

  put(i: number, j: number): void {
    this.rightOf[i] = j;
    this.leftOf[j] = i;
  }

  /** Pairs equal neighbours from a pair of places on; beyond the ends nothing is free. */
  extend(fromLeft: number, fromRight: number, step: 1 | -1): void {
    let i = fromLeft;
    let j = fromRight;
    while (this.isFree(i, j) && this.sentences.left[i] === this.sentences.right[j]) {
      this.put(i, j);
      i += step;
      j += step;
    }
  }

  anchors(): Anchor[] {
    const found: Anchor[] = [];
    this.rightOf.forEach((j, i) => {
      if (j !== NONE) found.push({ i, j });
    });
    return found;
  }
}

const NONE = -1;

function placesOfUnique(sentences: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  sentences.forEach((sentence, at) => {
    if (places.has(sentence)) repeated.add(sentence);
    places.set(sentence, at);
  });
  for (const sentence of repeated) places.delete(sentence);
  return places;
}
