import type { Cue, Pair } from "../../model.ts";
import { allMatches } from "../../words/letters/allMatches.ts";
import { FAMILY_NAME, OFFICE } from "../../words/uncapitalised/chinese.ts";
import { cueOf, type Shown } from "../reading/located.ts";
import type { JudgedText } from "../reading/prepareJudge.ts";
import type { Reading } from "../reading/reading.ts";
import type { Sides } from "../reading/sides.ts";

/**
 * Another person in a Chinese text, 市长林建国出席 -> 市长林建军出席, or in a Japanese one, 田中健一教授 -> 田中健二教授.
 *
 * No sign says where a name begins and ends. It begins on a family name behind an office, and ends where both texts go on
 * with the same characters; any other place of a family name is too often a common word (高度, 方面). In Japanese what a
 * person is called stands behind the name. Both names must be new to the whole other text.
 */
export function hanNameCues(sides: Sides, texts: Pair<JudgedText>): Cue[] {
  return [...behindOffices(sides, texts), ...beforeTitles(sides, texts)];
}

function behindOffices(sides: Sides, texts: Pair<JudgedText>): Cue[] {
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

/** What stands between other signs and what a Japanese person is called; behind offices also 名誉教授, where the family must be one. */
const CALLED =
  /(?<!\p{Script=Han})(?<name>\p{Script=Han}{2,5})(?<title>さん|氏|容疑者|被告|教授|首相|知事|市長|社長|会長|監督|選手)/gu;
const PERSONAL: ReadonlySet<string> = new Set(["さん", "氏", "容疑者", "被告"]);
/** Characters of a family and a given name. */
const LEAST_FULL = 3;

type Called = Shown & { readonly name: string; readonly title: string };

/** Where each text has one such person that the other does not know, called alike. */
function beforeTitles(sides: Sides, texts: Pair<JudgedText>): Cue[] {
  const left = calledIn(sides.left).filter(({ name }) => !texts.right.text.text.includes(name));
  const right = calledIn(sides.right).filter(({ name }) => !texts.left.text.text.includes(name));
  const [own, other] = [left[0], right[0]];
  if (!own || !other || left.length > 1 || right.length > 1 || own.title !== other.title) return [];
  return PERSONAL.has(own.title) || areRelatives(own.name, other.name) ? [cueOf("name", own, other)] : [];
}

function areRelatives(a: string, b: string): boolean {
  return a.length >= LEAST_FULL && b.length >= LEAST_FULL && a.slice(0, 2) === b.slice(0, 2);
}

function calledIn(readings: readonly Reading[]): Called[] {
  return readings
    .filter(({ table }) => table.code === "ja")
    .flatMap((reading) =>
      allMatches(CALLED, reading.line).map(({ index, groups }) => {
        const { name, title } = groups as { name: string; title: string };
        const from = reading.span[0] + index;
        return { reading, span: [from, from + name.length] as const, name, title };
      }),
    );
}
