/**
 * The text with everything a terminal would obey made visible: control characters, and the marks that turn the direction of
 * what follows. A file from anywhere must not be able to write over the lines above it.
 */
export function printable(text: string): string {
  return text.replace(/(?!\s)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}
