import type { TextPair } from "../texts/texts.ts";
import { VIEWS, type ViewName } from "./views.ts";

/** What a view needed to show a pair, in milliseconds from the moment it was given the texts. */
export interface Shown {
  /** The diff itself included. */
  readonly firstPaint: number;
  /** The diff alone, where a view can tell. */
  readonly diff: number | null;
}

/** What it needed to be scrolled from top to end, in milliseconds. */
export interface Scrolled {
  /** Until the end of both texts was on the screen. */
  readonly end: number;
  /** The longest time between two frames on the way. */
  readonly longestFrame: number;
  /** Bytes of script and page together, after a collection; null where the browser does not tell. */
  readonly memory: number | null;
  readonly nodes: number;
}

declare global {
  interface Window {
    showView: (view: ViewName, texts: TextPair) => Promise<Shown>;
    scrollView: (view: ViewName, texts: TextPair) => Promise<Scrolled>;
  }
}

/**
 * Frames of a pull at the scroll bar from top to end. A share of the page and not a number of pixels: a page of two aligned
 * columns in a reading size is five times as high as one of wrapped lines in a code editor's, for the same words.
 */
const FRAMES_TO_END = 60;
/** Frames without growth after which the end is the end. */
const SETTLED_FRAMES = 30;

// A view has painted, or has come to the end, when the first or the last long word stands in the page.

window.showView = async (view, texts) => {
  const root = rootOfPage();
  const { show } = await VIEWS[view]();
  await frame();
  const start = performance.now();
  const diff = show(root, texts) ?? null;
  while (!isShown(root, longWords(texts)[0] ?? "")) await frame();
  return { firstPaint: performance.now() - start, diff };
};

window.scrollView = async (view, texts) => {
  const root = rootOfPage();
  const { scroller } = await VIEWS[view]();
  const lastWord = longWords(texts).at(-1) ?? "";
  const { end, longestFrame } = await scrollToEnd(scroller(root), () => isShown(root, lastWord));
  return { end, longestFrame, memory: await memory(), nodes: document.querySelectorAll("*").length };
};

function rootOfPage(): HTMLElement {
  return document.getElementById("root") as HTMLElement;
}

function longWords([left]: TextPair): readonly string[] {
  return left.match(/\p{L}{6,}/gu) ?? [];
}

async function scrollToEnd(scroller: Element, arrived: () => boolean) {
  const start = performance.now();
  let before = start;
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
