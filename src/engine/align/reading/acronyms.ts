import { KNOWN_ACRONYMS } from "./knownAcronyms.ts";

/**
 * Acronyms that one of the texts explains: "World Health Organization (WHO)" or "WHO (World Health Organization)". Spelled
 * out everywhere, the text that only says "WHO" and the one that only says the name share its words.
 */
export type Acronyms = ReadonlyMap<string, string>;

/** Each acronym with its name, of all `texts` together; their order does not matter. */
export function acronymsIn(texts: readonly string[]): Acronyms {
  const known = KNOWN_ACRONYMS.flatMap(([short, ...names]): [string, string][] => {
    if (!texts.some((text) => mayHold(text, short))) return [];
    const name = names.find((one) => texts.some((text) => text.includes(one)));
    return name === undefined ? [] : [[short, name]];
  });
  const explained = new Map<string, string>();
  // Of two names for one acronym the first by code units, whichever text is left.
  const explain = (short: string, name: string) => {
    const before = explained.get(short);
    if (before === undefined || name < before) explained.set(short, name);
  };
  for (const text of texts) {
    for (const { 1: short = "", index } of text.matchAll(SHORT_IN_BRACKETS)) {
      if (short.length > LONGEST_SHORT) continue;
      const words = wordsBefore(text, index);
      const from = words.findLastIndex((_, at) => initials(words.slice(at)) === short);
      if (from >= 0) explain(short, words.slice(from).join(" "));
    }
    for (const { 1: name = "", index } of text.matchAll(NAME_IN_BRACKETS)) {
      if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) continue;
      const short = SHORT_AT_END.exec(text.slice(Math.max(0, index - SHORT_REACH), index))?.[1];
      if (short === undefined || short.length > LONGEST_SHORT) continue;
      if (initials(name.trim().split(/\s+/u)) === short) explain(short, name.trim());
    }
  }
  return new Map([...known, ...explained]);
}

/**
 * "the WHO said" -> "the World Health Organization said", "U.S. troops" -> "United States. troops"; beside its long form an
 * acronym says nothing new.
 */
export function spellOut(line: string, acronyms: Acronyms): string {
  if (acronyms.size === 0) return line;
  return line.replace(SHORT, (short) => {
    const long = acronyms.get(short.replaceAll(".", ""));
    return long === undefined ? short : line.includes(long) ? "" : long;
  });
}

const SHORT = /(?<![\p{L}\p{N}])\p{Lu}(?:\.?[\p{Lu}\p{N}])+(?![\p{L}\p{N}])/gu;
const SHORT_IN_BRACKETS = /[(（](\p{Lu}[\p{Lu}\p{N}]+)[)）]/gu;
const NAME_IN_BRACKETS = /[(（]([\p{L}'’\s-]+)[)）]/gu;
const SHORT_AT_END = /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}]+)\s*$/u;

/** Looking back from the bracket costs a text with few brackets next to nothing; an acronym and its space are shorter. */
const SHORT_REACH = 20;
const LONGEST_SHORT = 8;
const SHORTEST_NAME = 5;

/** A name is no longer than this; looking back from the bracket keeps the search linear. */
const LONGEST_NAME = 80;

/** Whether a text may have an acronym, with dots or without: most have none of those that are known, and their names need no search. */
function mayHold(text: string, [first = "", second = ""]: string): boolean {
  return text.includes(first + second) || text.includes(`${first}.${second}`);
}

/** A name and the mark before it. */
const REACH_BACK = 100;

/** The words in front of a place, without those before the last mark. */
function wordsBefore(text: string, place: number): string[] {
  const stretch = text.slice(Math.max(0, place - REACH_BACK), place);
  return (/[\p{L}\s'’-]*$/u.exec(stretch)?.[0] ?? "").trim().split(/\s+/u);
}

/** First letters of the capitalised words: "of", "für" and "de la" lend none. */
function initials(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split(/[-‐]/u))
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? "")
    .join("");
}
