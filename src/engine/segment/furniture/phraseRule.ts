import type { FurnitureKind } from "../../model.ts";
import { LANGUAGES } from "../languages/tables.ts";
import type { FurnitureRule } from "./furnitureRule.ts";
import { MAX_OPENING, openingsOf } from "./openings.ts";

/** A licence footer may be long, a sentence of the report may be longer. */
const MAX_PHRASE = 420;
/** `© 2024 The Courier`, `(c) Courier`, `Copyright © …`. */
const COPYRIGHT = /^(?:copyright\s*)?(?:©|\(c\)\s|&copy;)|^copyright\s[^.]{0,60}(?:19|20)\d\d/;
const MAX_COPYRIGHT = 160;

interface Phrase {
  readonly kind: FurnitureKind;
  readonly pattern: RegExp;
  /** Of several that match the first in the tables counts. */
  readonly place: number;
}

const PHRASES: readonly Phrase[] = LANGUAGES.flatMap((language) =>
  Object.entries(language.phrases ?? {}).flatMap(([kind, patterns]) =>
    patterns.map((pattern) => ({ kind: kind as FurnitureKind, pattern })),
  ),
).map((phrase, place) => ({ ...phrase, place }));

/** Phrases by the letters they may open with: a sentence is tried, and its patterns made ready, on a few of hundreds. */
const BY_OPENING = new Map<string, Phrase[]>();
for (const phrase of PHRASES) {
  for (const opening of openingsOf(phrase.pattern)) {
    const known = BY_OPENING.get(opening);
    if (known) known.push(phrase);
    else BY_OPENING.set(opening, [phrase]);
  }
}

/** Whole sentences that belong to the page, from the tables of the languages, and the copyright mark of any. */
export const phraseRule: FurnitureRule = (sentence) => {
  if (sentence.length > MAX_PHRASE) return null;
  // Once here, and no pattern ignores letter case: V8 takes long to fold the case of a class such as \p{L}.
  const line = sentence.toLowerCase();
  if (line.length <= MAX_COPYRIGHT && COPYRIGHT.test(line)) return { kind: "licence", trust: "anywhere" };
  let found: Phrase | undefined;
  for (let length = 0; length <= MAX_OPENING; length++) {
    for (const phrase of BY_OPENING.get(line.slice(0, length)) ?? []) {
      if (phrase.place < (found?.place ?? Number.POSITIVE_INFINITY) && phrase.pattern.test(line))
        found = phrase;
    }
  }
  if (found === undefined) return null;
  return { kind: found.kind, trust: found.kind === "signature" ? "edge" : "anywhere" };
};
