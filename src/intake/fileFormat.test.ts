import { expect, it } from "vitest";
import { fileFormat } from "./fileFormat.ts";

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

it.each([
  ["PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3"],
  ["PDF", "\r\n%PDF-1.4 after an empty line"],
  ["RTF document", "{\\rtf1\\ansi Hello}"],
  ["PostScript file", "%!PS-Adobe-3.0"],
  ["Word document", "PK\x03\x04\x14\0\x06\0[Content_Types].xml\0word/document.xml"],
  ["Excel workbook", "PK\x03\x04\x14\0\x06\0[Content_Types].xml\0xl/workbook.xml"],
  ["OpenDocument text", "PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text"],
  ["EPUB book", "PK\x03\x04\x0a\0\0\0mimetypeapplication/epub+zip"],
  ["ZIP archive", "PK\x03\x04\x14\0\0\0notes.txt"],
  ["Word document", `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0${"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"}`],
  ["Office document", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0"],
  ["PNG image", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
  ["JPEG image", "\xff\xd8\xff\xe0\0\x10JFIF\0"],
  ["GIF image", "GIF89a\x01\0\x01\0"],
  ["WebP image", "RIFF\x24\0\0\0WEBPVP8 "],
  ["WAV audio", "RIFF\x24\0\0\0WAVEfmt "],
  ["HEIC image", "\0\0\0\x18ftypheic\0\0\0\0"],
  ["MP4 video", "\0\0\0\x18ftypisom\0\0\x02\0"],
  ["MP3 audio", "ID3\x03\0\0\0\0\0"],
  ["gzip archive", "\x1f\x8b\x08\0\0\0\0\0"],
  ["Windows program", "MZ\x90\0\x03\0\0\0"],
  ["Linux program", "\x7fELF\x02\x01\x01\0"],
  ["tar archive", `notes.txt${"\0".repeat(248)}ustar\0`],
  ["UTF-32 text", "\xff\xfe\0\0H\0\0\0"],
])("recognises %s: %j", (format, content) => {
  expect(fileFormat(bytes(content))).toBe(format);
});

it("finds the names in the directory at the end of a large zip", () => {
  const filler = "\x01\x02".repeat(50_000);
  expect(fileFormat(bytes(`PK\x03\x04[Content_Types].xml${filler}word/document.xml`))).toBe("Word document");
});

it.each([
  "BMW and Daimler announced a merger.",
  "MZ is the code of Mozambique.",
  "ID3 tags, explained.",
  "RIFF raff",
  "PK Singh resigned on Monday.",
  "GIF89a is a file format.",
  "A text that speaks of the format may well have %PDF-1.4 in it.",
  "\xff\xfeH\0i\0",
  "",
])("takes text that begins like a format for text: %j", (content) => {
  expect(fileFormat(bytes(content))).toBeNull();
});
