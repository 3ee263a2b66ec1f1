import { plainLetters } from "./letters/plainLetters.ts";

/**
 * What two words must share to be equal: NFC, lower case, one shape of letter, digit, quote and dash, no dots in dotted
 * capitals. Hyphens inside words count: people mark non-linear -> nonlinear.
 */
export function normalForm(surface: string): string {
  for (let at = 0; at < surface.length; at++) {
    if (!isPlain(surface.charCodeAt(at))) return surface === "." ? surface : normalFormOfAny(surface);
  }
  return surface.toLowerCase();
}

/**
 * Needs nothing but its small letter, wherever it stands: of ASCII all but the quotes, the dot and the hyphen, the composed
 * letters of Latin and Cyrillic but ё, kana, Han characters and Korean syllables. So most words of most texts need no
 * pattern.
 */
function isPlain(code: number): boolean {
  if (code < 0x80) return code !== 0x22 && code !== 0x27 && code !== 0x2d && code !== 0x2e && code !== 0x60;
  if (code < 0x3041)
    return (
      (code >= 0xc0 && code < 0x250) || (code >= 0x400 && code < 0x482 && code !== 0x401 && code !== 0x451)
    );
  return (
    code <= 0x3096 ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

function normalFormOfAny(surface: string): string {
  if (QUOTES.test(surface)) return '"';
  const composed = surface.replace(PRESENTATION_FORMS, (form) => form.normalize("NFKC")).normalize("NFC");
  const plain = plainLetters(composed).replace(APOSTROPHES, "'").replace(DASHES, "-");
  if (ELLIPSES.test(plain)) return "…";
  if (/^-{2,}$/u.test(plain)) return "-";
  if (/^\p{Nd}/u.test(plain)) return plain.replace(NUMBER_SPACES, "").toLowerCase();
  if (TITLE.test(plain)) return plain.slice(0, -1).toLowerCase();
  if (DOTTED.test(plain)) return plain.replaceAll(".", "").toLowerCase();
  return plain.toLowerCase();
}

/** Ligatures, Arabic presentation forms, full-width and half-width forms: letters as a typesetter wrote them. */
const PRESENTATION_FORMS = /[\uFB00-\uFDFF\uFE70-\uFEFE\uFF01-\uFFEE]+/gu;
const QUOTES = /^(?:[«»„“”‟‹›「」『』〝〞＂״"]|''|``)$/u;
const APOSTROPHES = /[‘’‚‛′ʼ´`]/gu;
const DASHES = /[‐‑‒–—―−]/gu;
const ELLIPSES = /^(?:\.{3,}|…)$/u;
/** Separators of thousands that read as white space, or as nothing in Switzerland. */
const NUMBER_SPACES = /[\u00A0\u2009\u202F']/gu;
/** U.S., also without its last dot, which may be the stop of the sentence. */
const DOTTED = /^\p{L}(?:\.\p{L})+(?:\.|\.?-.*)?$/u;

/** Mr. as a token has its dot; no other word has. */
const TITLE = /^\p{L}+\.$/u;
