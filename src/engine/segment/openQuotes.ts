/** How many quotations a stretch of text leaves open; below zero where it closes more. „ and « open, what closes them varies. */
export function openQuotes(words: string): number {
  return (words.match(/[„«]/gu)?.length ?? 0) - (words.match(/["“”»]/gu)?.length ?? 0);
}
