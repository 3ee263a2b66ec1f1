import { type InlinePiece, InlinePieces, startsWithSpace } from "./inlinePieces.ts";
import type { Run } from "./rowRuns.ts";
import type { Sentence } from "./rows.ts";
import { SentenceStream, type StreamRun } from "./sentenceStream.ts";
import { wordsWithin } from "./wordsWithin.ts";

/**
 * Both sides of a row as one run of text, what is gone before what came instead. The kept words of the two sides are told
 * off against each other, since a word that only one side has does not say where it would stand on the other.
 *
 * Null where the sides keep different numbers of words, or the same ones in another order: then they cannot be told as one and
 * are shown one after the other.
 */
export function inlineRuns(left: readonly Sentence[], right: readonly Sentence[]): InlinePiece[] | null {
  const sides: Sides = {
    a: new SentenceStream(left),
    b: new SentenceStream(right),
    pieces: new InlinePieces(),
  };
  const { a, b, pieces } = sides;
  const kept = { a: keptWords(a.runs), b: keptWords(b.runs) };
  if (kept.a.length !== kept.b.length || areCrossed(kept.a, kept.b)) return null;
  for (;;) {
    const { head: x } = a;
    const { head: y } = b;
    // An aside is in no count: the left's is told, the right's is not.
    if (x?.kind === "aside") takeLeft(sides, x.text.length);
    else if (y?.kind === "aside") passRight(sides, y.text.length);
    else if (x && isEdited(x)) {
      const gone = takeGone(a, pieces);
      takeCome(b, gone, pieces);
    } else if (y && isEdited(y)) takeEdited(b, "come", pieces);
    else if (x?.kind === "variant" && y?.kind === "variant") takeVariant(sides, x, y);
    else if (x && y) takeKept(sides, x, y);
    else if (x) takeLeft(sides, x.text.length);
    else if (y) passRight(sides, y.text.length);
    else return pieces.all;
  }
}

interface Sides {
  readonly a: SentenceStream;
  readonly b: SentenceStream;
  readonly pieces: InlinePieces;
}

/**
 * What is gone at the head, with the edits that follow it before any kept word: what came instead of each word of "(then mayor)"
 * would cut it in two. Gives their marks.
 */
function takeGone(a: SentenceStream, pieces: InlinePieces): ReadonlySet<string | null> {
  const marks = new Set<string | null>();
  for (let run = a.head; run && isEdited(run); run = a.head) {
    marks.add(run.mark);
    takeEdited(a, "gone", pieces);
    if (isSpaceBeforeEdit(a) && a.head) {
      pieces.putSpace(a.head);
      a.pass();
    }
  }
  return marks;
}

/** What came instead of what is gone. */
function takeCome(b: SentenceStream, gone: ReadonlySet<string | null>, pieces: InlinePieces): void {
  for (let run = b.head; run && isEdited(run) && gone.has(run.mark); run = b.head) {
    takeEdited(b, "come", pieces);
    if (isSpaceBeforeEdit(b) && gone.has(b.runs[1]?.mark ?? null)) b.pass();
  }
}

/** Between two edits of one sentence. */
function isSpaceBeforeEdit({ runs: [space, next] }: SentenceStream): boolean {
  return (
    space?.kind === "same" &&
    space.text.trim() === "" &&
    next !== undefined &&
    isEdited(next) &&
    next.opens === null
  );
}

/** The run at the head and those after it that are of the same edit, in the next sentence too. */
function takeEdited(stream: SentenceStream, kind: "gone" | "come", pieces: InlinePieces): void {
  const mark = stream.head?.mark;
  const isOfEdit = (run: Run | undefined): run is Run =>
    run !== undefined && isEdited(run) && run.mark === mark;
  for (let run = stream.head; isOfEdit(run); run = stream.head) {
    if (kind === "come" && stream.isAfterSpace) pieces.oweSpace();
    open(stream, pieces);
    pieces.put({ kind, text: run.text, run });
    stream.pass();
    const [space, next] = stream.runs;
    if (kind === "come" && startsWithSpace(space?.text ?? "")) pieces.oweSpace();
    if (space?.text === " " && next?.opens && isOfEdit(next)) {
      pieces.putSpace(space);
      stream.pass();
    }
  }
}

function takeVariant({ a, b, pieces }: Sides, x: StreamRun, y: StreamRun): void {
  open(a, pieces);
  open(b, pieces);
  pieces.put({ kind: "variant", text: x.text, other: y.text, run: x });
  a.pass();
  b.pass();
}

/** As many words as both heads have; then, where one has none left, the signs before its next run. */
function takeKept(sides: Sides, x: StreamRun, y: StreamRun): void {
  open(sides.a, sides.pieces);
  open(sides.b, sides.pieces);
  const words = { x: wordEnds(x.text), y: wordEnds(y.text) };
  const shared = Math.min(words.x.length, words.y.length);
  const [endX, endY] = [words.x[shared - 1], words.y[shared - 1]];
  if (endX !== undefined && endY !== undefined) {
    takeLeft(sides, endX);
    passRight(sides, endY);
  } else if (words.y.length === 0) {
    const signs = y.text.trim();
    const lead = x.text.length - x.text.trimStart().length;
    if (x.text.trim() === signs) takeLeft(sides, x.text.length);
    else if (signs !== "" && x.text.slice(lead).startsWith(signs)) takeLeft(sides, lead + signs.length);
    passRight(sides, y.text.length);
  } else takeLeft(sides, x.text.length);
}

function takeLeft({ a, pieces }: Sides, length: number): void {
  open(a, pieces);
  const { head } = a;
  if (head === undefined) return;
  const text = head.text.slice(0, length);
  if (text !== "") pieces.put({ kind: "kept", text, run: head });
  a.pass(length);
}

function passRight({ b, pieces }: Sides, length: number): void {
  open(b, pieces);
  b.pass(length);
}

/** Says once that a sentence begins. */
function open(stream: SentenceStream, pieces: InlinePieces): void {
  const sentence = stream.takeOpening();
  if (sentence !== null) pieces.opens(sentence);
}

function isEdited({ kind, mark }: Run): boolean {
  return mark !== null && kind !== "variant" && kind !== "same" && kind !== "aside";
}

/** Their letters and digits: "U.S." and "US" are one word. */
function keptWords(runs: readonly Run[]): string[] {
  return runs.flatMap((run) => {
    if (isEdited(run) || run.kind === "variant" || run.kind === "aside") return [];
    return wordsWithin(run.text, [0, run.text.length]).map((span) =>
      run.text
        .slice(...span)
        .replace(/[^\p{L}\p{M}\p{N}]/gu, "")
        .toLowerCase(),
    );
  });
}

/** Whether a word has its equal at another place than that of the same count. One without an equal is only spelled otherwise. */
function areCrossed(a: readonly string[], b: readonly string[]): boolean {
  const there = new Set(b);
  return a.some((word, i) => word !== b[i] && there.has(word));
}

function wordEnds(text: string): number[] {
  return wordsWithin(text, [0, text.length]).map(([, end]) => end);
}
