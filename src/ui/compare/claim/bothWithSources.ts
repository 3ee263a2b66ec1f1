import type { Side } from "../../../engine/model.ts";
import type { ClaimGroup } from "../../../workspace/rows.ts";
import type { Telling } from "../../reading/ReadingContext.ts";

/**
 * A claim as both texts tell it, each with its name and the numbers of its sentences, for a mail or a note. Where one has no
 * counterpart at hand it says so: the other's silence is told, not left to be guessed.
 */
export function bothWithSources(group: ClaimGroup, { names }: Pick<Telling, "names">): string {
  const told = (side: Side) => {
    const sentences = group[side];
    if (sentences.length === 0) {
      const elsewhere = group.links.find(({ kind, to }) => kind === "echo" && to === side);
      return elsewhere === undefined
        ? `Not found in ${names[side]}`
        : `Told elsewhere in ${names[side]}, sentence ${elsewhere.number}`;
    }
    const text = sentences.map(({ runs }) => runs.map((run) => run.text).join("")).join(" ");
    const numbers = sentences.map(({ number }) => number).join(", ");
    return `${text.replace(/\s+/gu, " ")}\n— ${names[side]}, ${sentences.length === 1 ? "sentence" : "sentences"} ${numbers}`;
  };
  const sides: readonly Side[] = group.left.length === 0 ? ["right", "left"] : ["left", "right"];
  return sides.map(told).join("\n\n");
}
