import type { Comparison } from "../model.ts";
import { areSorted } from "./spanRules.ts";

/** Two claims that are told to be the same: of a row, or an echo, which is a row of its own here. */
interface Link {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** What the order of rows and echoes must hold and does not. */
export function brokenInOrder(comparison: Comparison): string[] {
  const { matches, echoes } = comparison;
  const broken: string[] = [];
  if (!areSorted(matches.map((match) => match.left[0]!)))
    broken.push("matches stand in the order of the left text");

  const links = [
    ...matches.map(({ left, right }, row) =>
      left.flatMap((i) => right.map((j) => ({ row, left: i, right: j }))),
    ),
    ...echoes.map(({ left, right }, at) => [{ row: matches.length + at, left, right }]),
  ];
  const all = links.flat();
  const moved = [...matches, ...echoes].map((row) => row.moved);
  links.forEach((own, row) => {
    if (moved[row] && !own.some((link) => all.some((other) => cross(link, other))))
      broken.push(
        `${row < matches.length ? "a row" : "an echo"} that has moved is out of order with another`,
      );
  });

  // A group is called moved by the majority of its pairs, so the others may be out of order.
  const settled = links.flatMap((own, row) => (own.length === 1 && !moved[row] ? own : []));
  if (settled.some((link) => settled.some((other) => cross(link, other))))
    broken.push("what has not moved is in order");
  return broken;
}

function cross(link: Link, other: Link): boolean {
  return link.row !== other.row && (link.left - other.left) * (link.right - other.right) < 0;
}
