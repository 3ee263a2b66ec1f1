import { canWrite, writersOf } from "./alphabets.ts";
import { arabicScriptLanguage } from "./arabicScriptLanguage.ts";
import { COMMON_WORDS, type SharedScript } from "./commonWords.ts";
import { trigramLanguage } from "./trigramLanguage.ts";

/**
 * The language of a text as BCP 47 primary code, `und` where it cannot be told.
 *
 * By script first, which settles most languages outside Latin, Cyrillic, Arabic and Devanagari. Then by the commonest
 * words and by letters that few languages have, which settle nearly every text of a sentence or more. Headlines and rarer languages go to franc-min. Alone it
 * will not do: it knows no language of under eight million speakers and calls Danish German and Finnish Ilocano.
 */
export async function detectLanguage(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const script = leadingScript(sample);
  switch (script) {
    case null:
      return "und";
    case "Latin":
    case "Cyrillic":
    case "Devanagari":
      return sharedScriptLanguage(sample, script);
    case "Arabic":
      return arabicScriptLanguage(sample);
    case "Han":
      return count(sample, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu) > count(sample, /\p{sc=Han}/gu) * MIN_KANA
        ? "ja"
        : "zh";
    case "Hebrew":
      return count(sample, YIDDISH) > count(sample, HEBREW) ? "yi" : "he";
    default:
      return script.language;
  }
}

/** Some 3,000 words: more tells nothing new. */
const SAMPLE_CHARACTERS = 20_000;

/** Japanese has about as many Kana as Kanji; Chinese has a few in foreign names. */
const MIN_KANA = 0.2;

/**
 * The, and, is, of, with, not … of each; what is a word of both is in neither list. Doubled yod and vav, which Yiddish is full
 * of, were no rule: modern Hebrew doubles them too (שיירה, צוות, עניין).
 */
const YIDDISH =
  /(?<!\p{L})(?:די|דער|דעם|דאס|דאָס|און|איז|פון|פֿון|מיט|זיך|נישט|ניט|האט|האָט|האבן|האָבן|אויף|וועט|ביי|בײַ)(?!\p{L})/gu;
const HEBREW =
  /(?<!\p{L})(?:של|את|על|לא|כי|הוא|היא|הם|גם|זה|זו|או|אך|אבל|כל|היה|היתה|הייתה|היו|לאחר|בין|עד|ב?יום|יש|לפי)(?!\p{L})/gu;

type Script = SharedScript | "Arabic" | "Han" | "Hebrew" | { readonly language: string };

/** Scripts, and the language where a script is written by one alone, or by one in nearly all news. */
const SCRIPTS: readonly (readonly [pattern: RegExp, script: Script])[] = [
  [/\p{sc=Latin}/gu, "Latin"],
  [/\p{sc=Cyrillic}/gu, "Cyrillic"],
  [/\p{sc=Arabic}/gu, "Arabic"],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu, "Han"],
  [/\p{sc=Devanagari}/gu, "Devanagari"],
  [/\p{sc=Hebrew}/gu, "Hebrew"],
  [/\p{sc=Hangul}/gu, { language: "ko" }],
  [/\p{sc=Greek}/gu, { language: "el" }],
  [/\p{sc=Thai}/gu, { language: "th" }],
  [/\p{sc=Bengali}/gu, { language: "bn" }],
  [/\p{sc=Tamil}/gu, { language: "ta" }],
  [/\p{sc=Telugu}/gu, { language: "te" }],
  [/\p{sc=Kannada}/gu, { language: "kn" }],
  [/\p{sc=Malayalam}/gu, { language: "ml" }],
  [/\p{sc=Gujarati}/gu, { language: "gu" }],
  [/\p{sc=Gurmukhi}/gu, { language: "pa" }],
  [/\p{sc=Oriya}/gu, { language: "or" }],
  [/\p{sc=Sinhala}/gu, { language: "si" }],
  [/\p{sc=Armenian}/gu, { language: "hy" }],
  [/\p{sc=Georgian}/gu, { language: "ka" }],
  [/\p{sc=Ethiopic}/gu, { language: "am" }],
  [/\p{sc=Khmer}/gu, { language: "km" }],
  [/\p{sc=Lao}/gu, { language: "lo" }],
  [/\p{sc=Myanmar}/gu, { language: "my" }],
  [/\p{sc=Tibetan}/gu, { language: "bo" }],
  [/\p{sc=Thaana}/gu, { language: "dv" }],
];

/** The script that most of the text is in. A Chinese character or Korean block says as much as three letters. */
function leadingScript(text: string): Script | null {
  const counted = SCRIPTS.map(([pattern, script]) => {
    const dense = script === "Han" || (typeof script === "object" && script.language === "ko");
    return { script, letters: count(text, pattern) * (dense ? 3 : 1) };
  });
  const leading = counted.reduce((most, next) => (next.letters > most.letters ? next : most));
  return leading.letters > 0 ? leading.script : null;
}

/**
 * The least evidence a word of the text must bring on average. Prose in the language brings 0.15 to 0.4, a neighbour
 * language under 0.1. Chosen on the revision, outlets and rewriting sets.
 */
const MIN_EVIDENCE = 0.05;

/** One word of a language's own, such as "the", or several that it shares: a single "in" proves nothing. */
const MIN_TOTAL = 0.5;

/** How far the best must lie before the runner-up. Close neighbours reach 0.8 of each other. */
const MIN_LEAD = 1.1;

/** In a text of this many words, the language that franc-min names must show some of its common words. */
const ENOUGH_WORDS = 20;

/** Of the words of a text its language can write all but some borrowed or spelled ones; Belarusian half of the Kazakh ones. */
const MAX_FOREIGN = 0.25;

async function sharedScriptLanguage(text: string, script: SharedScript): Promise<string> {
  const words = text.normalize().match(/['\p{L}][\p{L}\p{M}'’-]*/gu) ?? [];
  const evidence = evidenceFor(words, script);
  const needed = words.length * MIN_EVIDENCE;
  const ranked = [...evidence].sort((a, b) => b[1] - a[1]);
  const [best, second] = firstTwo(ranked, ([language]) => isWrittenIn(language, words, script));
  if (best && best[1] >= Math.max(MIN_TOTAL, needed) && best[1] >= (second?.[1] ?? 0) * MIN_LEAD)
    return best[0];

  const guess = await trigramLanguage(text, script, words);
  const known = evidence.get(guess);
  return known !== undefined && words.length >= ENOUGH_WORDS && known < needed ? "und" : guess;
}

function isWrittenIn(language: string, words: readonly string[], script: SharedScript): boolean {
  const foreign = words.filter((word) => !canWrite(language, word, script)).length;
  return foreign <= Math.max(1, MAX_FOREIGN * words.length);
}

/** The first two that pass: to ask all would cost more than to count their words. */
function firstTwo<Item>(items: readonly Item[], passes: (item: Item) => boolean): readonly Item[] {
  const first = items.findIndex(passes);
  const second = items.findIndex((item, i) => i > first && passes(item));
  return items.filter((_, i) => i === first || i === second);
}

/**
 * A common word speaks for its language in full if it is in no other list, else for each of them in part; and so does a word
 * with letters of its own for the languages that have them.
 */
function evidenceFor(words: readonly string[], script: SharedScript): Map<string, number> {
  const lists = Object.entries(COMMON_WORDS[script]).map(
    ([language, list]) => [language, new Set(list)] as const,
  );
  const evidence = new Map(lists.map(([language]) => [language, 0]));
  for (const word of words) {
    const small = word.toLowerCase();
    const listed = lists.filter(([, list]) => list.has(small)).map(([language]) => language);
    const speaksFor = listed.length > 0 ? listed : (writersOf(word, script) ?? []);
    for (const language of speaksFor)
      evidence.set(language, (evidence.get(language) ?? 0) + 1 / speaksFor.length);
  }
  return evidence;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
