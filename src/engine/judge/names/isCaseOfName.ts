import { isRomanNumeral } from "../../words/letters/isRomanNumeral.ts";
import type { LanguageTable, NameCases } from "../languages/language.ts";
import { endsOn, type Word } from "../reading/reading.ts";

/**
 * Whether two words are cases of one name: Krátké of Krátká, Marka of Marek, Сергея of Сергей. He and she are two where the
 * endings of their surname tell them apart, Kowalskiego and Kowalska.
 */
export function isCaseOfName(a: Word, b: Word, { nameCases }: LanguageTable): boolean {
  if (nameCases === undefined || a.normal[0] !== b.normal[0]) return false;
  if (isRomanNumeral(a.surface) || isRomanNumeral(b.surface)) return false;
  if (isHisAndHers(a, b, nameCases) || isHisAndHers(b, a, nameCases)) return false;
  const [x, y] = [a, b].map(({ normal }) => ({ normal, stem: nameCases.stem(normal) })) as [Cut, Cut];
  return x.stem === y.stem || losesVowel(x, y) || losesVowel(y, x);
}

interface Cut {
  readonly normal: string;
  readonly stem: string;
}

function isHisAndHers(one: Word, other: Word, { his, hers }: NameCases): boolean {
  return endsOn(his, one.normal) && endsOn(hers, other.normal);
}

/** Marek, Wilczek and Павел lose a vowel before their endings: Marka, Wilczka, Павла. A Mark has no ending and is another. */
function losesVowel(bare: Cut, inflected: Cut): boolean {
  return (
    bare.stem.length === bare.normal.length &&
    inflected.stem.length < inflected.normal.length &&
    bare.stem.replace(FLEETING, "") === inflected.stem
  );
}

const FLEETING = /(?:i?e|[ео])(?=[^aeiouyаеиоуыэюя]$)/u;
