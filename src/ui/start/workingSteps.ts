import type { Progress, Step } from "../../engine/model.ts";

interface WorkingStep {
  readonly step: Step;
  readonly name: string;
  /** Percent of the whole at its end, as processor time splits on two revisions of 40,000 words. */
  readonly until: number;
}

/** The engine's steps as the reader knows them. */
export const WORKING_STEPS: readonly WorkingStep[] = [
  { step: "segment", name: "Find sentences", until: 10 },
  { step: "align", name: "Match claims", until: 70 },
  { step: "mark", name: "Mark words", until: 100 },
];

/** Index of the step that is under way: one that is done hands over to the next, which may take long to report. */
export function currentStep(progress: Progress | null): number {
  const at = indexOf(progress);
  if (progress === null || at === -1) return 0;
  return progress.done < progress.expected ? at : Math.min(at + 1, WORKING_STEPS.length - 1);
}

/** Percent of the whole, 0 to 100. */
export function percentDone(progress: Progress | null): number {
  const at = indexOf(progress);
  const current = WORKING_STEPS[at];
  if (progress === null || current === undefined) return 0;
  const from = WORKING_STEPS[at - 1]?.until ?? 0;
  const part = progress.expected > 0 ? Math.min(1, progress.done / progress.expected) : 0;
  return Math.round(from + part * (current.until - from));
}

function indexOf(progress: Progress | null): number {
  return WORKING_STEPS.findIndex(({ step }) => step === progress?.step);
}
