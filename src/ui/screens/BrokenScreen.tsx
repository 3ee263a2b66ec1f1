import { Button } from "../controls/Button.tsx";
import { MISSING_WORDS } from "../parts/missingWords.ts";
import { Brand } from "../shell/Brand.tsx";
import { TroubleWords } from "./TroubleWords.tsx";

/** Why a screen is not there: its code did not come, or drawing it failed. */
export type Trouble = { readonly kind: "missing" } | { readonly kind: "fault"; readonly reason: string };

interface BrokenScreenProps {
  readonly trouble: Trouble;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

/** Has no part that could be missing or broken itself. Both texts are still there. */
export function BrokenScreen({ trouble, onRetry, onBack }: BrokenScreenProps) {
  return (
    <main className="mx-auto w-full max-w-170 px-6 pt-5 pb-10 text-center max-sm:px-4">
      <div className="flex">
        <Brand short={false} />
      </div>
      <div className="mt-20">
        <TroubleWords
          title={trouble.kind === "missing" ? MISSING_WORDS.title : "This screen could not be drawn."}
        >
          {trouble.kind === "missing"
            ? MISSING_WORDS.reason
            : "Something in Claimdiff failed. Your texts are still here, as long as this page is not reloaded."}
        </TroubleWords>
      </div>
      <div className="mt-5 flex flex-wrap justify-center gap-2">
        <Button look="primary" onPress={onRetry}>
          Try again
        </Button>
        <Button onPress={onBack}>Back to the start</Button>
      </div>
      {trouble.kind === "fault" && (
        <p className="mt-8 text-ink-3 text-meta [overflow-wrap:anywhere]">
          What it said: <code>{trouble.reason}</code>
        </p>
      )}
    </main>
  );
}
