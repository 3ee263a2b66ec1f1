import { ar } from "./languages/ar.ts";
import { cs } from "./languages/cs.ts";
import { de } from "./languages/de.ts";
import { en } from "./languages/en.ts";
import { es } from "./languages/es.ts";
import { fa } from "./languages/fa.ts";
import { fr } from "./languages/fr.ts";
import { hi } from "./languages/hi.ts";
import { it } from "./languages/it.ts";
import { ja } from "./languages/ja.ts";
import { nl } from "./languages/nl.ts";
import type { NumberTable } from "./languages/numberTable.ts";
import { pl } from "./languages/pl.ts";
import { pt } from "./languages/pt.ts";
import { ru } from "./languages/ru.ts";
import { zh } from "./languages/zh.ts";

/** Where a word means two numbers in two languages, the first table wins when the language is not known. */
export const NUMBER_TABLES: readonly NumberTable[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  ru,
  ar,
  fa,
  zh,
  cs,
  pl,
  nl,
  ja,
  hi,
];
