import { afterCharacter, classAt, INKLESS, isOneOf, runEnd, WORDLY } from "./letters/characters.ts";

// Each of these says where something ends that begins at an offset, and 0 where it does not begin there.

/**
 * A link or an address of mail, `https://a.example/x`, `me@a.example`; punctuation at its end belongs to the sentence.
 * `lastAt` is the place of the last @ of the text: past it no address of mail is sought.
 */
export function addressEnd(text: string, at: number, lastAt: number): number {
  return linkEnd(text, at) || (at < lastAt ? mailboxEnd(text, at) : 0);
}

/** Names and topics of social networks: `@claimdiff`, `#Election2024`. */
export function handleEnd(text: string, at: number): number {
  if (text[at] !== "@" && text[at] !== "#") return 0;
  let end = at + 1;
  while ((classAt(text, end) & WORDLY) !== 0 || text[end] === "_") end = afterCharacter(text, end);
  return end > at + 1 ? end : 0;
}

const LINK_START = /(?:https?:\/\/|www\.)/iy;
const LINK_SIGNS = "-._~:/?#@!$&'*+,;=%";

function linkEnd(text: string, at: number): number {
  const letter = text[at];
  if (letter !== "h" && letter !== "w" && letter !== "H" && letter !== "W") return 0;
  LINK_START.lastIndex = at;
  if (!LINK_START.test(text)) return 0;
  let end = 0;
  for (let next = LINK_START.lastIndex; next < text.length; ) {
    const bits = classAt(text, next);
    const isLetter = (bits & WORDLY) !== 0;
    if (!isLetter && !isOneOf(LINK_SIGNS, text, next)) break;
    const isLast = isLetter || text[next] === "/";
    next = afterCharacter(text, next);
    if (isLast) end = next;
    if ((bits & INKLESS) !== 0) break;
  }
  return end;
}

/** Bounds, so that a long text without spaces is not searched for its @ from every word anew. */
const MAX_MAILBOX_PARTS = 9;
const MAX_MAILBOX_PART = 64;

function mailboxEnd(text: string, at: number): number {
  let from = at;
  for (let parts = 0; parts < MAX_MAILBOX_PARTS; parts++) {
    let end = from;
    while (end - from <= MAX_MAILBOX_PART && (classAt(text, end) & WORDLY) !== 0)
      end = afterCharacter(text, end);
    if (end === from || end - from > MAX_MAILBOX_PART) return 0;
    if (text[end] === "@") return hostEnd(text, end + 1);
    if (!isOneOf("._%+-", text, end)) return 0;
    from = end + 1;
  }
  return 0;
}

function hostEnd(text: string, at: number): number {
  let end = runEnd(text, at, WORDLY);
  if (end === at) return 0;
  while (isOneOf(".-", text, end)) {
    const next = runEnd(text, end + 1, WORDLY);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
