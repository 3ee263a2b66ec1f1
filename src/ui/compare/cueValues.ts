import type { Cue, Pair } from "../../engine/model.ts";

/** Values up to this many words are said whole. */
const SHORT = 6;

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
  const cut = (words: readonly string[]) => words.slice(before, words.length - after).join(" ");
  return { left: cut(left), right: cut(right) };
}
