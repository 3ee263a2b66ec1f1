import { wordsOf } from "./wordsOf.ts";

/** How a stretch of text writes its words. */
export interface WordUsage {
  /** Stands in small letters somewhere. */
  readonly isSmall: (form: string) => boolean;
  /** How often it stands so, capital and all. */
  readonly times: (form: string) => number;
}

const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
/** Addresses write names small: kelmora.example. */
const IN_ADDRESS = /[@./_]/u;
const ADDRESS_GOES_ON = /^(?:[@/_]|\.\p{L})/u;

export function wordUsage(text: string, start: number, end: number): WordUsage {
  const small = new Set<string>();
  const capitals = new Map<string, number>();
  for (const { form, start: from, end: to } of wordsOf(text, start, end)) {
    if (CAPITAL.test(form)) capitals.set(form, (capitals.get(form) ?? 0) + 1);
    else if (SMALL.test(form) && !isAddress(text, from, to)) small.add(form);
  }
  return {
    isSmall: (form) => small.has(form.toLowerCase()),
    times: (form) => capitals.get(form) ?? 0,
  };
}

function isAddress(text: string, from: number, to: number): boolean {
  return IN_ADDRESS.test(text[from - 1] ?? "") || ADDRESS_GOES_ON.test(text.slice(to, to + 2));
}
