import { arabic } from "./ar.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { persian } from "./fa.ts";
import { finnish } from "./fi.ts";
import { french } from "./fr.ts";
import { hindi } from "./hi.ts";
import { indonesian } from "./id.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { korean } from "./ko.ts";
import type { Language } from "./language.ts";
import { dutch } from "./nl.ts";
import { danish, norwegian, swedish } from "./nordic.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";
import { czech, polish } from "./slavic.ts";
import { turkish } from "./tr.ts";
import { chinese } from "./zh.ts";

/** All languages there is a table for; the order has no meaning. */
export const LANGUAGES: readonly Language[] = [
  arabic,
  chinese,
  czech,
  danish,
  dutch,
  english,
  finnish,
  french,
  german,
  hindi,
  indonesian,
  italian,
  japanese,
  korean,
  norwegian,
  persian,
  polish,
  portuguese,
  russian,
  spanish,
  swedish,
  turkish,
];
