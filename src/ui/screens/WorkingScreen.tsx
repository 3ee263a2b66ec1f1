import { Check } from "lucide-react";
import type { Pair, Progress } from "../../engine/model.ts";
import type { ReadArticle } from "../../intake/article.ts";
import { Button } from "../controls/Button.tsx";
import { Kbd } from "../controls/Kbd.tsx";
import { AppBar } from "../shell/AppBar.tsx";
import { PromiseFooter } from "../start/PromiseFooter.tsx";
import { currentStep, percentDone, WORKING_STEPS } from "../start/workingSteps.ts";

interface WorkingScreenProps {
  readonly pair: Pair<ReadArticle>;
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** Shown when a comparison takes longer than a second. */
export function WorkingScreen({ pair, progress, onCancel }: WorkingScreenProps) {
  const now = currentStep(progress);
  const percent = percentDone(progress);
  return (
    <div className="flex min-h-dvh flex-col">
      <AppBar border={false} />
      <main className="mx-auto w-full max-w-276 flex-1 px-6 pt-16 pb-10 max-md:pt-8 max-sm:px-4">
        <h1 className="text-balance text-center font-medium font-read text-title tracking-[-0.02em] max-sm:text-[1.875rem]/[2.25rem]">
          Matching claims
        </h1>
        <p className="mx-auto mt-3 max-w-155 text-balance text-center font-read text-[1.125rem]/[1.75rem] text-ink-2">
          Comparing <Size article={pair.left} /> with <Size article={pair.right} />.
        </p>
        <div className="mx-auto mt-11 max-w-140 text-center">
          <div
            role="progressbar"
            aria-label="Matching claims"
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={percent}
            className="py-4"
          >
            <div className="h-0.5 bg-rule">
              <div
                className="h-0.5 bg-ink transition-[width] duration-(--slow) forced-colors:bg-[Highlight]"
                style={{ width: `${percent}%` }}
              />
            </div>
          </div>
          <ol className="mb-5.5 flex justify-between gap-x-4 gap-y-1 text-[0.78125rem] max-sm:grid max-sm:grid-cols-2">
            <StepName state="done">Read files</StepName>
            {WORKING_STEPS.map(({ step, name }, index) => (
              <StepName key={step} state={index < now ? "done" : index === now ? "now" : "ahead"}>
                {name}
              </StepName>
            ))}
          </ol>
          <Button onPress={onCancel}>
            Cancel
            <span className="inline-flex pointer-coarse:hidden">
              <Kbd>Esc</Kbd>
            </span>
          </Button>
          <p className="mt-5.5 text-balance text-ink-3 leading-5.25">
            Long texts can take a few seconds. What would take far too long is finished with a coarser match,
            and Claimdiff says where.
          </p>
        </div>
      </main>
      <PromiseFooter />
    </div>
  );
}

function Size({ article }: { readonly article: ReadArticle }) {
  return (
    <>
      {article.words.toLocaleString("en")} {article.words === 1 ? "word" : "words"} of{" "}
      <bdi className="italic">{article.name}</bdi>
    </>
  );
}

const STEP_LOOKS = {
  done: "text-ink-2",
  now: "font-semibold text-ink",
  ahead: "text-ink-3",
} as const;

interface StepNameProps {
  readonly state: keyof typeof STEP_LOOKS;
  readonly children: string;
}

function StepName({ state, children }: StepNameProps) {
  return (
    <li
      aria-current={state === "now" ? "step" : undefined}
      className={`flex items-center gap-[5px] ${STEP_LOOKS[state]}`}
    >
      {state === "done" && <Check size={13} aria-label="Done:" />}
      {children}
    </li>
  );
}
