import { isFunctionWord } from "../../words/functionWords.ts";
import type { Token } from "../../words/tokens.ts";
import type { LanguageTable } from "../languages/language.ts";
import type { Word } from "./reading.ts";

/** Reads the words of the claims in a language, punctuation left out. */
export function wordReader(table: LanguageTable): (tokens: readonly Token[]) => Word[] {
  const forms = new Map<string, Form>();
  const formOf = (token: Token): Form => {
    const known = forms.get(token.normal);
    if (known) return known;
    const form = new Form(token, table);
    forms.set(token.normal, form);
    return form;
  };
  return (tokens) => {
    const words: Word[] = [];
    for (const token of tokens) {
      switch (token.kind) {
        case "punctuation":
          break;
        case "number":
          words.push(new ReadWord(token, null));
          break;
        case "word":
          words.push(new ReadWord(token, formOf(token)));
          break;
      }
    }
    return words;
  };
}

/**
 * What the form of a word says of itself, found once: most words come again. Its stem is asked for only where the form is
 * held against another, and stemming all words took a tenth of the judge's time.
 */
class Form {
  readonly content: boolean;
  readonly #normal: string;
  readonly #table: LanguageTable;
  #stem: string | undefined;

  constructor(token: Token, table: LanguageTable) {
    this.content = !isFunctionWord(token, table.code);
    this.#normal = token.normal;
    this.#table = table;
  }

  get stem(): string {
    this.#stem ??= this.#table.stem?.(this.#normal) ?? this.#normal;
    return this.#stem;
  }
}

class ReadWord implements Word {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly normal: string;
  readonly content: boolean;
  readonly number: boolean;
  readonly #form: Form | null;

  /** A number has no form: its stem is its normal form. */
  constructor({ start, end, surface, normal }: Token, form: Form | null) {
    this.start = start;
    this.end = end;
    this.surface = surface;
    this.normal = normal;
    this.content = form?.content ?? false;
    this.number = form === null;
    this.#form = form;
  }

  get stem(): string {
    return this.#form?.stem ?? this.normal;
  }
}
