/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as hexadecimal digits: for a UTF-8 file without a byte-order mark what
 * `sha256sum` gives. Null where the browser has no `crypto.subtle`, as on pages that are not served securely.
 */
export async function textDigest(text: string): Promise<string | null> {
  if (typeof crypto !== "object" || crypto.subtle === undefined) return null;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
