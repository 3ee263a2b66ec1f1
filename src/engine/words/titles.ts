/** Titles that one house style gives a dot and another none; without their dot. */
export const TITLES: ReadonlySet<string> = new Set(
  "Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Hon Gen Maj Col Lt Capt Sgt Sen Rep Gov St Mt Jr Sr Mme Mlle Hr Fr Sra Srta".split(
    " ",
  ),
);

/** What a title, without its dot, is short for; the rest, Mr and Mrs, are never written out in a report. */
export const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    dr: "doctor doktor docteur",
    prof: "professor professeur",
    rev: "reverend",
    hon: "honourable honorable",
    gen: "general",
    maj: "major",
    col: "colonel",
    lt: "lieutenant",
    capt: "captain",
    sgt: "sergeant",
    sen: "senator",
    rep: "representative",
    gov: "governor",
    st: "saint street",
    mt: "mount",
    jr: "junior",
    sr: "senior señor",
    mme: "madame",
    mlle: "mademoiselle",
    hr: "herr",
    fr: "frau father",
    sra: "señora",
    srta: "señorita",
  }).map(([title, words]) => [title, words.split(" ")]),
);
