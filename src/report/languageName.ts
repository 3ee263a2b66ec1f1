const NAMES = new Intl.DisplayNames("en", { type: "language" });

/** "Persian" for "fa". */
export function languageName(language: string): string {
  return NAMES.of(language) ?? language;
}
