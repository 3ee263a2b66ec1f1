import type { PassContext } from "./passes.ts";

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/**
 * Whether a word is none that has its capital inside a sentence: `Police`, or where nouns have none, a word with a capital
 * here alone and small elsewhere in the paragraph. A name comes again.
 */
export function isOrdinary(
  form: string,
  { lexicon, usage }: Pick<PassContext, "lexicon" | "usage">,
): boolean {
  if (lexicon.starters.has(form)) return true;
  if (lexicon.capitalNouns || lexicon.silent.has(form) || !CAPITALISED.test(form)) return false;
  return usage().times(form) === 1 && usage().isSmall(form);
}
