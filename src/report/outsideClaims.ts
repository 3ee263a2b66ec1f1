import type { Comparison, Pair, SegmentedText, Side } from "../engine/model.ts";

/** Said where all claims are the same, and a reader of the counts alone would take the texts for equal. */
export function headlinesSentence(comparison: Comparison): string | null {
  const { same, rows } = comparison.summary;
  return rows > 0 && same === rows && headlinesDiffer(comparison) ? "Their headlines differ." : null;
}

/** Whether a headline was reworded, or stands in one text only. Headlines are no claims, so no count of claims tells it. */
export function headlinesDiffer({ left, right, matches }: Comparison): boolean {
  const pairs = matches.filter((match) => match.left.some((claim) => left.claims[claim]?.heading));
  const paired = (side: Side) => pairs.reduce((sum, match) => sum + match[side].length, 0);
  return (
    pairs.some(({ status }) => status !== "same") ||
    paired("left") < headlines(left) ||
    paired("right") < headlines(right)
  );
}

/** Whether the lines and datelines that were set aside differ by more than white space. */
export function setAsideDiffers({ left, right }: Comparison, texts: Pair<string>): boolean {
  return setAside(left, texts.left) !== setAside(right, texts.right);
}

function headlines({ claims }: SegmentedText): number {
  return claims.filter(({ heading }) => heading).length;
}

function setAside({ claims }: SegmentedText, text: string): string {
  return claims
    .flatMap(({ start, end, furniture, asides }) => (furniture === false ? asides : [[start, end] as const]))
    .map(([start, end]) => text.slice(start, end).replace(/\s+/gu, " "))
    .join("\n");
}
