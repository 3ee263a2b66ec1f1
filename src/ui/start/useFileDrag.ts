import { useEffect, useEffectEvent, useState } from "react";
import type { Side } from "../../engine/model.ts";
import type { FileDrag } from "./fileDrag.ts";

interface FileDragOptions {
  /** The side that a place on the page belongs to. */
  readonly sideAt: (event: DragEvent) => Side | null;
  readonly onDrop: (files: readonly File[], over: Side | null) => void;
}

/** Makes the whole page a target for files. Answers with the drag while one is under way. */
export function useFileDrag({ sideAt, onDrop }: FileDragOptions): FileDrag | null {
  const [drag, setDrag] = useState<FileDrag | null>(null);

  const over = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
    const next = { count: countFiles(event), over: sideAt(event) };
    setDrag((now) => (now?.count === next.count && now.over === next.over ? now : next));
  });
  const drop = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setDrag(null);
    onDrop([...(event.dataTransfer?.files ?? [])], sideAt(event));
  });

  useEffect(() => {
    // Going from one element to the next, the next is entered before the last is left: only a leave of the element
    // that was entered last leaves the page.
    let entered: EventTarget | null = null;
    const listeners = new AbortController();
    const { signal } = listeners;
    document.addEventListener(
      "dragenter",
      (event) => {
        entered = event.target;
        over(event);
      },
      { signal },
    );
    document.addEventListener("dragover", over, { signal });
    document.addEventListener(
      "dragleave",
      (event) => {
        if (event.target === entered) setDrag(null);
      },
      { signal },
    );
    document.addEventListener("drop", drop, { signal });
    // No pointer moves while something is dragged; if one does, the end of the drag was missed.
    document.addEventListener("pointermove", () => setDrag(null), { signal });
    return () => listeners.abort();
  }, []);

  return drag;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** Safari lists nothing before the drop. */
function countFiles(event: DragEvent): number | null {
  const items = [...(event.dataTransfer?.items ?? [])].filter((item) => item.kind === "file");
  return items.length === 0 ? null : items.length;
}
