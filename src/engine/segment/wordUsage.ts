/** How a stretch of text writes its words. */
export interface WordUsage {
  /** Stands in small letters somewhere. */
  readonly isSmall: (form: string) => boolean;
  /** How often it stands so, capital and all. */
  readonly times: (form: string) => number;
}

const WORD = "\\p{L}\\p{M}\\p{N}'’\\-";
/** Addresses write names small, kelmora.example, so no word of one counts. */
const SMALL_WORD = new RegExp(`(?<![${WORD}@./_])\\p{Ll}[${WORD}]*(?![${WORD}@/_]|\\.\\p{L})`, "gu");
const CAPITALISED = new RegExp(`(?<![${WORD}])\\p{Lu}[${WORD}]*`, "gu");

export function wordUsage(text: string): WordUsage {
  const small = new Set(text.match(SMALL_WORD));
  const capitals = new Map<string, number>();
  for (const form of text.match(CAPITALISED) ?? []) capitals.set(form, (capitals.get(form) ?? 0) + 1);
  return {
    isSmall: (form) => small.has(form.toLowerCase()),
    times: (form) => capitals.get(form) ?? 0,
  };
}
