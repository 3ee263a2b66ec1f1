import { align } from "./align/align.ts";
import { joinStretches } from "./joinStretches.ts";
import { judgeEcho, judgeMatch } from "./judge/judge.ts";
import { prepareJudge } from "./judge/reading/prepareJudge.ts";
import { statusOf } from "./judge/status.ts";
import { weightOf } from "./judge/weight.ts";
import { markWords } from "./mark/markWords.ts";
import type {
  Article,
  Claim,
  CoarseStretch,
  Comparison,
  Cue,
  Match,
  Options,
  Pair,
  Progress,
  Side,
  Span,
} from "./model.ts";
import { recut } from "./recut/recut.ts";
import { remembered } from "./remembered.ts";
import { segment } from "./segment/segment.ts";
import { textReadings } from "./segment/textReadings.ts";
import { summarise } from "./summarise/summarise.ts";
import { isCompared, type Text } from "./text.ts";
import { withoutAsides } from "./withoutAsides.ts";
import { claimWords } from "./words/claimWords.ts";
import { termsOf } from "./words/terms.ts";
import { emptyTokenStore } from "./words/tokenStore.ts";
import { startWork } from "./work.ts";

/**
 * What two articles claim differently: segment, recut, align, judge, mark, summarise.
 *
 * Pure and synchronous; empty texts are allowed. `onProgress` is told steps done and expected of each part.
 */
export function compare(
  left: Article,
  right: Article,
  options: Options = {},
  onProgress?: (progress: Progress) => void,
): Comparison {
  const work = startWork(options.limits?.steps, onProgress);
  const readings = textReadings();
  const segmented: Pair<Text> = {
    left: segment(left, languageOf(left, right, options), readings),
    right: segment(right, languageOf(right, left, options), readings),
  };
  const plainTerms = remembered(termsOf);
  const texts = recut(segmented, work, plainTerms);
  work.report("segment", 1, 1);
  const store = emptyTokenStore();
  const alignment = align(texts, { ...options, store, plainTerms }, work);
  const words = { left: claimWords(texts.left, store), right: claimWords(texts.right, store) };
  const context = prepareJudge({ texts, words, options });

  const languages = { left: texts.left.language, right: texts.right.language };
  const marking = { languages, reading: options, work };

  const cut: CoarseStretch[] = [...alignment.coarse];
  const matches = alignment.groups.map((group, done): Match => {
    work.report("mark", done, alignment.groups.length);
    const status = statusOf(joined(texts.left, group.left), joined(texts.right, group.right));
    const { edits, clauses, cues } = status === "same" ? NO_CHANGE : changesIn(group);
    const { left, right, score, certain, moved, evidence, runnerUp } = group;
    const weight = weightOf({ status, moved, certain, cues, clauses });
    return { left, right, score, certain, moved, evidence, runnerUp, status, edits, clauses, cues, weight };
  });
  const echoes = alignment.echoes.map((echo) => ({ ...echo, cues: judgeEcho(echo, context) }));
  const dropped = lonely("left");
  const added = lonely("right");
  const coarse = joinStretches(cut, { left: left.text, right: right.text });
  const summary = summarise({ texts, words, matches, echoes, dropped, added });
  return {
    left: withoutText(texts.left),
    right: withoutText(texts.right),
    matches,
    echoes,
    dropped,
    added,
    exact: coarse.length === 0,
    coarse,
    summary,
  };

  function changesIn(group: Pair<readonly number[]>): Pick<Match, "edits" | "clauses" | "cues"> {
    const wordsOf = (side: Side) => group[side].map((claim) => words[side].of(claim));
    const own = { left: wordsOf("left"), right: wordsOf("right") };
    const { clauses, cues, exact } = judgeMatch(group, context);
    const { refused } = work;
    const edits = markWords(own, { ...marking, variants: variantsAmong(cues) });
    if (!exact || work.refused > refused)
      cut.push({ left: reach(texts.left, group.left), right: reach(texts.right, group.right) });
    return { edits, clauses, cues };
  }

  function lonely(side: Side): number[] {
    const linked = new Set<number>();
    for (const match of matches) for (const claim of match[side]) linked.add(claim);
    for (const echo of echoes) linked.add(echo[side]);
    const { claims } = texts[side];
    return [...claims.keys()].filter((i) => isCompared(claims[i]!) && !linked.has(i));
  }
}

const NO_CHANGE: Pick<Match, "edits" | "clauses" | "cues"> = { edits: [], clauses: [], cues: [] };

/** Where a name, number or date is only written differently: no change of words. */
function variantsAmong(cues: readonly Cue[]): Pair<Span>[] {
  return cues.flatMap(({ kind, left, right }) =>
    kind === "variant" && left && right ? [{ left, right }] : [],
  );
}

/** From the first of some claims to the last. */
function reach({ claims }: Text, group: readonly number[]): Span {
  return [Math.min(...group.map((i) => claims[i]!.start)), Math.max(...group.map((i) => claims[i]!.end))];
}

/** A headline is too short to tell its language, but the report beside it is in the same. */
function languageOf(own: Article, other: Article, options: Options): string {
  const known = [options.language, own.language, other.language].find((code) => code && code !== "und");
  return known ?? "und";
}

/** The words of a group as one line. */
function joined({ text, claims }: Text, group: readonly number[]): string {
  if (group.length === 1) return lineOf(text, claims[group[0]!]!);
  return group.map((i) => lineOf(text, claims[i]!)).join(" ");
}

function lineOf(text: string, claim: Claim): string {
  return withoutAsides(text, claim, "").trim();
}

function withoutText({ name, language, paragraphs, claims }: Text) {
  return { name, language, paragraphs, claims };
}
