import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { Pair } from "../../engine/model.ts";
import { whenIdle } from "../page/whenIdle.ts";
import { textDigest } from "./textDigest.ts";

/** A reader who prints has looked at the page for longer; encoding ten megabytes would hold up its first paint. */
const PATIENCE_MS = 500;

/** SHA-256 of both texts; null where it could not be had. */
export type Digests = Pair<string | null>;

export interface Printing {
  /** Null until they are there. */
  readonly digests: Digests | null;
  /** Prints the sheet, and waits for its digests first. */
  readonly print: () => void;
}

/**
 * A page cannot ask the browser to wait before it prints, so the digests of the texts are got ready once the page is idle. A
 * button of our own can wait.
 */
export function usePrint({ left, right }: Pair<{ readonly text: string }>): Printing {
  const texts = useMemo(() => ({ left: left.text, right: right.text }), [left.text, right.text]);
  const [made, setMade] = useState<{ readonly of: Pair<string>; readonly digests: Digests } | null>(null);
  const digests = made?.of === texts ? made.digests : null;
  useEffect(() => {
    let isGone = false;
    const prepare = async () => {
      const prepared = await digestsOf(texts);
      if (!isGone) setMade({ of: texts, digests: prepared });
    };
    const callOff = whenIdle(() => void prepare(), { timeout: PATIENCE_MS });
    return () => {
      isGone = true;
      callOff();
    };
  }, [texts]);
  const print = async () => {
    if (digests === null) {
      const prepared = await digestsOf(texts);
      // On the page before the browser prints it.
      flushSync(() => setMade({ of: texts, digests: prepared }));
    }
    window.print();
  };
  return { digests, print: () => void print() };
}

async function digestsOf(texts: Pair<string>): Promise<Digests> {
  const [left, right] = await Promise.all([textDigest(texts.left), textDigest(texts.right)]);
  return { left, right };
}
