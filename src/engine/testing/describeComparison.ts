import { type Comparison, type Edit, type Match, SIDES, type Side, type Span } from "../model.ts";

/**
 * A comparison as a person would note it: one line a pairing (`1=1` same, `2~2` reworded, `3-` dropped, `+3` added,
 * `4>6` moved, `7?7` uncertain), the words of a reworded match in the notation of `git diff --word-diff`, and what was
 * found about it. Claims are numbered from 1 as they stand, furniture and headings included.
 */
export function describeComparison(comparison: Comparison, left: string, right: string): string {
  const texts = { left, right };
  const lines = comparison.matches.flatMap((match) => describeMatch(match, comparison, texts));
  for (const echo of comparison.echoes) {
    lines.push(`${echo.left + 1}..${echo.right + 1}  told again${echo.moved ? ", moved" : ""}`);
  }
  for (const i of comparison.dropped) lines.push(`${i + 1}-  ${textOf("left", i)}`);
  for (const j of comparison.added) lines.push(`+${j + 1}  ${textOf("right", j)}`);
  for (const side of SIDES) {
    comparison[side].claims.forEach((claim, i) => {
      if (claim.furniture) lines.push(`${side} ${i + 1} ${claim.furniture}  ${textOf(side, i)}`);
      if (claim.heading) lines.push(`${side} ${i + 1} heading`);
      for (const [start, end] of claim.asides)
        lines.push(`${side} ${i + 1} aside  ${texts[side].slice(start, end)}`);
    });
  }
  const { share, ...counts } = comparison.summary;
  lines.push(
    Object.entries(counts)
      .filter(([, n]) => n > 0)
      .map(([name, n]) => `${name} ${n}`)
      .join(", "),
    `in the other text: left ${share.leftInRight.toFixed(2)}, right ${share.rightInLeft.toFixed(2)}`,
  );
  return `${lines.join("\n")}\n`;

  function textOf(side: Side, index: number): string {
    const { start, end } = comparison[side].claims[index]!;
    return texts[side].slice(start, end);
  }
}

function describeMatch(match: Match, comparison: Comparison, texts: Record<Side, string>): string[] {
  const sign = match.moved ? ">" : !match.certain ? "?" : match.status === "same" ? "=" : "~";
  const numbers = (claims: readonly number[]) => claims.map((i) => i + 1).join(",");
  const pairing = `${numbers(match.left)}${sign}${numbers(match.right)}`;
  if (match.status === "same") return [pairing];
  return [
    pairing,
    ...match.left.map((i) => `   A ${marked("left", i)}`),
    ...match.right.map((j) => `   B ${marked("right", j)}`),
    ...match.cues.map((cue) => `   ${cue.kind}: ${cue.values.left ?? "–"} / ${cue.values.right ?? "–"}`),
    ...match.clauses.map((clause) =>
      clause.left
        ? `   only in A: ${texts.left.slice(...clause.left)}`
        : `   only in B: ${texts.right.slice(...clause.right!)}`,
    ),
  ];

  /** The claim with `[-…-]` or `{+…+}` round the words of each edit that lies in it. */
  function marked(side: Side, index: number): string {
    const { start, end } = comparison[side].claims[index]!;
    const marks = match.edits
      .flatMap((edit) => (edit[side] ? [{ edit, span: edit[side] }] : []))
      .map(({ edit, span: [from, to] }) => ({
        edit,
        span: [Math.max(from, start), Math.min(to, end)] as Span,
      }))
      .filter(({ span: [from, to] }) => from < to)
      .sort((a, b) => a.span[0] - b.span[0]);
    let line = "";
    let at = start;
    for (const { edit, span } of marks) {
      line += texts[side].slice(at, span[0]) + wrap(side, texts[side].slice(...span), edit);
      at = span[1];
    }
    return line + texts[side].slice(at, end);
  }
}

function wrap(side: Side, words: string, edit: Edit): string {
  const note = edit.kind === "moved" ? `${edit.move}:` : edit.kind === "form" ? "~" : "";
  return side === "left" ? `[-${note}${words}-]` : `{+${note}${words}+}`;
}
