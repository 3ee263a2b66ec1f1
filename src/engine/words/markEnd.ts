import { afterCharacter, classAt, HANGING, PICTURE, runEnd, SKIN } from "./letters/characters.ts";

/**
 * Where a punctuation mark, a symbol or an emoji ends with all that hangs on it. What typewriters write with several
 * characters is one mark: dashes, ellipses and TeX quotes.
 */
export function markEnd(text: string, at: number): number {
  const isPicture = (classAt(text, at) & PICTURE) !== 0;
  const end =
    (isPicture && stickyEnd(EMOJI, text, at)) || stickyEnd(TYPED, text, at) || afterCharacter(text, at);
  return runEnd(text, end, HANGING | SKIN);
}

const TYPED = /-{2,}|\.{3,}|''|``/y;

/** Sequences after Unicode Technical Standard 51, section 1.4.9. */
const TAGS = "[\\u{E0020}-\\u{E007E}]+\\u{E007F}";
const PERSON_OR_THING = `\\p{ExtPict}(?:\\p{EMod}|\\uFE0F|${TAGS})?`;
const EMOJI = new RegExp(`\\p{RI}\\p{RI}|${PERSON_OR_THING}(?:\\u200D${PERSON_OR_THING})*`, "uy");

function stickyEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
