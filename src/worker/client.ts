import { proxy } from "comlink";
import type { Article, Comparison, Options, Pair, Progress } from "../engine/model.ts";
import type { Encoding, IntakeResult } from "../intake/article.ts";
import { joinParts } from "./comparisonParts.ts";
import { spawnWorker } from "./spawnWorker.ts";
import { type Outcome, type WorkerLike, workerThread } from "./workerThread.ts";

/** A comparison under way. */
export interface Running {
  /** Never rejects. */
  readonly result: Promise<Outcome<Comparison>>;
  /** Ends the worker if it still works at this comparison; its result is `cancelled`. */
  cancel(): void;
}

/** Intake and engine, off the page. */
export interface EngineClient {
  /** Never rejects: what goes wrong is a failure of the result. `encoding` is the reader's own choice. */
  readFile(file: File, encoding?: Encoding): Promise<IntakeResult>;
  readPasted(text: string, name: string): Promise<IntakeResult>;
  /** A comparison that is still running is cancelled: nobody waits for it any more. */
  compare(left: Article, right: Article, options: Options, onProgress: (progress: Progress) => void): Running;
}

/** An engine client with workers behind it, which take a while to come to speed. */
export interface WorkerClient extends EngineClient {
  /**
   * Reads and compares two short texts whose result nobody wants, so that the first comparison that is wanted finds the
   * workers started and their code compiled. Never rejects, and ends as soon as something is to be compared.
   */
  warmUp(files: Pair<File>): Promise<void>;
}

/**
 * Two workers of one file: a comparison keeps its worker busy to the end, and a file dropped meanwhile must not wait for
 * it, nor be lost when it is cancelled.
 */
export function createEngineClient(spawn: () => WorkerLike = spawnWorker): WorkerClient {
  const reader = workerThread(spawn);
  const comparer = workerThread(spawn);
  let current: object | null = null;
  let isInUse = false;

  return {
    readFile,
    async readPasted(text, name) {
      return readOr(
        await reader.call<IntakeResult>(async (remote) => await remote.readPasted(text, name)),
        name,
      );
    },
    compare(left, right, options, onProgress) {
      isInUse = true;
      if (current) comparer.stop();
      const run = {};
      current = run;
      // A message on its way when the run was cancelled still arrives.
      const told = (progress: Progress) => {
        if (current === run) onProgress(progress);
      };
      const result = comparer
        .call(async (remote) => {
          const others: Comparison[] = [];
          const take = (part: Comparison) => {
            others.push(part);
          };
          const first = await remote.compare(left, right, options, proxy(told), proxy(take));
          // Emptied: the page keeps `take`, and with it this list, until the worker lets go of its end of it.
          return joinParts([first, ...others.splice(0)]);
        })
        .finally(() => {
          if (current === run) current = null;
        });
      return {
        result,
        cancel() {
          if (current === run) comparer.stop();
        },
      };
    },
    async warmUp({ left, right }) {
      const [a, b] = await Promise.all([readFile(left), readFile(right)]);
      if (!a.ok || !b.ok) return;
      // Paragraph by paragraph: what is wanted meanwhile waits for one of them, most of which it would have had to do itself.
      for (const text of a.article.text.split(/\n\s*\n/u)) {
        if (isInUse) return;
        const { kind } = await comparer.call(
          async (remote) =>
            await remote.compare({ ...a.article, text }, b.article, {}, proxy(ignore), proxy(ignore)),
        );
        if (kind !== "done") return;
      }
    },
  };

  async function readFile(file: File, encoding?: Encoding): Promise<IntakeResult> {
    return readOr(
      await reader.call<IntakeResult>(async (remote) => await remote.readFile(file, file.name, encoding)),
      file.name,
    );
  }
}

function ignore(): void {}

function readOr(outcome: Outcome<IntakeResult>, name: string): IntakeResult {
  switch (outcome.kind) {
    case "done":
      return outcome.value;
    case "cancelled":
    case "crashed":
      return { ok: false, failure: { kind: "unreadable", name } };
  }
}
