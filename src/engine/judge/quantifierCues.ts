import type { Cue, Side, Span } from "../model.ts";
import { findPhrases } from "./findPhrases.ts";
import type { Quantifier } from "./languages/language.ts";
import { cueOf, type Located, locate, oneSided } from "./located.ts";
import { pairUp, unpaired } from "./pairUp.ts";
import { alike, type Reading } from "./reading.ts";
import { isCutOut, roleLikeness } from "./role.ts";
import type { Sides } from "./sides.ts";

type Quantified = Located<{ readonly span: Span; readonly class: Quantifier }>;

/**
 * How much or how many in words: most -> some, all -> many. Equal classes are paired first, so only what one side has no
 * equal for is held against the other's.
 */
export function quantifierCues(sides: Sides): Cue[] {
  const left = quantifiersOf(sides.left);
  const right = quantifiersOf(sides.right);
  const equal = pairUp(
    left,
    right,
    (a, b) => (a.class === b.class ? 1 + roleLikeness(a.role, b.role) : 0),
    1,
  );
  const rest = { left: unpaired(left, equal, "left"), right: unpaired(right, equal, "right") };
  const lone = rest.left.length === 1 && rest.right.length === 1;
  const changed = pairUp(rest.left, rest.right, (a, b) => roleLikeness(a.role, b.role) + (lone ? 2 : 0), 2);
  const only = (side: Side, other: Side) =>
    unpaired(rest[side], changed, side)
      .filter((q) => isCutOut(q.role, sides[other]) || (sides.whole[other] && !standsInGap(q, side, sides)))
      .map((q) => oneSided("quantifier", side, q));
  return [
    ...changed.map((p) => cueOf("quantifier", rest.left[p.left]!, rest.right[p.right]!)),
    ...only("left", "right"),
    ...only("right", "left"),
  ];
}

function quantifiersOf(readings: readonly Reading[]): Quantified[] {
  const found = locate(readings, ({ line, table }) => findPhrases(line, table.quantifiers ?? {}, table));
  // "some 7,000" is about 7,000.
  return (found as Quantified[]).filter(({ role }) => !/^\p{Nd}/u.test(role.next ?? ""));
}

/** Words of a stretch that has no counterpart at all. */
const GAP_WORDS = 5;

/** Whether a quantifier went with the words it was about: nothing was said about them, more or less. */
function standsInGap({ span, reading, role }: Quantified, side: Side, { edits, ...sides }: Sides): boolean {
  const [noun] = role.after;
  const other = side === "left" ? sides.right : sides.left;
  if (noun && other.some(({ words }) => words.some((word) => word.content && alike(word, noun))))
    return false;
  return edits.some((edit) => {
    const gap = edit[side];
    if (edit.kind === "replaced" || edit.kind === "form" || edit.kind === "moved" || gap === null)
      return false;
    if (gap[0] > span[0] || gap[1] < span[1]) return false;
    return reading.words.filter((word) => word.start >= gap[0] && word.end <= gap[1]).length >= GAP_WORDS;
  });
}
