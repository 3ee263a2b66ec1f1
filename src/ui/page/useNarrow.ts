import { useMediaQuery } from "./useMediaQuery.ts";

/** Under this two columns are too narrow to read; `md` in styles.css. */
const NARROW = "(width < 51.25rem)";

export function useNarrow(): boolean {
  return useMediaQuery(NARROW);
}
