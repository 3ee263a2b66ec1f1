import type { TextPair } from "../texts/texts.ts";

/** A way to show two texts side by side. */
export interface View {
  /** What is done before two texts are there. */
  readonly ready?: () => Promise<void>;
  /** Gives the milliseconds of its own diff where it is a step apart from rendering. */
  readonly show: (root: HTMLElement, texts: TextPair) => Promise<number> | null;
  /** What scrolls. */
  readonly scroller: (root: HTMLElement) => Element;
}

export type ViewName = "claimdiff" | "codeMirror" | "diffViewer";

/** Each loads only its own code. */
export const VIEWS: Readonly<Record<ViewName, () => Promise<View>>> = {
  claimdiff: async () => (await import("./claimdiffView.tsx")).claimdiffView,
  codeMirror: async () => (await import("./codeMirrorView.ts")).codeMirrorView,
  diffViewer: async () => (await import("./diffViewerView.tsx")).diffViewerView,
};

export const VIEW_NAMES: Readonly<Record<ViewName, string>> = {
  claimdiff: "Claimdiff",
  codeMirror: "@codemirror/merge",
  diffViewer: "react-diff-viewer-continued",
};
