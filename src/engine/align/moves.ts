/** A link of two claims, of a row or an echo. */
export interface Link {
  readonly left: number;
  readonly right: number;
}

/**
 * Which links are out of order: the one that crosses most others is taken away, again and again, until none cross.
 * Insertions and deletions cross nothing, so they never make a move.
 *
 * `4>1` in `1~2 2~3 3~4 4>1`: it crosses three links, each of them crosses one.
 */
export function movedLinks<L extends Link>(links: readonly L[]): Set<L> {
  const crossing = new Map<L, Set<L>>(links.map((link) => [link, new Set()]));
  links.forEach((p, at) => {
    for (const q of links.slice(at + 1)) {
      if ((p.left - q.left) * (p.right - q.right) >= 0) continue;
      crossing.get(p)!.add(q);
      crossing.get(q)!.add(p);
    }
  });
  const moved = new Set<L>();
  while (true) {
    let most: L | undefined;
    for (const [link, crossed] of crossing)
      if (crossed.size > (most ? crossing.get(most)!.size : 0)) most = link;
    if (!most) return moved;
    for (const crossed of crossing.get(most)!) crossing.get(crossed)!.delete(most);
    crossing.delete(most);
    moved.add(most);
  }
}
