/**
 * A text in small letters at the same offsets, for patterns: the few capitals whose small letter is longer (İ) stay. The flag
 * `i` was rejected: it folds every class of a pattern, and the first text waited for that.
 */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const own = letter.toLowerCase();
    return own.length === letter.length ? own : letter;
  });
}
