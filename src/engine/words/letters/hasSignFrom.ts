/** Whether any sign of a text is this code unit or a later one: for most texts a loop that costs less than a class of a script. */
export function hasSignFrom(least: number, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= least) return true;
  return false;
}
