import { useLayoutEffect, useRef } from "react";
import { Button } from "../controls/Button.tsx";
import { MISSING_WORDS } from "./missingWords.ts";

interface PartMissingProps {
  readonly onRetry: () => void;
  readonly onClose: (() => void) | undefined;
}

/** In place of a sheet or menu whose code did not come: the page under it works on. */
export function PartMissing({ onRetry, onClose }: PartMissingProps) {
  const alert = useFocusGivenBack();
  return (
    <div
      ref={alert}
      role="alert"
      className="fixed inset-x-4 bottom-12 z-50 mx-auto max-w-130 rounded-pop border border-lift-edge bg-lift px-5 py-4 text-start shadow-lift"
    >
      <b className="font-semibold">{MISSING_WORDS.title}</b>
      <p className="mt-1 text-ink-2">{MISSING_WORDS.reason}</p>
      <div className="mt-3 flex gap-2">
        <Button size="small" onPress={onRetry}>
          Try again
        </Button>
        {onClose !== undefined && (
          <Button look="quiet" size="small" onPress={onClose}>
            Close
          </Button>
        )}
      </div>
    </div>
  );
}

/** What had the focus when this came has it again when it goes, if the reader was in here: the button that asked for the part. */
function useFocusGivenBack() {
  const alert = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = alert;
    const before = document.activeElement;
    return () => {
      if (current?.contains(document.activeElement) && before instanceof HTMLElement)
        before.focus({ preventScroll: true });
    };
  }, []);
  return alert;
}
