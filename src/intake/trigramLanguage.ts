import { canWrite } from "./alphabets.ts";
import type { SharedScript } from "./commonWords.ts";

/** Below this franc-min is as often wrong as right. */
const MIN_LETTERS = 40;

/** How far the second language must lie behind the first, on franc's scale of 0 to 1. */
const MIN_LEAD = 0.06;

/**
 * The language of a text by its groups of three letters, `und` where it is too short or two languages are as likely.
 *
 * franc-min is loaded here, when a text needs it: most do not. It looks at no letter's kind and calls Russian Serbian, so it
 * is asked only for languages that can write the words.
 */
export async function trigramLanguage(
  text: string,
  script: SharedScript,
  words: readonly string[],
): Promise<string> {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return "und";
  const { francAll } = await import("franc-min");
  const only = Object.entries(CODES[script]).flatMap(([franc, code]) =>
    words.every((word) => canWrite(code, word, script)) ? [franc] : [],
  );
  if (only.length === 0) return "und";
  const [first, second] = francAll(text, { only });
  if (!first || first[1] - (second?.[1] ?? 0) < MIN_LEAD) return "und";
  return CODES[script][first[0]] ?? "und";
}

/** ISO 639-3, which franc speaks, to BCP 47. Languages seldom written in news are left out: they attract what is not known. */
const CODES: Readonly<Record<SharedScript, Readonly<Record<string, string>>>> = {
  Latin: {
    eng: "en",
    spa: "es",
    por: "pt",
    fra: "fr",
    deu: "de",
    ita: "it",
    nld: "nl",
    swe: "sv",
    pol: "pl",
    ces: "cs",
    hrv: "hr",
    ron: "ro",
    hun: "hu",
    tur: "tr",
    azj: "az",
    uzn: "uz",
    ind: "id",
    zlm: "ms",
    vie: "vi",
    tgl: "tl",
    ceb: "ceb",
    swh: "sw",
    som: "so",
    hau: "ha",
    yor: "yo",
    ibo: "ig",
    zul: "zu",
    kin: "rw",
    plt: "mg",
  },
  Cyrillic: { rus: "ru", ukr: "uk", bel: "be", bul: "bg", srp: "sr", kaz: "kk", uzn: "uz", azj: "az" },
  Devanagari: { hin: "hi", mar: "mr", npi: "ne", mai: "mai", bho: "bho" },
};
