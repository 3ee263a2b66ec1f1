import type { Claim, Pair } from "../../engine/model.ts";
import type { View } from "../../workspace/views.ts";
import { FindBar } from "./FindBar.tsx";
import type { Find as FindState } from "./useFind.ts";

interface FindProps {
  readonly find: FindState;
  readonly view: View;
  readonly claims: Pair<readonly Claim[]>;
}

/**
 * The find bar while it is open. It is loaded with the page, not when it is first needed: letters typed right after Ctrl+F
 * must find the field there, and its 3 KiB are less than a wait would cost.
 */
export function Find({ find, view, claims }: FindProps) {
  if (!find.isOpen || view === "ledger") return null;
  return <FindBar view={view} claims={claims} turn={find.turn} onClose={find.close} />;
}
