/** What hundreds and thousands are called where a number is one word, zweiHUNDERTdreiundfünfzig; in the order they are tried. */
export interface CompoundWords {
  readonly hundred: readonly string[];
  readonly thousand: readonly string[];
  /** What may join the rest: hundertUNDeins. */
  readonly and?: string;
  /** What makes a place of one, zweihundertSTE, unless the last part of the number has a word of its own: zweihundertDRITTE. */
  readonly places?: readonly string[];
}

/**
 * Reads a number above ninety-nine that is written as one word, "tweehonderddrieënvijftig" 253, "centottanta" 180; null for any
 * other word. `small` are the words from one to ninety-nine.
 */
export function compoundReader(
  small: ReadonlyMap<string, number>,
  { hundred, thousand, and }: CompoundWords,
): (word: string) => number | null {
  const rest = (word: string, read: (word: string) => number | null): number | null => {
    if (word === "") return 0;
    return read(word) ?? (and !== undefined && word.startsWith(and) ? read(word.slice(and.length)) : null);
  };
  const parted = (word: string, names: readonly string[], { by, above, below }: Level): number | null => {
    for (const name of names) {
      const at = word.indexOf(name);
      const times = at === 0 ? 1 : at > 0 ? above(word.slice(0, at)) : null;
      const more = times === null ? null : rest(word.slice(at + name.length), below);
      if (times !== null && more !== null) return times * by + more;
    }
    return null;
  };
  const ofSmall = (word: string) => small.get(word) ?? null;
  const ofHundreds = (word: string): number | null =>
    ofSmall(word) ?? parted(word, hundred, { by: 100, above: ofSmall, below: ofSmall });
  const ofThousands = { by: 1000, above: ofHundreds, below: ofHundreds };
  return (word) => {
    if (small.has(word)) return null;
    return parted(word, thousand, ofThousands) ?? ofHundreds(word);
  };
}

/** Reads the places of such numbers, "hundertzwanzigste" 120; `ordinals` are the words for the lower ones. */
export function compoundPlaceReader(
  ordinals: Readonly<Record<string, number>>,
  { places = [] }: CompoundWords,
  read: (word: string) => number | null,
): (word: string) => number | null {
  const before = (word: string, ending: string) =>
    word.endsWith(ending) ? read(word.slice(0, -ending.length)) : null;
  return (word) => {
    for (const ending of places) {
      const value = before(word, ending);
      if (value !== null) return value;
    }
    for (const [name, last] of Object.entries(ordinals)) {
      const hundreds = before(word, name);
      if (hundreds !== null && hundreds % 100 === 0) return hundreds + last;
    }
    return null;
  };
}

/** The words of a language from one to ninety-nine. */
export function smallOf(cardinals: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(cardinals).filter(([, value]) => value >= 1 && value < 100));
}

/** What stands before a power of ten and behind it. */
interface Level {
  readonly by: number;
  readonly above: (word: string) => number | null;
  readonly below: (word: string) => number | null;
}
