import type { Cue, Pair } from "../../model.ts";
import { allMatches } from "../../words/allMatches.ts";
import { FAMILY_NAME, OFFICE } from "../../words/uncapitalised/chinese.ts";
import { cueOf, type Shown } from "../reading/located.ts";
import type { JudgedText } from "../reading/prepareJudge.ts";
import type { Reading } from "../reading/reading.ts";
import type { Sides } from "../reading/sides.ts";

/**
 * Another person in a Chinese text: 市长林建国出席 -> 市长林建军出席.
 *
 * No sign says where a name begins and ends. It begins on a family name behind an office, and ends where both texts go on
 * with the same characters; any other place of a family name is too often a common word (高度, 方面). Both names must be new
 * to the whole other text.
 */
export function hanNameCues(sides: Sides, texts: Pair<JudgedText>): Cue[] {
  const left = peopleIn(sides.left);
  if (left.length === 0) return [];
  return peopleIn(sides.right).flatMap((other) => {
    const found = left.flatMap((own) => otherNames(own, other) ?? []);
    const isNew = ({ left: a, right: b }: Pair<string>) =>
      !texts.right.text.text.includes(a) && !texts.left.text.text.includes(b);
    return found
      .filter(({ names }) => isNew(names))
      .map(({ left: a, right: b }) => cueOf("name", a, b))
      .slice(0, 1);
  });
}

/** Where a name begins, and the characters from there on. */
interface Person {
  readonly reading: Reading;
  readonly at: number;
  readonly rest: string;
}

const PERSON = new RegExp(
  `(?<=${OFFICE})${FAMILY_NAME}(?<!高(?=[度调調兴興])|方(?=[面法针針])|任(?=[何命期职職])|常(?=务|務))\\p{Script=Han}`,
  "gu",
);

/** A family name and one character or two more; the shorter first, since what follows a name goes on alike. */
const LENGTHS = [2, 3] as const;
/** Characters that go on alike behind two names. */
const ALIKE = 2;

function peopleIn(readings: readonly Reading[]): Person[] {
  return readings
    .filter(({ table }) => table.code === "zh")
    .flatMap((reading) =>
      allMatches(PERSON, reading.line).map(({ index }) => ({
        reading,
        at: reading.span[0] + index,
        rest: reading.line.slice(index, index + LENGTHS[1] + ALIKE),
      })),
    );
}

function otherNames(a: Person, b: Person): (Pair<Shown> & { readonly names: Pair<string> }) | null {
  for (const [x, y] of LENGTH_PAIRS) {
    const names = { left: a.rest.slice(0, x), right: b.rest.slice(0, y) };
    const goesOn = a.rest.slice(x, x + ALIKE);
    const isEnd = goesOn !== "" && goesOn === b.rest.slice(y, y + ALIKE);
    if (isEnd && HAN.test(names.left + names.right)) return { left: shown(a, x), right: shown(b, y), names };
  }
  return null;
}

const LENGTH_PAIRS = [
  [2, 2],
  [3, 3],
  [2, 3],
  [3, 2],
] as const;

const HAN = /^\p{Script=Han}+$/u;

function shown({ reading, at }: Person, length: number): Shown {
  return { reading, span: [at, at + length] };
}
