/**
 * Whether a mark touches what stands before it: "42|mm", "night|, with". Such a mark begins at its first letter, since the
 * room it takes before it would lie over the last letter there.
 */
export function isJoined(before: string | undefined): boolean {
  return before !== undefined && before !== "" && !/\s$/u.test(before);
}
