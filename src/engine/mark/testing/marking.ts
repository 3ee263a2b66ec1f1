import type { Edit, Pair, Side, Span } from "../../model.ts";
import type { Reading } from "../../words/readWords.ts";
import { startWork } from "../../work.ts";
import { type Line, layLine, type Mark, type Range, withoutEmpty } from "../line.ts";
import { markWords } from "../markWords.ts";
import { type Item, itemsOf, type Noted, note, print } from "./notation.ts";

interface Settings {
  readonly language?: string;
  readonly reading?: Reading;
  /** What is told as written differently: the first place of each in its text. */
  readonly variants?: readonly (readonly [left: string, right: string])[];
}

/** A notation as one prints it. */
export function canonical(notation: string, language = "en"): string {
  const noted = note(notation, language);
  return print(noted, noted.items);
}

/** What the engine marks in the two texts of a notation. */
export function marked(notation: string, { language = "en", ...settings }: Settings = {}): string {
  const noted = note(notation, language);
  return print(noted, itemsOf(noted, edits(noted, { language, ...settings })));
}

export function edits(
  { words, texts }: Noted,
  { language = "en", reading = {}, variants = [] }: Settings = {},
): Edit[] {
  const spans = variants.map(([left, right]): Pair<Span> => {
    const [l, r] = [texts.left.indexOf(left), texts.right.indexOf(right)];
    return { left: [l, l + left.length], right: [r, r + right.length] };
  });
  const languages = { left: language, right: language };
  return markWords(words, { languages, reading, variants: spans, work: startWork() });
}

/** What a pass makes of the marks in a notation. */
export function after(
  pass: (marks: readonly Mark[], lines: Pair<Line>) => readonly Mark[],
  notation: string,
  language = "en",
): string {
  const noted = note(notation, language);
  const lines = { left: layLine(noted.words.left, language), right: layLine(noted.words.right, language) };
  const marks = marksOf(noted.items, lines);
  return print(
    noted,
    itemsOf(
      noted,
      pass(marks, lines).map((mark) => plainEdit(mark, lines)),
    ),
  );
}

function marksOf(items: readonly Item[], lines: Pair<Line>): Mark[] {
  const at = { left: 0, right: 0 };
  const take = (side: Side, item: Item): Range => {
    const from = at[side];
    const span = item[side];
    while (span && at[side] < lines[side].tokens.length && lines[side].tokens[at[side]]!.start < span[1])
      at[side]++;
    return [from, at[side]];
  };
  return withoutEmpty(
    items.flatMap((item) => {
      const mark = { left: take("left", item), right: take("right", item) };
      return item.kind === "kept" || item.kind === "variant" ? [] : [mark];
    }),
  );
}

function plainEdit(mark: Mark, lines: Pair<Line>): Edit {
  const span = (side: Side) => {
    const [from, to] = mark[side];
    return from < to ? ([lines[side].tokens[from]!.start, lines[side].tokens[to - 1]!.end] as const) : null;
  };
  const [left, right] = [span("left"), span("right")];
  return { kind: left && right ? "replaced" : left ? "dropped" : "added", left, right };
}
