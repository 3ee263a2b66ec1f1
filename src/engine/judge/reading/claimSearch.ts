import { partitionPoint } from "../../partitionPoint.ts";
import type { Text } from "../../text.ts";
import { allMatches } from "../../words/letters/allMatches.ts";

/** Finds the claims in whose characters a word may stand, by its normal form; each claim once, in no order. */
export type ClaimSearch = (normal: string) => Iterable<number> | null;

/**
 * Looks for words among the characters of a text, so that a question about the whole text does not read it word by word.
 *
 * The claims found are a little too many, never too few. Null where only the words themselves can tell: for texts with
 * signs that the normal form of words takes away or rewrites (`normalForm`), and words without a letter or digit.
 */
export function claimSearch({ text, claims }: Text): ClaimSearch | null {
  const small = text.toLowerCase();
  // İ takes two units in small letters: offsets would no longer hold.
  if (small.length !== text.length || REWRITTEN.test(small)) return null;
  const dotted = new Set(allMatches(DOTTED, small).map(({ index }) => small.slice(index - 1, index + 2)));
  return (normal) => {
    const needles = needlesOf(normal, dotted);
    return needles.length === 0 ? null : claimsWith(needles);
  };

  function* claimsWith(needles: readonly string[]): Generator<number> {
    const found = new Set<number>();
    for (const needle of needles) {
      let claim = 0;
      // Between claims is only white space.
      for (let at = small.indexOf(needle); at >= 0; at = small.indexOf(needle, claims[claim]!.end)) {
        claim = claimAt(at, claim);
        if (found.has(claim)) continue;
        found.add(claim);
        yield claim;
      }
    }
  }

  /** The first claim, not before a given one, that ends after an offset. */
  function claimAt(offset: number, from: number): number {
    return partitionPoint(claims.length, (claim) => claims[claim]!.end <= offset, from);
  }
}

/**
 * Anything but the composed letters of Latin and Cyrillic and common punctuation, the soft hyphen, and digits parted by
 * what reads as a space.
 */
const REWRITTEN =
  /[^\0-\u00AC\u00AE-\u024F\u0400-\u0481\u2010-\u2026\u2030-\u205E\u20A0-\u20BF]|\d[\u00A0'’‘‚‛′´`]\d/;

/** What surely stands in small letters wherever a word of the normal form does: its longest part, or "u.s" for "us". */
function needlesOf(normal: string, dotted: ReadonlySet<string>): string[] {
  const digits = /^\d+/.exec(normal)?.[0];
  // 6000 may be written 6,000 or 6.000.
  if (digits !== undefined)
    return [digits, ...(digits.length > 3 ? [grouped(digits, ","), grouped(digits, ".")] : [])];
  const parts = normal.match(PART) ?? [];
  if (parts.length === 0) return [];
  const longest = parts.reduce((most, part) => (part.length > most.length ? part : most));
  const withDot = `${normal[0]}.${normal[1]}`;
  return dotted.has(withDot) ? [longest, withDot] : [longest];
}

function grouped(digits: string, sign: string): string {
  return digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, sign);
}

const PART = /[a-z\d\u00C0-\u024F\u0430-\u0481]+/g;
/**
 * The dot between the first two letters of "u.s." and the like; few texts have any, and a search for what is nowhere reads
 * all of it.
 */
const DOTTED =
  /\.(?=[a-z\u00C0-\u024F\u0430-\u0481])(?<=(?<![a-z\u00C0-\u024F\u0430-\u0481])[a-z\u00C0-\u024F\u0430-\u0481]\.)/g;
