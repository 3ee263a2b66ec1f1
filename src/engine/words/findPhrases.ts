import type { Span } from "../model.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NumberTable } from "./numbers/languages/numberTable.ts";
import { smallLetters } from "./smallLetters.ts";

/** What of a language says where its words end. */
type Writing = Pick<NumberTable, "spaced" | "clitics">;

/** A phrase of a lexicon at its place in a claim's text. */
export interface Phrase<Class extends string> {
  readonly span: Span;
  readonly class: Class;
}

/**
 * The phrases of a lexicon in a text, in order and disjoint; of two that begin at one place the longer wins. Phrases of
 * the class `none` are found like the others, so that they hide what they contain, and are then left out.
 */
export function findPhrases<Class extends string>(
  text: string,
  lexicon: Lexicon<Class>,
  table: Writing,
): readonly Phrase<Class>[] {
  const own = compiled(lexicon, table);
  if (own.last?.text === text) return own.last.phrases as readonly Phrase<Class>[];
  const phrases: Phrase<Class>[] = [];
  for (const found of smallLetters(text).matchAll(own.pattern)) {
    const surface = found[1]!;
    const kind = own.classOf(surface) as Class | "none";
    const end = found.index + found[0].length;
    if (kind !== "none") phrases.push({ span: [end - surface.length, end], class: kind });
  }
  own.last = { text, phrases };
  return phrases;
}

/** An alternation of phrases as a regular expression, longest first; see `Lexicon` for the notation. */
export function alternation(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(source)
    .join("|");
}

/** What must stand before and after a phrase so that it is no part of a longer word. */
export function boundaries({ spaced, clitics }: Writing): [before: string, after: string] {
  if (!spaced) return ["", ""];
  const before = `(?<!${LETTER})`;
  return [clitics ? `${before}(?:${clitics})?` : before, `(?!${LETTER})`];
}

/** Classes one beside the other: a class of several takes twice as long to make ready, and each language has dozens. */
const LETTER = "\\p{L}|\\p{M}|\\p{N}";

interface Compiled {
  readonly pattern: RegExp;
  readonly classOf: (surface: string) => string;
  /** Asked of the same claim for one word after another. */
  last: { readonly text: string; readonly phrases: readonly Phrase<string>[] } | null;
}

/** A lexicon belongs to one table, so its compiled form hangs on it alone. */
const known = new WeakMap<object, Compiled>();

function compiled<Class extends string>(lexicon: Lexicon<Class>, table: Writing): Compiled {
  const before = known.get(lexicon);
  if (before) return before;
  const made = compile(lexicon, table);
  known.set(lexicon, made);
  return made;
}

function compile<Class extends string>(lexicon: Lexicon<Class>, table: Writing): Compiled {
  const entries = Object.entries<readonly string[] | undefined>(lexicon).flatMap(([kind, list]) =>
    (list ?? []).map((phrase) => ({ phrase: phrase.toLowerCase(), kind })),
  );
  const whole = new Map(entries.map(({ phrase, kind }) => [plain(phrase), kind]));
  const open = entries
    .filter(({ phrase }) => /\*$|…/u.test(phrase))
    .map(({ phrase, kind }) => ({ kind, pattern: new RegExp(`^(?:${source(phrase)})$`, "u") }));
  const [left, right] = boundaries(table);
  // n't hangs on its verb, and 'll on its pronoun: such phrases need no boundary before them.
  const free = entries.filter(({ phrase }) => /^(?:n't|')/u.test(phrase)).map(({ phrase }) => phrase);
  const bound = entries.map(({ phrase }) => phrase).filter((phrase) => !free.includes(phrase));
  const alternatives = [...(bound.length > 0 ? [`${left}(${alternation(bound)})${right}`] : [])];
  const pattern = new RegExp(
    free.length > 0
      ? `(?:${left}|(?=${alternation(free)}))(${alternation([...bound, ...free])})${right}`
      : (alternatives[0] ?? "(?!)()"),
    "gu",
  );
  return {
    pattern,
    classOf: (surface) => {
      const normal = plain(surface);
      return whole.get(normal) ?? open.find(({ pattern }) => pattern.test(normal))?.kind ?? "none";
    },
    last: null,
  };
}

function plain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[\s\u200C]+/gu, " ");
}

/** White space with up to eight words in it, over no mark of punctuation. */
const GAP = '[\\s\\u200C]+(?:[^\\s.,;:!?„“”"«»]+[\\s\\u200C]+){0,8}?';

function source(phrase: string): string {
  const escaped = phrase
    .replace(/[.+?^${}()|[\]\\]/gu, "\\$&")
    .replaceAll("'", "['’‘ʼ]")
    .replace(/\s+…\s+/gu, GAP)
    .replace(/ +/gu, "[\\s\\u200C]+");
  return escaped.endsWith("*") ? `${escaped.slice(0, -1)}[\\p{L}\\p{M}\\u200C]*` : escaped;
}
