import type { CueKind, FurnitureKind, Pair, Side, Summary } from "../engine/model.ts";
import type { RowState } from "./rowState.ts";

/**
 * Two sets of words for one layout: two versions of one text ("dropped", "added"), or two reports of one event, which
 * are not old and new ("only in the Courier").
 */
export type Wording = "versions" | "reports";

/** A piece of a sentence: words of ours, or the name of a text, which is set apart from them (italic on the screen). */
export type Run =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "name"; readonly text: string; readonly side: Side };

/** The summary as up to three sentences; `null` where there is nothing to say. */
export interface SummarySentence {
  /** "Of 20 claims, 3 are the same, 10 are reworded, 3 were dropped, 3 added and 1 has moved." */
  readonly rows: readonly Run[];
  /** "Inside matched claims, two clauses were dropped or added." */
  readonly clauses: readonly Run[] | null;
  /** "Five claims change a fact." */
  readonly facts: readonly Run[] | null;
}

export function summarySentence(summary: Summary, names: Pair<string>, wording: Wording): SummarySentence {
  return {
    rows: rowsSentence(summary, names, wording),
    clauses: clausesSentence(summary.clauses, wording),
    facts: factsSentence(summary),
  };
}

/** The runs as one string, for a terminal or a label. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}

/** The state as it stands under its part of the bar, after the count: "3 only in the Courier", "10 reworded". */
export function stateName(state: RowState, names: Pair<string>, wording: Wording): readonly Run[] {
  switch (state) {
    case "same":
      return [words("the same")];
    case "reworded":
    case "moved":
      return [words(state)];
    case "dropped":
      return wording === "versions" ? [words("dropped")] : [words("only in "), ...nameRuns(names, "left")];
    case "added":
      return wording === "versions" ? [words("added")] : [words("only in "), ...nameRuns(names, "right")];
  }
}

/** A variant is a name, number or word written differently: no changed fact. */
export const CUE_NAMES: Readonly<Record<CueKind, string>> = {
  number: "Number",
  date: "Date",
  name: "Name",
  variant: "Variant",
  negation: "Negation",
  hedge: "Hedge",
  attribution: "Attribution",
  quote: "Quote",
  quantifier: "Quantifier",
  agent: "Agent",
};

export const FURNITURE_NAMES: Readonly<Record<FurnitureKind, string>> = {
  dateline: "Dateline",
  byline: "By-line",
  updated: "Updated",
  credit: "Credit",
  readMore: "Read more",
  promotion: "Promotion",
  signature: "Signature",
  licence: "Licence",
};

/** The order in which a person would tell it: what is common, what is not, what stands elsewhere. */
const TOLD_ORDER: readonly RowState[] = ["same", "reworded", "dropped", "added", "moved"];

function rowsSentence(summary: Summary, names: Pair<string>, wording: Wording): Run[] {
  const { rows, same, dropped, added } = summary;
  const told = TOLD_ORDER.filter((state) => summary[state] > 0);
  if (rows === 0) return [words("Neither text holds a claim.")];
  if (same === rows) return [words("The two texts make the same claims, word for word.")];
  if (dropped > 0 && added > 0 && dropped + added === rows)
    return [words("The two texts share no claims: "), ...parts(), words(".")];
  const [only] = told;
  if (told.length === 1 && only) {
    const all = rows === 1 ? "The only claim" : rows === 2 ? "Both claims" : `All ${count(rows)} claims`;
    return [words(`${all} `), ...predicate(only, rows === 1), words(".")];
  }
  return [words(`Of ${count(rows)} claims, `), ...parts(), words(".")];

  function parts(): Run[] {
    return told.flatMap((state, i) => {
      const one = summary[state] === 1;
      const before = i === 0 ? "" : i === told.length - 1 ? " and " : ", ";
      // "3 were dropped, 3 added": a verb that would be said twice is said once.
      const verbSaid = state === "added" && told[i - 1] === "dropped" && one === (dropped === 1);
      const said = verbSaid ? stateName("added", names, wording) : predicate(state, one);
      return [words(`${before}${count(summary[state])} `), ...said];
    });
  }

  function predicate(state: RowState, one: boolean): Run[] {
    switch (state) {
      case "same":
        return [
          words(
            wording === "versions" ? `${one ? "is" : "are"} the same` : `${one ? "reads" : "read"} the same`,
          ),
        ];
      case "reworded":
        return [words(`${one ? "is" : "are"} reworded`)];
      case "moved":
        return [words(`${one ? "has" : "have"} moved`)];
      case "dropped":
      case "added":
        return wording === "versions"
          ? [words(`${one ? "was" : "were"} ${state}`)]
          : [words(`${one ? "appears" : "appear"} `), ...stateName(state, names, wording)];
    }
  }
}

function clausesSentence(clauses: number, wording: Wording): Run[] | null {
  if (clauses === 0) return null;
  const one = clauses === 1;
  const counted = `${spelled(clauses)} ${one ? "clause" : "clauses"}`;
  const what =
    wording === "versions"
      ? `${one ? "was" : "were"} dropped or added`
      : `${one ? "appears" : "appear"} in one text only`;
  return [words(`Inside matched claims, ${counted} ${what}.`)];
}

/** Claims that moved are counted with the reworded ones: that is why they are not called either. */
function factsSentence({ changedFacts }: Summary): Run[] | null {
  if (changedFacts === 0) return null;
  const claims = changedFacts === 1 ? "claim changes" : "claims change";
  return [words(`${capital(spelled(changedFacts))} ${claims} a fact.`)];
}

/**
 * A name in the middle of a sentence: the article of "The Kelmouth Courier" is ours and small. Two texts of one name are
 * told apart by their letters.
 */
export function nameRuns(names: Pair<string>, side: Side): Run[] {
  if (names.left === names.right)
    return [words("text "), { kind: "name", text: side === "left" ? "A" : "B", side }];
  const [, article, rest] = /^(The )?(.*)$/su.exec(names[side]) ?? [];
  const name: Run = { kind: "name", text: rest ?? names[side], side };
  return article && rest ? [words("the "), name] : [{ ...name, text: names[side] }];
}

/** Books spell numbers out up to twelve. */
const SPELLED = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

function spelled(n: number): string {
  return SPELLED[n] ?? count(n);
}

function count(n: number): string {
  return n.toLocaleString("en");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function words(text: string): Run {
  return { kind: "words", text };
}
