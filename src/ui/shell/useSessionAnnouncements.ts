import { useContext, useEffect } from "react";
import { SIDES } from "../../engine/model.ts";
import type { SideState } from "../../workspace/sides.ts";
import type { Stage } from "../../workspace/stage.ts";
import { SIDE_LETTERS } from "../controls/sideLetters.ts";
import { announce } from "../page/announce.ts";
import { SessionContext } from "../session/SessionContext.ts";
import { readingWords } from "../start/readingWords.ts";
import { currentStep, WORKING_STEPS } from "../start/workingSteps.ts";

/** Says what a reader who does not see the sheets would miss. Refusals and failures are alerts of their screens. */
export function useSessionAnnouncements(): void {
  const session = useContext(SessionContext);
  useEffect(
    () =>
      session?.subscribe((now, before) => {
        const news = SIDES.flatMap((side) =>
          now.sides[side] === before.sides[side] ? [] : sideNews(SIDE_LETTERS[side], now.sides[side]),
        );
        if (now.stage !== before.stage) news.push(...stageNews(now.stage, before.stage));
        if (news.length > 0) announce(news.join(" "));
      }),
    [session],
  );
}

function sideNews(letter: "A" | "B", state: SideState): string[] {
  switch (state.kind) {
    case "empty":
      return [`${letter} is empty.`];
    case "ready":
      return [`${letter} is ${state.article.name}: ${readingWords(state.article)}.`];
    case "reading":
    case "refused":
    case "writing":
      return [];
  }
}

function stageNews(now: Stage, before: Stage): string[] {
  switch (now.kind) {
    case "working": {
      if (!now.slow) return [];
      if (before.kind !== "working" || !before.slow) return ["Matching claims. Escape cancels."];
      const step = currentStep(now.progress);
      return step === currentStep(before.progress) ? [] : [`${WORKING_STEPS[step]?.name}.`];
    }
    case "start":
      return before.kind === "working" ? ["Cancelled. Both texts are kept."] : [];
    case "compared":
    case "failed":
      return [];
  }
}
