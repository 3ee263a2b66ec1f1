import type { ReactNode } from "react";
import { laidOutAs } from "../../../workspace/views.ts";
import { useMediaQuery } from "../../page/useMediaQuery.ts";
import { useReading } from "../../reading/ReadingContext.ts";
import type { ShownRows } from "../../rows/useShownRows.ts";
import { RowList } from "../columns/RowList.tsx";
import { UnpairedList } from "../columns/UnpairedList.tsx";
import { InlineList } from "../inline/InlineList.tsx";
import { LedgerView } from "../ledger/LedgerView.tsx";
import type { Ledger } from "../ledger/useLedger.ts";
import { ClaimSheet } from "./ClaimSheet.tsx";
import { useSheet } from "./useSheet.ts";
import type { Viewing } from "./useView.ts";

interface TextsProps {
  readonly viewing: Viewing;
  /** Then no row pairs the two, whatever the view. */
  readonly sharesNothing: boolean;
  readonly rows: ShownRows;
  readonly ledger: Ledger;
  /** Over two columns. */
  readonly heads: ReactNode;
}

/** The two texts in the view that is read; on a phone a claim that is pressed opens over them. */
export function Texts(props: TextsProps) {
  const { isNarrow, showInTexts } = props.viewing;
  const goTo = useReading((state) => state.goTo);
  const sheet = useSheet();
  const showHere = (key: string) => {
    goTo(key, "press");
    sheet.open();
  };
  return (
    <>
      <View
        {...props}
        onPress={isNarrow ? sheet.open : ignore}
        // A phone has no room for the ledger and the texts: the claim opens over its line.
        onOpen={isNarrow ? showHere : showInTexts}
      />
      <ClaimSheet isOpen={sheet.isOpen} onClose={sheet.close} />
    </>
  );
}

/** Under this the columns of the ledger have no room side by side; `lg` in styles.css. */
const LIST_WIDTH = "(width < 64rem)";

interface ViewProps extends TextsProps {
  /** Told when a claim is pressed that is told as one. */
  readonly onPress: () => void;
  /** Opens a claim of the ledger. */
  readonly onOpen: (key: string) => void;
}

function View({ viewing, sharesNothing, rows, ledger, heads, onPress, onOpen }: ViewProps) {
  const { view, isNarrow } = viewing;
  const isList = useMediaQuery(LIST_WIDTH);
  if (sharesNothing && view !== "ledger")
    return (
      <>
        {!isNarrow && heads}
        <UnpairedList />
      </>
    );
  switch (laidOutAs(view, isNarrow)) {
    case "side":
    case "changes":
      return (
        <>
          {heads}
          <RowList rows={rows} />
        </>
      );
    case "inline":
      return <InlineList rows={rows} onPress={onPress} />;
    case "ledger":
      return <LedgerView ledger={ledger} isList={isList} onOpen={onOpen} />;
  }
}

function ignore(): void {}
