import type { Claim } from "../model.ts";
import type { Lexicon } from "../segment/languages/lexicon.ts";
import { openQuotes } from "../segment/openQuotes.ts";
import { wordsOf } from "../segment/wordsOf.ts";

/** A place where a claim may be two. */
export interface Seam {
  /** First unit of what follows, white space skipped. */
  readonly at: number;
  /** 1: a mark or an opener says so; −1: an adjective may stand before its noun; else 0. */
  readonly plausibility: -1 | 0 | 1;
}

/** A headline of two words is rather a name; what follows it is longer. */
const MIN_WORDS_BEFORE = 3;
const MIN_WORDS_AFTER = 4;

/** White space before a capital or an opening quote, where no comma, stop or dash stands, be it inside quotes. */
const SEAM = /(?<![\s,;:.!?…–—-]|[,;:.!?…–—-]["”“»)\]’']{1,2})\s+(?=["„“«‘‚'¿¡]?\p{Lu})/gu;
const CLOSING = /["”“»)\]%€$’']$/u;
const OPENING = /^["„“«]/u;
const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const NUMBER = /^\p{N}/u;
/** One name behind it goes on: "until Easter: Anna Ferrin said" is not cut before Ferrin. Behind a dash it may be the source. */
const MARK_BEFORE = /[,;:]\s+$/u;
/** Shorter words are grammar in every language of the tables. */
const MIN_LETTERS = 3;
/** Where nouns have capitals, "deutsche ‖Zeitschrift" looks like a start. */
const ADJECTIVE = /e[mnrs]?$/u;

/** All places in a claim where a capital may open a sentence although no stop stands before it, in order. */
export function seamsOf(text: string, { start, end, asides }: Claim, lexicon: Lexicon): Seam[] {
  const words = wordsOf(text, start, end);
  const seams: Seam[] = [];
  const [opening] = asides;
  const floor = opening?.[0] === start ? opening[1] : start;
  let k = 0;
  let open = 0;
  let read = start;
  for (const found of text.slice(start, end).matchAll(SEAM)) {
    const gap = start + found.index;
    const at = gap + found[0].length;
    open += openQuotes(text.slice(read, gap));
    read = gap;
    while (k < words.length && words[k]!.start < at) k++;
    const last = words[k - 1];
    const next = words[k];
    const afterNext = words[k + 1];
    if (k < MIN_WORDS_BEFORE || words.length - k < MIN_WORDS_AFTER || at <= floor || open > 0) continue;
    if (!last || !next || !afterNext) continue;
    if (CAPITAL.test(last.form) && MARK_BEFORE.test(text.slice(start, last.start))) continue;
    const opens = lexicon.openers.has(next.form);
    const mark = text.slice(last.end, gap);
    if (mark === "" && goesOn(last.form, opens, lexicon)) continue;
    const isMarked = opens || CLOSING.test(mark) || OPENING.test(text[at]!);
    const isNoun = mark === "" && maybeAdjective(last.form, lexicon) && !CAPITAL.test(afterNext.form);
    seams.push({ at, plausibility: isMarked ? 1 : isNoun ? -1 : 0 });
  }
  return seams;
}

/** After a number, an article or a preposition the sentence goes on; a separable prefix may end one. */
function goesOn(last: string, opens: boolean, lexicon: Lexicon): boolean {
  const isGrammar =
    NUMBER.test(last) ||
    (SMALL.test(last) && last.length < MIN_LETTERS) ||
    lexicon.openers.has(`${last[0]!.toUpperCase()}${last.slice(1)}`);
  return isGrammar && !(opens && lexicon.particles.has(last));
}

function maybeAdjective(last: string, lexicon: Lexicon): boolean {
  return lexicon.capitalNouns && SMALL.test(last) && ADJECTIVE.test(last);
}
