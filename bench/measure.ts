import { fork } from "node:child_process";
import type { Answer, ToolName } from "./tools.ts";

export interface Job {
  readonly tool: ToolName;
  readonly limited: boolean;
  readonly caseId: string;
  /** The calls after the first stop when this is spent. */
  readonly budgetMs: number;
}

export type Report =
  | { readonly kind: "begins" }
  /** `peakMiB`: the most memory the whole process has held so far, Node and the texts included. */
  | { readonly kind: "first"; readonly ms: number; readonly answer: Answer; readonly peakMiB: number }
  | { readonly kind: "done"; readonly median: number };

/** `median` is of calls with a warm compiler, `first` is the call of a process that has just started. */
export type Measurement =
  | {
      readonly kind: "measured";
      readonly first: number;
      readonly median: number;
      readonly answer: Answer;
      readonly peakMiB: number;
    }
  | { readonly kind: "killed"; readonly afterMs: number }
  | { readonly kind: "crashed"; readonly message: string };

/** Runs a job in a process of its own and kills it when its first call takes longer than `patienceMs`. */
export function measure(script: string, job: Job, patienceMs: number): Promise<Measurement> {
  return new Promise((resolve) => {
    const child = fork(script, [JSON.stringify(job)], {
      execArgv: ["--expose-gc"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let clock: NodeJS.Timeout | undefined;
    let first: Extract<Report, { kind: "first" }> | undefined;
    let errors = "";
    const end = (measurement: Measurement) => {
      clearTimeout(clock);
      child.kill("SIGKILL");
      resolve(measurement);
    };
    child.stderr?.on("data", (chunk) => {
      errors += chunk;
    });
    child.on("exit", () => end({ kind: "crashed", message: lastLine(errors) }));
    child.on("message", (report: Report) => {
      switch (report.kind) {
        case "begins":
          clock = setTimeout(() => end({ kind: "killed", afterMs: patienceMs }), patienceMs);
          return;
        case "first":
          clearTimeout(clock);
          first = report;
          return;
        case "done":
          if (first) {
            const { ms, answer, peakMiB } = first;
            end({ kind: "measured", first: ms, median: report.median, answer, peakMiB });
          }
          return;
      }
    });
  });
}

/** What a process says when it dies: the message stands near the end, before its stack. */
function lastLine(errors: string): string {
  const lines = errors.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => /error|heap/iu.test(line))?.trim() ?? lines.at(-1) ?? "ended without an answer";
}
