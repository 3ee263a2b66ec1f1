import type { Span } from "../model.ts";
import { findPhrases } from "../words/findPhrases.ts";
import { type NumberFact, readNumbers } from "../words/numbers/readNumbers.ts";
import type { Bound, LanguageTable } from "./languages/language.ts";

/** A number with what hedges it. */
export interface BoundNumber extends NumberFact {
  readonly bound: { readonly class: Bound; readonly span: Span } | null;
}

/** The numbers of a text, each with the "about", "at least" … right before it or, as "or so", within two words after it. */
export function readBoundNumbers(text: string, table: LanguageTable): BoundNumber[] {
  const facts = readNumbers(text, table);
  if (facts.length === 0) return [];
  const bounds = findPhrases(text, table.bounds, table);
  return facts.map((fact) => {
    const bound = bounds.find(
      ({ span }) =>
        (span[1] <= fact.span[0] && /^[\s(]*(?:the\s)?$/iu.test(text.slice(span[1], fact.span[0]))) ||
        (span[0] >= fact.span[1] &&
          AFTER.test(text.slice(span[0], span[1])) &&
          /^(?:\s+\p{L}+){0,2}\s+$/u.test(text.slice(fact.span[1], span[0]))),
    );
    return { ...fact, bound: bound ?? null };
  });
}

/** "or so", "or more", "oder mehr": bounds that may follow. */
const AFTER = /^(?:or|oder|ou|o|или|at|on)\s/iu;
