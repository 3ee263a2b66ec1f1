import type { Pair, Side } from "../../engine/model.ts";
import type { DragWords } from "../start/fileDrag.ts";

interface DropLayerProps {
  readonly words: Pair<DragWords>;
}

/** While files are dragged over a comparison its two halves answer, as the two sheets of the start screen do. */
export function DropLayer({ words }: DropLayerProps) {
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid grid-cols-2 gap-3 bg-scrim p-3">
      <Half side="left" words={words.left} />
      <Half side="right" words={words.right} />
    </div>
  );
}

function Half({ side, words }: { readonly side: Side; readonly words: DragWords }) {
  const colours =
    side === "left"
      ? "bg-[linear-gradient(var(--a-tint)_0_0)] shadow-[inset_0_0_0_2px_var(--a-edge)]"
      : "bg-[linear-gradient(var(--b-tint)_0_0)] shadow-[inset_0_0_0_2px_var(--b-edge)]";
  return (
    <div
      className={`grid place-items-center rounded-row bg-paper p-6 text-center ${words.takes ? colours : "border border-control border-dashed"}`}
    >
      <p className="max-w-90 font-read text-[1.0625rem]/[1.625rem] text-ink-2 [overflow-wrap:anywhere]">
        <b className="font-semibold text-ink">{words.lead}</b>
        <br />
        {words.detail}
      </p>
    </div>
  );
}
