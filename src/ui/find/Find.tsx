import type { Row } from "../../workspace/rows.ts";
import type { View } from "../../workspace/views.ts";
import { FindBar } from "./FindBar.tsx";
import type { Find as FindState } from "./useFind.ts";

interface FindProps {
  readonly find: FindState;
  readonly view: View;
  /** All rows in the order of the view. */
  readonly order: readonly Row[];
}

/**
 * The find bar while it is open. It is loaded with the page, not when it is first needed: letters typed right after Ctrl+F
 * must find the field there, and its 3 KiB are less than a wait would cost.
 */
export function Find({ find, view, order }: FindProps) {
  if (!find.isOpen || view === "ledger") return null;
  return <FindBar view={view} order={order} turn={find.turn} onClose={find.close} />;
}
