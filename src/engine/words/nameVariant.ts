import { allMatches } from "./letters/allMatches.ts";
import { isRomanNumeral } from "./letters/isRomanNumeral.ts";
import type { Token } from "./tokens.ts";

/** What of a capitalised word decides whether another is the same name. */
export interface ReadName extends Sound {
  readonly surface: string;
  readonly normal: string;
  /** With g for each h, where it may be a Ukrainian one; null where it may not. */
  readonly hard: Sound | null;
}

interface Sound {
  /** A name as it sounds, roughly; "" where the script is not Latin. */
  readonly sounds: string;
  /** The consonants of `sounds`. */
  readonly skeleton: string;
  /** What plain letters write where `sounds` has one hiss for all: Marsh -> sh, March -> ch; null where a letter has a mark. */
  readonly hisses: string | null;
}

/** A word as a name, or null where it has no capital. */
export function readName({ kind, surface, normal }: Token): ReadName | null {
  if (kind !== "word" || !CAPITALISED.test(surface)) return null;
  // Most names have no h, and need not wait for the pattern to be compiled.
  const hard = normal.includes("h") ? normal.replace(SOFT_G, "g") : normal;
  return { surface, normal, ...soundOf(normal), hard: hard === normal ? null : soundOf(hard) };
}

function soundOf(normal: string): Sound {
  const sounds = soundsOf(normal);
  return { sounds, skeleton: consonantsOf(sounds), hisses: hissesOf(normal) };
}

/**
 * Behind consonants alone: between vowels one sound is written in many ways, Rachid and Rashid, and where a mark is, it may
 * stand for an h. Schewtschenko is Shevchenko in German.
 */
function hissesOf(normal: string): string | null {
  if (!PLAIN_LETTERS.test(normal)) return null;
  return allMatches(HISS, normal)
    .filter(({ index }) => index > 0 && !PLAIN_VOWEL.test(normal[index - 1]!))
    .map(([hiss]) => (hiss === "sch" || hiss === "sh" ? "sh" : "ch"))
    .join(" ");
}

const PLAIN_LETTERS = /^[a-z'’-]+$/;
const PLAIN_VOWEL = /[aeiouy]/;
const HISS = /shch|t?sch|t?ch|sh/gu;

/**
 * Ukrainian h is Russian g, Ihor and Igor, Luhansk and Lugansk; at the beginning only in names that end as Slavic ones do:
 * Halyna and Galina, but not Harry and Gary.
 */
const SOFT_G = /(?<=\p{L})(?<![ckgpstwz])h|^h(?=.*(?:[iy]na|[ij][iy]|ory|ko|sk[iy]?|chuk)$)/gu;

/**
 * Whether two words are one name written in two ways: Qasim and Ghasem, ISIL and ISIS, NATO and Nato.
 *
 * Names from other scripts keep their consonants, and their vowels are written by those that sound near (`NEAR_VOWELS`): what
 * differs in more is another name, Novak and Novik, Amador and Amadar. Right for words that already stand opposite each other.
 */
export function areNameVariants(a: ReadName, b: ReadName): boolean {
  if (a.normal === b.normal) return true;
  if (isRomanNumeral(a.surface) || isRomanNumeral(b.surface)) return false;
  const acronyms = Number(ACRONYM.test(a.surface)) + Number(ACRONYM.test(b.surface));
  if (acronyms > 0) return acronyms === 2 && oneLetterApart(a.surface, b.surface);
  const [one, other] = [withoutUmlauts(a.normal), withoutUmlauts(b.normal)];
  if (one === other || isLonger(one, other) || isLonger(other, one)) return false;
  return (
    soundAlike(a, b) ||
    (a.hard !== null && soundAlike(a.hard, b)) ||
    (b.hard !== null && soundAlike(a, b.hard))
  );
}

function soundAlike(a: Sound, b: Sound): boolean {
  if (a.hisses !== null && b.hisses !== null && a.hisses !== b.hisses) return false;
  if (a.sounds === b.sounds) return a.sounds.length >= MIN_EQUAL_SOUNDS;
  return (
    a.skeleton.length >= MIN_CONSONANTS &&
    a.skeleton === b.skeleton &&
    (withoutGlides(a.sounds) === withoutGlides(b.sounds) ||
      differInSilentE(a.sounds, b.sounds) ||
      differInNearVowels(a.sounds, b.sounds))
  );
}

/** Yuri and Yury, Ana and Anna; the sounds of a name in another script are empty and equal to all such. */
const MIN_EQUAL_SOUNDS = 3;
/** With one consonant left, Lee, Leo and Eli would be one name. Chosen on news told twice by translators. */
const MIN_CONSONANTS = 2;
/** Shorter names with other vowels are other names: Tim and Tom, Bell and Bill. */
const MIN_SOUNDS = 5;
/** Of the sounds: vowels may differ, but not all of them. */
const MAX_DIFFERING = 1 / 3;
/**
 * Vowels that alphabets and ears take for each other: Qasim, Ghasem; Irena, Irina; Muhammad, Mohammed; Yusuf, Yousef.
 * The others tell people apart where consonants agree: Novak, Novik; Hansen, Hanson; Sandra, Sondra.
 */
const NEAR_VOWELS = ["ae", "ei", "ou", "eu"];
/** Where a name begins: Oleksandr and Alexander, Olena and Elena. */
const NEAR_FIRST_VOWELS = [...NEAR_VOWELS, "ao", "eo"];
/** Longer words in capitals are a headline's. */
const ACRONYM = /^\p{Lu}{2,5}$/u;

const CAPITALISED = /^(?:(?:al|el)-)?\p{Lu}/u;

/** Iraqi of Iraq, Falle of Fall, Gründe of Grund: another word or form, but Sarah of Sara is not. */
function isLonger(long: string, short: string): boolean {
  if (!long.startsWith(short)) return false;
  const rest = long.slice(short.length);
  return rest !== "h" && rest !== short.at(-1);
}

/** Mutter and Mütter are singular and plural where nouns have capitals. */
function withoutUmlauts(normal: string): string {
  return normal.replace(/[äöü]/gu, (vowel) => vowel.normalize("NFD").charAt(0));
}

/** The first vowel of each pair, but for the last, which tells Mario from Maria: Kyiv and Kiev. In Nowak a w stands between two. */
function withoutGlides(sounds: string): string {
  return sounds.replace(/(?<![aeiou])([aeiou])[aeiou](?=[^aeiou])/gu, "$1");
}

/** Hurricane and Hurrikan; Simone is longer than Simon, and Michelle differs from Michael in more. */
function differInSilentE(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= MIN_SOUNDS && a.replace(SILENT, "") === b.replace(SILENT, "");
}

const SILENT = /(?<=[^aeiou])e$/u;

/** Both have one skeleton: between its consonants stand runs of vowels, some empty, of which the first and the last count. */
function differInNearVowels(a: string, b: string): boolean {
  const most = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < MIN_SOUNDS || !endsAlike(a, b)) return false;
  if (VOWEL_FIRST.test(a) !== VOWEL_FIRST.test(b)) return false;
  const [one, other] = [a.split(CONSONANT), b.split(CONSONANT)];
  if (!one.every((run, i) => areNear(run, other[i]!, i === 0))) return false;
  return one.filter((run, i) => run !== other[i]).length <= MAX_DIFFERING * most;
}

function areNear(one: string, other: string, opens: boolean): boolean {
  // Wasilia for Wasilla: a vowel more or less.
  if (one.includes(other) || other.includes(one)) return true;
  const near = opens ? NEAR_FIRST_VOWELS : NEAR_VOWELS;
  const isNear = (x: string, y: string) =>
    x === y || near.some((pair) => pair.includes(x) && pair.includes(y));
  const areLong = one.length > 1 && other.length > 1;
  return isNear(one[0]!, other[0]!) && (!areLong || isNear(one.at(-1)!, other.at(-1)!));
}

/** Oleksandr and Alexander begin alike; US-Senatoren is more than Senatoren. */
const VOWEL_FIRST = /^[aeiou]/u;
const VOWELS = /[aeiouæœøı]+/gu;
const CONSONANT = /[^aeiouæœøı]/u;

/** One letter replaced, first letters kept: ISIL/ISIS, not BBC/NBC. */
function oneLetterApart(a: string, b: string): boolean {
  if (a.length !== b.length || a[0] !== b[0]) return false;
  let differing = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differing++;
  return differing === 1;
}

/** A name as one types it who lacks its letters: Tromsø and Tromso, Łódź and Lodz, Jönköping and Jonkoping. */
export function withoutMarks(small: string): string {
  return small
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter]!);
}

/** Latin letters that are no plain letter with a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
};
const WHOLE_LETTER = new RegExp(`[${Object.keys(WHOLE_LETTERS).join("")}]`, "gu");

/**
 * A Latin name as it sounds, "" for a word of another script: Qasim -> kasim, Ghasem -> kasem, al-Qaida -> kaida,
 * Muhammad -> muamad, Hussein -> husein, Fatemeh -> fatema, Lviv -> lvov. Doubled letters count once. A first h before e
 * and i comes and goes, as in Greek names (Helen, Ellen; Heraklion, Iraklion); else it tells Hanna from Anna.
 */
function soundsOf(name: string): string {
  const plain = withoutMarks(name.toLowerCase());
  if (!/^[\p{Script=Latin}'-]+$/u.test(plain)) return "";
  return plain
    .replace(/^(?:al|el)-/u, "")
    .replace(/['-]/gu, "")
    .replace(/ph/gu, "f")
    .replace(/sh|t?ch|z|c(?=[eiy])/gu, "s")
    .replace(/gh|kh|ck|q|c/gu, "k")
    .replace(/eh$/u, "a")
    .replace(/(?<!^)h|^h(?=[eiy])/gu, "")
    .replace(/y|(?<=[^aeiou])j/gu, "i")
    .replace(/w/gu, "u")
    .replace(/iv$/u, "ov")
    .replace(/(.)\1+/gu, "$1");
}

/** Mario and Maria, Daniele and Daniela differ in nothing else. */
function endsAlike(a: string, b: string): boolean {
  const ending = (sounds: string) => ENDINGS.find((vowels) => vowels.includes(sounds.at(-1)!)) ?? "";
  return ending(a) === ending(b);
}

const ENDINGS = ["a", "e", "i", "ou"];

/** What is left of a sounded name without its vowels: kasim -> ksm. */
function consonantsOf(sounded: string): string {
  return sounded.replace(VOWELS, "");
}
