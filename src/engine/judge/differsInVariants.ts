import { type Cue, SIDES, type Side, type Span } from "../model.ts";
import { spansMeet } from "../spansMeet.ts";
import type { Sides } from "./reading/sides.ts";

/**
 * Whether the two tellings of a quotation differ in nothing but names, numbers and dates that are written otherwise: "thirty
 * years" and "30 years" are told once, as that.
 */
export function differsInVariants(quote: Cue, variants: readonly Cue[], sides: Sides): boolean {
  if (!quote.left || !quote.right) return false;
  const inside = variants.filter((variant) =>
    SIDES.every((side) => variant[side] !== null && spansMeet(variant[side], quote[side])),
  );
  if (inside.length === 0) return false;
  const [left, right] = SIDES.map((side) => wordsOf(quote[side]!, { sides, side, inside }));
  return left!.length === right!.length && left!.every((word, i) => word === right![i]);
}

interface Inside {
  readonly sides: Sides;
  readonly side: Side;
  readonly inside: readonly Cue[];
}

/** The words of a span, those of a variant as one that both sides share. */
function wordsOf([from, to]: Span, { sides, side, inside }: Inside): string[] {
  const words = sides[side].flatMap((reading) =>
    reading.words.filter(({ start, end }) => start >= from && end <= to),
  );
  const names = words.map(({ start, end, normal }) => {
    const variant = inside.findIndex((cue) => spansMeet(cue[side], [start, end]));
    return variant < 0 ? normal : `/${variant}`;
  });
  return names.filter((name, i) => !name.startsWith("/") || name !== names[i - 1]);
}
