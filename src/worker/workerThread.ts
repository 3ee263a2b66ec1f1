import { type Endpoint, type Remote, wrap } from "comlink";
import type { WorkerApi } from "./workerApi.ts";

/** The parts of `Worker` that are used, so that a test can bring its own. */
export interface WorkerLike extends Endpoint {
  terminate(): void;
}

/** How a call ended. `crashed`: the worker died twice, or its code threw; the message is the engine's or the browser's. */
export type Outcome<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "cancelled" }
  | { readonly kind: "crashed"; readonly message: string };

/** A worker that starts with the first call and again with the first call after it was stopped or has died. */
export interface WorkerThread {
  call<T>(task: (remote: Remote<WorkerApi>) => Promise<T>): Promise<Outcome<T>>;
  /** Ends the worker; what it was asked ends as `cancelled`. */
  stop(): void;
}

/** A worker that dies under a call may have been unlucky (memory, a tab put to sleep); dying again is a fault. */
const RESTARTS = 1;

export function workerThread(spawn: () => WorkerLike): WorkerThread {
  let running: Started | null = null;

  return {
    async call(task) {
      for (let restarts = 0; ; restarts++) {
        const ending = await attempt(task);
        if (ending.kind !== "died") return ending;
        if (restarts === RESTARTS) return { kind: "crashed", message: ending.message };
      }
    },
    stop() {
      running?.end({ kind: "cancelled" });
    },
  };

  async function attempt<T>(task: (remote: Remote<WorkerApi>) => Promise<T>): Promise<Outcome<T> | Died> {
    try {
      running ??= start();
      const { remote, ended } = running;
      return await Promise.race([ended, task(remote).then((value) => ({ kind: "done", value }) as const)]);
    } catch (error) {
      return { kind: "crashed", message: error instanceof Error ? error.message : String(error) };
    }
  }

  function start(): Started {
    const worker = spawn();
    const { promise, resolve } = withResolvers<Ending>();
    const started: Started = {
      remote: wrap<WorkerApi>(worker),
      ended: promise,
      end(ending) {
        worker.terminate();
        if (running === started) running = null;
        resolve(ending);
      },
    };
    const died = (event: Event) => started.end({ kind: "died", message: messageOf(event) });
    worker.addEventListener("error", died);
    worker.addEventListener("messageerror", died);
    return started;
  }
}

interface Died {
  readonly kind: "died";
  readonly message: string;
}

type Ending = Died | { readonly kind: "cancelled" };

interface Started {
  readonly remote: Remote<WorkerApi>;
  /** Settles when the worker is no more. */
  readonly ended: Promise<Ending>;
  end(ending: Ending): void;
}

/** A worker whose file did not load says nothing at all. */
function messageOf(event: Event): string {
  return "message" in event && typeof event.message === "string" && event.message !== ""
    ? event.message
    : "the worker stopped";
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (value) => settle(value) };
}
