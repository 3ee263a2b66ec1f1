import { type ComponentProps, memo, type ReactNode, useCallback, useMemo, useRef } from "react";
import { currentGroup } from "../../workspace/reading.ts";
import { useReading } from "../reading/ReadingContext.ts";
import { expectedHeight, type Layout } from "./expectedHeight.ts";
import { pageSize } from "./pageSize.ts";
import { type BlockRow, type Chapter as ChapterOfBlocks, chaptersOf, type RowBlock } from "./rowBlocks.ts";
import { nameRowsOf } from "./rowsOnPage.ts";
import { useDrawnBlocks } from "./useDrawnBlocks.ts";
import "./rowBlocks.css";

interface RowBlocksProps<R extends BlockRow> extends ComponentProps<"div"> {
  readonly shown: readonly R[];
  /** All rows of the view, nothing folded. */
  readonly order: readonly BlockRow[];
  readonly layout: Layout;
  /** The same function as long as it draws the same. */
  readonly draw: (row: R) => ReactNode;
}

/** The rows of a view in blocks. What stands over them, such as the line of a move, is given as children. */
export function RowBlocks<R extends BlockRow>({
  shown,
  order,
  layout,
  draw,
  children,
  ...props
}: RowBlocksProps<R>) {
  const list = useRef<HTMLDivElement>(null);
  const chapters = useMemo(() => chaptersOf(shown, order), [shown, order]);
  const drawn = useDrawnBlocks(list, chapters, useSoughtKeys());
  return (
    <div ref={list} {...props}>
      {chapters.map((chapter) => (
        <Chapter
          key={chapter.place}
          chapter={chapter}
          drawn={drawn.get(chapter.place)}
          layout={layout}
          draw={draw}
        />
      ))}
      {children}
    </div>
  );
}

interface ChapterProps<R extends BlockRow> {
  readonly chapter: ChapterOfBlocks<R>;
  /** Its blocks that are drawn; undefined while it is closed and only keeps its room. */
  readonly drawn: ReadonlySet<number> | undefined;
  readonly layout: Layout;
  readonly draw: (row: R) => ReactNode;
}

/** `memo` keeps no type parameter of what it is given. */
const Chapter = memo(ChapterBox) as typeof ChapterBox;

function ChapterBox<R extends BlockRow>({
  chapter: { place, blocks },
  drawn,
  layout,
  draw,
}: ChapterProps<R>) {
  const rows = useMemo(() => blocks.flatMap((block) => block.rows), [blocks]);
  return (
    <div className="row-box" data-chapter={place} {...useRoom(rows, layout, drawn !== undefined)}>
      {drawn !== undefined &&
        blocks.map((block) => (
          <Block
            key={block.place}
            block={block}
            layout={layout}
            draw={drawn.has(block.place) ? draw : null}
          />
        ))}
    </div>
  );
}

interface BlockProps<R extends BlockRow> {
  readonly block: RowBlock<R>;
  readonly layout: Layout;
  /** Null while it is not drawn: then it only keeps its room. */
  readonly draw: ((row: R) => ReactNode) | null;
}

const Block = memo(BlockBox) as typeof BlockBox;

function BlockBox<R extends BlockRow>({ block: { place, rows }, layout, draw }: BlockProps<R>) {
  return (
    <div className="row-box" data-block={place} {...useRoom(rows, layout, draw !== null)}>
      {draw !== null && rows.map(draw)}
    </div>
  );
}

/** The room that rows are expected to need, which their box keeps for them until they are drawn and is asked for by name. */
function useRoom(rows: readonly BlockRow[], layout: Layout, isDrawn: boolean) {
  const height = useMemo(() => {
    const { width, scale } = pageSize();
    return `${scale * rows.reduce((sum, row) => sum + expectedHeight(row, layout, width), 0)}px`;
  }, [rows, layout]);
  const name = useCallback(
    (box: HTMLElement | null) => {
      if (box === null) return;
      const { width, scale } = pageSize();
      nameRowsOf(box, () =>
        rows.map((row) => ({ key: row.key, height: scale * expectedHeight(row, layout, width) })),
      );
    },
    [rows, layout],
  );
  return {
    ref: name,
    style: isDrawn ? { containIntrinsicBlockSize: `auto ${height}` } : { blockSize: height },
  };
}

/** Both places of the claim that is current, and the row that find goes to. */
function useSoughtKeys(): readonly string[] {
  const group = useReading(currentGroup);
  const sought = useReading((state) => state.sought);
  return useMemo(() => [...(group?.keys ?? []), ...(sought === null ? [] : [sought])], [group, sought]);
}
