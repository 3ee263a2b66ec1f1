import type { Pair } from "../model.ts";
import { type Line, type Mark, type Range, withoutEmpty } from "./line.ts";

/**
 * Frees what is equal at the ends of a mark but was cut into words at different places, where spaces do not tell words
 * apart: [-他在|北京大学-]{+他|在|上海+} keeps 他在. Dictionaries go by what stands around a word, and those of two platforms
 * differ; Persian writes راستین‌فر and راستین فر. Only what ends on a word's end on both sides is freed.
 */
export function recutMarks(marks: readonly Mark[], lines: Pair<Line>): Mark[] {
  return withoutEmpty(
    marks.map((mark) => {
      const [headLeft, headRight] = sharedEnd(mark, lines, 1);
      const rest: Mark = {
        left: [mark.left[0] + headLeft, mark.left[1]],
        right: [mark.right[0] + headRight, mark.right[1]],
      };
      const [tailLeft, tailRight] = sharedEnd(rest, lines, -1);
      return {
        left: [rest.left[0], rest.left[1] - tailLeft],
        right: [rest.right[0], rest.right[1] - tailRight],
      };
    }),
  );
}

/** How many tokens of each side, from the beginning (1) or the end (-1) of a mark, spell the same without spaces. */
function sharedEnd({ left, right }: Mark, lines: Pair<Line>, step: 1 | -1): [left: number, right: number] {
  const takeLeft = spelling(lines.left, left, step);
  const takeRight = spelling(lines.right, right, step);
  let shared: [number, number] = [0, 0];
  let [l, r] = [0, 0];
  let [one, other] = ["", ""];
  for (;;) {
    if (one.length <= other.length) {
      const word = takeLeft(l);
      if (word === null) return shared;
      one = step > 0 ? one + word : word + one;
      l++;
    } else {
      const word = takeRight(r);
      if (word === null) return shared;
      other = step > 0 ? other + word : word + other;
      r++;
    }
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    if (!(step > 0 ? long.startsWith(short) : long.endsWith(short))) return shared;
    if (one === other) shared = [l, r];
  }
}

/** The nth word of a stretch from one end, or null past its end and where spaces tell words apart. */
function spelling({ tokens }: Line, [from, to]: Range, step: 1 | -1): (n: number) => string | null {
  return (n) => {
    const at = step > 0 ? from + n : to - 1 - n;
    const token = at >= from && at < to ? tokens[at] : undefined;
    return token && LOOSELY_SPACED.test(token.surface) ? token.normal : null;
  };
}

const LOOSELY_SPACED =
  /^[\p{Script=Arabic}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;
