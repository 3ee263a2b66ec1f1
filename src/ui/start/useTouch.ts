import { useSyncExternalStore } from "react";

/** Whether fingers are all there is: then nothing can be dragged here from elsewhere. */
export function useTouch(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(FINGERS_ONLY).matches, atBuild);
}

/** The picture of the first screen is drawn where there are no fingers. */
function atBuild(): boolean {
  return false;
}

const FINGERS_ONLY = "(pointer: coarse) and (not (any-pointer: fine))";

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(FINGERS_ONLY);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
