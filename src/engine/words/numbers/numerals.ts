import { foldLetters } from "../letters/foldLetters.ts";
import { compoundReader, smallOf } from "./languages/compoundNumber.ts";
import { NUMBER_TABLES } from "./languages/numberTables.ts";

type Numbers = Readonly<Record<string, number>>;

/** Of two letters and more, or one of Han: no phrase, no abbreviation with a dot. */
const WORD = /^(?:\p{L}[\p{L}\p{M}]+|\p{Script=Han})$/u;

/**
 * Numbers of one language that are common words of another: French seven is the short September, Czech nine "new" and five a pet,
 * Italian two English "due", Persian nine "no", Portuguese three a train. Spanish eleven (English "once") and Italian six (German
 * "sei") stay: without them revision and mixed-de lose .001 each.
 */
const COMMON_ELSEWHERE: ReadonlySet<string> = new Set("sept seize nove pet due نه trem".split(" "));

/**
 * Words for numbers by value, in all languages at once, as `foldLetters` writes them. "One" is left out everywhere: it is
 * an article or a pronoun more often than a count; so are powers of ten, which multiply.
 */
export const CARDINALS = valuesOf(
  ({ cardinals }) => cardinals,
  (value) => value > 1 && !isPower(value),
);

const COMPOUNDS = NUMBER_TABLES.flatMap(({ numbers: { cardinals, compounds } }) => {
  if (!compounds) return [];
  const small = [...smallOf(cardinals)].map(([name, value]) => [foldLetters(name), value] as const);
  return [compoundReader(new Map(small), compounds)];
});

/** The letters of the shortest: dreihundert, trecento. */
const LEAST_COMPOUND = 7;

/** The value of a number that is one word and in no list, zweihundertdreiundfunfzig; no power of ten, which multiplies. */
export function compoundValue(word: string): number | null {
  if (word.length < LEAST_COMPOUND) return null;
  for (const read of COMPOUNDS) {
    const value = read(word);
    if (value !== null) return isPower(value) ? null : value;
  }
  return null;
}

/** Words that multiply the number before them. A letter alone is a unit as often: 5 m. */
export const SCALES = valuesOf(
  ({ scales }) => scales,
  (value) => value >= 100,
);

/**
 * Words for twelve that count what stands before them, as in "two dozen": those that a table has with an article too ("a
 * dozen"), which no plain number takes.
 */
export const DOZENS: ReadonlySet<string> = new Set(
  NUMBER_TABLES.flatMap(({ numbers }) => Object.entries(numbers.cardinals)).flatMap(([name, value]) => {
    const [, dozen, ...others] = name.split(" ");
    return value === 12 && dozen !== undefined && others.length === 0 ? [foldLetters(dozen)] : [];
  }),
);

function valuesOf(
  listOf: (numbers: { readonly cardinals: Numbers; readonly scales: Numbers }) => Numbers,
  isTaken: (value: number) => boolean,
): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const { numbers } of NUMBER_TABLES)
    for (const [name, value] of Object.entries(listOf(numbers))) {
      const word = foldLetters(name);
      if (WORD.test(word) && isTaken(value) && !values.has(word) && !COMMON_ELSEWHERE.has(word))
        values.set(word, value);
    }
  return values;
}

function isPower(value: number): boolean {
  return value >= 100 && Number.isInteger(Math.log10(value));
}
