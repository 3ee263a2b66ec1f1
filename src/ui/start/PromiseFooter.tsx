import { Lock } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { CheckSheet } from "./CheckSheet.tsx";

/** What the app promises, and the way to check it. */
export function PromiseFooter() {
  const [checking, setChecking] = useState(false);
  return (
    <footer className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-rule border-t px-6 py-4 text-[12.5px] text-ink-3 max-sm:px-5">
      <p className="flex items-center gap-[7px]">
        <Lock size={14} aria-hidden className="shrink-0" />
        <span>
          <b className="font-semibold text-ink">Nothing leaves this browser.</b> No upload, no account.
        </span>
      </p>
      <Button className="link pointer-coarse:min-h-11" onPress={() => setChecking(true)}>
        How to check that
      </Button>
      <CheckSheet open={checking} onClose={() => setChecking(false)} />
    </footer>
  );
}
