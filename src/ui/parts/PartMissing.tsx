import { Button } from "../controls/Button.tsx";
import { MISSING_WORDS } from "./missingWords.ts";

interface PartMissingProps {
  readonly onRetry: () => void;
  readonly onClose: (() => void) | undefined;
}

/** In place of a sheet or menu whose code did not come: the page under it works on. */
export function PartMissing({ onRetry, onClose }: PartMissingProps) {
  return (
    <div
      role="alert"
      className="fixed inset-x-4 bottom-12 z-50 mx-auto max-w-[520px] rounded-pop border border-lift-edge bg-lift px-5 py-4 text-start shadow-lift"
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
