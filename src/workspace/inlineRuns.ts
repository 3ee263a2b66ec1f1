import type { Run } from "./rowRuns.ts";
import type { Sentence } from "./rows.ts";
import { wordsWithin } from "./wordsWithin.ts";

/**
 * A piece of the two texts told as one. `kept` stands on both sides, as the left writes it; `gone` is the left's own and
 * `come` the right's own; a `variant` is written in two ways; at `opens` a sentence begins that is not its side's first.
 */
export type InlinePiece =
  | { readonly kind: "kept" | "gone" | "come"; readonly text: string; readonly run: Run }
  | { readonly kind: "variant"; readonly text: string; readonly other: string; readonly run: Run }
  | { readonly kind: "opens"; readonly text: ""; readonly sentence: Sentence };

interface StreamRun extends Run {
  /** The sentence that begins with it, unless it is its side's first. */
  readonly opens: Sentence | null;
}

/** A side's runs as they are used up: the head may be cut at a word. */
interface Stream {
  readonly runs: StreamRun[];
  /** White space has just been passed, or the stream has just begun. */
  spaced: boolean;
}

/**
 * Both sides of a row as one run of text, what is gone before what came instead. The kept words of the two sides are told
 * off against each other, since a word that only one side has does not say where it would stand on the other.
 *
 * Null where the sides keep different numbers of words: then they cannot be told as one and are shown one after the other.
 */
export function inlineRuns(left: readonly Sentence[], right: readonly Sentence[]): InlinePiece[] | null {
  const a: Stream = { runs: runsOf(left), spaced: true };
  const b: Stream = { runs: runsOf(right), spaced: true };
  if (keptWords(a.runs) !== keptWords(b.runs)) return null;
  const pieces: InlinePiece[] = [];
  let owed = false;

  for (;;) {
    const [x, y] = [a.runs[0], b.runs[0]];
    // An aside is in no count: the left's is told, the right's is not.
    if (x?.kind === "aside") takeLeft(x.text.length);
    else if (y?.kind === "aside") passRight(y.text.length);
    else if (x && isEdited(x)) {
      takeEdited(a, "gone", x.mark);
      takeEdited(b, "come", x.mark);
    } else if (y && isEdited(y)) takeEdited(b, "come", y.mark);
    else if (x?.kind === "variant" && y?.kind === "variant") {
      open(a);
      open(b);
      put({ kind: "variant", text: x.text, other: y.text, run: x });
      cut(a, x, x.text.length);
      cut(b, y, y.text.length);
    } else if (x && y) takeKept(x, y);
    else if (x) takeLeft(x.text.length);
    else if (y) passRight(y.text.length);
    else return pieces;
  }

  /** The run at the head and those after it that are of the same edit, in the next sentence too. */
  function takeEdited(stream: Stream, kind: "gone" | "come", mark: string | null): void {
    for (let run = stream.runs[0]; run && isEdited(run) && run.mark === mark; run = stream.runs[0]) {
      if (kind === "come" && stream.spaced) owed = true;
      open(stream);
      put({ kind, text: run.text, run });
      stream.runs.shift();
      stream.spaced = endsWithSpace(run.text);
      const [space, next] = stream.runs;
      if (kind === "come" && startsWithSpace(space?.text ?? "")) owed = true;
      if (space?.text === " " && next?.opens && isEdited(next) && next.mark === mark) {
        add({ kind: "kept", text: " ", run: space });
        cut(stream, space, 1);
        owed = false;
      }
    }
  }

  /** As many words as both heads have; then, where one has none left, the signs before its next run. */
  function takeKept(x: Run, y: Run): void {
    open(a);
    open(b);
    const words = { x: wordEnds(x.text), y: wordEnds(y.text) };
    const shared = Math.min(words.x.length, words.y.length);
    const [endX, endY] = [words.x[shared - 1], words.y[shared - 1]];
    if (endX !== undefined && endY !== undefined) {
      takeLeft(endX);
      passRight(endY);
    } else if (words.y.length === 0) {
      const signs = y.text.trim();
      const lead = x.text.length - x.text.trimStart().length;
      if (x.text.trim() === signs) takeLeft(x.text.length);
      else if (signs !== "" && x.text.slice(lead).startsWith(signs)) takeLeft(lead + signs.length);
      passRight(y.text.length);
    } else takeLeft(x.text.length);
  }

  function takeLeft(length: number): void {
    open(a);
    const head = a.runs[0];
    if (head === undefined) return;
    const text = head.text.slice(0, length);
    if (text !== "") put({ kind: "kept", text, run: head });
    cut(a, head, length);
  }

  function passRight(length: number): void {
    open(b);
    const head = b.runs[0];
    if (head !== undefined) cut(b, head, length);
  }

  /** Says once that a sentence begins. */
  function open({ runs }: Stream): void {
    const [head] = runs;
    if (head === undefined || head.opens === null) return;
    pieces.push({ kind: "opens", text: "", sentence: head.opens });
    runs[0] = { ...head, opens: null };
  }

  function put(piece: Exclude<InlinePiece, { readonly kind: "opens" }>): void {
    const last = pieces.findLast(({ kind }) => kind !== "opens");
    const opens = piece.kind !== "kept" || /^[\p{L}\p{N}“‘("[]/u.test(piece.text);
    const between = last !== undefined && !endsWithSpace(last.text) && !startsWithSpace(piece.text);
    const needsSpace = owed && opens && between;
    owed = false;
    if (needsSpace) add({ kind: "kept", text: " ", run: { ...piece.run, kind: "same" } });
    add(piece);
  }

  function add(piece: InlinePiece): void {
    const last = pieces.at(-1);
    if (last?.kind === "kept" && piece.kind === "kept" && last.run.kind === piece.run.kind)
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
}

function cut(stream: Stream, head: StreamRun, length: number): void {
  const rest = head.text.slice(length);
  stream.spaced = endsWithSpace(head.text.slice(0, length));
  if (rest === "") stream.runs.shift();
  else stream.runs[0] = { ...head, opens: null, text: rest, start: head.start + length };
}

/** With a space before each sentence but the first. */
function runsOf(sentences: readonly Sentence[]): StreamRun[] {
  const all: StreamRun[] = [];
  for (const sentence of sentences) {
    const [first, ...rest] = sentence.runs.filter((run) => run.kind !== "gap");
    if (first === undefined) continue;
    const before = all.at(-1);
    if (before !== undefined)
      all.push({ kind: "same", text: " ", start: first.start - 1, mark: null, cues: [], opens: null });
    all.push({ ...first, opens: before === undefined ? null : sentence });
    for (const run of rest) all.push({ ...run, opens: null });
  }
  return all;
}

function isEdited({ kind, mark }: Run): boolean {
  return mark !== null && kind !== "variant" && kind !== "same" && kind !== "aside";
}

function keptWords(runs: readonly Run[]): number {
  return runs.reduce(
    (n, run) =>
      n + (isEdited(run) || run.kind === "variant" || run.kind === "aside" ? 0 : wordEnds(run.text).length),
    0,
  );
}

function wordEnds(text: string): number[] {
  return wordsWithin(text, [0, text.length]).map(([, end]) => end);
}

function startsWithSpace(text: string): boolean {
  return /^\s/u.test(text);
}

function endsWithSpace(text: string): boolean {
  return /\s$/u.test(text);
}
