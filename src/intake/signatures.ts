/** Bytes, as Latin-1 characters, that a format always has at given places. */
export interface Signature {
  readonly format: string;
  readonly parts: readonly (readonly [at: number, bytes: string])[];
}

/** A name that is found in a container file of this format and in no other. */
export interface Content {
  readonly format: string;
  readonly holds: string;
}

/** By the formats' own specifications; a format with a longer mark stands before one whose mark begins alike. */
export const SIGNATURES: readonly Signature[] = [
  { format: "PNG image", parts: [[0, "\x89PNG\r\n\x1a\n"]] },
  { format: "JPEG image", parts: [[0, "\xff\xd8\xff"]] },
  { format: "GIF image", parts: [[0, "GIF87a"]] },
  { format: "GIF image", parts: [[0, "GIF89a"]] },
  riff("WebP image", "WEBP"),
  { format: "TIFF image", parts: [[0, "II*\0"]] },
  { format: "TIFF image", parts: [[0, "MM\0*"]] },
  {
    format: "BMP image",
    parts: [
      [0, "BM"],
      [6, "\0\0\0\0"],
    ],
  },
  media("AVIF image", "avif"),
  media("HEIC image", "heic"),
  media("HEIC image", "heix"),
  media("HEIC image", "mif1"),
  { format: "Photoshop image", parts: [[0, "8BPS\0\x01"]] },
  { format: "icon", parts: [[0, "\0\0\x01\0"]] },
  { format: "DjVu document", parts: [[0, "AT&TFORM"]] },
  { format: "WordPerfect document", parts: [[0, "\xffWPC"]] },
  { format: "Kindle book", parts: [[60, "BOOKMOBI"]] },
  { format: "MP3 audio", parts: [[0, "ID3"]] },
  { format: "MP3 audio", parts: [[0, "\xff\xfb"]] },
  riff("WAV audio", "WAVE"),
  { format: "FLAC audio", parts: [[0, "fLaC"]] },
  { format: "Ogg audio", parts: [[0, "OggS"]] },
  { format: "MIDI audio", parts: [[0, "MThd"]] },
  media("M4A audio", "M4A "),
  media("QuickTime video", "qt  "),
  media("MP4 video", ""),
  riff("AVI video", "AVI "),
  { format: "Matroska or WebM video", parts: [[0, "\x1a\x45\xdf\xa3"]] },
  { format: "Flash video", parts: [[0, "FLV\x01"]] },
  { format: "gzip archive", parts: [[0, "\x1f\x8b\x08"]] },
  {
    format: "bzip2 archive",
    parts: [
      [0, "BZh"],
      [4, "1AY&SY"],
    ],
  },
  { format: "xz archive", parts: [[0, "\xfd7zXZ\0"]] },
  { format: "Zstandard archive", parts: [[0, "\x28\xb5\x2f\xfd"]] },
  { format: "7-Zip archive", parts: [[0, "7z\xbc\xaf\x27\x1c"]] },
  { format: "RAR archive", parts: [[0, "Rar!\x1a\x07"]] },
  { format: "tar archive", parts: [[257, "ustar"]] },
  { format: "Windows program", parts: [[0, "MZ"]] },
  { format: "Linux program", parts: [[0, "\x7fELF"]] },
  { format: "macOS program", parts: [[0, "\xcf\xfa\xed\xfe"]] },
  { format: "macOS program", parts: [[0, "\xca\xfe\xba\xbe\0\0\0\x02"]] },
  { format: "Java class", parts: [[0, "\xca\xfe\xba\xbe"]] },
  { format: "WebAssembly program", parts: [[0, "\0asm"]] },
  { format: "SQLite database", parts: [[0, "SQLite format 3\0"]] },
  { format: "font", parts: [[0, "wOFF"]] },
  { format: "font", parts: [[0, "wOF2"]] },
  { format: "font", parts: [[0, "OTTO"]] },
  { format: "font", parts: [[0, "\0\x01\0\0\0"]] },
  { format: "binary property list", parts: [[0, "bplist00"]] },
  { format: "UTF-32 text", parts: [[0, "\xff\xfe\0\0"]] },
  { format: "UTF-32 text", parts: [[0, "\0\0\xfe\xff"]] },
];

/** What zips are, by the files in them. */
export const IN_ZIP: readonly Content[] = [
  { format: "OpenDocument text", holds: "mimetypeapplication/vnd.oasis.opendocument.text" },
  { format: "OpenDocument spreadsheet", holds: "mimetypeapplication/vnd.oasis.opendocument.spreadsheet" },
  { format: "OpenDocument presentation", holds: "mimetypeapplication/vnd.oasis.opendocument.presentation" },
  { format: "EPUB book", holds: "mimetypeapplication/epub+zip" },
  { format: "Word document", holds: "word/document" },
  { format: "Excel workbook", holds: "xl/workbook" },
  { format: "PowerPoint presentation", holds: "ppt/presentation" },
  { format: "Pages document", holds: "Index/Document.iwa" },
];

/** What files of the old Office are, by their streams. */
export const IN_OLE: readonly Content[] = [
  { format: "Word document", holds: "WordDocument" },
  { format: "Excel workbook", holds: "Workbook" },
  { format: "PowerPoint presentation", holds: "PowerPoint Document" },
  { format: "Outlook message", holds: "__substg1.0_" },
];

/** A Resource Interchange File: its length stands between its mark and its kind. */
function riff(format: string, kind: string): Signature {
  return {
    format,
    parts: [
      [0, "RIFF"],
      [8, kind],
    ],
  };
}

/** An ISO base media file, whose brand tells what it holds. */
function media(format: string, brand: string): Signature {
  return { format, parts: [[4, `ftyp${brand}`]] };
}
