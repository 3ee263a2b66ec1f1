import type { Clause, Cue, CueKind, Options } from "../../model.ts";
import { segment } from "../../segment/segment.ts";
import type { Text } from "../../text.ts";
import { claimWords } from "../../words/claimWords.ts";
import { judgeMatch } from "../judge.ts";
import { prepareJudge } from "../reading/prepareJudge.ts";
import type { Reading } from "../reading/reading.ts";

/** Two tellings, all claims of which belong together, and what stands beside them in the two texts. */
export interface Tellings {
  readonly left: string;
  readonly right: string;
  readonly language?: string;
  /** Where it is another than that of the left. */
  readonly rightLanguage?: string;
  readonly options?: Options;
  /** Further paragraphs, matched with nothing. With one of its own a text is not the match alone. */
  readonly leftBeside?: string;
  readonly rightBeside?: string;
}

/** Judges two tellings as one match. */
export function judged({
  left,
  right,
  language = "en",
  rightLanguage = language,
  options = {},
  leftBeside,
  rightBeside,
}: Tellings) {
  const texts = { left: read(left, leftBeside, language), right: read(right, rightBeside, rightLanguage) };
  const words = { left: claimWords(texts.left), right: claimWords(texts.right) };
  const own = { left: claimsOf(texts.left, left), right: claimsOf(texts.right, right) };
  const context = prepareJudge({
    texts,
    words,
    options,
  });
  return { ...judgeMatch(own, context), texts };
}

/** The claims of a text as the judge reads them. */
export function readingsOf(text: string, language = "en"): Reading[] {
  const own = read(text, undefined, language);
  const words = claimWords(own);
  const { left } = prepareJudge({
    texts: { left: own, right: own },
    words: { left: words, right: words },
    options: {},
  });
  return own.claims.map((_, claim) => left.reading(claim));
}

/** The cues of a kind as a reader is told them: "31 -> 45", with a dash for nothing. */
export function told(kind: CueKind, tellings: Tellings): string[] {
  return judged(tellings)
    .cues.filter((cue) => cue.kind === kind)
    .map(worded);
}

/** All cues, each after its kind: "number 31 -> 45". */
export function allTold(tellings: Tellings): string[] {
  return judged(tellings).cues.map((cue) => `${cue.kind} ${worded(cue)}`);
}

export function worded({ values }: Pick<Cue, "values">): string {
  return `${values.left ?? "–"} -> ${values.right ?? "–"}`;
}

/** A cue as a reader is told it when the texts are swapped. */
export function mirrored(cue: string): string {
  return cue.split(" -> ").toReversed().join(" -> ");
}

/** The clauses as "-dropped words" and "+added words". */
export function clausesOf(tellings: Tellings): string[] {
  const { clauses, texts } = judged(tellings);
  return clauses.map(({ left, right }: Clause) =>
    left ? `-${texts.left.text.slice(...left)}` : `+${texts.right.text.slice(...right!)}`,
  );
}

function read(own: string, beside: string | undefined, language: string): Text {
  return segment({ name: "a", text: beside === undefined ? own : `${own}\n\n${beside}` }, language);
}

function claimsOf({ claims }: Text, own: string): number[] {
  return claims.flatMap((claim, i) => (claim.end <= own.length ? [i] : []));
}
