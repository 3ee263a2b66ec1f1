import { Lock } from "lucide-react";
import { useState } from "react";
import { BareButton } from "../controls/BareButton.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import { usePrefetch } from "../parts/usePrefetch.ts";

const CheckSheet = lazyPart(async () => (await import("./CheckSheet.tsx")).CheckSheet);

/** What the app promises, and the way to check it. */
export function PromiseFooter() {
  usePrefetch(CheckSheet);
  const [checking, setChecking] = useState(false);
  return (
    <footer className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-rule border-t px-6 py-4 text-[0.78125rem] text-ink-3 max-sm:px-5">
      <p className="flex items-center gap-[7px]">
        <Lock size={14} aria-hidden className="shrink-0" />
        <span>
          <b className="font-semibold text-ink">Nothing leaves this browser.</b> No upload, no account.
        </span>
      </p>
      <BareButton className="link pointer-coarse:min-h-11" onPress={() => setChecking(true)}>
        How to check that
      </BareButton>
      {checking && <CheckSheet onClose={() => setChecking(false)} />}
    </footer>
  );
}
