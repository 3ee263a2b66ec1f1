/**
 * Which language a text in Arabic letters is in, as BCP 47 primary code.
 *
 * Each of these languages has letters of its own that no text of some length goes without: Urdu ٹ ڈ ے, Pashto ټ ښ ې,
 * Sorani ۆ ێ ڵ, Uyghur ې with ۇ ۈ, Persian پ چ گ and its own ی and ک. What has none of them is Arabic.
 */
export function arabicScriptLanguage(text: string): string {
  const letters = text.match(/\p{sc=Arabic}/gu)?.length ?? 0;
  const telling = LETTERS.find(([, own]) => (text.match(own)?.length ?? 0) > letters * MIN_SHARE);
  return telling?.[0] ?? "ar";
}

/** Foreign names bring a stray چ or گ into Arabic; in Persian one letter in six is of this set. */
const MIN_SHARE = 0.02;

/** In this order, since Urdu, Pashto and Sorani use Persian's letters too. */
const LETTERS: readonly (readonly [language: string, own: RegExp])[] = [
  ["ug", /[ۇۈۋڭ]/gu],
  ["ckb", /[ۆێڵڕ]/gu],
  ["ps", /[ټډړښځڅڼېۍ]/gu],
  ["ur", /[ٹڈڑےںہ]/gu],
  ["sd", /[ٻڀٺٽڃڄڏڌڊڦڱڳڻ]/gu],
  ["fa", /[پچژگیک]/gu],
];
