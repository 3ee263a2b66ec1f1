import type { LineTokens } from "../words/lineTokens.ts";
import { isUnspaced, type LineTerms } from "../words/terms.ts";

/** The claims of one side of a row, as they are written. */
export interface Stretch {
  readonly lines: readonly string[];
  readonly language: string;
}

/** What reads the lines of both texts. */
export interface LineReaders {
  readonly tokensOf: LineTokens;
  /** The terms of a line or of words in it, with spellings of one name and an acronym and its name as one. */
  readonly termsOf: LineTerms;
  /** The terms of a line as it is written. */
  readonly plainTerms: LineTerms;
}

/** The other side of a row, asked word by word whether it has what one side says. */
export class Across {
  private readonly readers: LineReaders;
  private readonly lines: readonly string[];
  private readonly terms: ReadonlySet<string>;
  /** Its terms as they are written, once they were asked for. */
  private written: ReadonlySet<string> | null = null;

  constructor(stretch: Stretch, readers: LineReaders) {
    this.readers = readers;
    this.lines = stretch.lines;
    this.terms = termsAcross(stretch, readers);
  }

  hasAll(terms: readonly string[]): boolean {
    for (const term of terms) if (!this.terms.has(term)) return false;
    return terms.length > 0;
  }

  /**
   * A name has its capital in both texts; the first word of a sentence has one in any case, so there the other text must have
   * it within a sentence.
   */
  holds(surface: string, at: number): boolean {
    for (const line of this.lines) if (line.indexOf(surface, at > 0 ? 0 : 1) >= 0) return true;
    return false;
  }

  isRespelled(plain: readonly string[]): boolean {
    this.written ??= new Set(this.lines.flatMap(this.readers.plainTerms));
    for (const term of plain) if (!this.written.has(term)) return true;
    return false;
  }
}

/** Of whole lines for amounts of two words, of single words for scripts without spaces, where a line is one run. */
function termsAcross({ lines, language }: Stretch, { tokensOf, termsOf }: LineReaders): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const line of lines) {
    for (const term of termsOf(line)) terms.add(term);
    if (!isUnspaced(line)) continue;
    for (const { surface } of tokensOf(line, language))
      if (isUnspaced(surface)) for (const term of termsOf(surface)) terms.add(term);
  }
  return terms;
}
