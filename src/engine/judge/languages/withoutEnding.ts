import { foldLetters } from "../../words/letters/foldLetters.ts";

/** Letters that must stay: "domu" is a form of "dom", "to" none of "t". */
const LEAST_STEM = 3;

/**
 * A stemmer that folds the letters and cuts the longest of some endings: what tells the cases of short words, "voda" and
 * "vodu", "dráha" and "drah", whose common beginning alone would say too little.
 *
 * `endings` are folded and parted by spaces.
 */
export function withoutEnding(endings: string): (word: string) => string {
  const longestFirst = endings.split(" ").sort((a, b) => b.length - a.length);
  return (form) => {
    const word = foldLetters(form);
    const ending = longestFirst.find((end) => word.length - end.length >= LEAST_STEM && word.endsWith(end));
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
}
