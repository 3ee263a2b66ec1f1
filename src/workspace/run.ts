import type { Article, Comparison, Pair, Progress } from "../engine/model.ts";
import type { EngineClient } from "../worker/client.ts";

/** Work that takes longer than this shows its own screen; before that nothing flashes. */
export const SLOW_AFTER_MS = 1000;

/** What a run tells; at most one of `done` and `failed` comes, as the last, and nothing comes after `stop`. */
export interface RunListener {
  progress(progress: Progress): void;
  slow(): void;
  done(comparison: Comparison): void;
  failed(reason: string): void;
}

export interface Run {
  stop(): void;
}

/** Starts one comparison that can be stopped at any time and is then not heard of again. */
export function startRun(
  engine: Pick<EngineClient, "compare">,
  pair: Pair<Article>,
  listener: RunListener,
): Run {
  let over = false;
  const timer = setTimeout(() => listener.slow(), SLOW_AFTER_MS);
  const work = engine.compare(pair.left, pair.right, {}, (progress) => {
    if (!over) listener.progress(progress);
  });
  const end = () => {
    over = true;
    clearTimeout(timer);
  };
  void work.result.then((outcome) => {
    if (over) return;
    end();
    switch (outcome.kind) {
      case "done":
        listener.done(outcome.value);
        return;
      case "crashed":
        listener.failed(outcome.message);
        return;
      case "cancelled":
        // Only a newer run of the same client cancels behind our back, and that one tells its own end.
        return;
    }
  });
  return {
    stop() {
      if (over) return;
      end();
      work.cancel();
    },
  };
}
