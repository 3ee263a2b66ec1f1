/**
 * How many columns of a terminal a text takes: two for Chinese, Japanese, Korean and emoji, none for what is written over
 * the character before it.
 */
export function textWidth(text: string): number {
  let width = 0;
  let joined = false;
  for (const character of text) {
    const hidden = joined || NO_COLUMN.test(character);
    joined = character === ZERO_WIDTH_JOINER;
    if (!hidden) width += TWO_COLUMNS.test(character) ? 2 : 1;
  }
  return width;
}

/** Joins emoji to one picture. */
const ZERO_WIDTH_JOINER = "\u200d";

const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u;

const TWO_COLUMNS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
