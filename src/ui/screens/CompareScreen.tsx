import { useEffect, useMemo, useState } from "react";
import type { Comparison, Pair, Side } from "../../engine/model.ts";
import type { ReadArticle } from "../../intake/article.ts";
import { plainText, summarySentence } from "../../report/wording.ts";
import { usePreferences } from "../../workspace/preferences.ts";
import { createReading } from "../../workspace/reading.ts";
import { rowsOf } from "../../workspace/rows.ts";
import { chooseView, useChosenViews, viewFor } from "../../workspace/views.ts";
import { ClaimSheet } from "../compare/ClaimSheet.tsx";
import { ColumnHeads } from "../compare/ColumnHeads.tsx";
import { Foot } from "../compare/Foot.tsx";
import { InlineList } from "../compare/InlineList.tsx";
import { findingOf, Notice } from "../compare/Notice.tsx";
import { ReadingContext, type Telling, TellingContext, useReading } from "../compare/ReadingContext.ts";
import { RowList } from "../compare/RowList.tsx";
import { Stepper } from "../compare/Stepper.tsx";
import { Summary } from "../compare/Summary.tsx";
import { claimInAddress, useAddress } from "../compare/useAddress.ts";
import { useNarrow } from "../compare/useNarrow.ts";
import { useReadingKeys } from "../compare/useReadingKeys.ts";
import { useReadingScroll } from "../compare/useReadingScroll.ts";
import { useStepAnnouncements } from "../compare/useStepAnnouncements.ts";
import { Views } from "../compare/Views.tsx";
import { AppBar } from "../shell/AppBar.tsx";
import { announce } from "../shell/announce.ts";
import "../compare/compare.css";
import "../compare/inline.css";
import "../compare/marks.css";
import "../compare/rows.css";
import "../compare/spine.css";
import "../compare/summary.css";

interface CompareScreenProps extends Pair<ReadArticle> {
  readonly comparison: Comparison;
  readonly onNew: () => void;
  readonly onSwap: () => void;
  readonly onRename: (side: Side, name: string) => void;
}

/** Two texts and what they claim differently. */
export function CompareScreen(props: CompareScreenProps) {
  const { left, right, comparison } = props;
  const rows = useRows(comparison, left.text, right.text);
  const [reading] = useState(() => createReading(rows, claimInAddress()));
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

/** The rows are made anew only where the texts or their matches change: renaming a text keeps the reader's place. */
function useRows({ matches, echoes, ...segmented }: Comparison, left: string, right: string) {
  const claims = segmented.left.claims;
  const others = segmented.right.claims;
  return useMemo(
    () => rowsOf({ matches, echoes, left: { claims }, right: { claims: others } }, { left, right }),
    [matches, echoes, claims, others, left, right],
  );
}

interface ComparingProps extends CompareScreenProps {
  readonly telling: Telling;
}

function Comparing({ left, right, comparison, telling, onNew, onSwap, onRename }: ComparingProps) {
  useReadingKeys();
  useReadingScroll();
  useAddress();
  useStepAnnouncements(telling);
  const { names, wording } = telling;
  const { summary } = comparison;
  useEffect(() => {
    const { rows, facts } = summarySentence(summary, names, wording);
    announce([rows, ...(facts ? [facts] : [])].map(plainText).join(" "));
  }, [summary, names, wording]);
  const sentences = {
    left: comparison.left.claims.filter(isCounted).length,
    right: comparison.right.claims.filter(isCounted).length,
  };
  const finding = findingOf(comparison, sentences);
  const articles = { left, right };
  const isNarrow = useNarrow();
  const view = viewFor(useChosenViews(), isNarrow);
  const groupAt = useReading((state) => state.groupAt);
  const [opened, setOpened] = useState<string | null>(null);
  const claims = useMemo(
    () => ({ left: comparison.left.claims, right: comparison.right.claims }),
    [comparison.left.claims, comparison.right.claims],
  );
  return (
    <>
      <AppBar
        onHome={onNew}
        onNew={onNew}
        views={<Views view={view} onView={(next) => chooseView(next, isNarrow)} />}
        stepper={finding === "identical" ? undefined : <Stepper />}
      />
      <main className="compare">
        <h1 className="sr-only">
          {left.name} and {right.name}, compared
        </h1>
        {finding === "differs" ? (
          <Summary comparison={comparison} />
        ) : (
          <Notice comparison={comparison} articles={articles} onNew={onNew} />
        )}
        {view === "side" ? (
          <>
            <ColumnHeads articles={articles} onRename={onRename} onSwap={onSwap} />
            <RowList />
          </>
        ) : (
          <InlineList claims={claims} onPress={isNarrow ? setOpened : ignore} />
        )}
      </main>
      <ClaimSheet group={groupAt.get(opened ?? "") ?? null} onClose={() => setOpened(null)} />
      <Foot comparison={comparison} />
      {finding !== "identical" && (
        <div className="step-foot">
          <Stepper />
        </div>
      )}
    </>
  );
}

function isCounted(claim: { readonly furniture: unknown; readonly heading: boolean }): boolean {
  return claim.furniture === false && !claim.heading;
}

function ignore(): void {}
