import { type ReactNode, useEffect, useRef } from "react";
import type { Side } from "../../engine/model.ts";
import type { Encoding } from "../../intake/article.ts";
import type { Draft, SideState } from "../../workspace/sides.ts";
import { SIDE_LETTERS } from "../controls/sideLetters.ts";
import { EmptySide } from "./EmptySide.tsx";
import type { DragWords } from "./fileDrag.ts";
import { PasteEditor } from "./PasteEditor.tsx";
import { ReadingSide } from "./ReadingSide.tsx";
import { ReadySide } from "./ReadySide.tsx";
import { RefusedSide } from "./RefusedSide.tsx";

/** What a sheet can ask for. */
export interface SheetActions {
  readonly onChoose: (files: readonly File[]) => void;
  /** Opens the editor with a draft, and is told of every change of it. */
  readonly onWrite: (draft: Draft) => void;
  readonly onStopWriting: () => void;
  readonly onPaste: (draft: Draft) => void;
  readonly onReread: (encoding: Encoding) => void;
  readonly onRemove: () => void;
}

interface DropSheetProps extends SheetActions {
  readonly side: Side;
  readonly state: SideState;
  /** What was begun here and is out of sight. */
  readonly kept: Draft | null;
  /** What to say while files are dragged; null while none are. */
  readonly drag: DragWords | null;
  /** Name of a text that is pasted now. */
  readonly pastedName: string;
}

/** The sheet of paper that a text is put on. */
export function DropSheet({ side, state, kept, drag, pastedName, ...actions }: DropSheetProps) {
  const write = (begun: Draft) => actions.onWrite(kept ?? begun);
  const sheet = useFocusKept(state.kind);
  const letter = SIDE_LETTERS[side];

  return (
    <section
      ref={sheet}
      tabIndex={-1}
      aria-label={`Text ${letter}`}
      data-side={side}
      className={`relative flex min-h-68 min-w-0 flex-col items-start rounded-row border px-[26px] pt-5.5 pb-5.5 transition-colors duration-(--fast) max-md:min-h-52 max-sm:px-5 ${frame(side, state, drag)}`}
    >
      <Edge side={side} />
      <span
        aria-hidden
        className={`absolute top-4.5 start-[26px] font-normal font-read text-[4rem]/none tracking-[-0.02em] max-sm:start-5 ${side === "left" ? "text-a-ink" : "text-b-ink"}`}
      >
        {letter}
      </span>
      {/* Out of sight and not taken away while files are dragged: an open editor keeps its caret, and the sheet its height. */}
      <div className={`flex w-full flex-1 flex-col items-start ${drag === null ? "" : "opacity-0"}`}>
        {content()}
      </div>
      {drag !== null && <DragAnswer words={drag} />}
    </section>
  );

  function content(): ReactNode {
    const blank = { name: pastedName, text: "" };
    switch (state.kind) {
      case "empty":
        return (
          <EmptySide
            side={side}
            hasDraft={kept !== null}
            onChoose={actions.onChoose}
            onWrite={() => write(blank)}
          />
        );
      case "writing":
        return (
          <PasteEditor
            letter={letter}
            draft={state.draft}
            nameless={pastedName}
            onChange={actions.onWrite}
            onUse={actions.onPaste}
            onCancel={actions.onStopWriting}
          />
        );
      case "reading":
        return <ReadingSide name={state.name} />;
      case "ready":
        return (
          <ReadySide
            letter={letter}
            article={state.article}
            {...actions}
            hasDraft={kept !== null}
            onWrite={kept !== null || state.file === null ? () => write(state.article) : null}
          />
        );
      case "refused":
        return (
          <RefusedSide
            letter={letter}
            failure={state.failure}
            hasDraft={kept !== null}
            onChoose={actions.onChoose}
            onWrite={() => write(blank)}
          />
        );
    }
  }
}

function frame(side: Side, state: SideState, drag: DragWords | null): string {
  if (drag?.takes) {
    return side === "left"
      ? "border-transparent bg-a-tint shadow-[inset_0_0_0_2px_var(--a-edge)] forced-colors:border-[Highlight]"
      : "border-transparent bg-b-tint shadow-[inset_0_0_0_2px_var(--b-edge)] forced-colors:border-[Highlight]";
  }
  if (drag !== null) return "border-dashed border-control bg-paper";
  return state.kind === "refused"
    ? "border-ink bg-paper shadow-[inset_0_0_0_0.5px_var(--ink)]"
    : "border-rule-2 bg-paper";
}

/** The coloured edge towards the other text: inwards where the sheets stand side by side, else between them. */
function Edge({ side }: { readonly side: Side }) {
  const place =
    side === "left" ? "bg-a-edge md:-end-px max-md:-bottom-px" : "bg-b-edge md:-start-px max-md:-top-px";
  return (
    <span
      aria-hidden
      className={`absolute rounded-mark max-md:inset-x-3.5 max-md:h-(--edge-w) md:inset-y-3.5 md:w-(--edge-w) forced-colors:bg-[CanvasText] ${place}`}
    />
  );
}

function DragAnswer({ words }: { readonly words: DragWords }) {
  return (
    <p className="pointer-events-none absolute start-[26px] end-[26px] bottom-5.5 max-w-90 max-sm:start-5 max-sm:end-5 font-read text-[1.0625rem]/[1.625rem] text-ink-2 [overflow-wrap:anywhere]">
      <b className="font-semibold text-ink">{words.lead}</b>
      <br />
      {words.detail}
    </p>
  );
}

/** Keeps the keyboard's place when what had the focus is replaced: the sheet itself takes it. */
function useFocusKept(shown: string) {
  const sheet = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const { current } = sheet;
    if (current === null) return;
    const onFocusIn = () => {
      hadFocus.current = true;
    };
    const onFocusOut = (event: FocusEvent) => {
      if (event.relatedTarget !== null) hadFocus.current = current.contains(event.relatedTarget as Node);
    };
    current.addEventListener("focusin", onFocusIn);
    current.addEventListener("focusout", onFocusOut);
    return () => {
      current.removeEventListener("focusin", onFocusIn);
      current.removeEventListener("focusout", onFocusOut);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be asked whenever something else is shown
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) sheet.current?.focus();
  }, [shown]);
  return sheet;
}
