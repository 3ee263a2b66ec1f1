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
import { nl } from "./nl.ts";
import type { NumberTable } from "./numberTable.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { zh } from "./zh.ts";

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
