const STOP_AND_NEXT = /(?<=[\p{L}\p{N}]{2})[.!?]+["'”’)]*\s+(\p{L})/gu;
const OPENS_SMALL = /^[^\p{L}]*\p{Ll}/u;
/** English alone writes it with a capital; elsewhere the letter is a word of its own. */
const SMALL_I = /(?<![\p{L}\p{M}'’])i(?![\p{L}\p{M}.])/u;
/** A habit shows early. */
const SAMPLE = 4000;

/**
 * True for text whose writer begins sentences with small letters, as in chats: there a small letter after a stop says
 * nothing. The text must begin so itself (or write "i"), and most stops must be followed so.
 */
export function isSmallLettered(text: string, language: string | undefined): boolean {
  const sample = text.slice(0, SAMPLE);
  if (!OPENS_SMALL.test(sample) && !(language === "en" && SMALL_I.test(sample))) return false;
  const nexts = [...sample.matchAll(STOP_AND_NEXT)].map((found) => found[1]!);
  const small = nexts.filter((letter) => /\p{Ll}/u.test(letter)).length;
  return small > nexts.length - small;
}
