/**
 * How long the page's own thread is held at a stretch, in ms. A press is answered at once within 100 ms; longer slices would
 * not be done sooner, since a pause costs some tenths of a millisecond.
 */
const SLICE_MS = 30;

/**
 * Does long work bit by bit: it says by each `yield` that it could rest there, and every few of them the page does whatever
 * else is to be done. Short work is done at once. Null where it is no longer wanted after a pause.
 */
export async function inSlices<T>(
  work: Generator<undefined, T>,
  isWanted: () => boolean = () => true,
): Promise<T | null> {
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < SLICE_MS) continue;
    await nextTask();
    if (!isWanted()) return null;
    since = performance.now();
  }
}

/** Does work at once that could be done bit by bit. */
export function atOnce<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** By a message: timers are slowed down where they follow each other, and to one a minute while the page is out of sight. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
