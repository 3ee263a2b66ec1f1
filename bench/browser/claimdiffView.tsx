import { createRoot } from "react-dom/client";
import type { ReadArticle } from "../../src/intake/article.ts";
import { SAMPLE } from "../../src/sample/sample.ts";
import { CompareScreen } from "../../src/ui/screens/CompareScreen.tsx";
import { createEngineClient } from "../../src/worker/client.ts";
import { startRun } from "../../src/workspace/run.ts";
import "../../src/styles.css";
import type { View } from "./views.ts";

const engine = createEngineClient();

/** The comparison screen as the app comes to it: compared in the worker, rows made and drawn in the page. */
export const claimdiffView: View = {
  // As the app does from the reader's first movement on.
  ready: () => engine.warmUp(SAMPLE),
  show: (root, texts) => {
    const [left, right] = [articleOf("Left", texts[0]), articleOf("Right", texts[1])];
    const start = performance.now();
    return new Promise((resolve, reject) => {
      startRun(
        engine,
        { left, right },
        {
          progress: ignore,
          slow: ignore,
          done: (comparison, rows) => {
            resolve(performance.now() - start);
            createRoot(root).render(
              <CompareScreen
                left={left}
                right={right}
                comparison={comparison}
                rows={rows}
                onNew={ignore}
                onSwap={ignore}
                onRename={ignore}
              />,
            );
          },
          failed: (reason) => reject(new Error(reason)),
        },
      );
    });
  },
  scroller: () => document.scrollingElement ?? document.documentElement,
};

function ignore(): void {}

function articleOf(name: string, text: string): ReadArticle {
  return { name, text, language: "en", encoding: "utf-8", sure: true, words: text.split(/\s+/u).length };
}
