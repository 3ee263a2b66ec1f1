import { memo } from "react";
import { bridgeRuns } from "../../../workspace/bridgeRuns.ts";
import type { Run } from "../../../workspace/rowRuns.ts";
import type { Sentence } from "../../../workspace/rows.ts";
import { SIDE_LETTERS } from "../../controls/sideLetters.ts";
import { useTelling } from "../../reading/ReadingContext.ts";
import { isJoined } from "./isJoined.ts";
import { textAttributes } from "./textAttributes.ts";

interface SentenceTextProps {
  readonly sentence: Sentence;
  /** A mark or cue whose words are pointed at, as in `Run.mark` or `q` and the number of the cue. */
  readonly lit?: string | null;
}

/** The words of a sentence, each run drawn as what it is. The order of weight is compare.css's business. */
export const SentenceText = memo(function SentenceText({ sentence, lit = null }: SentenceTextProps) {
  const { languages } = useTelling();
  return (
    <p className="txt" {...textAttributes(languages[sentence.side])}>
      {wholeText(sentence) ??
        bridgeRuns(sentence.runs).map(({ bridged, runs }, i, all) => {
          const texts = runs.map((run, at) => (
            <RunText
              key={keyOf(run)}
              run={run}
              sentence={sentence}
              lit={lit}
              joined={isJoined((runs[at - 1] ?? all[i - 1]?.runs.at(-1))?.text)}
            />
          ));
          return bridged ? (
            <span key={keyOf(runs[0])} className="bridge">
              {texts}
            </span>
          ) : (
            texts
          );
        })}
    </p>
  );
});

/** Of a sentence without marks: most of a long text. */
function wholeText({ runs: [run, ...others] }: Sentence): string | null {
  return run?.kind === "same" && run.cues.length + others.length === 0 ? run.text : null;
}

function keyOf(run: Run | undefined): string {
  return `${run?.start}${run?.kind}`;
}

interface RunTextProps {
  readonly run: Run;
  readonly sentence: Sentence;
  readonly lit: string | null;
  /** As `isJoined` says of the run before. */
  readonly joined: boolean;
}

function RunText({ run, sentence, lit, joined }: RunTextProps) {
  const isLit = lit !== null && (run.mark === lit || run.cues.some((cue) => lit === `q${cue}`));
  const marked = {
    "data-mark": run.mark ?? undefined,
    "data-lit": isLit || undefined,
    "data-joined": joined || undefined,
  };
  switch (run.kind) {
    case "same":
      return isLit ? <span {...marked}>{run.text}</span> : run.text;
    case "differs":
      return (
        <mark className="w" {...marked}>
          {run.text}
        </mark>
      );
    case "moved":
      return (
        <mark className="w" data-kind="moved" {...marked}>
          {run.text}
        </mark>
      );
    case "fact":
      return (
        <mark className="w" data-kind="fact" {...marked}>
          <Aloud>changed: </Aloud>
          {run.text}
        </mark>
      );
    case "variant":
      return (
        <span className="v" {...marked}>
          {run.text}
        </span>
      );
    case "clause":
      return (
        <mark className="clause" {...marked}>
          <Aloud>only in {SIDE_LETTERS[sentence.side]}: </Aloud>
          {run.text}
        </mark>
      );
    case "aside":
      return <span className="aside">{run.text}</span>;
    case "gap":
      return (
        <span className="gap" {...marked}>
          <Aloud>words left out here </Aloud>
        </span>
      );
  }
}

/** Read out, not seen and not copied. With a direction of its own it does not decide that of the sentence it begins. */
function Aloud({ children }: { readonly children: React.ReactNode }) {
  return (
    <span dir="ltr" className="aloud sr-only">
      {children}
    </span>
  );
}
