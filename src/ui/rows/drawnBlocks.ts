import { type Chapter, chapterOf } from "./rowBlocks.ts";

/** What of a list is drawn: the chapters that are open, by their places, and of each the places of its drawn blocks. */
export type DrawnBlocks = ReadonlyMap<number, ReadonlySet<number>>;

/** What is to be opened and drawn as well. */
export interface Wanted {
  readonly chapters?: readonly number[];
  readonly blocks?: readonly number[];
}

/** An opened chapter is other than it was, every other one the same: so that only it is rendered again. */
export function withWanted(drawn: DrawnBlocks, { chapters = [], blocks = [] }: Wanted): DrawnBlocks {
  const more = new Map(drawn);
  for (const chapter of chapters) if (!more.has(chapter)) more.set(chapter, new Set());
  for (const block of blocks) {
    const chapter = chapterOf(block);
    more.set(chapter, new Set([...(more.get(chapter) ?? []), block]));
  }
  return more;
}

/**
 * What stays drawn when other rows are shown: the blocks that begin as they did. Rows that come back from a fold of thousands
 * would all be drawn at once otherwise.
 */
export function keptBlocks(
  drawn: DrawnBlocks,
  before: readonly Chapter[],
  now: readonly Chapter[],
): DrawnBlocks {
  const firstRows = new Map<number, string | undefined>();
  for (const { place, blocks } of before)
    for (const block of blocks)
      if (drawn.get(place)?.has(block.place)) firstRows.set(block.place, block.rows[0]?.key);
  const kept = now.flatMap(({ blocks }) =>
    blocks.flatMap(({ place, rows }) =>
      firstRows.has(place) && firstRows.get(place) === rows[0]?.key ? place : [],
    ),
  );
  return withWanted(new Map(), { blocks: kept });
}

/** The first block that is not drawn among the first so many; null where all of them are. */
export function nextBlock(drawn: DrawnBlocks, chapters: readonly Chapter[], among: number): number | null {
  let passed = 0;
  for (const { place, blocks } of chapters) {
    const own = drawn.get(place);
    if (own === undefined || own.size < blocks.length) {
      const next = blocks.findIndex((block) => !own?.has(block.place));
      return passed + next < among ? (blocks[next]?.place ?? null) : null;
    }
    passed += blocks.length;
  }
  return null;
}
