import type { Cue, Pair } from "../../model.ts";
import { spansMeet } from "../../spansMeet.ts";
import { isRomanNumeral } from "../../words/letters/isRomanNumeral.ts";
import type { LanguageTable } from "../languages/language.ts";
import { isCapitalised } from "../reading/isCapitalised.ts";
import { cueOf } from "../reading/located.ts";
import { pairUp } from "../reading/pairUp.ts";
import type { JudgedText } from "../reading/prepareJudge.ts";
import { endsOn, inText, numbersIn, type Reading, textOf, type Word } from "../reading/reading.ts";
import { roleLikeness, roleOf } from "../reading/role.ts";
import type { Sides } from "../reading/sides.ts";
import { standsIn } from "../reading/standsIn.ts";
import { areSpellings } from "./areSpellings.ts";
import { isCaseOfName } from "./isCaseOfName.ts";
import type { Name } from "./namesOf.ts";

/**
 * Another name in the same place: the Salt Bridge -> the Mill Bridge.
 *
 * Both names must be new to the whole other text, since reports name the same people and places in other sentences, and no
 * spelling of each other. What other cues have told, as another speaker or a spelling, is not told again.
 */
export function nameCues(names: Pair<readonly Name[]>, { sides, texts, told }: NameContext): Cue[] {
  const strange = { left: strangeTo(sides.right, names.left), right: strangeTo(sides.left, names.right) };
  // Most names stand in the match itself, and the whole texts need not be asked.
  if (strange.left.length === 0 || strange.right.length === 0) return [];
  const left = newTo(texts.right, strange.left);
  const right = newTo(texts.left, strange.right);
  return pairUp(left, right, likeness, LEAST_LIKENESS)
    .map((p) => cueOf("name", left[p.left]!, right[p.right]!))
    .filter(
      (cue) => !told.some((other) => spansMeet(cue.left, other.left) && spansMeet(cue.right, other.right)),
    );
}

interface NameContext {
  readonly sides: Sides;
  readonly texts: Pair<JudgedText>;
  /** What other cues have told. */
  readonly told: readonly Cue[];
}

/** A name with those of its words that are new. */
type StrangeName = Name & { readonly fresh: readonly Word[] };

function strangeTo(other: readonly Reading[], names: readonly Name[]): StrangeName[] {
  return names
    .map((name) => ({ ...name, fresh: name.words.filter((word) => !isKnown(word, other)) }))
    .filter(({ fresh }) => fresh.length > 0);
}

/** In the same form, or in another case. */
function isKnown(word: Word, others: readonly Reading[]): boolean {
  return (
    standsIn(word, others) ||
    others.some(({ words, table }) =>
      words.some((other) => isCapitalised(other) && isCaseOfName(word, other, table)),
    )
  );
}

function newTo({ index }: JudgedText, names: readonly StrangeName[]): StrangeName[] {
  return names
    .map((name) => ({ ...name, fresh: name.fresh.filter((word) => !index.holds(word.normal)) }))
    .filter(({ fresh }) => fresh.length > 0);
}

/** A shared word, or the same word right behind, or in front and a common beginning. */
const LEAST_LIKENESS = 3;

function likeness(a: StrangeName, b: StrangeName): number {
  const { table } = a.reading;
  const { alone = [], besideCountry = [] } = table.peopleEndings ?? {};
  const endings = [...alone, ...besideCountry];
  const [own, others] = [unlike(a.fresh, b.fresh, table), unlike(b.fresh, a.fresh, table)];
  if (own.length === 0 || others.length === 0) return 0;
  if (
    own.some((x) =>
      others.some(
        (y) => isPeopleOf(x, y, endings) || isPeopleOf(y, x, endings) || isPartOf(x, y) || isPartOf(y, x),
      ),
    )
  )
    return 0;
  const shared = a.words.filter((word) => b.words.some((other) => isOneName(word, other, table))).length;
  // What differs before a whole name is a title: Mayor Ann Orlo, Councillor Ann Orlo.
  if (shared > 1 && own[0] === a.words[0] && others[0] === b.words[0]) return 0;
  // Paul V and Paul VI, the XVI and the XVII century.
  if ([own[0]!, others[0]!].every(({ surface }) => isRomanNumeral(surface)))
    return LEAST_LIKENESS + roleLikeness(a, b);
  const part = Math.max(...own.flatMap((x) => others.map((y) => commonPart(x.normal, y.normal))));
  if (a.reading.table.nounsAreCapitalised || b.reading.table.nounsAreCapitalised)
    return isPlace(a, b) || areNamesakes(a, b) ? LEAST_LIKENESS + roleLikeness(a, b) : 0;
  return 3 * shared + (part >= LEAST_PART ? 2 : 0) + roleLikeness(a, b);
}

/** The words of a name that are no spellings of one of the other's. */
function unlike(own: readonly Word[], others: readonly Word[], table: LanguageTable): Word[] {
  return own.filter((word) => !others.some((other) => areSpellings(word, other, table)));
}

function isOneName(a: Word, b: Word, table: LanguageTable): boolean {
  return a.normal === b.normal || isCaseOfName(a, b, table) || areSpellings(a, b, table);
}

/** Zambian of Zambia, Turkish of Turkey; a short name stays whole, Cuban of Cuba, so that Persian is not of Peru. */
function isPeopleOf(people: Word, country: Word, endings: readonly string[]): boolean {
  const bare = country.normal.replace(/(?:ey|um|[aeiouy])$/u, "");
  const root = bare.length >= LEAST_PART ? bare : country.normal;
  return root.length >= LEAST_PART && people.normal.startsWith(root) && endsOn(endings, people.normal);
}

/** Halbstarken and Halbstarken-Group, F and Frank: one name, said longer. */
function isPartOf(short: Word, long: Word): boolean {
  const isInitial =
    short.normal.replace(".", "").length === 1 &&
    long.normal.startsWith(short.normal[0]!) &&
    !isRomanNumeral(long.surface);
  return isInitial || long.normal.split("-").includes(short.normal);
}

/** Where nouns have capitals, only names of one word that follow one bare preposition and look like places: über Oberlohna. */
function isPlace(a: StrangeName, b: StrangeName): boolean {
  if (a.words.length > 1 || b.words.length > 1) return false;
  const [x, y] = [a.words[0]!.normal, b.words[0]!.normal];
  const { previous } = roleOf(a);
  const { places } = a.reading.table;
  if (previous === null || previous !== roleOf(b).previous || !places?.before.has(previous)) return false;
  const isTown = (word: string) => places.names.has(word) || endsOn(places.endings, word);
  return x.slice(-LEAST_PART) === y.slice(-LEAST_PART) || (isTown(x) && isTown(y));
}

/**
 * Where nouns have capitals, two names that differ in their last word: Anna Moser, Anna Maurer; Firma Alpina. Behind an article
 * or an amount the first is a noun, der STADT Geld, and so is the last behind a genitive, LENAS Plan.
 */
function areNamesakes(a: StrangeName, b: StrangeName): boolean {
  if (a.words.length !== b.words.length || a.words.length < 2) return false;
  const shared = a.words.slice(0, -1);
  const [x, y] = [a.words.at(-1)!.normal, b.words.at(-1)!.normal];
  return (
    shared.every(({ normal }, at) => normal === b.words[at]!.normal) &&
    !/s$/u.test(shared.at(-1)!.normal) &&
    !x.startsWith(y) &&
    !y.startsWith(x) &&
    [a, b].every((name) => isUnbroken(name) && (shared.length > 1 || isBare(name)))
  );
}

/** Olga Venn, and not the Amt für Brücken. */
function isUnbroken({ reading, words }: Name): boolean {
  return words.every(
    (word, at) => at === 0 || textOf(reading, [words[at - 1]!.end, word.start]).trim() === "",
  );
}

/** Whether neither an article nor an amount stands before a name. */
function isBare({ reading, span: [from] }: Name): boolean {
  const { words, table } = reading;
  const before = words.findLast(({ end }) => end <= from)?.normal ?? "";
  const { articles, determiners } = table.clauses ?? {};
  if (articles?.has(before) || determiners?.has(before)) return false;
  return !numbersIn(reading).some(
    ({ span, value }) => !mayBeYear(value) && textOf(reading, [inText(reading, span)[1], from]).trim() === "",
  );
}

function mayBeYear(value: number): boolean {
  return value > 1000 && value < 2100;
}

/** Letters of a common beginning or end: East-low and East-ham, Nieder-lohna and Ober-lohna. */
const LEAST_PART = 4;

function commonPart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  // A word that only goes on is another word: Ware and Warehouse.
  return start === most || end === most ? 0 : Math.max(start, end);
}
