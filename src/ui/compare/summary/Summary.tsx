import type { Comparison, Side } from "../../../engine/model.ts";
import { headlinesSentence } from "../../../report/outsideClaims.ts";
import { type Run, summarySentence } from "../../../report/wording.ts";
import { useReading, useTelling } from "../../reading/ReadingContext.ts";
import { ClaimBar } from "./ClaimBar.tsx";
import { languagesSentence } from "./languagesWords.ts";

/** One sentence a person would say, then a bar with the same numbers. */
export function Summary({ comparison }: { readonly comparison: Comparison }) {
  const { names, wording } = useTelling();
  const factsOnly = useReading((state) => state.filter.kind === "facts");
  const pressFilter = useReading((state) => state.pressFilter);
  const { rows, clauses, facts } = summarySentence(comparison.summary, names, wording);
  const headlines = headlinesSentence(comparison);
  const languages = languagesSentence(comparison);
  return (
    <section aria-label="Summary" className="wrap py-7 pb-5.5 max-md:pt-4 max-md:pb-2">
      <p className="deck">
        <Runs runs={rows} />
        {headlines !== null && ` ${headlines}`}
        {clauses !== null && (
          <>
            {" "}
            <Runs runs={clauses} />
          </>
        )}
        {facts !== null && (
          <>
            {" "}
            <button
              type="button"
              aria-pressed={factsOnly}
              onClick={() => pressFilter({ kind: "facts" })}
              className="facts-link"
            >
              <Runs runs={facts} />
            </button>
          </>
        )}
        {languages !== null && ` ${languages}`}
      </p>
      <ClaimBar summary={comparison.summary} />
    </section>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  const { languages } = useTelling();
  const languageOf = (side: Side) => (languages[side] === "und" ? undefined : languages[side]);
  return runs.map((run, i) =>
    run.kind === "words" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a sentence never change places.
      <span key={i}>{run.text}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a sentence never change places.
      <i key={i} lang={languageOf(run.side)}>
        <bdi>{run.text}</bdi>
      </i>
    ),
  );
}
