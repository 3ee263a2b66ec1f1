import type { Line, Range } from "./line.ts";

/** Brackets and quotes that open in the stretch close in it. */
export function isBalanced({ tokens }: Line, [from, to]: Range): boolean {
  let depth = 0;
  let quotes = 0;
  for (let i = from; i < to; i++) {
    const { normal } = tokens[i]!;
    if (normal === '"') quotes++;
    else if (OPENING.test(normal)) depth++;
    else if (CLOSING.test(normal) && --depth < 0) return false;
  }
  return depth === 0 && quotes % 2 === 0;
}

const OPENING = /^\p{Ps}$/u;
const CLOSING = /^\p{Pe}$/u;
