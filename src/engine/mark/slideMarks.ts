import { otherSide, type Pair, type Side } from "../model.ts";
import { isBalanced } from "./isBalanced.ts";
import { type Line, type Mark, oneSide, type Range } from "./line.ts";
import { readsAlike } from "./markCapitals.ts";

/** A mark that could slide farther stands in a row of one repeated phrase, where one place is as good as the next. */
const MAX_SLIDE = 100;

/**
 * Moves one-sided marks over equal neighbours to where a reader would put them:
 * "the [+big and the+] small" -> "[+the big and+] the small" is refused, since a mark should not end on a function word
 * if it need not; "He said yes[+. He said no+]." -> "He said yes. [+He said no.+]".
 */
export function slideMarks(marks: readonly Mark[], lines: Pair<Line>): Mark[] {
  const slid: Mark[] = [];
  marks.forEach((mark, at) => {
    const side = oneSide(mark);
    if (side === null) {
      slid.push(mark);
      return;
    }
    // One kept word stays between two marks: nothing is gained by a mark that runs into the next.
    const before = slid.at(-1);
    const after = marks[at + 1];
    const room: Range = [
      before ? before[side][1] + 1 : 0,
      after ? after[side][0] - 1 : lines[side].tokens.length,
    ];
    slid.push(slide(mark, side, { room, lines }));
  });
  return slid;
}

function slide(mark: Mark, side: Side, { room, lines }: { room: Range; lines: Pair<Line> }): Mark {
  const other = otherSide(side);
  let best = mark;
  let bestWorth = worthOf(mark[side], lines[side]);
  for (const by of [-1, 1] as const) {
    let place = mark;
    for (let steps = 0; steps < MAX_SLIDE; steps++) {
      place = shifted(place, by);
      const [from, to] = place[side];
      // What the mark leaves at one end must read like the word opposite, which it takes in at the other end.
      const freed = by < 0 ? to : from - 1;
      const opposite = by < 0 ? place[other][0] : place[other][0] - 1;
      const alike = side === "left" ? readsAlike(lines, freed, opposite) : readsAlike(lines, opposite, freed);
      if (from < room[0] || to > room[1] || !alike) break;
      if (isSingleQuote(lines[side], freed) !== isSingleQuote(lines[other], opposite)) break;
      const worth = worthOf(place[side], lines[side]);
      if (worth > bestWorth || (worth === bestWorth && from > best[side][0])) {
        best = place;
        bestWorth = worth;
      }
    }
  }
  return best;
}

/** It may stand for a double one, but beside a double one it is what was put in: «No» -> '«No»'. */
function isSingleQuote({ tokens }: Line, at: number): boolean {
  return SINGLE_QUOTE.test(tokens[at]?.surface ?? "");
}

const SINGLE_QUOTE = /^['’‘‚‛`´]$/u;

function shifted({ left, right }: Mark, by: number): Mark {
  return { left: [left[0] + by, left[1] + by], right: [right[0] + by, right[1] + by] };
}

/**
 * How well a mark reads at a place; each line outweighs all below it. The order and the wish to go right where nothing
 * decides were chosen on people's marks of an encyclopedia's edits.
 */
function worthOf([from, to]: Range, line: Line): number {
  return (
    (line.claim[from] === line.claim[to - 1] ? 16 : 0) +
    (isBalanced(line, [from, to]) ? 8 : 0) +
    (line.light[to - 1] ? 0 : 4) +
    (line.light[from] ? 2 : 0) +
    (line.claim[from - 1] !== line.claim[from] ? 1 : 0)
  );
}
