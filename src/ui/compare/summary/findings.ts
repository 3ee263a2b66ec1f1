import type { Comparison, Pair } from "../../../engine/model.ts";
import { headlinesDiffer } from "../../../report/outsideClaims.ts";
import { languagesSentence } from "./languagesWords.ts";

/** What the result comes to, where a sentence and a bar would say it badly: no difference, nothing shared, no claims. */
export type Finding = "differs" | "identical" | "nothing-shared" | "one-empty" | "both-empty";

export function findingOf(comparison: Comparison, sentences: Pair<number>): Finding {
  if (sentences.left === 0 || sentences.right === 0)
    return sentences.left + sentences.right === 0 ? "both-empty" : "one-empty";
  const { summary } = comparison;
  // A headline that differs is shown where headlines stand, beside each other.
  if (summary.same === summary.rows) return headlinesDiffer(comparison) ? "differs" : "identical";
  return summary.dropped + summary.added === summary.rows ? "nothing-shared" : "differs";
}

/** The one sentence of a finding that has no summary. */
export function findingTitle(finding: Exclude<Finding, "differs">, comparison: Comparison): string {
  switch (finding) {
    case "identical":
      return "The two texts make the same claims, word for word.";
    case "nothing-shared":
      return languagesSentence(comparison) === null
        ? "These two texts share no claims."
        : "No claims could be matched: the texts are in different languages.";
    case "one-empty":
      return "There is only one text to read.";
    case "both-empty":
      return "There is nothing to compare.";
  }
}
