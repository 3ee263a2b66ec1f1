/** Ten times what any of our own settings takes. */
const MAX_CHARACTERS = 10_000;

/**
 * What is kept in the browser's storage under a key: fields that hold anything, none where there is nothing to read. Other
 * pages of the same host and older versions of this one write there too, so who reads a field checks its value.
 */
export function keptRecord(key: string): Readonly<Record<string, unknown>> {
  try {
    const kept = localStorage.getItem(key) ?? "";
    const value: unknown = kept.length > MAX_CHARACTERS ? null : JSON.parse(kept);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
