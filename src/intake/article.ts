import type { Article } from "../engine/model.ts";

/** How the bytes of a file were read; `pasted` where there were none. */
export type Encoding =
  | "utf-8"
  | "utf-16le"
  | "utf-16be"
  | `windows-125${number}`
  | "windows-874"
  | `iso-8859-${number}`
  | "koi8-r"
  | "koi8-u"
  | "gb18030"
  | "big5"
  | "shift_jis"
  | "euc-jp"
  | "iso-2022-jp"
  | "euc-kr"
  | "pasted";

/** A text that was read, and how. */
export interface ReadArticle extends Article {
  /** BCP 47 primary language, `und` where nothing tells. */
  readonly language: string;
  readonly encoding: Encoding;
  /** False where the encoding is a guess, or some bytes mean nothing in it: the reader should check. */
  readonly sure: boolean;
  readonly words: number;
}

/** Why a file was not taken. Worded for people in `ui` alone. */
export type IntakeFailure =
  | { readonly kind: "empty"; readonly name: string }
  | { readonly kind: "too-large"; readonly name: string; readonly bytes: number; readonly limit: number }
  /** The bytes are a known format that holds no plain text: `format` is its usual name, such as `PDF` or `PNG image`. */
  | { readonly kind: "not-text"; readonly name: string; readonly format: string | null }
  /** The browser or the system could not hand over the bytes. */
  | { readonly kind: "unreadable"; readonly name: string };

export type IntakeResult =
  | { readonly ok: true; readonly article: ReadArticle }
  | { readonly ok: false; readonly failure: IntakeFailure };
