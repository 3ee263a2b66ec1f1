/** Letters of the scripts that run from the right. */
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The characters between which a text has a direction of its own (Unicode annex 9): what `bdi` is where there are no elements. */
const [OPEN, CLOSE] = ["\u2068", "\u2069"];

/**
 * Words of a text in a sentence of ours. Where they run from the right, they would else take the signs and numbers around
 * them along: of "Number: 4.5 مليار / 5.4 مليار" the first number would stand beside the slash.
 */
export function isolated(words: string): string {
  return FROM_RIGHT.test(words) ? `${OPEN}${words}${CLOSE}` : words;
}
