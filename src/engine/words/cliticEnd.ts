import { classAt, DIGIT, LETTER } from "./letters/characters.ts";

/** Clitics that lose their vowel before a vowel. Only these: aujourd'hui and quelqu'un stay whole. */
const CLITICS: Readonly<Record<string, string>> = {
  fr: "c d j l m n s t qu jusqu lorsqu puisqu quoiqu",
  it: "c d l m s t v un gl all dall dell nell sull coll quest quell",
  ca: "d l m n s t",
};
const ELISIONS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(CLITICS).map(([language, list]) => [
    language,
    new RegExp(`(?:${list.replaceAll(" ", "|")})['’]`, "iy"),
  ]),
);

/** Words that elide in a language: `l’` of "l’eau"; undefined where none does. */
export function elisionsOf(language: string): RegExp | undefined {
  return ELISIONS.get(language.toLowerCase().split("-")[0] ?? "");
}

/** Where an elided word ends that begins at an offset, or 0: a letter follows it, none stands before it. */
export function cliticEnd(text: string, at: number, elisions: RegExp | undefined): number {
  if (elisions === undefined || (classAt(text, at - 1) & (LETTER | DIGIT)) !== 0) return 0;
  elisions.lastIndex = at;
  return elisions.test(text) && (classAt(text, elisions.lastIndex) & LETTER) !== 0 ? elisions.lastIndex : 0;
}
