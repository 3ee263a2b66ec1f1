import { useSyncExternalStore } from "react";

/** The width under which two columns are too narrow to read; `md` in styles.css. */
const NARROW = "(width < 51.25rem)";

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(NARROW);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => matchMedia(NARROW).matches,
  );
}
