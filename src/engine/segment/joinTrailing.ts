import type { Break } from "./findBreaks.ts";
import type { Pass, PassContext } from "./passes.ts";

const DOTS = /^(?:\.{2,}|…|\. \.)/u;
/** `I` has its capital anywhere, so it says nothing. */
const NO_EVIDENCE = /^I(?:['’]\p{L}+)?$/u;
/** No capital tells a start. */
const CASELESS = /^[\p{Script=Arabic}\p{Script=Devanagari}]/u;

/**
 * Takes away breaks at dots that mark an omission or a pause: `[...]`, `well . . . I think`. Four points end a
 * sentence with a pause before its end, three before a capital do too, and where there are no capitals before any word but
 * those that join clauses: `صباحا... لكن`.
 */
export const joinTrailing: Pass = (breaks, context) => breaks.filter((found) => !isPause(found, context));

function isPause(
  { stops, stop, opener, after, closers }: Break,
  { text, start, lexicon }: PassContext,
): boolean {
  if (!DOTS.test(stops)) return false;
  const isBracketed = stop > start && /[[(（]/u.test(text[stop - 1]!) && /^[\])）]/u.test(closers);
  if (isBracketed && !/[.!?]/u.test(closers)) return true;
  const points = stops.replaceAll(/[^.…]/gu, "");
  const saysNothing = NO_EVIDENCE.test(after) || (CASELESS.test(after) && lexicon.silent.has(after));
  return opener === "" && saysNothing && points.length < 4;
}
