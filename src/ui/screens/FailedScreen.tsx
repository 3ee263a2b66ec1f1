import type { Pair } from "../../engine/model.ts";
import type { ReadArticle } from "../../intake/article.ts";
import { Button } from "../controls/Button.tsx";
import { AppBar } from "../shell/AppBar.tsx";
import { PromiseFooter } from "../start/PromiseFooter.tsx";
import { TroubleWords } from "./TroubleWords.tsx";

interface FailedScreenProps {
  readonly pair: Pair<ReadArticle>;
  /** What the broken part itself said. */
  readonly reason: string;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

/** Something in the app broke. Both texts are still there. */
export function FailedScreen({ pair, reason, onRetry, onBack }: FailedScreenProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <AppBar border={false} />
      <main className="mx-auto w-full max-w-170 flex-1 px-6 pt-14 pb-10 text-center max-sm:px-4">
        <TroubleWords title="The comparison broke off.">
          Something in Claimdiff failed on <bdi className="italic">{pair.left.name}</bdi> and{" "}
          <bdi className="italic">{pair.right.name}</bdi>. Both texts are still here and nothing was sent
          anywhere.
        </TroubleWords>
        <div className="mt-5 flex flex-wrap justify-center gap-2">
          <Button look="primary" onPress={onRetry}>
            Try again
          </Button>
          <Button onPress={onBack}>Back to the start</Button>
        </div>
        <p className="mt-8 text-ink-3 text-meta [overflow-wrap:anywhere]">
          What it said: <code>{reason}</code>
        </p>
      </main>
      <PromiseFooter />
    </div>
  );
}
