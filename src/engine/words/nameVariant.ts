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
  return { sounds, skeleton: consonantsOf(sounds) };
}

/**
 * Ukrainian h is Russian g, Ihor and Igor, Luhansk and Lugansk; at the beginning only in names that end as Slavic ones do:
 * Halyna and Galina, but not Harry and Gary.
 */
const SOFT_G = /(?<=\p{L})(?<![ckgpstwz])h|^h(?=.*(?:[iy]na|[ij][iy]|ory|ko|sk[iy]?|chuk)$)/gu;

/**
 * Whether two words are one name written in two ways: Qasim and Ghasem, ISIL and ISIS, NATO and Nato.
 *
 * Names from other scripts keep their consonants and little else, so capitalised words with one consonant skeleton are
 * one name. Right for words that already stand opposite each other; far apart, Paul and Paula would be one as well.
 */
export function areNameVariants(a: ReadName, b: ReadName): boolean {
  if (a.normal === b.normal) return true;
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
  if (a.sounds === b.sounds) return a.sounds.length >= MIN_EQUAL_SOUNDS;
  return (
    a.skeleton.length >= MIN_CONSONANTS &&
    a.skeleton === b.skeleton &&
    (withoutGlides(a.sounds) === withoutGlides(b.sounds) || differInVowels(a.sounds, b.sounds))
  );
}

/** Yuri and Yury, Ana and Anna; the sounds of a name in another script are empty and equal to all such. */
const MIN_EQUAL_SOUNDS = 3;
/** With one consonant left, Lee, Leo and Eli would be one name. Chosen on news told twice by translators. */
const MIN_CONSONANTS = 2;
/** Shorter names with other vowels are other names: Tim and Tom, Bell and Bill. */
const MIN_SOUNDS = 5;
/** Vowels may differ, but not all of them: Kenya and Ghana, June and Jan have the same consonants. */
const MAX_DISTANCE = 1 / 3;
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

/** The first vowel of each run, but for the last, which tells Mario from Maria: Kyiv and Kiev. */
function withoutGlides(sounds: string): string {
  return sounds.replace(/([aeiou])[aeiou]+(?=[^aeiou])/gu, "$1");
}

function differInVowels(a: string, b: string): boolean {
  return (
    Math.min(a.length, b.length) >= MIN_SOUNDS &&
    VOWEL_FIRST.test(a) === VOWEL_FIRST.test(b) &&
    endsAlike(a, b) &&
    distance(a, b) <= MAX_DISTANCE * Math.max(a.length, b.length)
  );
}

/** Oleksandr and Alexander begin alike; US-Senatoren is more than Senatoren. */
const VOWEL_FIRST = /^[aeiou]/u;

/** One letter replaced, first letters kept: ISIL/ISIS, not BBC/NBC. */
function oneLetterApart(a: string, b: string): boolean {
  if (a.length !== b.length || a[0] !== b[0]) return false;
  let differing = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differing++;
  return differing === 1;
}

/**
 * A Latin name as it sounds, "" for a word of another script: Qasim -> kasim, Ghasem -> kasem, al-Qaida -> kaida,
 * Muhammad -> muamad. Doubled letters count once.
 */
function soundsOf(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/gu, "ss");
  if (!/^[\p{Script=Latin}'-]+$/u.test(plain)) return "";
  return plain
    .replace(/^(?:al|el)-/u, "")
    .replace(/['-]/gu, "")
    .replace(/ph/gu, "f")
    .replace(/sh|ch|z|c(?=[eiy])/gu, "s")
    .replace(/gh|kh|ck|q|c/gu, "k")
    .replace(/h/gu, "")
    .replace(/y/gu, "i")
    .replace(/w/gu, "u")
    .replace(/(.)\1+/gu, "$1");
}

/** Mario and Maria, Paul and Paula differ in nothing else; a silent e is no difference. */
function endsAlike(a: string, b: string): boolean {
  const ending = (sounds: string) => ENDINGS.find((vowels) => vowels.includes(sounds.at(-1)!)) ?? "";
  const silent = /e$/u;
  return ending(a) === ending(b) || ending(a.replace(silent, "")) === ending(b.replace(silent, ""));
}

const ENDINGS = ["ae", "i", "ou"];

/** What is left of a sounded name without its vowels: kasim -> ksm. */
function consonantsOf(sounded: string): string {
  return sounded.replace(/[aeiouæœøı]/gu, "");
}

/** Letters replaced, left out or put in (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    above = row;
  }
  return above[b.length]!;
}
