/** A negator does not reach over these. */
export const BREAK = /[.,;:!?"“”„«»()，。；：！？]/u;
