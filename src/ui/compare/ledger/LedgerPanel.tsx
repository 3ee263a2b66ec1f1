import { X } from "lucide-react";
import { useMemo, useState } from "react";
import { BY_WEIGHT, type LedgerSort, ledgerOf } from "../../../workspace/ledger.ts";
import { IconButton } from "../../controls/IconButton.tsx";
import { Segments } from "../../controls/Segments.tsx";
import { useReading } from "../../reading/ReadingContext.ts";
import { LedgerFilters } from "./LedgerFilters.tsx";
import { LedgerList } from "./LedgerList.tsx";

const BY_PLACE: LedgerSort = { by: "left", reversed: false };

/** The ledger beside the texts: pressing a claim goes to it. */
export function LedgerPanel({ onClose }: { readonly onClose: () => void }) {
  const groups = useReading((state) => state.rows.groups);
  const filter = useReading((state) => state.filter);
  const goTo = useReading((state) => state.goTo);
  const [order, setOrder] = useState<"weight" | "place">("weight");
  const listed = useMemo(
    () => ledgerOf(groups, { filter, query: "", sort: order === "weight" ? BY_WEIGHT : BY_PLACE }),
    [groups, filter, order],
  );
  return (
    <aside className="ledger-panel" aria-label="Claims">
      <div className="flex h-13 items-center gap-2 ps-[18px] pe-2.5">
        <h2 className="me-auto font-read font-semibold text-[1.0625rem]/6">Claims</h2>
        <Segments
          label="Order"
          value={order}
          choices={[
            { value: "weight", name: "By weight" },
            { value: "place", name: "By place" },
          ]}
          onChange={setOrder}
        />
        <IconButton label="Close the claims" onPress={onClose}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      <div className="border-rule border-b px-[18px] pb-3">
        <LedgerFilters few />
      </div>
      <LedgerList groups={listed} tells="start" onOpen={(key) => goTo(key, "jump")} />
    </aside>
  );
}
