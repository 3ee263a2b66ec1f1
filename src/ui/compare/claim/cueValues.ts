import type { Cue, Pair } from "../../../engine/model.ts";

/** Values up to this many words are said whole. */
const SHORT = 6;
/** A shared stretch keeps its first and last word, so a shorter one would save nothing. */
const WORTH_LEAVING_OUT = 5;

/**
 * What each side says, cut down to where they differ with a word of what is around:
 * "We cannot promise a safe winter crossing" and "We cannot promise a safe crossing" -> "safe winter crossing" and
 * "safe crossing".
 */
export function cueValues({ values }: Cue): Pair<string | null> {
  if (values.left === null || values.right === null) return values;
  const [left, right] = [values.left.split(/\s+/u), values.right.split(/\s+/u)];
  if (left.length <= SHORT && right.length <= SHORT) return values;
  const most = Math.min(left.length, right.length);
  const differs = (fromEnd: boolean) => {
    let n = 0;
    while (n < most && (fromEnd ? left.at(-1 - n) === right.at(-1 - n) : left[n] === right[n])) n += 1;
    return n;
  };
  const before = Math.max(0, differs(false) - 1);
  const after = Math.max(0, Math.min(differs(true), most - differs(false)) - 1);
  const cut = (words: readonly string[]) => words.slice(before, words.length - after);
  return withoutMiddle(cut(left), cut(right));
}

/** Leaves out the longest stretch that both still share: "Never before has it … we saw" and "Not since May has it … we heard". */
function withoutMiddle(left: readonly string[], right: readonly string[]): Pair<string> {
  const { from, to, length } = longestShared(left, right);
  const tell = (words: readonly string[], at: number) =>
    length < WORTH_LEAVING_OUT
      ? words.join(" ")
      : [...words.slice(0, at + 1), "…", ...words.slice(at + length - 1)].join(" ");
  return { left: tell(left, from), right: tell(right, to) };
}

/** Where the longest run of equal words begins on either side. Quotations are short, so every pair of words is looked at. */
function longestShared(left: readonly string[], right: readonly string[]) {
  let best = { from: 0, to: 0, length: 0 };
  let above: number[] = [];
  for (const [i, word] of left.entries()) {
    const here = right.map((other, j) => (word === other ? (above[j - 1] ?? 0) + 1 : 0));
    for (const [j, length] of here.entries())
      if (length > best.length) best = { from: i - length + 1, to: j - length + 1, length };
    above = here;
  }
  return best;
}
