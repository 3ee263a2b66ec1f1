import type { FurnitureKind } from "../../model.ts";
import { LANGUAGES } from "../languages/tables.ts";
import type { FurnitureRule } from "./furnitureRule.ts";

/** A licence footer may be long, a sentence of the report may be longer. */
const MAX_PHRASE = 420;
/** `© 2024 The Courier`, `(c) Courier`, `Copyright © …`. */
const COPYRIGHT = /^(?:copyright\s*)?(?:©|\(c\)\s|&copy;)|^copyright\s[^.]{0,60}(?:19|20)\d\d/u;
const MAX_COPYRIGHT = 160;

const PHRASES = LANGUAGES.flatMap((language) =>
  Object.entries(language.phrases ?? {}).map(([kind, patterns]) => ({
    kind: kind as FurnitureKind,
    patterns,
  })),
);

/** Whole sentences that belong to the page, from the tables of the languages, and the copyright mark of any. */
export const phraseRule: FurnitureRule = (sentence) => {
  if (sentence.length > MAX_PHRASE) return null;
  // Once here, and no pattern ignores letter case: V8 takes long to fold the case of a class such as \p{L}.
  const line = sentence.toLowerCase();
  if (COPYRIGHT.test(line) && line.length <= MAX_COPYRIGHT) return { kind: "licence", trust: "anywhere" };
  const found = PHRASES.find(({ patterns }) => patterns.some((pattern) => pattern.test(line)));
  if (found === undefined) return null;
  return { kind: found.kind, trust: found.kind === "signature" ? "edge" : "anywhere" };
};
