import { useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import type { Comparison, Pair } from "../../engine/model.ts";
import type { ReadArticle } from "../../intake/article.ts";
import { whenIdle } from "../page/whenIdle.ts";
import { textDigest } from "./textDigest.ts";

interface PrintProps {
  readonly articles: Pair<ReadArticle>;
  readonly comparison: Comparison;
}

/** A reader who prints has looked at the page for longer. */
const PATIENCE_MS = 2000;

type Sheet = typeof import("./PrintSheet.tsx")["PrintSheet"];

interface Ready {
  readonly Sheet: Sheet;
  readonly digests: Pair<string | null>;
}

/**
 * What the browser's own print puts on paper instead of the screen: the whole comparison as a sheet. A page cannot ask the
 * browser to wait before it prints, so the sheet's code and the digests of the texts are got ready once the page is idle;
 * the rows are only made at the moment of printing. Where the sheet is not there yet, or cannot be had, the screen is
 * printed, all of it.
 */
export function Print({ articles, comparison }: PrintProps) {
  const { left, right } = articles;
  const [ready, setReady] = useState<Ready | null>(null);
  const [printedAt, setPrintedAt] = useState<Date | null>(null);
  useEffect(() => {
    let isGone = false;
    const prepare = async () => {
      const [{ PrintSheet }, a, b] = await Promise.all([
        import("./PrintSheet.tsx"),
        textDigest(left.text),
        textDigest(right.text),
      ]);
      if (!isGone) setReady({ Sheet: PrintSheet, digests: { left: a, right: b } });
    };
    const stop = whenIdle(() => void prepare().catch(() => setReady(null)), { timeout: PATIENCE_MS });
    return () => {
      isGone = true;
      stop();
    };
  }, [left.text, right.text]);
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
  if (ready === null || printedAt === null) return null;
  const { Sheet, digests } = ready;
  return createPortal(
    <Sheet articles={articles} comparison={comparison} digests={digests} printedAt={printedAt} />,
    document.body,
  );
}
