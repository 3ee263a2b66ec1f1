import type { AlignedEcho, Alignment } from "../align/align.ts";
import type { Clause, Cue, Edit, MatchStatus, Options, Pair } from "../model.ts";
import type { Text } from "../text.ts";
import type { Token } from "../words/tokens.ts";

/** A match with its words and edits, before it is judged. */
export interface MarkedMatch {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly status: MatchStatus;
  readonly edits: readonly Edit[];
  /** Tokens of the match's claims, one list a claim, in text order; asides left out. */
  readonly words: Pair<readonly (readonly Token[])[]>;
}

/** What a judge may look at beyond the match: both texts whole, for quotes and clauses told elsewhere. */
export interface JudgeContext {
  readonly texts: Pair<Text>;
  /** Tokens of every claim, by index; asides left out. */
  readonly words: Pair<readonly (readonly Token[])[]>;
  readonly alignment: Alignment;
  readonly options: Options;
}

export interface Judgement {
  readonly clauses: readonly Clause[];
  readonly cues: readonly Cue[];
}

/** Which facts and whole clauses of a match differ. */
export function judgeMatch(_match: MarkedMatch, _context: JudgeContext): Judgement {
  return { clauses: [], cues: [] };
}

/** Which facts differ between the two tellings an echo links. */
export function judgeEcho(_echo: AlignedEcho, _context: JudgeContext): readonly Cue[] {
  return [];
}
