import { useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import type { Comparison, Pair } from "../../engine/model.ts";
import type { ReadArticle } from "../../intake/article.ts";
import type { SheetParts } from "./usePrint.ts";

interface PrintProps {
  readonly articles: Pair<ReadArticle>;
  readonly comparison: Comparison;
  /** As `usePrint` gives them. */
  readonly parts: SheetParts | null;
}

/**
 * What is put on paper instead of the screen: the whole comparison as a sheet. Its rows are only made at the moment of
 * printing. Where its parts are not there yet, or cannot be had, the screen is printed, all of it.
 */
export function Print({ articles, comparison, parts }: PrintProps) {
  const [printedAt, setPrintedAt] = useState<Date | null>(null);
  useEffect(() => {
    const before = () => flushSync(() => setPrintedAt(new Date()));
    const after = () => setPrintedAt(null);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  if (parts === null || printedAt === null) return null;
  const { Sheet, digests } = parts;
  return createPortal(
    <Sheet articles={articles} comparison={comparison} digests={digests} printedAt={printedAt} />,
    document.body,
  );
}
