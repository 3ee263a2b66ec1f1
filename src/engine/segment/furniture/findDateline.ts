import type { Span } from "../../model.ts";
import { LANGUAGES } from "../languages/tables.ts";
import { AGENCY, isAgency } from "./agencies.ts";

/** No dateline is longer. */
const MAX_DATELINE = 110;
const LOOK_AHEAD = 120;

const MONTHS = new Set(LANGUAGES.flatMap((language) => language.months?.toLowerCase().split(" ") ?? []));
/** Any word in the pattern, a month by the look-up after it: five hundred names in each pattern take long to compile. */
const MONTH = "[\\p{L}\\p{M}]+";
const DAY = `(?:\\p{Nd}{1,2}\\.?\\s(?:de\\s)?${MONTH}\\.?|${MONTH}\\.?\\s\\p{Nd}{1,2}|\\p{Nd}{1,2})(?:,?\\s\\p{Nd}{4})?(?:\\s?г\\.)?`;
const BESIDE_A_NUMBER =
  /(?<=\p{Nd}\.?\s(?:de\s)?)(?!de\s)[\p{L}\p{M}]+(?=\.?[\s,)–—-])|[\p{L}\p{M}]+(?=\.?\s\p{Nd}{1,2}(?!\p{Nd}))/gu;
/** `(Reuters)`, `/ТАСС/`, `(dpa/lnw)`, `, AFP`. */
const SIGN = `(?:\\s?[(/（](?:${AGENCY})[^()/\\n]*[)/）]|,\\s?(?:${AGENCY}))`;
const CAPS = "\\p{Lu}(?:[.'’-]?\\p{Lu})+\\.?";
const CAPS_PLACE = `${CAPS}(?:(?:,\\s|\\s|/)(?:${CAPS}|\\p{Lu}[\\p{L}.'’-]+(?=[,\\s])))*`;
const TITLE = "\\p{Lu}[\\p{L}\\p{M}.'’-]+";
const TITLE_PLACE = `${TITLE}(?:(?:\\s|/|,\\s)(?:${TITLE}|am|an|der|im|de|del|la|upon|sur|di|do))*`;
const ARABIC_PLACE = "[\\p{Script=Arabic}\\u200C]+(?:\\s[\\p{Script=Arabic}\\u200C]+){0,2}";
const DASH = "\\s?(?:\\.?\\s?[—–]|\\.?\\s?--|\\s-|\\.-)\\s*";
/** What follows must begin a sentence. */
const SENTENCE = '(?=[\\p{Lu}\\p{Nd}"“„«‘¿¡])';
/** A second dash near by makes the first one half of a pair of dashes. */
const NO_PAIR = "(?!.{0,80}\\s[—–-]\\s)";

/** Place and day or agency: trusted at the start of any paragraph. */
const SURE: readonly RegExp[] = patterns([
  // МОСКВА, 4 марта. /ТАСС/. · МОСКВА, 4 мар - РИА Новости.
  `${CAPS_PLACE},\\s${DAY}\\.?\\s?(?:[—–-]\\s)?(?:/(?:${AGENCY})/|(?:${AGENCY}))\\.\\s+`,
  // CORVANE, Oct. 24 — · BERLIN (Reuters) - · (ANSA) - ROMA, 03 MAR -
  `(?:\\((?:${AGENCY})\\)\\s?[-–—]\\s?)?${CAPS_PLACE}(?:,?\\s${DAY}${SIGN}?|${SIGN})${DASH}${SENTENCE}`,
  // Berlin (dpa) - · Tehran, March 4, IRNA - · Madrid, 3 mar (EFE).-
  `${TITLE_PLACE}(?:,\\s${DAY})?${SIGN}${DASH}${SENTENCE}`,
  // Roma, 3 marzo -
  `${TITLE_PLACE},\\s${DAY}${DASH}${SENTENCE}`,
  // 本报北京5月8日电（记者王小明） · （中央社台北4日電）
  "[（(【［]?[\\p{Script=Han}]+(?:\\p{Nd}{1,2}月)?(?:\\p{Nd}{1,2}日)?[\\p{Script=Han}]{0,3}(?:[电電讯訊])(?:[（(][^（）()]{1,40}[）)])?[）)】］]?[：:]?(?:\\s+|(?<=[）)】］：:]))",
  "[\\p{Script=Han}]+\\p{Nd}{1,2}月\\p{Nd}{1,2}日[电電讯訊]",
  "(?:本报|本報|本网|本台)[讯訊](?:[（(][^（）()]{1,40}[）)])?",
  // 【北京共同】 · ［東京 ４日 ロイター］ －
  "(?:【[^【】]{2,30}】|［[^［］]{2,40}］)\\s?[－—-]?\\s?",
  // नई दिल्ली, 4 मार्च (भाषा)।
  `[\\p{Script=Devanagari}]+(?:\\s[\\p{Script=Devanagari}]+)*(?:,?\\s${DAY})?${SIGN}[।:.]?\\s?[-–—]?\\s`,
  // القاهرة (رويترز) - · تهران - ایرنا -
  `${ARABIC_PLACE}(?:\\s${DAY})?(?:${SIGN}|\\s?[-–—]\\s?(?:${AGENCY}))\\s?[-–—:]\\s?`,
]);

/** `KELMORA —` might be who speaks in a transcript. */
const CAPITALS: readonly RegExp[] = patterns([`${CAPS_PLACE}${DASH}${SENTENCE}`]);

/** Trusted only where the report begins. */
const BEGINNING: readonly RegExp[] = patterns([
  // Talhofen – Die Brücke …
  `${TITLE_PLACE}\\s[—–-]\\s${SENTENCE}${NO_PAIR}`,
  // نوآباد – وزیر …
  `${ARABIC_PLACE}\\s[—–-]\\s${NO_PAIR}`,
  // به گزارش خبرنگار مهر از تهران،
  "به\\sگزارش\\s(?:خبرنگار|خبرگزاری|گروه|سرویس|پایگاه)[^،.\\n]{2,60}،\\s?",
  // date 2021-04-12 · 2021-04-12 · 12.04.2021 –
  "(?:[\\p{L}]+:?\\s)?\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}(?:[T\\s]\\p{Nd}{1,2}:\\p{Nd}{2}(?::\\p{Nd}{2})?Z?)?\\s?[:,|–—-]?\\s+(?=\\S)",
  `${DAY}\\s?[—–|-]\\s${SENTENCE}`,
]);

const TRUSTED: Readonly<Record<DatelineTrust, readonly RegExp[]>> = {
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
  const near = text.slice(0, Math.min(end, start + MAX_DATELINE + LOOK_AHEAD));
  for (const pattern of TRUSTED[trust]) {
    pattern.lastIndex = start;
    const found = pattern.exec(near);
    if (found === null || found[0].length > MAX_DATELINE || !namesMonths(found[0])) continue;
    const close = start + found[0].trimEnd().length;
    if (close < end) return close;
  }
  return null;
}

/** `Corvane, Oct. 24 –`, but not `Anna, Rang 24 –`. */
function namesMonths(dateline: string): boolean {
  return (dateline.match(BESIDE_A_NUMBER) ?? []).every(
    (word) => word === "г" || MONTHS.has(word.toLowerCase()) || isAgency(word),
  );
}

function patterns(sources: readonly string[]): RegExp[] {
  return sources.map((source) => new RegExp(source, "uy"));
}
