import { PanelRight } from "lucide-react";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Comparison, Pair, Side } from "../../engine/model.ts";
import type { ReadArticle } from "../../intake/article.ts";
import { plainText, summarySentence } from "../../report/wording.ts";
import { marksOf } from "../../workspace/marksOf.ts";
import { usePreferences } from "../../workspace/preferences.ts";
import { createReading } from "../../workspace/reading.ts";
import type { Rows } from "../../workspace/rows.ts";
import { laidOutAs } from "../../workspace/views.ts";
import { ClaimSheet } from "../compare/ClaimSheet.tsx";
import { ColumnHeads } from "../compare/columns/ColumnHeads.tsx";
import { RowList } from "../compare/columns/RowList.tsx";
import { UnpairedList } from "../compare/columns/UnpairedList.tsx";
import { InlineList } from "../compare/inline/InlineList.tsx";
import { LedgerPanel } from "../compare/ledger/LedgerPanel.tsx";
import { LedgerView } from "../compare/ledger/LedgerView.tsx";
import { useLedger } from "../compare/ledger/useLedger.ts";
import { ReadingContext, type Telling, TellingContext, useReading } from "../compare/ReadingContext.ts";
import { Stepper } from "../compare/stepping/Stepper.tsx";
import { claimInAddress, useAddress } from "../compare/stepping/useAddress.ts";
import { useKeptFocus } from "../compare/stepping/useKeptFocus.ts";
import { useReadingKeys } from "../compare/stepping/useReadingKeys.ts";
import { useReadingScroll } from "../compare/stepping/useReadingScroll.ts";
import { useStepAnnouncements } from "../compare/stepping/useStepAnnouncements.ts";
import { Foot } from "../compare/summary/Foot.tsx";
import { findingOf, Notice } from "../compare/summary/Notice.tsx";
import { Summary } from "../compare/summary/Summary.tsx";
import { useFootNote } from "../compare/summary/useFootNote.ts";
import { useMediaQuery } from "../compare/views/useMediaQuery.ts";
import { useShownRows } from "../compare/views/useShownRows.ts";
import { useView } from "../compare/views/useView.ts";
import { Views } from "../compare/views/Views.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { Find } from "../find/Find.tsx";
import { FindButton } from "../find/FindButton.tsx";
import { useFind } from "../find/useFind.ts";
import { Print } from "../print/Print.tsx";
import { TEXTS_ID } from "../rows/rowsOnPage.ts";
import { Ruler } from "../ruler/Ruler.tsx";
import { AppBar } from "../shell/AppBar.tsx";
import { announce } from "../shell/announce.ts";
// In this order: where two rules weigh alike, the later one holds.
import "../compare/compare.css";
import "../compare/inline/inline.css";
import "../compare/claim/factLines.css";
import "../compare/claimSheet.css";
import "../compare/ledger/ledger.css";
import "../compare/ledger/ledgerTable.css";
import "../compare/ledger/ledgerList.css";
import "../compare/ledger/ledgerPanel.css";
import "../compare/claim/marks.css";
import "../compare/columns/rows.css";
import "../compare/columns/weights.css";
import "../compare/columns/setApart.css";
import "../compare/columns/currentRow.css";
import "../compare/columns/unpaired.css";
import "../compare/summary/folds.css";
import "../compare/columns/spine.css";
import "../compare/summary/summary.css";

/** Under this the columns of the ledger have no room side by side; `lg` in styles.css. */
const LIST_WIDTH = "(width < 64rem)";

interface CompareScreenProps extends Pair<ReadArticle> {
  readonly comparison: Comparison;
  readonly rows: Rows;
  readonly onNew: () => void;
  readonly onSwap: () => void;
  readonly onRename: (side: Side, name: string) => void;
}

/** Two texts and what they claim differently. */
export function CompareScreen(props: CompareScreenProps) {
  const { left, right, comparison, rows } = props;
  const [reading] = useState(() => createReading(rows, claimInAddress(props)));
  useEffect(() => {
    if (reading.getState().rows !== rows) reading.getState().show(rows);
  }, [reading, rows]);
  const wording = usePreferences((preferences) => preferences.wording);
  const telling = useMemo(
    (): Telling => ({
      names: { left: left.name, right: right.name },
      languages: { left: comparison.left.language, right: comparison.right.language },
      wording,
      claims: rows.groups.length,
    }),
    [left.name, right.name, comparison.left.language, comparison.right.language, wording, rows],
  );
  return (
    <ReadingContext value={reading}>
      <TellingContext value={telling}>
        <Comparing {...props} telling={telling} />
      </TellingContext>
    </ReadingContext>
  );
}

interface ComparingProps extends CompareScreenProps {
  readonly telling: Telling;
}

function Comparing({ left, right, comparison, telling, onNew, onSwap, onRename }: ComparingProps) {
  const sentences = useReading((state) => state.rows.sentences);
  const finding = useMemo(() => findingOf(comparison, sentences), [comparison, sentences]);
  const { view, isNarrow, setView, showInTexts, hasPanel, togglePanel } = useView(finding === "identical");
  const ledger = useLedger(view === "ledger");
  const find = useFind();
  useReadingKeys({ setView, togglePanel });
  useReadingScroll();
  useKeptFocus(view);
  useAddress({ left, right });
  useStepAnnouncements(telling);
  const { names, wording } = telling;
  const { summary } = comparison;
  useEffect(() => {
    const { rows, facts } = summarySentence(summary, names, wording);
    announce([rows, ...(facts ? [facts] : [])].map(plainText).join(" "));
  }, [summary, names, wording]);
  const articles = { left, right };
  const isList = useMediaQuery(LIST_WIDTH);
  const goTo = useReading((state) => state.goTo);
  const [hasSheet, setHasSheet] = useState(false);
  const openSheet = useCallback(() => setHasSheet(true), []);
  const claims = useMemo(
    () => ({ left: comparison.left.claims, right: comparison.right.claims }),
    [comparison.left.claims, comparison.right.claims],
  );
  const rows = useShownRows(view, claims, isNarrow);
  const told = useReading((state) => state.rows);
  const hasMarks = finding === "differs" && view !== "ledger";
  const marks = useMemo(() => (hasMarks ? marksOf(told) : []), [hasMarks, told]);
  const note = useFootNote({ comparison, finding, view, rows, ledger });
  const heads = <ColumnHeads articles={articles} onRename={onRename} onSwap={onSwap} />;
  return (
    <>
      <AppBar
        onHome={onNew}
        onNew={onNew}
        views={<Views view={view} onView={setView} />}
        stepper={finding === "differs" ? <Stepper /> : undefined}
        actions={
          <>
            <FindButton onPress={find.open} />
            {view !== "ledger" && !isNarrow && (
              <IconButton label="Claims beside the text" aria-expanded={hasPanel} onPress={togglePanel}>
                <PanelRight size={16} aria-hidden />
              </IconButton>
            )}
          </>
        }
      />
      <Find find={find} view={laidOutAs(view, isNarrow)} claims={claims} />
      <main
        id={TEXTS_ID}
        tabIndex={-1}
        className="compare outline-none"
        data-view={view}
        data-panel={hasPanel || undefined}
      >
        <h1 className="sr-only">
          {left.name} and {right.name}, compared
        </h1>
        {finding === "differs" ? (
          <Summary comparison={comparison} />
        ) : (
          <Notice finding={finding} comparison={comparison} articles={articles} onNew={onNew} />
        )}
        {texts()}
        {finding === "differs" && !hasPanel && <Ruler view={view} claims={claims} />}
      </main>
      {hasPanel && <LedgerPanel onClose={togglePanel} />}
      <ClaimSheet isOpen={hasSheet} onClose={() => setHasSheet(false)} />
      <Foot marks={marks} note={note} />
      <Print articles={articles} comparison={comparison} />
      {finding === "differs" && (
        <nav aria-label="Differences" className="step-foot">
          <Stepper />
        </nav>
      )}
    </>
  );

  function texts() {
    if (finding === "nothing-shared" && view !== "ledger")
      return (
        <>
          {!isNarrow && heads}
          <UnpairedList />
        </>
      );
    switch (laidOutAs(view, isNarrow)) {
      case "side":
      case "changes":
        return columns();
      case "inline":
        return asOne();
      case "ledger":
        return <LedgerView ledger={ledger} isList={isList} onOpen={isNarrow ? showHere : showInTexts} />;
    }
  }

  /** A phone has no room for the ledger and the texts: the claim opens over its line. */
  function showHere(key: string) {
    goTo(key, "press");
    openSheet();
  }

  function columns() {
    return (
      <>
        {heads}
        <RowList rows={rows} />
      </>
    );
  }

  function asOne() {
    return <InlineList rows={rows} onPress={isNarrow ? openSheet : ignore} />;
  }
}

function ignore(): void {}
