import type { TextPair } from "../texts/texts.ts";
import { VIEWS, type ViewName } from "./views.ts";

/** What a view needed for one pair, in milliseconds from the moment it was given the texts. */
export interface Shown {
  /** The diff itself included. */
  readonly firstPaint: number;
  /** The diff alone, where a view can tell. */
  readonly diff: number | null;
  /** Until the end of both texts had been scrolled to and was on the screen. */
  readonly end: number;
  /** The longest time between two frames on the way. */
  readonly longestFrame: number;
  /** Bytes of script and page together, after a collection; null where the browser does not tell. */
  readonly memory: number | null;
  readonly nodes: number;
}

declare global {
  interface Window {
    measureView: (view: ViewName, texts: TextPair) => Promise<Shown>;
  }
}

/**
 * Frames of a pull at the scroll bar from top to end. A share of the page and not a number of pixels: a page of two aligned
 * columns in a reading size is five times as high as one of wrapped lines in a code editor's, for the same words.
 */
const FRAMES_TO_END = 60;
/** Frames without growth after which the end is the end. */
const SETTLED_FRAMES = 30;

window.measureView = async (view, texts) => {
  const root = document.getElementById("root") as HTMLElement;
  // A view has painted, or has come to the end, when the first or the last long word stands in the page.
  const words = texts[0].match(/\p{L}{6,}/gu) ?? [];
  const [firstWord = "", lastWord = ""] = [words[0], words.at(-1)];
  const { show, scroller } = await VIEWS[view]();
  await frame();
  const start = performance.now();
  const diff = show(root, texts) ?? null;
  while (!isShown(root, firstWord)) await frame();
  const firstPaint = performance.now() - start;
  const { end, longestFrame } = await scrollToEnd(scroller(root), () => isShown(root, lastWord), start);
  return {
    firstPaint,
    diff,
    end,
    longestFrame,
    memory: await memory(),
    nodes: document.querySelectorAll("*").length,
  };
};

async function scrollToEnd(scroller: Element, arrived: () => boolean, start: number) {
  let before = performance.now();
  let longestFrame = 0;
  for (let still = 0, height = 0; still < SETTLED_FRAMES; ) {
    scroller.scrollTop += scroller.scrollHeight / FRAMES_TO_END;
    await frame();
    const now = performance.now();
    longestFrame = Math.max(longestFrame, now - before);
    before = now;
    const isEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2;
    still = isEnd && scroller.scrollHeight === height && arrived() ? still + 1 : 0;
    if (still === 1) return { end: now - start, longestFrame };
    height = scroller.scrollHeight;
  }
  throw new Error("never came to the end");
}

function isShown(root: Element, word: string): boolean {
  return root.textContent?.includes(word) ?? false;
}

/** Resolves when the frame after the next has begun: what was laid out by then has been painted. */
function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

async function memory(): Promise<number | null> {
  const measure = (
    performance as Performance & { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> }
  ).measureUserAgentSpecificMemory;
  return measure ? (await measure.call(performance)).bytes : null;
}
