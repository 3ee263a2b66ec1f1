import type { Word } from "./reading.ts";

/**
 * Whether two words are forms of one word: equal stems, or a common beginning of four letters and 60 % of the longer
 * (right in 96–98 % of the pairs inside one mark), or for words of Han half of the characters of the shorter, or for Arabic
 * letters one word with up to two more in front (the article, a tense), or two tenses of one verb.
 */
export function alike(a: Pick<Word, "stem" | "normal">, b: Pick<Word, "stem" | "normal">): boolean {
  if (a.normal === b.normal || a.stem === b.stem) return true;
  const script = scriptOf(a.normal);
  if (script !== scriptOf(b.normal)) return false;
  if (script === "han") return sharesHan(a.normal, b.normal);
  const [short, long] = a.normal.length <= b.normal.length ? [a.normal, b.normal] : [b.normal, a.normal];
  if (script === "arabic") {
    if (short.length >= 3 && long.length - short.length <= 2 && long.endsWith(short)) return true;
    if (areTenses(short, long)) return true;
  }
  let common = 0;
  while (common < short.length && short[common] === long[common]) common++;
  return common >= 4 && common >= 0.6 * long.length;
}

/** As `alike`, of words that may not be there. */
export function areAlike(a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && b !== undefined && alike(a, b);
}

/** By the first letter; this is asked for every pair of words, so no regular expression. */
function scriptOf(word: string): "han" | "arabic" | "other" {
  const code = word.charCodeAt(0);
  if (code >= 0x600 && code <= 0x6ff) return "arabic";
  return code >= 0x3400 && code <= 0x9fff ? "han" : "other";
}

/** لم ترتفع, "did not rise", and وارتفعت, "and rose": who does it and when stands before the verb and behind it. */
function areTenses(a: string, b: string): boolean {
  const [x, y] = [verbOf(a), verbOf(b)];
  return x.length >= LEAST_VERB && x === y;
}

/** Shorter ones are parts of too many words. */
const LEAST_VERB = 4;

function verbOf(word: string): string {
  const joined = word[0] === "و" || word[0] === "ف" ? 1 : 0;
  const from = "اأتین".includes(word.charAt(joined)) ? joined + 1 : word.length;
  return word.slice(from, word.endsWith("ت") ? -1 : undefined);
}

function sharesHan(a: string, b: string): boolean {
  const shared = [...a].filter((c) => b.includes(c)).length;
  return 2 * shared >= Math.min([...a].length, [...b].length);
}
