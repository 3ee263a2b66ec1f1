import { endsWithSpace } from "./inlinePieces.ts";
import type { Run } from "./rowRuns.ts";
import type { Sentence } from "./rows.ts";

export interface StreamRun extends Run {
  /** The sentence that begins with it, unless it is its side's first. */
  readonly opens: Sentence | null;
}

/** The runs of a side's sentences, with a space between them, used up from the front. */
export class SentenceStream {
  readonly runs: StreamRun[];
  /** White space has just been passed, or nothing yet. */
  isAfterSpace = true;

  constructor(sentences: readonly Sentence[]) {
    this.runs = runsOf(sentences);
  }

  get head(): StreamRun | undefined {
    return this.runs[0];
  }

  /** The sentence that begins with the head; told once. */
  takeOpening(): Sentence | null {
    const { head } = this;
    if (head === undefined || head.opens === null) return null;
    this.runs[0] = { ...head, opens: null };
    return head.opens;
  }

  /** Passes the head, or as many of its characters. */
  pass(length = this.head?.text.length): void {
    const { head } = this;
    if (head === undefined) return;
    this.isAfterSpace = endsWithSpace(head.text.slice(0, length));
    const rest = head.text.slice(length);
    if (rest === "") this.runs.shift();
    else
      this.runs[0] = { ...head, opens: null, text: rest, start: head.start + head.text.length - rest.length };
  }
}

function runsOf(sentences: readonly Sentence[]): StreamRun[] {
  const all: StreamRun[] = [];
  for (const sentence of sentences) {
    const [first, ...rest] = sentence.runs.filter((run) => run.kind !== "gap");
    if (first === undefined) continue;
    const isFirst = all.length === 0;
    if (!isFirst)
      all.push({ kind: "same", text: " ", start: first.start - 1, mark: null, cues: [], opens: null });
    all.push({ ...first, opens: isFirst ? null : sentence });
    for (const run of rest) all.push({ ...run, opens: null });
  }
  return all;
}
