import type { Cue, Span } from "../../model.ts";
import { areAlike } from "../reading/alike.ts";
import { isCapitalised } from "../reading/isCapitalised.ts";
import { cueOf, type Shown } from "../reading/located.ts";
import { isInDate, type Reading, textOf, type Word } from "../reading/reading.ts";
import type { Sides } from "../reading/sides.ts";
import { MARK } from "./passives.ts";

/**
 * Two names that changed places: "Halden bought Kestrel" -> "Kestrel bought Halden", "from Kelm to Sarn" -> "from Sarn to Kelm".
 *
 * Only where both stand in both claims, round one and the same verb or each behind the other's preposition. Who acts is told
 * by place alone, so languages in which the subject may stand behind the verb are left out of the first.
 */
export function swappedNames({ left, right }: Sides): Cue[] {
  return left.flatMap((ours) =>
    right.flatMap((theirs) => {
      if (ours.table !== theirs.table) return [];
      return [
        ...swapped(deedsOf(ours), deedsOf(theirs)).map(([a, b]) => cueOf("agent", a, b)),
        ...swapped(waysOf(ours), waysOf(theirs)).map(([a, b]) => cueOf("name", a, b)),
      ];
    }),
  );
}

/** Two names with what relates them. */
interface Related extends Shown {
  readonly first: Word;
  readonly second: Word;
  /** The verb between them, or the prepositions before them. */
  readonly by: readonly Word[];
}

function swapped(left: readonly Related[], right: readonly Related[]): [Related, Related][] {
  return left.flatMap((a) =>
    right
      .filter((b) => isSwapped(a, b) && !right.some((c) => isSame(a, c)) && !left.some((c) => isSame(b, c)))
      .map((b): [Related, Related] => [a, b]),
  );
}

function isSwapped(a: Related, b: Related): boolean {
  return a.first.normal === b.second.normal && a.second.normal === b.first.normal && isByOne(a, b);
}

function isSame(a: Related, b: Related): boolean {
  return a.first.normal === b.first.normal && a.second.normal === b.second.normal && isByOne(a, b);
}

function isByOne(a: Related, b: Related): boolean {
  return a.by.every((word, i) => areAlike(word, b.by[i]));
}

/** Halden BOUGHT Kestrel: a name, small words, a verb, small words, a name; no passive, and nothing that two do to each other. */
function deedsOf(reading: Reading): Related[] {
  const { words, table } = reading;
  if (table.nounsAreCapitalised || table.attribution?.inverts === "clause" || !table.passive) return [];
  const { be, by, mutual } = table.passive;
  const content = words.filter((word) => word.content);
  return content.flatMap((verb, at): Related[] => {
    const [first, next] = [content[at - 1], content[at + 1]];
    if (!first || !next || isCapitalised(verb) || verb.number || mutual?.has(verb.normal)) return [];
    if (!isNameIn(reading, first) || !isNameIn(reading, next)) return [];
    const second = lastOfName(reading, next);
    if (MARK.test(textOf(reading, [first.end, second.start]))) return [];
    const between = words.filter(({ start }) => start > first.start && start < second.start);
    if (between.some(({ normal }) => be.includes(normal) || by.includes(normal))) return [];
    // "Brandt and Halden bought Kestrel": the subject is more than its last name, and so may be the object.
    const isList = [
      words[words.indexOf(firstOfName(reading, first)) - 1],
      words[words.indexOf(second) + 1],
    ].some((word) => word && table.clauses?.lists?.has(word.normal));
    const span: Span = [firstOfName(reading, first).start, second.end];
    return isList ? [] : [{ first, second, by: [verb], reading, span }];
  });
}

/** FROM Kelm TO Sarn: names behind prepositions that differ, next to each other. */
function waysOf(reading: Reading): Related[] {
  const { words, table } = reading;
  const leads = ({ normal }: Word) =>
    table.clauses?.starts.has(normal) && !table.clauses.conjunctions?.has(normal);
  return words.flatMap((first, at): Related[] => {
    const [from, to, second] = [words[at - 1], words[at + 1], words[at + 2]];
    if (!from || !to || !second || !leads(from) || !leads(to) || from.normal === to.normal) return [];
    if (!isNameIn(reading, first) || !isNameIn(reading, second)) return [];
    const span: Span = [from.start, second.end];
    return MARK.test(textOf(reading, span)) ? [] : [{ first, second, by: [from, to], reading, span }];
  });
}

/** OLA Kern, and below Ola KERN: a name is known by its last word. */
function firstOfName(reading: Reading, last: Word): Word {
  const before = reading.words[reading.words.indexOf(last) - 1];
  return before && isNameIn(reading, before) && isTouching(reading, before, last)
    ? firstOfName(reading, before)
    : last;
}

function lastOfName(reading: Reading, first: Word): Word {
  const next = reading.words[reading.words.indexOf(first) + 1];
  return next && isNameIn(reading, next) && isTouching(reading, first, next)
    ? lastOfName(reading, next)
    : first;
}

function isTouching(reading: Reading, before: Word, behind: Word): boolean {
  return textOf(reading, [before.end, behind.start]).trim() === "";
}

function isNameIn(reading: Reading, word: Word): boolean {
  return isCapitalised(word) && word.content && !isInDate(reading, word);
}
