import { useStore } from "zustand";
import { announcement } from "../page/announce.ts";

/**
 * Stands once on the page and outlives the screens; `announce` fills it. react-aria leaves it heard while a dialog hides the
 * page.
 */
export function LiveRegion() {
  const text = useStore(announcement, (state) => state.text);
  return (
    <p role="status" data-live-announcer className="sr-only">
      {text}
    </p>
  );
}
