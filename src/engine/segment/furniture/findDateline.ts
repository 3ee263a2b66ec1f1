import type { Span } from "../../model.ts";
import {
  ARABIC,
  CAPITAL,
  classAt,
  DEVANAGARI,
  isOneOf,
  LETTER,
  UNSPACED,
} from "../../words/letters/characters.ts";
import { type WordSigns, wordSigns } from "./wordSigns.ts";

/** No dateline is longer. */
const MAX_DATELINE = 110;
/** As far as the sentence after a dateline is looked at. */
const LOOK_AHEAD = 120;

/**
 * Every dateline has a dash that is no hyphen, a bracket, a stroke, a number or a sign of dispatch near its start; most
 * paragraphs have none, and cost this look alone.
 */
const SIGN_OF_DATELINE =
  /[—–()（）/0-9٠-٩۰-۹०-९０-９电電讯訊【［]|--|[\s.]-|[\u0600-\u06FF]-|[\u0900-\u097F],|^به\sگزارش/;

/** The dash of those that begin with a capital, within their first letters. */
const SIGN_OF_DASH = /[—–]|--|[\s.]-/;

// The patterns are written in the signs of `wordSigns`.
const MONTH = "[CTsdr]m";
const YEAR = "(?:,?\\s4)?(?:\\s?y\\.)?";
const DATE = `(?:[12]\\.?\\s(?:l\\s)?${MONTH}\\.?|${MONTH}\\.?\\s[12]|[12])${YEAR}`;
/** `Corvane, 3 March`, `CORVANE March 3`; a number right behind a name is part of it: `APOLLO 13`. */
const DAY = `(?:,\\s${DATE}|\\s${MONTH}\\.?\\s[12]${YEAR})`;
/** `(Reuters)`, `/ТАСС/`, `(dpa/lnw)`, `, AFP`. */
const SIGN = "(?:\\s?[(/（][Gg][^()/\\n]*[)/）]|,\\s?[Gg])";
const TITLES = "CTGi";
const TITLE = "(?:[CTG]m?\\.?|i\\.)";
const CAPS_PLACE = "Cm?\\.?(?:(?:,\\s|\\s|/)(?:Cm?\\.?|(?:[TG]m?\\.?|i\\.)(?=[,\\s])))*";
const TITLE_PLACE = `${TITLE}(?:(?:\\s|/|,\\s|-)(?:${TITLE}|l))*`;
const DEVANAGARI_PLACE = "dm?(?:\\s(?:dm?|g))*";
const ARABIC_PLACE = "rm?(?:\\s(?:rm?|g)){0,2}";
const HANS = "hg月日电電讯訊本报報网台";
const HAN = `[${HANS}]`;
const BRACKETS = "(?:[（(][^（）()]{1,40}[）)])?";
const DASH = "\\s?(?:\\.?\\s?[—–]|\\.?\\s?--|\\s-|\\.-)\\s*";
/** What follows must begin a sentence. */
const SENTENCE = '(?=[CTGi124#"“„«‘¿¡])';

/** Where a dateline of one form ends in the text, or null. */
type Form = (words: WordSigns, near: string) => number | null;

/** Place and day or agency: trusted at the start of any paragraph. */
const SURE: readonly Form[] = [
  // МОСКВА, 4 марта. /ТАСС/. · МОСКВА, 4 мар - РИА Новости.
  bySigns("C", `${CAPS_PLACE},\\s${DATE}\\.?\\s?(?:[—–-]\\s)?(?:/[Gg]/|[Gg])\\.\\s+`),
  // CORVANE, Oct. 24 — · BERLIN (Reuters) - · (ANSA) - ROMA, 03 MAR -
  bySigns("(C", `(?:\\([Gg]\\)\\s?[-–—]\\s?)?${CAPS_PLACE}(?:${DAY}${SIGN}?|${SIGN})${DASH}${SENTENCE}`),
  // Berlin (dpa) - · Tehran, March 4, IRNA - · Madrid, 3 mar (EFE).-
  bySigns(TITLES, `${TITLE_PLACE}(?:,\\s${DATE})?${SIGN}${DASH}${SENTENCE}`),
  // Roma, 3 marzo -
  bySigns(TITLES, `${TITLE_PLACE},\\s${DATE}${DASH}${SENTENCE}`),
  // 本报北京5月8日电（记者王小明） · （中央社台北4日電）
  bySigns(
    `（(【［${HANS}`,
    `[（(【［]?${HAN}+(?:[12]月)?(?:[12]日)?${HAN}{0,3}[电電讯訊]${BRACKETS}[）)】］]?[：:]?(?:\\s+|(?<=[）)】］：:]))`,
  ),
  bySigns(HANS, `${HAN}+[12]月[12]日[电電讯訊]`),
  bySigns("本", `本[报報网台][讯訊]${BRACKETS}`),
  // 【北京共同】 · ［東京 ４日 ロイター］ －
  byText(/^(?:【[^【】]{2,30}】|［[^［］]{2,40}］)\s?[－—-]?\s?/u),
  // नई दिल्ली, 4 मार्च (भाषा)।
  bySigns("d", `${DEVANAGARI_PLACE}${DAY}?${SIGN}[।:.]?\\s?[-–—]?\\s`),
  // القاهرة (رويترز) - · تهران - ایرنا -
  bySigns(
    "r",
    `${ARABIC_PLACE}(?:\\s${MONTH}\\.?\\s[12]${YEAR})?(?:${SIGN}|\\s?[-–—]\\s?[Gg])\\s?[-–—:]\\s?`,
  ),
];

/** `KELMORA —` might be who speaks in a transcript. */
const CAPITALS: readonly Form[] = [bySigns("C", `${CAPS_PLACE}${DASH}${SENTENCE}`)];

/** Trusted only where the report begins. */
const BEGINNING: readonly Form[] = [
  // Talhofen – Die Brücke …
  unpaired(bySigns(TITLES, `${TITLE_PLACE}\\s[—–-]\\s${SENTENCE}`)),
  // نوآباد – وزیر …
  unpaired(bySigns("r", `${ARABIC_PLACE}\\s[—–-]\\s`)),
  // CORVANE (Valley Post) —
  bySigns("C", `${CAPS_PLACE}\\s\\(${TITLE_PLACE}\\)${DASH}${SENTENCE}`),
  // به گزارش خبرنگار مهر از تهران،
  byText(/^به\sگزارش\s(?:خبرنگار|خبرگزاری|گروه|سرویس|پایگاه)[^،.\n]{2,60}،\s?/u),
  // date 2021-04-12 · 2021-04-12 10:30 |
  bySigns("CTGgdrsli4", `(?:[CTGgdrsli]m?:?\\s)?4-2-2(?:[i\\s][12]:2(?::2)?i?)?\\s?[:,|–—-]?\\s+(?=\\S)`),
  bySigns("12CTsdr", `${DATE}\\s?[—–|-]\\s${SENTENCE}`),
];

const TRUSTED: Readonly<Record<DatelineTrust, readonly Form[]>> = {
  sure: SURE,
  capitals: [...SURE, ...CAPITALS],
  beginning: [...SURE, ...CAPITALS, ...BEGINNING],
};

/** How much may be taken for a dateline: `beginning` where a report begins, `sure` in its middle. */
export type DatelineTrust = "sure" | "capitals" | "beginning";

/**
 * The end of the dateline a paragraph opens with, or null: place, day and agency before the first sentence, which are
 * no claim. White space after it is not part of it.
 */
export function findDateline(text: string, [start, end]: Span, trust: DatelineTrust): number | null {
  const near = text.slice(start, Math.min(end, start + MAX_DATELINE + LOOK_AHEAD));
  const opening = near.slice(0, MAX_DATELINE);
  if (!SIGN_OF_DATELINE.test(opening) || !mayOpen(opening, trust)) return null;
  const words = wordSigns(near.slice(0, MAX_DATELINE + 10));
  for (const form of TRUSTED[trust]) {
    const found = form(words, near);
    if (found === null || found > MAX_DATELINE) continue;
    const close = near.slice(0, found).trimEnd().length;
    if (start + close < end) return start + close;
  }
  return null;
}

/**
 * Whether a stretch may open with a dateline, by its first letters: past where a report begins none opens with a small letter,
 * and of those that open with a capital only `МОСКВА, 4 марта. /ТАСС/.` has no dash.
 */
function mayOpen(opening: string, trust: DatelineTrust): boolean {
  const first = classAt(opening, 0);
  if (trust === "beginning" || (first & LETTER) === 0 || (first & (UNSPACED | ARABIC | DEVANAGARI)) !== 0)
    return true;
  if ((first & CAPITAL) === 0) return false;
  return SIGN_OF_DASH.test(opening) || !isSmall(opening, 1);
}

function isSmall(text: string, at: number): boolean {
  const bits = classAt(text, at);
  return (bits & LETTER) !== 0 && (bits & CAPITAL) === 0;
}

/** `first` are the signs it may begin with: most forms are of other scripts, and none of their patterns is made ready. */
function bySigns(first: string, source: string): Form {
  const pattern = new RegExp(`^(?:${source})`);
  return ({ signs, ends }) => {
    if (!isOneOf(first, signs, 0)) return null;
    const found = pattern.exec(signs)?.[0];
    return found === undefined ? null : (ends[found.length - 1] ?? null);
  };
}

function byText(pattern: RegExp): Form {
  return (_, near) => pattern.exec(near)?.[0].length ?? null;
}

/** A second dash near by makes the first one half of a pair of dashes. */
function unpaired(form: Form): Form {
  return (words, near) => {
    const end = form(words, near);
    return end === null || /^.{0,80}\s[—–-]\s/.test(near.slice(end)) ? null : end;
  };
}
