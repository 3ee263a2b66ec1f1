import type { Article, Comparison, Pair, Progress } from "../engine/model.ts";
import type { EngineClient } from "../worker/client.ts";
import { inSlices } from "./inSlices.ts";
import { makeRows } from "./makeRows.ts";
import type { Rows } from "./rows.ts";

/** Work that takes longer than this shows its own screen; before that nothing flashes. */
export const SLOW_AFTER_MS = 1000;

/** What a run tells; at most one of `done` and `failed` comes, as the last, and nothing comes after `stop`. */
export interface RunListener {
  progress(progress: Progress): void;
  slow(): void;
  done(comparison: Comparison, rows: Rows): void;
  failed(reason: string): void;
}

export interface Run {
  stop(): void;
}

/**
 * Starts one comparison that can be stopped at any time and is then not heard of again. It is done when its rows are there.
 * They are made here, bit by bit: to read as many objects out of messages of the worker takes the page as long.
 */
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
  const follow = async () => {
    const outcome = await work.result;
    if (over) return;
    switch (outcome.kind) {
      case "done": {
        const texts = { left: pair.left.text, right: pair.right.text };
        const rows = await inSlices(makeRows(outcome.value, texts), () => !over);
        if (rows === null) return;
        end();
        listener.done(outcome.value, rows);
        return;
      }
      case "crashed":
        end();
        listener.failed(outcome.message);
        return;
      case "cancelled":
        // Only a newer run of the same client cancels behind our back, and that one tells its own end.
        end();
    }
  };
  void follow().catch((error: unknown) => {
    if (over) throw error;
    end();
    listener.failed(error instanceof Error ? error.message : String(error));
  });
  return {
    stop() {
      if (over) return;
      end();
      work.cancel();
    },
  };
}
