import type { Encoding } from "./article.ts";

/** An encoding a reader may ask for. */
export interface EncodingChoice {
  readonly encoding: Encoding;
  /** As people know it. */
  readonly name: string;
  /** The scripts or languages it was made for; the choices of one group stand together. */
  readonly group: string;
}

/**
 * What "Change encoding" offers, the common ones of a group first. ISO 8859-1 and 8859-9 are missing on purpose: the
 * Encoding Standard reads them as Windows-1252 and Windows-1254.
 */
export const ENCODINGS: readonly EncodingChoice[] = [
  { encoding: "utf-8", name: "UTF-8", group: "Unicode" },
  { encoding: "utf-16le", name: "UTF-16 LE", group: "Unicode" },
  { encoding: "utf-16be", name: "UTF-16 BE", group: "Unicode" },
  { encoding: "windows-1252", name: "Windows-1252", group: "Western European" },
  { encoding: "iso-8859-15", name: "ISO 8859-15", group: "Western European" },
  { encoding: "windows-1250", name: "Windows-1250", group: "Central European" },
  { encoding: "iso-8859-2", name: "ISO 8859-2", group: "Central European" },
  { encoding: "windows-1257", name: "Windows-1257", group: "Baltic" },
  { encoding: "iso-8859-13", name: "ISO 8859-13", group: "Baltic" },
  { encoding: "windows-1254", name: "Windows-1254", group: "Turkish" },
  { encoding: "windows-1251", name: "Windows-1251", group: "Cyrillic" },
  { encoding: "koi8-r", name: "KOI8-R", group: "Cyrillic" },
  { encoding: "koi8-u", name: "KOI8-U", group: "Cyrillic" },
  { encoding: "iso-8859-5", name: "ISO 8859-5", group: "Cyrillic" },
  { encoding: "windows-1253", name: "Windows-1253", group: "Greek" },
  { encoding: "iso-8859-7", name: "ISO 8859-7", group: "Greek" },
  { encoding: "windows-1256", name: "Windows-1256", group: "Arabic" },
  { encoding: "iso-8859-6", name: "ISO 8859-6", group: "Arabic" },
  { encoding: "windows-1255", name: "Windows-1255", group: "Hebrew" },
  { encoding: "iso-8859-8", name: "ISO 8859-8", group: "Hebrew" },
  { encoding: "windows-874", name: "Windows-874", group: "Thai" },
  { encoding: "windows-1258", name: "Windows-1258", group: "Vietnamese" },
  { encoding: "gb18030", name: "GB18030", group: "Chinese" },
  { encoding: "big5", name: "Big5", group: "Chinese" },
  { encoding: "shift_jis", name: "Shift JIS", group: "Japanese" },
  { encoding: "euc-jp", name: "EUC-JP", group: "Japanese" },
  { encoding: "iso-2022-jp", name: "ISO-2022-JP", group: "Japanese" },
  { encoding: "euc-kr", name: "EUC-KR", group: "Korean" },
];

/** `utf-8` -> "UTF-8", as the head of a column shows it. */
export function encodingName(encoding: Encoding): string {
  if (encoding === "pasted") return "pasted text";
  return ENCODINGS.find((choice) => choice.encoding === encoding)?.name ?? encoding;
}

/** The encoding of that name, however it is written ("UTF8", "cp1252", "latin1"); null for one that is not offered. */
export function encodingNamed(label: string): Encoding | null {
  const standard = standardLabel(label.trim().replace(/^cp-?(?=125|874)/iu, "windows-"));
  return ENCODINGS.find((choice) => choice.encoding === standard)?.encoding ?? null;
}

/** The Encoding Standard knows some two hundred labels; `TextDecoder` throws for any other. */
function standardLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding.replace(/^gbk$/u, "gb18030");
  } catch {
    return null;
  }
}
