/** A negator does not reach over these. */
export const BREAK = /[.,;:!?"“”„«»()،؛؟，。；：！？]/u;

/** The comma of any script; 、 parts items of a list. */
export const COMMA = /[,،，]/u;
