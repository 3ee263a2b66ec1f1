import type { Progress } from "../engine/model.ts";

/**
 * Lets through only what a bar could show: the first progress of a step and each new whole percent of it. By count and
 * not by time, so that a slow machine sends no more messages than a fast one.
 */
export function everyPercent(send: (progress: Progress) => void): (progress: Progress) => void {
  let sent = "";
  return (progress) => {
    const percent = progress.expected > 0 ? Math.floor((100 * progress.done) / progress.expected) : 0;
    const shown = `${progress.step} ${percent}`;
    if (shown === sent) return;
    sent = shown;
    send(progress);
  };
}
