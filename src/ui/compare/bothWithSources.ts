import type { Side } from "../../engine/model.ts";
import type { ClaimGroup } from "../../workspace/rows.ts";
import type { Telling } from "./ReadingContext.ts";

/** A claim as both texts tell it, each with its name and the numbers of its sentences, for a mail or a note. */
export function bothWithSources(group: ClaimGroup, { names }: Telling): string {
  const told = (side: Side) => {
    const sentences = group[side];
    if (sentences.length === 0) return [];
    const text = sentences.map(({ runs }) => runs.map((run) => run.text).join("")).join(" ");
    const numbers = sentences.map(({ number }) => number).join(", ");
    return [
      `${text.replace(/\s+/gu, " ")}\n— ${names[side]}, ${sentences.length === 1 ? "sentence" : "sentences"} ${numbers}`,
    ];
  };
  return [...told("left"), ...told("right")].join("\n\n");
}
