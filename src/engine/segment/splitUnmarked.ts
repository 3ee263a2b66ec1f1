import type { Span } from "../model.ts";
import { isFunctionForm } from "../words/functionWords.ts";
import { addStarts } from "./addStarts.ts";
import { isOpener } from "./isOpener.ts";
import type { Lexicon } from "./languages/lexicon.ts";
import { openQuotes } from "./openQuotes.ts";
import type { Pass, PassContext } from "./passes.ts";
import { nextWord, type Word, wordBefore, wordsOf } from "./wordsOf.ts";

/** A headline of two words is rather a name; what follows it is a sentence of at least five. */
const MIN_WORDS_BEFORE = 3;
const MIN_WORDS_AFTER = 5;

/**
 * Where fewer words than this begin small, the words are a title in capitals (Gone With The Wind), and a capital says
 * nothing. Chosen on running text and the German news sets; anything from 0.2 to 0.35 does the same.
 */
const MIN_SMALL_SHARE = 0.25;

const BEFORE_CAPITAL = /\s(?=\p{Lu})/gu;
const SMALL = /^\p{Ll}/u;
/** White space after at most two closing quotes, brackets or signs of unit; a comma or dash joins. */
const GAP = /^["”“»)\]%€$’']{0,2}\s+$/u;
const SINGLE_QUOTE = /[’']/u;
const OPENED_SINGLE = /(?<![\p{L}\p{N}])[‘'‚]\p{L}/u;

/**
 * Puts a break where one sentence runs into the next without a mark, as headlines do in scraped text: "Bridge shut until
 * Easter The road authority said …". The sign is a capital on a word that has none inside sentences: an opener, or
 * one that begins reports. That the paragraph writes the word small elsewhere is none: names are words too (March, Congress).
 */
export const splitUnmarked: Pass = (breaks, context) =>
  addStarts(breaks, context, (sentence) => startsWithin(sentence, context));

function startsWithin([start, end]: Span, context: PassContext): number[] {
  const { text } = context;
  if (!hasStartWithin(start, end, context)) return [];
  const words = wordsOf(text, start, end);
  const found: number[] = [];
  let first = 0;
  let small = 0;
  for (const [k, word] of words.entries()) {
    const enough = k - first >= MIN_WORDS_BEFORE && words.length - k >= MIN_WORDS_AFTER;
    if (enough && small >= MIN_SMALL_SHARE * (k - first) && opensUnmarked(words, { first, k }, context)) {
      found.push(word.start);
      first = k;
      small = 0;
    }
    if (SMALL.test(word.form)) small++;
  }
  return found;
}

/** Whether such a word stands behind another: hardly any sentence has one inside, and the others cost this look alone. */
function hasStartWithin(start: number, end: number, context: PassContext): boolean {
  const sentence = context.text.slice(start, end);
  BEFORE_CAPITAL.lastIndex = 0;
  while (BEFORE_CAPITAL.test(sentence)) {
    const at = BEFORE_CAPITAL.lastIndex;
    const form = nextWord(sentence, at);
    const neighbours = { before: wordBefore(sentence, at), after: nextWord(sentence, at + form.length) };
    if (isStart(form, neighbours, context)) return true;
  }
  return false;
}

interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** Whether the capital of a word says that a sentence begins. */
function isStart(form: string, { before, after }: Neighbours, { lexicon }: PassContext): boolean {
  return (
    isOpener(form, after, lexicon) ||
    (lexicon.starters.has(form) &&
      SMALL.test(after) &&
      (SMALL.test(before) || !lexicon.titleCase) &&
      !isFunctionForm(before.toLowerCase(), "und"))
  );
}

function opensUnmarked(
  words: readonly Word[],
  { first, k }: { readonly first: number; readonly k: number },
  context: PassContext,
): boolean {
  const { text, lexicon } = context;
  const word = words[k]!;
  const before = words[k - 1]!;
  const after = words[k + 1]!;
  if (!isStart(word.form, { before: before.form, after: after.form }, context)) return false;
  const gap = text.slice(before.end, word.start);
  if (!GAP.test(gap) || text.slice(word.end, after.start).trim() !== "") return false;
  const headline = text.slice(Math.max(0, words[first]!.start - 1), before.end);
  if (SINGLE_QUOTE.test(gap) && !OPENED_SINGLE.test(headline)) return false;
  return mayEnd(before.form, gap, word.form, lexicon) && openQuotes(headline + gap) <= 0;
}

/**
 * No sentence ends on "of" or "the", but German ones do on a separable prefix, where what follows cannot be governed by
 * it: "Die Stadt gibt auf ‖Der Rat …". A title with an article of its own is part of the sentence: "die Band Die Anker".
 */
function mayEnd(last: string, gap: string, opener: string, lexicon: Lexicon): boolean {
  if (gap.trim() !== "") return true;
  if (last.endsWith("-")) return false;
  const isArticle = lexicon.articles.size === 0 || lexicon.articles.has(opener);
  if (isArticle && lexicon.titled?.test(last)) return false;
  if (!opensInSmall(last, lexicon)) return true;
  if (lexicon.particles.has(last) && lexicon.ungoverned.has(opener)) return true;
  return lexicon.dativeParticles.has(last) && lexicon.accusatives.has(opener);
}

function opensInSmall(form: string, lexicon: Lexicon): boolean {
  return SMALL.test(form) && lexicon.openers.has(`${form[0]!.toUpperCase()}${form.slice(1)}`);
}
