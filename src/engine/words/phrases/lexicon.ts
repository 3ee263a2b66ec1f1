/**
 * Phrases by class. A space stands for any white space, ' for any apostrophe, a final * for any ending, … for
 * a few words between: teilte … mit. The longest phrase wins, and a phrase of the class `none` only keeps others from being
 * read: "not only" is no negation.
 */
export type Lexicon<Class extends string> = Readonly<Partial<Record<Class | "none", readonly string[]>>>;

/** "a b" -> a set of words. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/** "one, two words" -> a list of phrases. */
export function phrases(list: string): readonly string[] {
  return list.split(",").map((phrase) => phrase.trim());
}
