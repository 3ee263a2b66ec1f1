import { diffArrays } from "diff";
import type { Pair } from "../../model.ts";

/** Which paragraph each sentence stands in, never falling. */
export type ParagraphOfPlace = readonly number[];

/** Past so many paragraphs that were moved or repeated the order says little; what stands once in each text is found without it. */
const MAX_EDITS = 200;

/**
 * The sentences of equal paragraphs that stand in one order on both sides, pair by pair: a shortest edit script over whole
 * paragraphs (Myers 1986, by `diff`).
 *
 * Where one text says a paragraph twice there are several shortest scripts, and which of them is found hangs on the side
 * and on the end it begins from. A pair counts that all four ways find; the rest is for the scores. Paragraphs that the
 * other text lacks are left out beforehand: they cannot be paired, and without them two texts that differ wholly cost
 * nothing.
 *
 * `sentences` are equal numbers for equal sentences.
 */
export function equalParagraphs(
  sentences: Pair<readonly number[]>,
  paragraphOf: Pair<ParagraphOfPlace>,
): [left: number, right: number][] {
  const all = {
    left: paragraphsOf(sentences.left, paragraphOf.left),
    right: paragraphsOf(sentences.right, paragraphOf.right),
  };
  const left = standingIn(all.right, all.left);
  const right = standingIn(all.left, all.right);
  const others = [
    pairsInOrder(left.toReversed(), right.toReversed()),
    turned(pairsInOrder(right, left)),
    turned(pairsInOrder(right.toReversed(), left.toReversed())),
  ];
  return [...pairsInOrder(left, right)]
    .filter(([own, other]) => others.every((pairs) => pairs.get(own) === other))
    .flatMap(([own, other]) =>
      Array.from({ length: own.count }, (_, at): [number, number] => [own.start + at, other.start + at]),
    );
}

/** Neighbouring sentences, from a place on. */
interface Paragraph {
  /** The numbers of its sentences. */
  readonly key: string;
  readonly start: number;
  readonly count: number;
}

function paragraphsOf(sentences: readonly number[], paragraphOf: ParagraphOfPlace): Paragraph[] {
  const found: Paragraph[] = [];
  for (let start = 0, end = 0; start < sentences.length; start = end) {
    while (end < sentences.length && paragraphOf[end] === paragraphOf[start]) end++;
    found.push({ key: sentences.slice(start, end).join(" "), start, count: end - start });
  }
  return found;
}

function standingIn(there: readonly Paragraph[], here: readonly Paragraph[]): Paragraph[] {
  const keys = new Set(there.map(({ key }) => key));
  return here.filter(({ key }) => keys.has(key));
}

function pairsInOrder(from: readonly Paragraph[], to: readonly Paragraph[]): Map<Paragraph, Paragraph> {
  const changes = diffArrays([...from], [...to], {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: MAX_EDITS,
  });
  const pairs = new Map<Paragraph, Paragraph>();
  let i = 0;
  let j = 0;
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) for (let at = 0; at < count; at++) pairs.set(from[i + at]!, to[j + at]!);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

function turned(pairs: ReadonlyMap<Paragraph, Paragraph>): Map<Paragraph, Paragraph> {
  return new Map([...pairs].map(([from, to]) => [to, from]));
}
