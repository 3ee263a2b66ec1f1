import type { Progress } from "../engine/model.ts";

/**
 * Between two messages, in ms: as often as a bar can be seen to move. Each costs the page a tenth of a millisecond and the screen
 * that shows it a rendering; a comparison of a second had 114, nearly all before anything is shown of it.
 */
const REST_MS = 50;

/**
 * Lets through only what a bar could show: the first progress of a step, and each new whole percent of it that does not follow
 * another at once. So neither a slow machine nor a fast one sends more messages than there are percents.
 */
export function everyPercent(
  send: (progress: Progress) => void,
  now: () => number = () => performance.now(),
): (progress: Progress) => void {
  let step: Progress["step"] | null = null;
  let percent = 0;
  let sentAt = 0;
  return (progress) => {
    const reached = progress.expected > 0 ? Math.floor((100 * progress.done) / progress.expected) : 0;
    if (progress.step === step && (reached === percent || now() - sentAt < REST_MS)) return;
    step = progress.step;
    percent = reached;
    sentAt = now();
    send(progress);
  };
}
