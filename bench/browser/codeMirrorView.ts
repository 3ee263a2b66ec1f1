import { MergeView } from "@codemirror/merge";
import { EditorView } from "@codemirror/view";
import type { View } from "./views.ts";

/** As its manual shows it, with lines wrapped: the text is prose. */
export const codeMirrorView: View = {
  show: (root, [left, right]) => {
    const view = new MergeView({
      a: { doc: left, extensions: [EditorView.lineWrapping] },
      b: { doc: right, extensions: [EditorView.lineWrapping] },
      parent: root,
    });
    view.dom.style.height = "100%";
    view.dom.style.overflow = "auto";
    return null;
  },
  scroller: (root) => root.querySelector(".cm-mergeView") ?? root,
};
