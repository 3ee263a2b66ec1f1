import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { Pair } from "../../engine/model.ts";
import { whenIdle } from "../page/whenIdle.ts";
import { textDigest } from "./textDigest.ts";

/** A reader who prints has looked at the page for longer. */
const PATIENCE_MS = 2000;

/** What the sheet needs besides the comparison. */
export interface SheetParts {
  readonly texts: Pair<string>;
  readonly Sheet: typeof import("./PrintSheet.tsx")["PrintSheet"];
  /** SHA-256 of the texts; null where it could not be had. */
  readonly digests: Pair<string | null>;
}

export interface Printing {
  /** Null until they are there. */
  readonly parts: SheetParts | null;
  /** Prints the sheet, and waits for its parts first; without them, where they cannot be had. */
  readonly print: () => void;
}

/**
 * A page cannot ask the browser to wait before it prints, so the sheet's code and the digests of the texts are got ready once
 * the page is idle. A button of our own can wait.
 */
export function usePrint({ left, right }: Pair<{ readonly text: string }>): Printing {
  const texts = useMemo(() => ({ left: left.text, right: right.text }), [left.text, right.text]);
  const [parts, setParts] = useState<SheetParts | null>(null);
  const own = parts?.texts === texts ? parts : null;
  useEffect(() => {
    let isGone = false;
    const prepare = async () => {
      const made = await sheetParts(texts);
      if (!isGone && made !== null) setParts(made);
    };
    const callOff = whenIdle(() => void prepare(), { timeout: PATIENCE_MS });
    return () => {
      isGone = true;
      callOff();
    };
  }, [texts]);
  const print = async () => {
    if (own === null) {
      const made = await sheetParts(texts);
      // On the page before the browser prints it.
      if (made !== null) flushSync(() => setParts(made));
    }
    window.print();
  };
  return { parts: own, print: () => void print() };
}

/** Null where the code of the sheet does not come. */
async function sheetParts(texts: Pair<string>): Promise<SheetParts | null> {
  try {
    const [{ PrintSheet }, left, right] = await Promise.all([
      import("./PrintSheet.tsx"),
      textDigest(texts.left),
      textDigest(texts.right),
    ]);
    return { texts, Sheet: PrintSheet, digests: { left, right } };
  } catch {
    return null;
  }
}
