import { type Clause, type Pair, ROW_WEIGHTS, SIDES } from "../engine/model.ts";
import type { RowPiece } from "../report/rowPieces.ts";
import { rowState } from "../report/rowState.ts";
import { quotedClaims } from "./quotedClaims.ts";
import type { RowLink } from "./rowLinks.ts";
import { NO_MARKS, type RowMarks } from "./rowRuns.ts";
import type { ClaimGroup } from "./rows.ts";
import type { MakeSentences, SentenceSource } from "./sentenceMaker.ts";

interface GroupSource {
  readonly sources: Pair<SentenceSource>;
  readonly sentencesOf: MakeSentences;
  /** The keys of a piece's rows, by what it tells. */
  readonly keysOf: (whole: Pair<readonly number[]>) => readonly string[];
  readonly linksOf: (whole: Pair<readonly number[]>) => readonly RowLink[];
}

interface GroupMaker {
  /** What a piece tells; the two pieces of a moved match tell one and the same. */
  readonly groupOf: (piece: RowPiece) => ClaimGroup;
  /** All that were asked for, in turn. */
  readonly groups: readonly ClaimGroup[];
}

export function groupMaker({ sources, sentencesOf, keysOf, linksOf }: GroupSource): GroupMaker {
  const groups: ClaimGroup[] = [];
  const moved = new Map<Pair<readonly number[]>, ClaimGroup>();
  const isQuoted = {
    left: quotedClaims(sources.left.text, sources.left.claims),
    right: quotedClaims(sources.right.text, sources.right.claims),
  };
  return {
    groups,
    groupOf(piece: RowPiece): ClaimGroup {
      const known = moved.get(piece.whole);
      if (known) return known;
      const group = newGroup(piece, groups.length + 1);
      groups.push(group);
      if (group.keys.length > 1) moved.set(piece.whole, group);
      return group;
    },
  };

  function newGroup({ whole, match }: RowPiece, number: number): ClaimGroup {
    const links = linksOf(whole);
    const isEchoed = links.some((link) => link.kind === "echo");
    // The cues of an echo belong to a row only where it has no match of its own to be judged by.
    const marks: RowMarks = match ?? { ...NO_MARKS, cues: links.flatMap((link) => link.cues).slice(0, 1) };
    return {
      number,
      keys: keysOf(whole),
      state: rowState(match, whole, isEchoed),
      certain: match?.certain ?? true,
      cues: marks.cues,
      clauses: clausesOf(marks.clauses),
      quoted: match === null && !isEchoed && SIDES.some((side) => whole[side].some(isQuoted[side])),
      worded: match === null || match.edits.length + match.cues.length > 0,
      links,
      // A claim that is only told within another one's row is as light as one that is reworded.
      weight: match?.weight ?? (links.length > 0 ? ROW_WEIGHTS.reworded : ROW_WEIGHTS.oneSided),
      ...sentencesOf(whole, marks),
    };
  }
}

/** How many of a side the other lacks. */
function clausesOf(clauses: readonly Clause[]): Pair<number> {
  return {
    left: clauses.filter((clause) => clause.left !== null).length,
    right: clauses.filter((clause) => clause.right !== null).length,
  };
}
