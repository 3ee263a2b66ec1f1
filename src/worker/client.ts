import { proxy } from "comlink";
import type { Article, Comparison, Options, Progress } from "../engine/model.ts";
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

/**
 * Two workers of one file: a comparison keeps its worker busy to the end, and a file dropped meanwhile must not wait for
 * it, nor be lost when it is cancelled.
 */
export function createEngineClient(spawn: () => WorkerLike = spawnWorker): EngineClient {
  const reader = workerThread(spawn);
  const comparer = workerThread(spawn);
  let current: object | null = null;

  return {
    async readFile(file, encoding) {
      return readOr(
        await reader.call<IntakeResult>(async (remote) => await remote.readFile(file, file.name, encoding)),
        file.name,
      );
    },
    async readPasted(text, name) {
      return readOr(
        await reader.call<IntakeResult>(async (remote) => await remote.readPasted(text, name)),
        name,
      );
    },
    compare(left, right, options, onProgress) {
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
  };
}

function readOr(outcome: Outcome<IntakeResult>, name: string): IntakeResult {
  switch (outcome.kind) {
    case "done":
      return outcome.value;
    case "cancelled":
    case "crashed":
      return { ok: false, failure: { kind: "unreadable", name } };
  }
}
