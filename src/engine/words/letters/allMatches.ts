/**
 * All matches of a global pattern that matches nothing empty, in order. As `matchAll`, but without the copy of the pattern
 * which that makes in each call: a pattern that is seldom used was compiled anew for each copy.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
