import type { Break } from "./findBreaks.ts";
import type { Pass, PassContext } from "./passes.ts";

/** Georgian small letters have no capitals in use; `iPhone` opens a sentence. */
const SMALL_WORD = /^(?!\p{L}{1,2}\p{Lu}|\p{Script=Georgian})\p{Ll}/u;
const CITED_SOURCE = /\([^()]{1,80}\)(?=["'”’»]?[.,;。])/uy;
/** An attribution is a short sentence at most; longer is not looked. */
const MAX_ATTRIBUTION = 60;
const QUOTE = /["'”’»›」』＂＇“]/u;
/** 《谁？》 names a book or a film. */
const TITLE_CLOSER = /^[》〉]+$/u;
/** A sentence that opens with dots, `…and then`, begins anew though its first letter is small. */
const OPENS_WITH_DOTS = /^(?:\.\.\.|…)/u;

/**
 * Takes away breaks after which the sentence visibly goes on:
 *
 *     "Why?" she asked.            small letter after the quoted question
 *     at Yahoo! in the summer      small letter
 *     “……！”他说。                  no capitals in the script, or a name: a verb of saying, from the language's table
 *     《谁？》是一部电影             a title, where no space follows
 *     "… no more." (Smith 55).     the stop comes after the source
 *     9 a.m. | Updated              a bar parts pieces of one line
 */
export const joinContinued: Pass = (breaks, context) =>
  breaks.filter((found) => !isContinued(found, context));

function isContinued(found: Break, { text, lexicon }: PassContext): boolean {
  const { after, closers, next, opener } = found;
  // An item of a list in one line may begin with any letter.
  if (found.stops === "") return false;
  if (SMALL_WORD.test(after)) {
    if (lexicon.smallLettered && closers === "" && /\p{L}{2}$/u.test(found.before)) return false;
    // A run like ". . ." parts where the first point ends the sentence before.
    return !(OPENS_WITH_DOTS.test(opener) && found.stops === ".");
  }
  if (opener.startsWith("|")) return true;
  if (TITLE_CLOSER.test(closers) && next === found.end) return true;
  if (QUOTE.test(closers)) {
    const following = text.slice(next, next + MAX_ATTRIBUTION);
    if (lexicon.attributions.some((attribution) => attribution.test(following))) return true;
  }
  return isCited(found, text);
}

function isCited({ closers, next }: Break, text: string): boolean {
  if (!QUOTE.test(closers) || text[next] !== "(") return false;
  CITED_SOURCE.lastIndex = next;
  return CITED_SOURCE.test(text);
}
