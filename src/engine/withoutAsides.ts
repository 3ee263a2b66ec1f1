import type { Claim } from "./model.ts";

/** The characters of a claim, with `between` in the place of each aside. */
export function withoutAsides(text: string, { start, end, asides }: Claim, between: string): string {
  let line = "";
  let at = start;
  for (const [from, to] of asides) {
    line += text.slice(at, from) + between;
    at = to;
  }
  return line + text.slice(at, end);
}
