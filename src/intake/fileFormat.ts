import { IN_OLE, IN_ZIP, SIGNATURES } from "./signatures.ts";

/**
 * The usual name of a format that holds no plain text, by the bytes it always begins with; null for what may be text.
 *
 * `Word document` for .doc and .docx, `ZIP archive` for a zip that is no known document.
 */
export function fileFormat(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  if (/^.{0,32}%PDF-\d/su.test(head)) return "PDF";
  if (head.startsWith("{\\rtf")) return "RTF document";
  if (head.startsWith("%!PS-Adobe")) return "PostScript file";
  // "BM" and "MZ" begin words too: where every character is one of text, the bytes are text.
  if (!/(?!\s)\p{Cc}/u.test(head)) return null;
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return zipFormat(bytes);
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return oleFormat(bytes);
  return (
    SIGNATURES.find(({ parts }) => parts.every(([at, bytes]) => head.startsWith(bytes, at)))?.format ?? null
  );
}

/** A tape archive names itself at byte 257; all others do so earlier. */
const HEAD_BYTES = 512;

/** Office files hold a few dozen parts, each under a hundred bytes of directory; a thousand fit in here. */
const DIRECTORY_BYTES = 128 * 1024;

/** A zip by the names of the files in it; they stand uncompressed at its start and in the directory at its end. */
function zipFormat(bytes: Uint8Array): string {
  const names = latin1(bytes.subarray(0, HEAD_BYTES)) + latin1(bytes.subarray(-DIRECTORY_BYTES));
  return IN_ZIP.find(({ holds }) => names.includes(holds))?.format ?? "ZIP archive";
}

/** A file of the old Office by the names of its streams, which are UTF-16. */
function oleFormat(bytes: Uint8Array): string {
  const all = latin1(bytes);
  return IN_OLE.find(({ holds }) => all.includes(holds.split("").join("\0")))?.format ?? "Office document";
}

/** One character a byte. `TextDecoder` will not do: it reads "latin1" as Windows-1252. */
function latin1(bytes: Uint8Array): string {
  const CHUNK = 8192;
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return text;
}
