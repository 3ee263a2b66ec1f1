import type { Claim, Pair } from "../../model.ts";
import type { Text } from "../../text.ts";
import type { Alignment } from "../align.ts";

/**
 * A text with one claim a line, for tests. A line that begins with # is a heading, one with % furniture; the mark is cut off.
 */
export function textOf(lines: readonly string[], language = "en"): Text {
  const claims: Claim[] = [];
  let text = "";
  lines.forEach((line, paragraph) => {
    const heading = line.startsWith("#");
    const furniture = line.startsWith("%") ? "licence" : false;
    const words = heading || furniture ? line.slice(1).trim() : line;
    const start = text.length;
    text += `${words}\n`;
    claims.push({ start, end: start + words.length, paragraph, furniture, heading, asides: [] });
  });
  return {
    name: "",
    language,
    text,
    paragraphs: claims.map(({ start, end }) => [start, end]),
    claims,
  };
}

/**
 * An alignment in one line, claims counted from 1: `1=1` equal, `2~2` reworded, `4>6` moved, `5,6~5` a row of several, `3-` and
 * `+3` on one side only, `7^2` an echo (`7^>2` moved). Rows in the order of the left text, then what was added.
 */
export function notationOf({ groups, echoes }: Alignment, texts: Pair<Text>): string {
  const line = (side: "left" | "right", claims: readonly number[]) =>
    claims
      .map((at) => texts[side].text.slice(texts[side].claims[at]!.start, texts[side].claims[at]!.end))
      .join(" ");
  const list = (claims: readonly number[]) => claims.map((at) => at + 1).join(",");
  const rows = groups.map((group) => {
    const equal = line("left", group.left) === line("right", group.right);
    const sign = group.moved ? ">" : equal ? "=" : "~";
    return { at: group.left[0]!, words: `${list(group.left)}${sign}${list(group.right)}` };
  });
  const told = echoes.map(({ left, right, moved }) => ({
    at: left + 0.5,
    words: `${left + 1}^${moved ? ">" : ""}${right + 1}`,
  }));
  const linked = {
    left: new Set([...groups.flatMap((group) => group.left), ...echoes.map(({ left }) => left)]),
    right: new Set([...groups.flatMap((group) => group.right), ...echoes.map(({ right }) => right)]),
  };
  const alone = (side: "left" | "right") =>
    texts[side].claims.flatMap((claim, at) => (claim.furniture || linked[side].has(at) ? [] : [at]));
  const dropped = alone("left").map((at) => ({ at, words: `${at + 1}-` }));
  const ordered = [...rows, ...told, ...dropped].sort((a, b) => a.at - b.at).map(({ words }) => words);
  return [...ordered, ...alone("right").map((at) => `+${at + 1}`)].join(" ");
}
