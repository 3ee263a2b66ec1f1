import ReactDiffViewer, { DiffMethod } from "react-diff-viewer-continued";
import { createRoot } from "react-dom/client";
import type { View } from "./views.ts";

/** Its usual side by side view, words marked, every line shown as the others show them. */
export const diffViewerView: View = {
  show: (root, [left, right]) => {
    createRoot(root).render(
      <ReactDiffViewer
        oldValue={left}
        newValue={right}
        splitView
        compareMethod={DiffMethod.WORDS}
        showDiffOnly={false}
      />,
    );
    return null;
  },
  scroller: () => document.scrollingElement ?? document.documentElement,
};
