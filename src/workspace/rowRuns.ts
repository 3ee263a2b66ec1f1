import type { Clause, Cue, Edit, Pair, Side, Span } from "../engine/model.ts";
import { spansMeet } from "../engine/spansMeet.ts";
import { gapsOf } from "./rowGaps.ts";

/**
 * What a run of a sentence is, and so how it is drawn. `differs`: these very words have no equal on the other side; `fact`:
 * they change a fact; `variant`: the same fact written differently; `clause`: a piece that the other text lacks altogether;
 * `moved`: words at another place of the same row; `gap`: no words, the place in a quotation where the other side has some.
 */
export type RunKind = "same" | "differs" | "fact" | "variant" | "clause" | "aside" | "moved" | "gap";

export interface Run {
  readonly kind: RunKind;
  /** Empty for a gap. */
  readonly text: string;
  /** Offset in the text of its side. */
  readonly start: number;
  /** Runs of a row with one mark are counterparts: those of one edit, or of the two edits of one move. */
  readonly mark: string | null;
  /** Indexes into the row's cues that speak of these words. */
  readonly cues: readonly number[];
}

/** What is known of a row's words. All spans are offsets in the texts. */
export interface RowMarks {
  readonly edits: readonly Edit[];
  readonly clauses: readonly Clause[];
  readonly cues: readonly Cue[];
}

export const NO_MARKS: RowMarks = { edits: [], clauses: [], cues: [] };

interface MarkedSpan {
  readonly span: Span;
  readonly mark: string;
  readonly moved: boolean;
}

/** What lies on one side of a row, in the form that cutting a sentence needs. */
export interface SideMarks {
  readonly edits: readonly MarkedSpan[];
  readonly clauses: readonly Span[];
  readonly facts: readonly { readonly span: Span; readonly cue: number; readonly alone: boolean }[];
  readonly variants: readonly { readonly span: Span; readonly cue: number }[];
  readonly gaps: readonly { readonly at: number; readonly mark: string; readonly cue: number }[];
}

const NO_SIDE_MARKS: SideMarks = { edits: [], clauses: [], facts: [], variants: [], gaps: [] };

/** Sorts the marks of a row by side, once for all of its sentences. */
export function sideMarks(marks: RowMarks, side: Side, texts: Pair<string>): SideMarks {
  // Most rows of a long text: thousands of them are made in one go.
  if (marks.edits.length + marks.clauses.length + marks.cues.length === 0) return NO_SIDE_MARKS;
  const edits = marks.edits.flatMap((edit, i): MarkedSpan[] => {
    const span = edit[side];
    return span === null ? [] : [{ span, mark: markOf(edit, i), moved: edit.kind === "moved" }];
  });
  const of = (wanted: "fact" | "variant") =>
    marks.cues.flatMap((cue, i) => {
      const span = cue[side];
      const fits = (cue.kind === "variant") === (wanted === "variant");
      return span !== null && fits ? [{ span, cue: i, alone: !touchesAnEdit(cue, marks.edits) }] : [];
    });
  return {
    edits,
    clauses: marks.clauses.flatMap((clause) => {
      const span = clause[side];
      return span === null ? [] : [span];
    }),
    facts: of("fact"),
    variants: of("variant"),
    gaps: gapsOf(marks, side, texts).map(({ at, edit, cue }) => ({
      at,
      cue,
      mark: markOf(marks.edits[edit], edit),
    })),
  };
}

/**
 * A sentence as runs that join to its text. A changed fact deepens the words that differ inside of it, never the words both
 * sides share: of a quotation that lost one word, that word is deep. A fact that no differing word tells is marked whole.
 */
export function sentenceRuns(text: string, span: Span, marks: SideMarks, asides: readonly Span[]): Run[] {
  if (marks === NO_SIDE_MARKS && asides.length === 0)
    return [{ kind: "same", text: text.slice(...span), start: span[0], mark: null, cues: [] }];
  const inside = (one: Span) => one[0] < span[1] && span[0] < one[1];
  const edits = marks.edits.filter((edit) => inside(edit.span));
  const facts = marks.facts.filter((fact) => inside(fact.span));
  const variants = marks.variants.filter((variant) => inside(variant.span));
  const clauses = marks.clauses.filter(inside);
  const gaps = marks.gaps.filter(({ at }) => span[0] < at && at < span[1]);
  const cuts = [
    ...[...edits, ...facts, ...variants].flatMap((one) => one.span),
    ...[...clauses, ...asides].flat(),
    ...gaps.map((gap) => gap.at),
  ].filter((at) => span[0] < at && at < span[1]);
  const ends = [...new Set([...cuts, span[1]])].sort((a, b) => a - b);

  const runs: Run[] = [];
  let start = span[0];
  for (const end of ends) {
    for (const gap of gaps.filter(({ at }) => at === start))
      runs.push({ kind: "gap", text: "", start, mark: gap.mark, cues: [gap.cue] });
    runs.push(runAt(start, end));
    start = end;
  }
  return joinAlike(runs.map(unmarkSpace));

  /** The space between two names written differently is no word that differs. */
  function unmarkSpace(run: Run, i: number): Run {
    const isSpace = run.kind === "differs" && run.text.trim() === "";
    const besideVariant = runs[i - 1]?.kind === "variant" || runs[i + 1]?.kind === "variant";
    return isSpace && besideVariant ? { ...run, kind: "same", mark: null } : run;
  }

  function runAt(from: number, to: number): Run {
    const covers = (one: { readonly span: Span }) => one.span[0] <= from && to <= one.span[1];
    const edit = edits.find(covers);
    const fact = facts.filter(covers);
    const variant = variants.filter(covers);
    const base = { text: text.slice(from, to), start: from, mark: edit?.mark ?? null };
    const cues = [...fact, ...variant].map(({ cue }) => cue);
    if (asides.some((aside) => covers({ span: aside })))
      return { ...base, kind: "aside", mark: null, cues: [] };
    if (clauses.some((clause) => covers({ span: clause }))) return { ...base, kind: "clause", cues };
    if (variant.length > 0) return { ...base, kind: "variant", cues };
    if (edit ? fact.length > 0 : fact.some(({ alone }) => alone)) return { ...base, kind: "fact", cues };
    if (edit) return { ...base, kind: edit.moved ? "moved" : "differs", cues };
    return { ...base, kind: "same", cues };
  }
}

function markOf(edit: Edit | undefined, index: number): string {
  return edit?.move === undefined ? `e${index}` : `m${edit.move}`;
}

function touchesAnEdit(cue: Cue, edits: readonly Edit[]): boolean {
  return edits.some((edit) => spansMeet(edit.left, cue.left) || spansMeet(edit.right, cue.right));
}

function joinAlike(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && run.kind !== "gap" && last.kind === run.kind && last.mark === run.mark && sameCues(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function sameCues(a: Run, b: Run): boolean {
  return a.cues.length === b.cues.length && a.cues.every((cue, i) => cue === b.cues[i]);
}
