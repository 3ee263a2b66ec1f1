import type { Comparison, Progress, SegmentedText } from "../../engine/model.ts";
import type { Encoding, IntakeResult } from "../../intake/article.ts";
import type { EngineClient } from "../../worker/client.ts";
import type { Outcome } from "../../worker/workerThread.ts";

/** A comparison the session has asked for, and the ways it can go. */
export interface FakeRun {
  /** The names of the two articles. */
  readonly names: readonly [left: string, right: string];
  readonly cancelled: boolean;
  report(progress: Progress): void;
  finish(): Promise<void>;
  crash(message: string): Promise<void>;
}

export interface FakeEngine extends EngineClient {
  readonly runs: readonly FakeRun[];
  /** Keeps readings of files of that name waiting; the answer lets them go. */
  hold(name: string): () => Promise<void>;
}

/** Reads a sentence out of any file but those named .pdf, and ends a comparison when it is told to. */
export function fakeEngine(): FakeEngine {
  const runs: FakeRun[] = [];
  const held = new Map<string, Promise<void>>();

  return {
    runs,
    hold(name) {
      let release = () => {};
      held.set(
        name,
        new Promise((resolve) => {
          release = resolve;
        }),
      );
      return async () => {
        held.delete(name);
        release();
        await settled();
      };
    },
    async readFile(file, encoding = "utf-8") {
      await held.get(file.name);
      return file.name.endsWith(".pdf")
        ? { ok: false, failure: { kind: "not-text", name: file.name, format: "PDF" } }
        : read(file.size === 0 ? "" : `The text of ${file.name}.`, file.name, encoding);
    },
    async readPasted(text, name) {
      return read(text, name, "pasted");
    },
    compare(left, right, _options, onProgress) {
      let answer: (outcome: Outcome<Comparison>) => void = () => {};
      const result = new Promise<Outcome<Comparison>>((resolve) => {
        answer = resolve;
      });
      let cancelled = false;
      runs.push({
        names: [left.name, right.name],
        get cancelled() {
          return cancelled;
        },
        report: onProgress,
        async finish() {
          answer({ kind: "done", value: comparisonOf(left.name, right.name) });
          await settled();
        },
        async crash(message) {
          answer({ kind: "crashed", message });
          await settled();
        },
      });
      return {
        result,
        cancel() {
          cancelled = true;
          answer({ kind: "cancelled" });
        },
      };
    },
  };
}

/** Lets every promise that can be kept be kept. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

function read(text: string, name: string, encoding: Encoding): IntakeResult {
  if (text === "") return { ok: false, failure: { kind: "empty", name } };
  const words = text.split(" ").length;
  return { ok: true, article: { name, text, language: "en", encoding, sure: true, words } };
}

function comparisonOf(left: string, right: string): Comparison {
  const text = (name: string): SegmentedText => ({ name, language: "en", paragraphs: [], claims: [] });
  return {
    left: text(left),
    right: text(right),
    matches: [],
    echoes: [],
    dropped: [],
    added: [],
    exact: true,
    coarse: [],
    summary: {
      rows: 0,
      same: 0,
      reworded: 0,
      moved: 0,
      dropped: 0,
      added: 0,
      clauses: 0,
      changedFacts: 0,
      uncertain: 0,
      furniture: 0,
      ignored: 0,
      share: { leftInRight: 0, rightInLeft: 0 },
    },
  };
}
