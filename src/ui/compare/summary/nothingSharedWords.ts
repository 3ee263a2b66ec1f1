import type { Pair } from "../../../engine/model.ts";
import { counted } from "../../../report/counted.ts";
import { languageName } from "../../../report/languageName.ts";
import { languagesWords } from "./languagesWords.ts";

/** An article has more: of one with fewer words most likely only a line came along. Nor do so few tell their language. */
const FEW_WORDS = 20;

interface Read {
  readonly words: number;
  readonly language: string;
}

/** What may be behind two texts that share nothing: one that is no whole article, or two languages. */
export function nothingSharedWords({ left, right }: Pair<Read>): string {
  const short = [...(left.words < FEW_WORDS ? ["A"] : []), ...(right.words < FEW_WORDS ? ["B"] : [])];
  const [first] = short;
  if (first === undefined) return languageWords(left.language, right.language);
  if (short.length === 2) return "Both are very short. Is that all of them?";
  const { words } = first === "A" ? left : right;
  return `${first} is very short: ${counted(words, "word")}. Is that all of it?`;
}

function languageWords(a: string, b: string): string {
  if (a === "und" && b === "und") return "The languages of both are not known.";
  if (a === "und" || b === "und") return `The language of ${a === "und" ? "A" : "B"} is not known.`;
  return a === b ? `Both look like ${languageName(a)}.` : `${languagesWords(a, b)}.`;
}
