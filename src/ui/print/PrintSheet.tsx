import type { Comparison, Pair, Side, Summary } from "../../engine/model.ts";
import type { ReadArticle } from "../../intake/article.ts";
import { headlinesSentence } from "../../report/outsideClaims.ts";
import type { RowState } from "../../report/rowState.ts";
import { plainText, summarySentence } from "../../report/wording.ts";
import { stopName } from "../compare/stepping/stopName.ts";
import { languagesSentence } from "../compare/summary/languagesWords.ts";
import { leftOutWords } from "../compare/summary/leftOutWords.ts";
import { SIDE_LETTERS } from "../controls/sideLetters.ts";
import { useReading, useTelling } from "../reading/ReadingContext.ts";
import { PrintRow } from "./PrintRow.tsx";
import type { Digests } from "./usePrint.ts";
import "./print.css";

interface PrintSheetProps {
  readonly articles: Pair<ReadArticle>;
  readonly comparison: Comparison;
  /** Null where they are not there yet. */
  readonly digests: Digests | null;
  readonly printedAt: Date;
}

/** The comparison on paper: what it comes to, every row, what the signs mean, and of which texts it was made. */
export function PrintSheet({ articles, comparison, digests, printedAt }: PrintSheetProps) {
  const rows = useReading((state) => state.rows.rows);
  const { names, wording } = useTelling();
  const { rows: counts, clauses, facts } = summarySentence(comparison.summary, names, wording);
  const said = [counts, ...(clauses ? [clauses] : []), ...(facts ? [facts] : [])].map(plainText);
  const deck = [...said, headlinesSentence(comparison) ?? [], languagesSentence(comparison) ?? []]
    .flat()
    .join(" ");
  const head = (side: Side) => (
    <th scope="col">
      {SIDE_LETTERS[side]}&ensp;<bdi>{names[side]}</bdi>
    </th>
  );
  return (
    <article className="print-sheet">
      <header>
        <span>
          <b>Claimdiff</b> report
        </span>
        <time dateTime={printedAt.toISOString()}>{printedAt.toLocaleString("en-GB", TIME)}</time>
      </header>
      <h1>
        <bdi>{names.left}</bdi> and <bdi>{names.right}</bdi>
      </h1>
      <p className="print-deck">{deck}</p>
      <PrintBar summary={comparison.summary} />
      <table>
        <colgroup>
          <col />
          <col className="print-spine" />
          <col />
        </colgroup>
        <thead>
          <tr>
            {head("left")}
            <td />
            {head("right")}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PrintRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
      <footer>
        <Legend />
        <p>{leftOutWords(comparison)}.</p>
        <dl>
          <Source letter="A" article={articles.left} digest={digests?.left ?? null} />
          <Source letter="B" article={articles.right} digest={digests?.right ?? null} />
        </dl>
      </footer>
    </article>
  );
}

const TIME = { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" } as const;

const ORDER: readonly RowState[] = ["dropped", "reworded", "same", "moved", "added"];

/** The claims by state as lengths, true to the number: on paper nothing is pressed, and the names stand under it. */
function PrintBar({ summary }: { readonly summary: Summary }) {
  const telling = useTelling();
  const states = ORDER.filter((state) => summary[state] > 0);
  return (
    <>
      <div className="print-bar" aria-hidden>
        {states.map((state) => (
          <i key={state} data-state={state} style={{ flexGrow: summary[state] }} />
        ))}
      </div>
      <ul className="print-bar-names">
        {states.map((state) => (
          <li key={state}>
            <i data-state={state} /> <b>{summary[state].toLocaleString("en")}</b>{" "}
            {stopName({ kind: "states", states: new Set([state]) }, summary[state], telling)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Legend() {
  return (
    <ul className="print-legend">
      <li>= same</li>
      <li>≈ reworded</li>
      <li>A, B only in that text</li>
      <li>↕ moved</li>
      <li>1 : 2 split</li>
      <li>2 : 1 merged</li>
      <li>? uncertain match</li>
      <li>
        <span className="print-word" data-side="left">
          word
        </span>{" "}
        changed in A
      </li>
      <li>
        <span className="print-word" data-side="right">
          word
        </span>{" "}
        changed in B
      </li>
      <li>
        <b className="print-word" data-side="left" data-fact>
          word
        </b>{" "}
        changed fact
      </li>
    </ul>
  );
}

interface SourceProps {
  readonly letter: string;
  readonly article: ReadArticle;
  readonly digest: string | null;
}

function Source({ letter, article, digest }: SourceProps) {
  return (
    <div>
      <dt>
        {letter}&ensp;<bdi>{article.name}</bdi>
      </dt>
      <dd>
        {digest === null ? `${article.text.length.toLocaleString("en")} characters` : `SHA-256 ${digest}`}
      </dd>
    </div>
  );
}
