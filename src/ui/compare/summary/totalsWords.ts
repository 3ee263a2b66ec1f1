import type { Comparison } from "../../../engine/model.ts";
import { headlinesSentence } from "../../../report/outsideClaims.ts";
import { plainText, summarySentence } from "../../../report/wording.ts";
import type { Telling } from "../../reading/ReadingContext.ts";
import { type Finding, findingTitle } from "./findings.ts";
import { languagesSentence } from "./languagesWords.ts";

/** What stands over the texts, to be read out: the sentences of the summary, or the title of what takes its place. */
export function totalsWords(
  comparison: Comparison,
  finding: Finding,
  { names, wording }: Pick<Telling, "names" | "wording">,
): string {
  if (finding !== "differs") return findingTitle(finding, comparison);
  const { rows, clauses, facts } = summarySentence(comparison.summary, names, wording);
  const sentences = [
    plainText(rows),
    headlinesSentence(comparison),
    clauses && plainText(clauses),
    facts && plainText(facts),
    languagesSentence(comparison),
  ];
  return sentences.filter((sentence) => sentence !== null).join(" ");
}
