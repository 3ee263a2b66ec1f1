import { useStore } from "zustand";
import { announcement } from "./announce.ts";

/** Stands once on the page and outlives the screens; `announce` fills it. */
export function LiveRegion() {
  const text = useStore(announcement, (state) => state.text);
  return (
    <p role="status" className="sr-only">
      {text}
    </p>
  );
}
