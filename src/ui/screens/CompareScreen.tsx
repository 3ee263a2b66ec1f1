import { useEffect, useMemo, useState } from "react";
import type { Claim, Comparison, Pair, Side } from "../../engine/model.ts";
import type { ReadArticle } from "../../intake/article.ts";
import type { Wording } from "../../report/wording.ts";
import { wordingByTexts } from "../../report/wordingByTexts.ts";
import { type Mark, marksOf } from "../../workspace/marksOf.ts";
import { usePreferences } from "../../workspace/preferences.ts";
import { createReading } from "../../workspace/reading.ts";
import type { Rows } from "../../workspace/rows.ts";
import { laidOutAs } from "../../workspace/views.ts";
import { CompareBar } from "../compare/CompareBar.tsx";
import { ColumnHeads } from "../compare/columns/ColumnHeads.tsx";
import { LedgerPanel } from "../compare/ledger/LedgerPanel.tsx";
import { useLedger } from "../compare/ledger/useLedger.ts";
import { Stepper } from "../compare/stepping/Stepper.tsx";
import { claimInAddress, useAddress } from "../compare/stepping/useAddress.ts";
import { useKeptFocus } from "../compare/stepping/useKeptFocus.ts";
import { useReadingKeys } from "../compare/stepping/useReadingKeys.ts";
import { useReadingScroll } from "../compare/stepping/useReadingScroll.ts";
import { useSight } from "../compare/stepping/useSight.ts";
import { useStepAnnouncements } from "../compare/stepping/useStepAnnouncements.ts";
import { useTabFromClaim } from "../compare/stepping/useTabFromClaim.ts";
import { Foot } from "../compare/summary/Foot.tsx";
import { type Finding, findingOf } from "../compare/summary/findings.ts";
import { Notice } from "../compare/summary/Notice.tsx";
import { Summary } from "../compare/summary/Summary.tsx";
import { totalsWords } from "../compare/summary/totalsWords.ts";
import { useFootNote } from "../compare/summary/useFootNote.ts";
import { Texts } from "../compare/views/Texts.tsx";
import { useView } from "../compare/views/useView.ts";
import { Find } from "../find/Find.tsx";
import { useFind } from "../find/useFind.ts";
import { announce } from "../page/announce.ts";
import { Print } from "../print/Print.tsx";
import { usePrint } from "../print/usePrint.ts";
import { ReadingContext, type Telling, TellingContext, useReading } from "../reading/ReadingContext.ts";
import { TEXTS_ID } from "../rows/rowsOnPage.ts";
import { useShownRows } from "../rows/useShownRows.ts";
import { Ruler } from "../ruler/Ruler.tsx";
// In this order: where two rules weigh alike, the later one holds.
import "../compare/compare.css";
import "../compare/inline/inline.css";
import "../compare/inline/inlineLines.css";
import "../compare/inline/inlineStates.css";
import "../compare/inline/inlineNotes.css";
import "../compare/claim/factLines.css";
import "../compare/views/claimSheet.css";
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
  const wording = useWording(comparison);
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

/** As it was chosen for this pair or in the settings, else as the texts themselves are. */
function useWording(comparison: Comparison): Wording {
  const chosen = usePreferences((preferences) => preferences.wording);
  return useMemo(() => (chosen === "automatic" ? wordingByTexts(comparison) : chosen), [chosen, comparison]);
}

interface ComparingProps extends CompareScreenProps {
  readonly telling: Telling;
}

function Comparing({ left, right, comparison, telling, onNew, onSwap, onRename }: ComparingProps) {
  const finding = useFinding(comparison);
  const viewing = useView(finding === "identical");
  const { view, isNarrow, setView, hasPanel, togglePanel } = viewing;
  const ledger = useLedger(view === "ledger");
  const find = useFind();
  const onMove = useTabFromClaim();
  useReadingKeys({ setView, togglePanel, onMove });
  useReadingScroll();
  useSight();
  useKeptFocus(view);
  useAddress({ left, right });
  useStepAnnouncements(telling);
  useSayingTotals(totalsWords(comparison, finding, telling));
  const articles = { left, right };
  const printing = usePrint(articles);
  const claims = useClaims(comparison);
  const rows = useShownRows(view, claims, isNarrow);
  const marks = useMarks(finding === "differs" && view !== "ledger");
  const note = useFootNote({ comparison, finding, view, rows, ledger });
  return (
    <>
      <CompareBar
        viewing={viewing}
        hasStepper={finding === "differs"}
        onNew={onNew}
        onFind={find.open}
        onPrint={printing.print}
      />
      <Find find={find} view={laidOutAs(view, isNarrow)} order={rows.order} />
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
        <Texts
          viewing={viewing}
          sharesNothing={finding === "nothing-shared"}
          rows={rows}
          ledger={ledger}
          heads={<ColumnHeads articles={articles} onRename={onRename} onSwap={onSwap} />}
        />
        {finding === "differs" && !hasPanel && <Ruler view={view} order={rows.order} />}
      </main>
      {hasPanel && <LedgerPanel onClose={togglePanel} />}
      <Foot marks={marks} note={note} onPrint={isNarrow ? printing.print : undefined} />
      <Print articles={articles} comparison={comparison} digests={printing.digests} />
      {finding === "differs" && (
        <nav aria-label="Differences" className="step-foot">
          <Stepper />
        </nav>
      )}
    </>
  );
}

function useFinding(comparison: Comparison): Finding {
  const sentences = useReading((state) => state.rows.sentences);
  return useMemo(() => findingOf(comparison, sentences), [comparison, sentences]);
}

/** The same pair as long as the claims are: a new name of a text changes none. */
function useClaims({ left, right }: Comparison): Pair<readonly Claim[]> {
  return useMemo(() => ({ left: left.claims, right: right.claims }), [left.claims, right.claims]);
}

/** What is to be explained of the marks on the screen, where it has any. */
function useMarks(hasMarks: boolean): readonly Mark[] {
  const rows = useReading((state) => state.rows);
  return useMemo(() => (hasMarks ? marksOf(rows) : []), [hasMarks, rows]);
}

/** Reads out what the comparison comes to, once it is there and whenever that is told in other words. */
function useSayingTotals(words: string): void {
  useEffect(() => announce(words), [words]);
}
