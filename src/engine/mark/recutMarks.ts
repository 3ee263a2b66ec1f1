import { otherSide, type Pair, type Side } from "../model.ts";
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
  // What one side has spelled beyond the other, so that each letter is looked at once.
  let ahead = "";
  let behind: Side = "left";
  for (;;) {
    const word = behind === "left" ? takeLeft(l) : takeRight(r);
    if (word === null) return shared;
    if (behind === "left") l++;
    else r++;
    if (begins(word, ahead, step)) {
      ahead = step > 0 ? word.slice(ahead.length) : word.slice(0, word.length - ahead.length);
      behind = otherSide(behind);
    } else if (begins(ahead, word, step)) {
      ahead = step > 0 ? ahead.slice(word.length) : ahead.slice(0, ahead.length - word.length);
    } else return shared;
    if (ahead === "") {
      shared = [l, r];
      behind = "left";
    }
  }
}

function begins(whole: string, part: string, step: 1 | -1): boolean {
  return step > 0 ? whole.startsWith(part) : whole.endsWith(part);
}

/** The nth word of a stretch from one end, or null past its end and where spaces tell words apart. */
function spelling({ tokens }: Line, [from, to]: Range, step: 1 | -1): (n: number) => string | null {
  return (n) => {
    const at = step > 0 ? from + n : to - 1 - n;
    const token = at >= from && at < to ? tokens[at] : undefined;
    return token && LOOSELY_SPACED.test(token.surface) ? token.normal : null;
  };
}

/** A word of a script whose words stand without spaces, or with and without. */
export const LOOSELY_SPACED =
  /^[\p{Script=Arabic}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;
