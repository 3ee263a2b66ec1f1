import type { Break } from "./findBreaks.ts";
import { isRemark } from "./isRemark.ts";
import type { Pass, PassContext } from "./passes.ts";

/** Georgian small letters have no capitals in use; `iPhone` opens a sentence. */
const SMALL_WORD = /^(?!\p{L}{1,2}\p{Lu}|\p{Script=Georgian})\p{Ll}/u;
const CITED_SOURCE = /\([^()]{1,80}\)(?=["'”’»]?[.,;。])/uy;
/** An attribution is a short sentence at most; longer is not looked. */
const MAX_ATTRIBUTION = 60;
const QUOTE = /["'”’»›」』＂＇“]/u;
/** 《谁？》 names a book or a film. */
const TITLE_CLOSER = /^[》〉]+$/u;
/** In scripts without capitals a letter shows no start. */
const CASELESS = /^[\p{Lo}\p{N}]/u;
const ENDS_CASELESS = /[\p{Lo}\p{M}]\s*$/u;
/** Of a quotation's marks the opening one by the closing one. */
const OPENERS: Readonly<Record<string, string>> = {
  "»": "«",
  "”": "“",
  "’": "‘",
  "」": "「",
  "』": "『",
  '"': '"',
  "'": "'",
};
const ASKS = /[?!؟？！]$/u;
/** A longer quotation is speech and no title. */
const MAX_TITLE = 60;
/** 『雨とは何か？』（全2巻） */
const WIDE_BRACKET = "（";
/** Of 娘。の歌, a name that ends on a stop: no sentence begins with these before a noun. */
const PARTICLE = /^[をのがはに][\p{Script=Han}\p{Script=Katakana}「『]/u;
/** "Wow! Inc." */
const COMPANY = /^(?:Inc|Ltd|Corp|Co|LLC|PLC|plc|GmbH|AG)\.?$/u;
/** `'s Avonds`, `'t Was`: Dutch, with the capital on the second word. */
const CLITIC_FIRST = /^['’][stkn]\s\p{Lu}/u;
/** A sentence that opens with dots, `…and then`, begins anew though its first letter is small. */
const OPENS_WITH_DOTS = /^(?:\.\.\.|…)/u;

/**
 * Takes away breaks after which the sentence visibly goes on:
 *
 *     "Why?" she asked.            small letter after the quoted question
 *     at Yahoo! in the summer      small letter
 *     “……！”他说。                  no capitals in the script, or a name: a verb of saying, from the language's table
 *     《谁？》是一部电影             a title, where no space follows
 *     کتاب «که؟» را             a quoted question in mid-sentence, where no capital would tell
 *     Wow! Inc.                 the name of a company
 *     "… no more." (Smith 55).     the stop comes after the source
 *     9 a.m. | Updated              a bar parts pieces of one line
 */
export const joinContinued: Pass = (breaks, context) =>
  breaks.filter((found) => !isContinued(found, context));

function isContinued(found: Break, { text, start, lexicon }: PassContext): boolean {
  const { after, closers, next, opener } = found;
  // An item of a list in one line may begin with any letter.
  if (found.stops === "") return false;
  if (SMALL_WORD.test(after)) {
    if (CLITIC_FIRST.test(text.slice(next, next + 4))) return false;
    if (lexicon.smallLettered && closers === "" && /\p{L}{2}$/u.test(found.before)) return false;
    // A run like ". . ." parts where the first point ends the sentence before.
    return !(OPENS_WITH_DOTS.test(opener) && found.stops === ".");
  }
  if (opener.startsWith("|")) return true;
  if (TITLE_CLOSER.test(closers) && next === found.end) return true;
  if (QUOTE.test(closers)) {
    const following = text.slice(next, next + MAX_ATTRIBUTION);
    if (lexicon.attributions.some((attribution) => attribution.test(following))) return true;
    if (ASKS.test(found.stops) && (opener.startsWith(WIDE_BRACKET) || isRemark(text, next))) return true;
    if (isTitleWithin(found, text, start)) return true;
  }
  if (closers === "" && (found.stops === "?" || found.stops === "!") && COMPANY.test(after)) return true;
  if (closers === "" && found.stops === "。" && PARTICLE.test(text.slice(next, next + 2))) return true;
  return isCited(found, text);
}

/** Whether the quoted question opened behind a word of its sentence, with no colon or comma between. */
function isTitleWithin({ stop, stops, end, after }: Break, text: string, start: number): boolean {
  const opener = OPENERS[text[end - 1]!];
  if (opener === undefined || !ASKS.test(stops) || !CASELESS.test(after)) return false;
  const from = Math.max(start, stop - MAX_TITLE);
  const within = text.slice(from, stop);
  const at = within.lastIndexOf(opener);
  return at > 0 && ENDS_CASELESS.test(within.slice(0, at));
}

function isCited({ closers, next }: Break, text: string): boolean {
  if (!QUOTE.test(closers) || text[next] !== "(") return false;
  CITED_SOURCE.lastIndex = next;
  return CITED_SOURCE.test(text);
}
