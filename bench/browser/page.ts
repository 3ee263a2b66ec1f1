import type { TextPair } from "../texts/texts.ts";
import { VIEWS, type View, type ViewName } from "./views.ts";

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
  /** Bytes after a collection; null where the browser does not tell. */
  readonly memory: Memory | null;
  readonly nodes: number;
}

export interface Memory {
  /** Of page and script together, those of workers too. */
  readonly all: number;
  readonly workers: number;
}

declare global {
  interface Window {
    readyView: (view: ViewName, texts: TextPair) => Promise<void>;
    showView: () => Promise<Shown>;
    scrollView: () => Promise<Scrolled>;
  }
}

/**
 * Frames of a pull at the scroll bar from top to end. A share of the page and not a number of pixels: a page of two aligned
 * columns in a reading size is five times as high as one of wrapped lines in a code editor's, for the same words.
 */
const FRAMES_TO_END = 60;
/** Frames without growth after which the end is the end. */
const SETTLED_FRAMES = 30;

/**
 * Loads a view's code and lets it get ready as it would before a reader gives it texts. What the measuring itself costs is done
 * here too.
 */
window.readyView = async (name, texts) => {
  const view = await VIEWS[name]();
  await view.ready?.();
  const root = document.getElementById("root") as HTMLElement;
  const words = longWords(texts);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  window.showView = () => show(view, root, { texts, first });
  window.scrollView = () => scroll(view, root, last);
};

// A view has painted, or has come to the end, when the first or the last long word stands in the page.

async function show(
  view: View,
  root: HTMLElement,
  { texts, first }: { readonly texts: TextPair; readonly first: string },
): Promise<Shown> {
  await frame();
  const start = performance.now();
  const diff = await view.show(root, texts);
  while (!isShown(root, first)) await frame();
  return { firstPaint: performance.now() - start, diff };
}

async function scroll(view: View, root: HTMLElement, last: string): Promise<Scrolled> {
  const { end, longestFrame } = await scrollToEnd(view.scroller(root), () => isShown(root, last));
  return { end, longestFrame, memory: await memory(), nodes: document.querySelectorAll("*").length };
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

async function memory(): Promise<Memory | null> {
  const { measureUserAgentSpecificMemory: measure } = performance as Performance & {
    measureUserAgentSpecificMemory?: () => Promise<Told>;
  };
  if (measure === undefined) return null;
  const { bytes, breakdown } = await measure.call(performance);
  const workers = breakdown.filter(
    ({ attribution: [owner] }) => owner?.scope === "DedicatedWorkerGlobalScope",
  );
  return { all: bytes, workers: workers.reduce((sum, part) => sum + part.bytes, 0) };
}

/** As the browser tells it; the types of the page do not know it yet. */
interface Told {
  readonly bytes: number;
  readonly breakdown: readonly {
    readonly bytes: number;
    readonly attribution: readonly { readonly scope: string }[];
  }[];
}
