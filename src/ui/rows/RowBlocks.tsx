import { type ComponentProps, memo, type ReactNode, useCallback, useMemo, useRef } from "react";
import { useReading } from "../compare/ReadingContext.ts";
import { expectedHeight, type Layout } from "./expectedHeight.ts";
import { type BlockRow, type RowBlock, rowBlocks } from "./rowBlocks.ts";
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
  const blocks = useMemo(() => rowBlocks(shown, order), [shown, order]);
  const drawn = useDrawnBlocks(list, blocks, useSoughtKeys());
  return (
    <div ref={list} {...props}>
      {blocks.map((block) => (
        <Block key={block.key} block={block} layout={layout} draw={drawn.has(block.key) ? draw : null} />
      ))}
      {children}
    </div>
  );
}

interface BlockProps<R extends BlockRow> {
  readonly block: RowBlock<R>;
  readonly layout: Layout;
  /** Null while it is not drawn: then it only keeps its room. */
  readonly draw: ((row: R) => ReactNode) | null;
}

/** `memo` keeps no type parameter of what it is given. */
const Block = memo(BlockOfRows) as typeof BlockOfRows;

function BlockOfRows<R extends BlockRow>({ block: { key, rows }, layout, draw }: BlockProps<R>) {
  const heights = useMemo(
    () => rows.map((row) => expectedHeight(row, layout, document.documentElement.clientWidth)),
    [rows, layout],
  );
  const height = `${heights.reduce((sum, one) => sum + one, 0)}px`;
  const name = useCallback(
    (element: HTMLElement | null) => {
      if (element !== null)
        nameRowsOf(
          element,
          rows.map((row, i) => ({ key: row.key, height: heights[i] ?? 0 })),
        );
    },
    [rows, heights],
  );
  return (
    <div
      ref={name}
      className="row-block"
      data-block={key}
      style={draw === null ? { blockSize: height } : { containIntrinsicBlockSize: `auto ${height}` }}
    >
      {draw !== null && rows.map(draw)}
    </div>
  );
}

/** Both places of the claim that is current, and the row that find goes to. */
function useSoughtKeys(): readonly string[] {
  const visit = useReading((state) => state.visit?.key);
  const group = useReading(({ groupAt }) => (visit === undefined ? undefined : groupAt.get(visit)));
  const sought = useReading((state) => state.sought);
  return useMemo(() => [...(group?.keys ?? []), ...(sought === null ? [] : [sought])], [group, sought]);
}
