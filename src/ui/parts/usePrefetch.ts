import { useEffect } from "react";
import { onceReaderStirs } from "../page/onceReaderStirs.ts";
import type { LazyPart } from "./lazyPart.tsx";

/** Has the code of a part there before it is asked for; code that is loaded also runs. */
export function usePrefetch<P>(part: LazyPart<P>): void {
  useEffect(() => onceReaderStirs(() => void part.prefetch()), [part]);
}
