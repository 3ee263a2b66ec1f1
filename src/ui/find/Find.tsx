import { lazy, Suspense } from "react";
import type { Claim, Pair } from "../../engine/model.ts";
import type { View } from "../../workspace/views.ts";
import type { Find as FindState } from "./useFind.ts";

interface FindProps {
  readonly find: FindState;
  readonly view: View;
  readonly claims: Pair<readonly Claim[]>;
}

/** The find bar while it is open; loaded when it is first needed. */
export function Find({ find, view, claims }: FindProps) {
  if (!find.isOpen || view === "ledger") return null;
  return (
    <Suspense fallback={null}>
      <FindBar view={view} claims={claims} turn={find.turn} onClose={find.close} />
    </Suspense>
  );
}

const FindBar = lazy(async () => ({ default: (await import("./FindBar.tsx")).FindBar }));
