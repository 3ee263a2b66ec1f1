import { useLayoutEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import type { Comparison, Pair } from "../../engine/model.ts";
import type { ReadArticle } from "../../intake/article.ts";
import { PrintSheet } from "./PrintSheet.tsx";
import type { Digests } from "./usePrint.ts";

interface PrintProps {
  readonly articles: Pair<ReadArticle>;
  readonly comparison: Comparison;
  /** As `usePrint` gives them. */
  readonly digests: Digests | null;
}

/**
 * What is put on paper instead of the screen: the whole comparison as a sheet. Its rows are only made at the moment of
 * printing, its code is there with the screen's: a browser that is told to print waits for nothing that has yet to come.
 */
export function Print({ articles, comparison, digests }: PrintProps) {
  const [printedAt, setPrintedAt] = useState<Date | null>(null);
  // The reader sees the comparison in the frame in which it can be printed.
  useLayoutEffect(() => {
    const before = () => flushSync(() => setPrintedAt(new Date()));
    const after = () => setPrintedAt(null);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  if (printedAt === null) return null;
  return createPortal(
    <PrintSheet articles={articles} comparison={comparison} digests={digests} printedAt={printedAt} />,
    document.body,
  );
}
