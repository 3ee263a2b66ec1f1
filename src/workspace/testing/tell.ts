import type {
  Claim,
  Comparison,
  Cue,
  CueKind,
  Edit,
  EditKind,
  FurnitureKind,
  Match,
  Pair,
  SegmentedText,
  Side,
  Span,
} from "../../engine/model.ts";
import type { ReadArticle } from "../../intake/article.ts";
import { rowsOf } from "../makeRows.ts";
import type { Rows } from "../rows.ts";

/**
 * A row of a told pair. `both` is one string for the two sides, in the notation of `git diff --word-diff`:
 * "found [-three-]{+five+} cracks"; "[~is~]" is the same word in another form, "[^one^]" on both sides words that moved,
 * "[?and a clause?]" words the right lacks altogether. A bar "|" ends a sentence, inside braces on that side only.
 */
export interface Told {
  readonly both?: string;
  readonly left?: string;
  readonly right?: string;
  /** Starts a paragraph on both sides or on one. */
  readonly paragraph?: "both" | Side | undefined;
  readonly kind?: "heading" | FurnitureKind;
  /** Puts the right's words before the row with this index. */
  readonly rightBefore?: number | undefined;
  readonly uncertain?: boolean;
  /** Kind, and the words of each side that carry the fact; null where a side says nothing. */
  readonly cues?: readonly (readonly [CueKind, string | null, string | null])[];
  /** Index of the row that tells the left's words a second time on the right. */
  readonly echoes?: number;
  /** Words at the start that are greyed, on each side that has them. */
  readonly aside?: string;
}

interface Options {
  readonly names?: Pair<string>;
  readonly languages?: Pair<string>;
  readonly coarse?: Comparison["coarse"];
  readonly ignored?: number;
}

export interface Tale extends Pair<ReadArticle> {
  readonly comparison: Comparison;
  readonly rows: Rows;
}

/** Builds two articles and their comparison from rows, so that a test shows what a reader would see and no offsets. */
export function tell(rows: readonly Told[], options: Options = {}): Tale {
  const written = rows.map(read);
  const left = layOut(
    written,
    written.map((_, i) => i),
    "left",
  );
  const right = layOut(written, rightOrder(rows), "right");
  const texts = { left: left.text, right: right.text };
  const matches: Match[] = [];
  const echoes: Comparison["echoes"][number][] = [];
  const alone = { left: [] as number[], right: [] as number[] };
  rows.forEach((row, i) => {
    const claims = { left: left.claimsOf(i), right: right.claimsOf(i) };
    if (row.echoes !== undefined) {
      const [target = 0] = right.claimsOf(row.echoes);
      echoes.push({ left: claims.left[0] ?? 0, right: target, moved: false, score: 0.5, cues: [] });
      return;
    }
    if (row.kind !== undefined && row.kind !== "heading") return;
    if (row.both === undefined) {
      alone.left.push(...claims.left);
      alone.right.push(...claims.right);
      return;
    }
    matches.push(matchOf(row, i, claims));
  });
  const name = { left: options.names?.left ?? "The Courier", right: options.names?.right ?? "Post" };
  const language = options.languages ?? { left: "en", right: "en" };
  const segmented = (side: Side, laid: LaidOut): SegmentedText => ({
    name: name[side],
    language: language[side],
    paragraphs: laid.paragraphs,
    claims: laid.claims,
  });
  const counted = (side: Side, index: number) => {
    const claim = (side === "left" ? left : right).claims[index];
    return claim !== undefined && !claim.heading && claim.furniture === false;
  };
  const rowMatches = matches.filter((m) => counted("left", m.left[0] ?? 0));
  const still = rowMatches.filter((m) => !m.moved);
  const count = (status: Match["status"]) => still.filter((m) => m.status === status).length;
  const dropped = alone.left.filter((i) => counted("left", i)).length;
  const added = alone.right.filter((i) => counted("right", i)).length;
  const coarse = options.coarse ?? [];
  const comparison: Comparison = {
    left: segmented("left", left),
    right: segmented("right", right),
    matches,
    echoes,
    dropped: alone.left,
    added: alone.right,
    exact: coarse.length === 0,
    coarse,
    summary: {
      rows: rowMatches.length + echoes.length + dropped + added,
      same: count("same"),
      reworded: count("reworded") + echoes.length,
      moved: rowMatches.length - still.length,
      dropped,
      added,
      clauses: rowMatches.flatMap((m) => m.clauses).length,
      changedFacts: rowMatches.filter((m) => m.cues.some((cue) => cue.kind !== "variant")).length,
      uncertain: rowMatches.filter((m) => !m.certain).length,
      furniture: [...left.claims, ...right.claims].filter((claim) => claim.furniture !== false).length,
      ignored: options.ignored ?? 0,
      share: { leftInRight: 0.8, rightInLeft: 0.8 },
    },
  };
  return {
    left: article(name.left, texts.left, language.left),
    right: article(name.right, texts.right, language.right),
    comparison,
    rows: rowsOf(comparison, texts),
  };

  function matchOf(row: Told, index: number, claims: Pair<readonly number[]>): Match {
    const marks = written[index]?.marks ?? [];
    const at = { left: left.startOf(index), right: right.startOf(index) };
    const span = (side: Side, mark: Mark): Span | null => {
      const own = mark[side];
      return own === null ? null : [at[side] + own[0], at[side] + own[1]];
    };
    const edits = marks.map(
      (mark): Edit => ({
        kind: mark.kind === "clause" ? "dropped" : mark.kind,
        left: span("left", mark),
        right: span("right", mark),
        ...(mark.kind === "moved" ? { move: mark.move } : {}),
      }),
    );
    const cues = (row.cues ?? []).map(([kind, a, b]): Cue => {
      const where = (side: Side, words: string | null): Span | null => {
        if (words === null) return null;
        const start = texts[side].indexOf(words, at[side]);
        if (start < 0) throw new Error(`"${words}" is not in the ${side} text`);
        return [start, start + words.length];
      };
      return { kind, left: where("left", a), right: where("right", b), values: { left: a, right: b } };
    });
    return {
      left: claims.left,
      right: claims.right,
      status: edits.length + cues.length > 0 ? "reworded" : "same",
      moved: row.rightBefore !== undefined,
      score: 0.7,
      certain: row.uncertain !== true,
      evidence: { names: [], numbers: [], words: [] },
      runnerUp: null,
      edits,
      clauses: marks.flatMap((mark) =>
        mark.kind === "clause" ? { left: span("left", mark), right: null } : [],
      ),
      cues,
      weight: cues.length > 0 ? 13 : edits.length > 0 ? 3 : 0,
    };
  }
}

interface Mark extends Pair<Span | null> {
  readonly kind: EditKind | "clause";
  readonly move: number;
}

interface Written extends Pair<readonly string[]> {
  readonly row: Told;
  readonly marks: readonly Mark[];
}

const NOTATION =
  /\[-(.*?)-\](?:\{\+(.*?)\+\})?|\{\+(.*?)\+\}|\[~(.*?)~(.*?)~\]|\[\?(.*?)\?\]|\{\^(.*?)\^\}|\[\^(.*?)\^\]/gsu;

/** The sentences of both sides and the marks, as offsets in a side's words with a bar counted as the space it becomes. */
function read(row: Told): Written {
  const words = { left: row.left ?? "", right: row.right ?? "" };
  const marks: Mark[] = [];
  if (row.both !== undefined) {
    let at = 0;
    const put = (left: string, right: string) => {
      const starts = { left: words.left.length, right: words.right.length };
      words.left += left;
      words.right += right;
      return { left: spanOf(starts.left, left), right: spanOf(starts.right, right) };
    };
    for (const found of row.both.matchAll(NOTATION)) {
      const kept = row.both.slice(at, found.index);
      put(kept, kept);
      at = found.index + found[0].length;
      const [, gone, instead, come, form, other, clause, movedRight, movedLeft] = found;
      const moves = marks.filter((mark) => mark.kind === "moved");
      if (gone !== undefined)
        marks.push({
          kind: instead === undefined ? "dropped" : "replaced",
          move: 0,
          ...put(gone, instead ?? ""),
        });
      else if (come !== undefined) marks.push({ kind: "added", move: 0, ...put("", come) });
      else if (form !== undefined) marks.push({ kind: "form", move: 0, ...put(form, other ?? "") });
      else if (clause !== undefined) marks.push({ kind: "clause", move: 0, ...put(clause, "") });
      else
        marks.push({
          kind: "moved",
          move: Math.floor(moves.length / 2),
          ...put(movedLeft ?? "", movedRight ?? ""),
        });
    }
    put(row.both.slice(at), row.both.slice(at));
  }
  const sentences = (text: string) => (text === "" ? [] : text.split("|"));
  return { row, marks, left: sentences(words.left), right: sentences(words.right) };
}

/** Without the spaces around the words, as in an engine's edits; null where there are none. */
function spanOf(start: number, words: string): Span | null {
  const from = start + words.length - words.trimStart().length;
  return words === "" ? null : [from, from + words.trim().length];
}

function rightOrder(rows: readonly Told[]): number[] {
  const order = rows.flatMap((row, i) => (row.rightBefore === undefined ? [i] : []));
  rows.forEach((row, i) => {
    if (row.rightBefore !== undefined) order.splice(order.indexOf(row.rightBefore), 0, i);
  });
  return order;
}

interface LaidOut {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly paragraphs: readonly Span[];
  claimsOf(row: number): number[];
  startOf(row: number): number;
}

function layOut(written: readonly Written[], order: readonly number[], side: Side): LaidOut {
  const claims: Claim[] = [];
  const paragraphs: Span[] = [];
  const rows = new Map<number, { readonly start: number; readonly claims: readonly number[] }>();
  let text = "";
  let lineAlone = true;
  for (const index of order) {
    const entry = written[index];
    const sentences = entry?.[side] ?? [];
    if (entry === undefined || sentences.length === 0) continue;
    const { row } = entry;
    const starts = lineAlone || row.kind !== undefined || row.paragraph === "both" || row.paragraph === side;
    lineAlone = row.kind !== undefined;
    text += text === "" ? "" : starts ? "\n\n" : " ";
    const start = text.length;
    if (starts) paragraphs.push([start, start]);
    const own = sentences.map((sentence, k) => {
      if (k > 0) text += " ";
      const from = text.length + (sentence.length - sentence.trimStart().length);
      text += sentence;
      const aside: readonly Span[] =
        row.aside && sentence.startsWith(row.aside) ? [[from, from + row.aside.length]] : [];
      claims.push({
        start: from,
        end: text.length,
        paragraph: paragraphs.length - 1,
        furniture: row.kind === undefined || row.kind === "heading" ? false : row.kind,
        heading: row.kind === "heading",
        asides: aside,
      });
      return claims.length - 1;
    });
    rows.set(index, { start, claims: own });
    const [from] = paragraphs.at(-1) ?? [0];
    paragraphs[paragraphs.length - 1] = [from, text.length];
  }
  return {
    text,
    claims,
    paragraphs,
    claimsOf: (row) => [...(rows.get(row)?.claims ?? [])],
    startOf: (row) => rows.get(row)?.start ?? 0,
  };
}

function article(name: string, text: string, language: string): ReadArticle {
  return {
    name,
    text,
    language,
    encoding: "utf-8",
    sure: true,
    words: text.split(/\s+/u).filter(Boolean).length,
  };
}
