/** A letter, or letter number (〇), of a script that puts no space between words. Combining marks go with their letter. */
const UNSPACED =
  "(?=[\\p{L}\\p{Nl}])[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmr}\\p{scx=Mymr}]";
/** What joins its neighbours inside a word and shows no ink: joiners of Persian and Indic scripts, soft hyphen. */
const INVISIBLE = "\\u200C\\u200D\\u00AD\\u2060";
/** A character of a word in a script with spaces. */
const LETTER = `(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}${INVISIBLE}]`;
const APOSTROPHE = "['’‘‛′ʼ＇´`]";
/** The possessive 's is a word of its own, also after a name with an apostrophe: O'Brien + 's. */
const POSSESSIVE = `${APOSTROPHE}[sS](?!${LETTER})`;
const HYPHEN = "[-‐‑]";
/** Hebrew abbreviations have their quote mark inside: צה"ל. */
const GERSHAYIM = '(?<=\\p{Script=Hebrew})["״׳](?=\\p{Script=Hebrew})';
/** What may stand between two letters of one word. */
const INNER = `(?:(?!${POSSESSIVE})${APOSTROPHE}|${HYPHEN}|_|${GERSHAYIM})`;
const WORD = `(?:${LETTER})+(?:${INNER}(?:${LETTER})+)*`;

/** Digits with their separators: 1,500.75, 10:30, 10'000, and the thin and unbreakable spaces of 10 000. */
const DIGITS = "\\p{Nd}+(?:[.,:٫٬]\\p{Nd}+|[\\u00A0\\u2009\\u202F'’]\\p{Nd}{3}(?!\\p{Nd}))*";
/** A per cent sign, or the letters that hang on a number: 2nd, 1990s, 10km, 5pm. */
const NUMBER = `${DIGITS}(?:[%٪％‰]|(?:${LETTER})*)`;
/** 19-year-old, 2.5-litre: no number but a word that begins with one. */
const NUMBER_COMPOUND = `${DIGITS}(?:${LETTER})*${HYPHEN}\\p{L}(?:${LETTER})*(?:${INNER}(?:${LETTER})+)*`;

/** Single letters with a dot after each: U.S., a.m., U.S.-led. */
const DOTTED = `\\p{L}\\.(?:\\p{L}\\.)+(?:${HYPHEN}(?:${LETTER})+)*`;

const ADDRESS_CHARACTER = `(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}\\-._~:/?#@!$&'*+,;=%]`;
/** Counts are bounded so that a long text without spaces is not searched for its @ from every word anew. */
const MAILBOX = `(?:${LETTER}){1,64}(?:[._%+\\-](?:${LETTER}){1,64}){0,8}`;
const HOST = `(?:${LETTER})+(?:[.\\-](?:${LETTER})+)*`;
/** A link, or an address of mail; punctuation at its end belongs to the sentence. */
const ADDRESS =
  `(?:[hH][tT][tT][pP][sS]?://|[wW]{3}\\.)(?:${ADDRESS_CHARACTER})*(?:${LETTER}|/)` + `|${MAILBOX}@${HOST}`;
/** Names and topics of social networks: @claimdiff, #Election2024. */
const HANDLE = `[@#](?:${LETTER}|_)+`;

/** What may hang on any character and belongs to its grapheme. */
const EXTENSION = "[\\p{M}\\u200C\\u200D]*";
/** One grapheme that is no letter; emoji sequences after Unicode Technical Standard 51, section 1.4.9. */
const TAGS = "[\\u{E0020}-\\u{E007E}]+\\u{E007F}";
const PICTURE = `\\p{ExtPict}(?:\\p{EMod}|\\uFE0F|${TAGS})?`;
const EMOJI = `\\p{RI}\\p{RI}|[0-9#*]\\uFE0F?\\u20E3|${PICTURE}(?:\\u200D${PICTURE})*`;
/** What typewriters write with several characters is one mark: dashes, ellipses and TeX quotes. */
const TYPED = "-{2,}|\\.{3,}|''|``";
const MARK = `(?:${EMOJI}|${TYPED}|[^\\s\\p{C}])(?:[\\p{M}\\u200C\\u200D]|\\p{EMod})*`;

/** Clitics that lose their vowel before a vowel. Only these: aujourd'hui and quelqu'un stay whole. */
const ELISIONS: Readonly<Record<string, string>> = {
  fr: "c d j l m n s t qu jusqu lorsqu puisqu quoiqu",
  it: "c d l m s t v un gl all dall dell nell sull coll quest quell",
  ca: "d l m n s t",
};

/**
 * The pattern of one token, by named group: `address`, `dotted`, `number`, `word`, `unspaced` (a whole run, still to be
 * cut into words); all else is a punctuation mark. Alternatives are tried in the order in which they could take each
 * other's beginnings.
 */
export function tokenPattern(language: string): RegExp {
  const primary = language.toLowerCase().split("-")[0] ?? "";
  const clitics = ELISIONS[primary];
  const known = patterns.get(clitics);
  if (known) return known;
  const clitic = clitics ? `(?<![\\p{L}\\p{N}])(?:${anyCase(clitics)})['’](?=\\p{L})|` : "";
  const made = new RegExp(
    [
      `(?<word>(?:${ADDRESS}|${NUMBER_COMPOUND}|${HANDLE}|${POSSESSIVE}|${clitic}(?!${DOTTED}|${NUMBER})${WORD})${EXTENSION})`,
      `(?<dotted>${DOTTED}${EXTENSION})`,
      `(?<number>${NUMBER}${EXTENSION})`,
      `(?<unspaced>(?:${UNSPACED}${EXTENSION})+)`,
      `(?<mark>${MARK})`,
    ].join("|"),
    "gu",
  );
  patterns.set(clitics, made);
  return made;
}

/** Words apart by spaces as alternatives in any letter case: the flag `i` would fold every class of the pattern, slowly. */
function anyCase(words: string): string {
  return words.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`).replaceAll(" ", "|");
}

/** Compiled once for each list of clitics; the pattern holds no state, since `matchAll` works on a copy. */
const patterns = new Map<string | undefined, RegExp>();
