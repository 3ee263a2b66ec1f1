import { closesQuotation, type Line, type Range } from "./line.ts";

/** Brackets and quotes that open in the stretch close in it, and none closes that opened before. */
export function isBalanced({ tokens }: Line, [from, to]: Range): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    const { normal } = tokens[i]!;
    if (normal === '"') {
      if (!isQuoted && closesQuotation(tokens, i)) return false;
      isQuoted = !isQuoted;
    } else if (OPENING.test(normal)) depth++;
    else if (CLOSING.test(normal) && --depth < 0) return false;
  }
  return depth === 0 && !isQuoted;
}

const OPENING = /^\p{Ps}$/u;
const CLOSING = /^\p{Pe}$/u;
