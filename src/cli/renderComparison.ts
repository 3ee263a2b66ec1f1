import type { Claim, Comparison, Pair, Side } from "../engine/model.ts";
import type { ReadArticle } from "../intake/article.ts";
import { encodingName } from "../intake/encodings.ts";
import { counted } from "../report/counted.ts";
import { languageName } from "../report/languageName.ts";
import { headlinesSentence } from "../report/outsideClaims.ts";
import type { RowState } from "../report/rowState.ts";
import { FURNITURE_NAMES, plainText, stateName, summarySentence, type Wording } from "../report/wording.ts";
import type { Ink } from "./ink.ts";
import { printable } from "./printable.ts";
import { printableLine } from "./printableLine.ts";
import { type Page, renderRow, SIGNS, signOf } from "./renderRow.ts";
import { type Row, rowsOf, sentenceNumbers } from "./rows.ts";
import { wrap } from "./wrap.ts";

export interface RenderOptions {
  /** Columns of a line, at least `MIN_WIDTH`. */
  readonly width: number;
  readonly ink: Ink;
  readonly wording: Wording;
}

/** Numbers and sign take ten columns; what is left must hold the longest words. */
export const MIN_WIDTH = 40;

/**
 * A comparison to read in a terminal: what is compared, the summary, a row for each claim with its number on either side
 * and a sign for its state, and what was set aside.
 *
 *      A   B
 *     12      ≈ The repair [-may-] cost [-1.4-] million.
 *         14    The repair {+will+} cost {+1.6+} million.
 *               Number: 1.4 million / 1.6 million
 */
export function renderComparison(
  comparison: Comparison,
  articles: Pair<ReadArticle>,
  { width, ink, wording }: RenderOptions,
): string {
  const { left, right } = comparison;
  const names = { left: articles.left.name, right: articles.right.name };
  const numbers = { left: sentenceNumbers(left.claims), right: sentenceNumbers(right.claims) };
  const numberWidth = String(Math.max(left.claims.length, right.claims.length)).length + 1;
  const texts = { left: articles.left.text, right: articles.right.text };
  const page: Page = { comparison, texts, names, numbers, numberWidth, width, ink, wording };

  const heads = [head(articles.left, "left", page), head(articles.right, "right", page)].join("\n");
  const rows = rowsOf(comparison);
  const columns = `${"A".padStart(numberWidth)}  ${"B".padStart(numberWidth)}`;
  const table =
    rows.length > 0 ? [`${columns}\n${rows.map((row) => renderRow(row, page)).join("\n\n")}`] : [];
  const foot = [...notes(page), legend(rows, page)].filter((line) => line !== "");
  const parts = [heads, paragraph(summaryText(page), page), ...table];
  return `${[...parts, foot.map((line) => paragraph(line, page)).join("\n")].join("\n\n")}\n`;
}

function head(
  { name, words, language, encoding, sure }: ReadArticle,
  side: Side,
  { comparison, numbers, ink }: Page,
): string {
  const facts = [
    counted(words, "word"),
    counted(numbers[side].filter((n) => n !== null).length, "sentence"),
    counted(comparison[side].paragraphs.length, "paragraph"),
    ...(language === "und" ? [] : [languageName(language)]),
    ...(sure ? [] : [`read as ${encodingName(encoding)}, which is a guess`]),
  ];
  const letter = ink.paint(side === "left" ? "A" : "B", ink.drawn("claim"), side);
  return `${letter}  ${printableLine(name)}: ${facts.join(", ")}`;
}

function summaryText({ comparison, names, wording }: Page): string {
  const said = summarySentence(comparison.summary, names, wording);
  const sentences = [said.rows, said.facts, said.clauses].flatMap((runs) => (runs ? [plainText(runs)] : []));
  return [...sentences, headlinesSentence(comparison) ?? []].flat().join(" ");
}

/** What was set aside, passed over or cut short. */
function notes({ comparison: { left, right, summary, exact, coarse } }: Page): string[] {
  const aside = [...left.claims, ...right.claims].filter((claim) => claim.furniture !== false);
  return [
    ...(aside.length > 0 ? [`${counted(aside.length, "line")} set aside: ${furnitureKinds(aside)}.`] : []),
    ...(summary.ignored > 0
      ? [`${counted(summary.ignored, "difference")} in the shape of quotes, dashes or dots ignored.`]
      : []),
    ...(exact
      ? []
      : [`Matched coarsely in ${counted(coarse.length, "place")}, where the work limit was hit.`]),
  ];
}

/** The signs that are used, each with its meaning: "= the same, ≈ reworded". */
function legend(rows: readonly Row[], { names, wording }: Page): string {
  const signs = rows.map(signOf);
  const named: readonly (readonly [sign: string, meaning: string])[] = [
    ...STATES.map((state) => [SIGNS[state], plainText(stateName(state, names, wording))] as const),
    [SIGNS.uncertain, "uncertain"],
  ];
  const used = named.filter(([sign]) => signs.includes(sign));
  return used.map(([sign, meaning]) => `${sign} ${meaning}`).join(", ");
}

/** In the order of the summary sentence. */
const STATES: readonly RowState[] = ["same", "reworded", "dropped", "added", "moved"];

function paragraph(text: string, { width, ink }: Page): string {
  const lines = wrap([{ text: printable(text), emphasis: "plain" }], width, ink.columns);
  return lines.map((line) => line.map((run) => run.text).join("")).join("\n");
}

/** "dateline, credit 2": each kind in the order it first comes, with its count where there are several. */
function furnitureKinds(claims: readonly Claim[]): string {
  const counts = new Map<string, number>();
  for (const { furniture } of claims) {
    if (furniture === false) continue;
    const name = FURNITURE_NAMES[furniture].toLowerCase();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, n]) => (n === 1 ? name : `${name} ${n}`)).join(", ");
}
