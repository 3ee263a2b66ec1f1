import type { SharedScript } from "./commonWords.ts";

/**
 * The languages of a script that can write a word, by the letters in it that not all of them have: "mládě" is Czech, "účet"
 * Czech or Slovak, «новые» Russian or Belarusian. Null where each of them can, and for a name, which travels with its
 * letters: only words in small letters tell.
 */
export function writersOf(word: string, script: SharedScript): readonly string[] | null {
  const own = ownLetters(word, script);
  if (own.length === 0) return null;
  return ALPHABETS[script].flatMap(([language, letters]) =>
    own.every((letter) => letters.has(letter)) ? [language] : [],
  );
}

/** Whether a language has letters for a word, or borrows them; true where its letters are not listed here. */
export function canWrite(language: string, word: string, script: SharedScript): boolean {
  const letters = ALPHABETS[script].find(([code]) => code === language)?.[1];
  const borrowed = BORROWED[language] ?? "";
  return (
    letters === undefined ||
    ownLetters(word, script).every((letter) => letters.has(letter) || borrowed.includes(letter))
  );
}

function ownLetters(word: string, script: SharedScript): readonly string[] {
  return word === word.toLowerCase() ? (word.match(OWN_LETTER[script]) ?? []) : [];
}

const LETTERS: Readonly<Record<SharedScript, Readonly<Record<string, string>>>> = {
  Latin: {
    en: "",
    de: "äöüß",
    nl: "éëïö",
    af: "êëïô",
    sv: "åäöé",
    da: "åæøé",
    no: "åæøéòô",
    is: "áæðéíóöúýþ",
    fi: "äöå",
    et: "äõöüšž",
    lt: "ąčęėįšųūž",
    lv: "āčēģīķļņšūž",
    pl: "ąćęłńóśźż",
    cs: "áčďéěíňóřšťúůýž",
    sk: "áäčďéíĺľňóôŕšťúýž",
    sl: "čšž",
    hr: "čćđšž",
    sr: "čćđšž",
    sq: "çë",
    hu: "áéíóöőúüű",
    ro: "ăâîșțşţ",
    it: "àèéìíòóùú",
    es: "áéíñóúü",
    pt: "áâãàçéêíóôõú",
    gl: "áéíïñóúü",
    ca: "àçèéíïòóúü·",
    fr: "àâæçèéêëîïôœùûüÿ",
    eu: "ñç",
    ga: "áéíóú",
    cy: "âêîôûŵŷïëö",
    tr: "çğıöşüâîû",
    az: "çəğıöşü",
    id: "é",
    ms: "é",
    vi: "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    sw: "",
    tl: "áàâéèíìóòúùñ",
    ceb: "ñ",
    ha: "ɓɗƙƴ",
    ig: "ịọụṅáàéèíìóòúù",
    mg: "àôñ",
    rw: "",
    so: "",
    uz: "",
    yo: "áàẹéèíìọóòṣúù",
    zu: "",
  },
  Cyrillic: {
    ru: "ёийщъыьэюя",
    uk: "ґєиіїйщьюя",
    be: "ёіўйыьэюя",
    bg: "ийщъюя",
    mk: "иѓѕјљњќџ",
    sr: "иђјљњћџ",
  },
  Devanagari: {},
};

/** Letters of words from elsewhere, "café", "façade": they rule a language out no more than they speak for it. */
const BORROWED: Readonly<Record<string, string>> = {
  en: "àâçèéêïñ",
  de: "àé",
  nl: "àçèêñ",
};

const ALPHABETS = {
  Latin: alphabets("Latin"),
  Cyrillic: alphabets("Cyrillic"),
  Devanagari: alphabets("Devanagari"),
} satisfies Record<SharedScript, unknown>;

function alphabets(script: SharedScript): (readonly [language: string, letters: ReadonlySet<string>])[] {
  return Object.entries(LETTERS[script]).map(([language, letters]) => [language, new Set(letters)]);
}

/** Letters that some language of the script lacks; Unicode counts apostrophes (ʼ) and ordinal signs (1.ª) as letters too. */
const OWN_LETTER: Readonly<Record<SharedScript, RegExp>> = {
  Latin: /[^\p{ASCII}\p{M}\p{Lm}ªº’]/gu,
  Cyrillic: /[^абвгдежзклмнопрстуфхцчш'’\p{M}\p{Lm}-]/gu,
  Devanagari: /(?!)/gu,
};
