import type { Cue } from "../engine/model.ts";

/** A quotation stands in full above its note, which only has to say where it differs. */
const MAX_LENGTH = 60;

/**
 * Both values of a cue, short enough for a line each. A long pair begins one word before the first that differs: "…it will
 * open in May after the long repair…" / "…it opens in June…".
 */
export function shortValues({ left, right }: Cue["values"]): { left: string; right: string } {
  if (left === null || right === null)
    return { left: cut(left ?? "nothing"), right: cut(right ?? "nothing") };
  if (left.length <= MAX_LENGTH && right.length <= MAX_LENGTH) return { left, right };
  const words = { left: left.split(/\s+/u), right: right.split(/\s+/u) };
  const differs = words.left.findIndex((word, i) => word.toLowerCase() !== words.right[i]?.toLowerCase());
  const start = Math.max(0, (differs < 0 ? words.left.length : differs) - 1);
  return { left: from(words.left, start), right: from(words.right, start) };
}

function from(words: readonly string[], start: number): string {
  return cut((start > 0 ? "…" : "") + words.slice(start).join(" "));
}

function cut(value: string): string {
  if (value.length <= MAX_LENGTH) return value;
  const whole = value.slice(0, MAX_LENGTH).replace(/\s+\S*$/u, "");
  return `${whole.replace(/\p{Cs}$/u, "")}…`;
}
