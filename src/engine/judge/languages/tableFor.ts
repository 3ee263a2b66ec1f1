import { knownLanguage } from "../../words/knownLanguage.ts";
import type { Token } from "../../words/tokens.ts";
import { ar } from "./ar.ts";
import { cs } from "./cs.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import { hi } from "./hi.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import type { LanguageTable } from "./language.ts";
import { nl } from "./nl.ts";
import { other } from "./other.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { zh } from "./zh.ts";

export const TABLES: readonly LanguageTable[] = [en, de, fr, es, it, pt, ru, ar, fa, zh, cs, pl, nl, ja, hi];

/** The table of a language; where nobody knows the language, of the one the words look like. */
export function tableFor(language: string, words: Iterable<Token>): LanguageTable {
  const code = knownLanguage(language, words);
  return TABLES.find((table) => table.code === code) ?? other;
}
