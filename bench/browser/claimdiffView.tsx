import { createRoot } from "react-dom/client";
import { compare } from "../../src/engine/compare.ts";
import type { ReadArticle } from "../../src/intake/article.ts";
import { CompareScreen } from "../../src/ui/screens/CompareScreen.tsx";
import { rowsOf } from "../../src/workspace/makeRows.ts";
import "../../src/styles.css";
import type { View } from "./views.ts";

/** The comparison screen as the app mounts it; the engine runs in the page, where the others run their diffs too. */
export const claimdiffView: View = {
  show: (root, texts) => {
    const [left, right] = texts.map((text, i) => articleOf(i === 0 ? "Left" : "Right", text));
    if (!left || !right) return undefined;
    const start = performance.now();
    const comparison = compare(left, right);
    const engine = performance.now() - start;
    createRoot(root).render(
      <CompareScreen
        left={left}
        right={right}
        comparison={comparison}
        rows={rowsOf(comparison, { left: left.text, right: right.text })}
        onNew={() => {}}
        onSwap={() => {}}
        onRename={() => {}}
      />,
    );
    return engine;
  },
  scroller: () => document.scrollingElement ?? document.documentElement,
};

function articleOf(name: string, text: string): ReadArticle {
  return { name, text, language: "en", encoding: "utf-8", sure: true, words: text.split(/\s+/u).length };
}
