import type { Comparison, Pair } from "../../../engine/model.ts";
import type { ReadArticle } from "../../../intake/article.ts";
import { counted } from "../../../report/counted.ts";
import { setAsideDiffers } from "../../../report/outsideClaims.ts";
import { Button } from "../../controls/Button.tsx";
import { useReading, useTelling } from "../../reading/ReadingContext.ts";
import { capital, nameWords } from "../claim/rowWording.ts";
import { type Finding, findingTitle } from "./findings.ts";
import { nothingSharedWords } from "./nothingSharedWords.ts";

interface NoticeProps {
  readonly finding: Finding;
  readonly comparison: Comparison;
  readonly articles: Pair<ReadArticle>;
  readonly onNew: () => void;
}

/** Takes the place of the summary for every finding but `differs`. */
export function Notice({ finding, comparison, articles, onNew }: NoticeProps) {
  const sentences = useReading((state) => state.rows.sentences);
  const telling = useTelling();
  const { furniture } = comparison.summary;
  switch (finding) {
    case "differs":
      return null;
    case "identical":
      return (
        <State title={findingTitle(finding, comparison)}>
          <p>
            {counted(sentences.left, "sentence")}, {counted(articles.left.words, "word")}.{" "}
            {furniture > 0 &&
              `${counted(furniture, "line")} of the page ${furniture === 1 ? "is" : "are"} set aside. `}
            {differenceWords(comparison, articles)}
          </p>
          <Buttons onNew={onNew} />
        </State>
      );
    case "nothing-shared":
      return (
        <State title={findingTitle(finding, comparison)}>
          <p>No sentence of one was found again in the other.</p>
          <ul>
            <li>
              Are these the files you meant?{" "}
              <button type="button" className="link" onClick={onNew}>
                Choose others
              </button>
            </li>
            <li>{nothingSharedWords(articles)}</li>
            <li>Both can still be read below.</li>
          </ul>
        </State>
      );
    case "one-empty":
    case "both-empty": {
      const side = sentences.left === 0 ? "left" : "right";
      const which =
        finding === "both-empty" ? "Neither text holds" : `${capital(nameWords(telling, side))} holds`;
      return (
        <State title={findingTitle(finding, comparison)}>
          <p>
            {which} {finding === "both-empty" ? "a" : "no"} sentence: what it has are headings, or lines set
            aside such as by-lines and licences.
          </p>
          <Buttons onNew={onNew} />
        </State>
      );
    }
  }
}

function State({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section aria-label="Summary" className="wrap notice">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Buttons({ onNew }: { readonly onNew: () => void }) {
  return (
    <div className="mt-5 flex justify-center">
      <Button onPress={onNew}>Compare other files</Button>
    </div>
  );
}

/** How far two texts of the same claims are from being the same text. */
function differenceWords(comparison: Comparison, { left, right }: Pair<ReadArticle>): string {
  const { ignored } = comparison.summary;
  if (left.text === right.text) return "The texts are equal to the last character.";
  if (setAsideDiffers(comparison, { left: left.text, right: right.text }))
    return "What was set aside differs: by-lines, datelines, reference marks and the like are shown, and not compared.";
  if (ignored === 0) return "The texts differ only in spaces or line breaks, which are ignored.";
  return `The texts differ only in ${counted(ignored, "typographic difference")}, spaces or line breaks, which are ignored.`;
}
