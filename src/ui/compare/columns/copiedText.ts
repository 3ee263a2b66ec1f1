import type { Side } from "../../../engine/model.ts";

/**
 * The selected words of one side as that text has them, or of both one after the other: no numbers, marks or ghosts, a
 * blank line where a paragraph begins.
 */
export function copiedText(rows: Element, range: Range, side: Side | null): string {
  const sides: readonly Side[] = side === null ? ["left", "right"] : [side];
  return sides
    .map((one) => sideText(rows, range, one))
    .filter(Boolean)
    .join("\n\n");
}

function sideText(rows: Element, range: Range, side: Side): string {
  const texts = [...rows.querySelectorAll(`.cell[data-side="${side}"] .txt`)];
  return texts
    .filter((text) => range.intersectsNode(text))
    .map((text) => {
      const words = wordsIn(text, range).replace(/\s+/gu, " ").trim();
      return { words, opens: text.closest("[data-paragraph]") !== null };
    })
    .filter(({ words }) => words !== "")
    .reduce((all, { words, opens }) => (all === "" ? words : `${all}${opens ? "\n\n" : " "}${words}`), "");
}

/** The part of a sentence that lies in the selection, without what is only read out. */
function wordsIn(text: Element, selected: Range): string {
  const range = document.createRange();
  range.selectNodeContents(text);
  if (range.compareBoundaryPoints(Range.START_TO_START, selected) < 0)
    range.setStart(selected.startContainer, selected.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, selected) > 0)
    range.setEnd(selected.endContainer, selected.endOffset);
  const part = range.cloneContents();
  for (const aloud of part.querySelectorAll(".aloud")) aloud.remove();
  return part.textContent ?? "";
}
