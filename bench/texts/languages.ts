/** How a language looks to a diff: its letters, its small words, its signs. Meaning plays no part. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** Pieces that content words and names are built from. */
  readonly syllables: readonly string[];
  /** Syllables of a content word, least and most. */
  readonly length: readonly [number, number];
  readonly endings: readonly string[];
  readonly determiners: readonly string[];
  readonly prepositions: readonly string[];
  /** Between two clauses. */
  readonly conjunctions: readonly string[];
  readonly saying: readonly string[];
  /** Negations and hedges: what turns a claim round. */
  readonly turns: readonly string[];
  readonly months: readonly string[];
  readonly date: (day: number, month: string) => string;
  /** Between words. */
  readonly space: string;
  readonly comma: string;
  readonly stop: string;
  readonly quotes: readonly [open: string, close: string];
}

export type LanguageCode = "en" | "ru" | "hi" | "zh";

/** Han characters in a stretch of the code page where most are common ones. */
const HAN = Array.from({ length: 2400 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7) % 20000)));

export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  en: {
    code: "en",
    syllables: split(
      "ba con der el fi gra ho in jo ka lo mar ne or pra qui ro sta ti un ver wil yo za tre mo sen da",
    ),
    length: [1, 4],
    endings: split("s ed ing er ly tion al ment ive ’s"),
    determiners: split("the the the the a a an this its their his some many"),
    prepositions: split("of of of in in to for on with at by from after before under over"),
    conjunctions: split("and but while that which because as"),
    saying: split("said told reported announced denied confirmed according"),
    turns: split("not no never may could nearly all few about at least"),
    months: split("January February March April May June July August September October November December"),
    date: (day, month) => `${day} ${month}`,
    space: " ",
    comma: ",",
    stop: ".",
    quotes: ["“", "”"],
  },
  ru: {
    code: "ru",
    syllables: split(
      "ба вер го де жи за кор ла мо на об при ра сто ту фи хо це ша эк юр яр пе ни во ка тре сло",
    ),
    length: [2, 4],
    endings: split("а ы у ом ой ах ами ет ал ла ли ный ного ость"),
    determiners: split("этот эта его их все один одна"),
    prepositions: split("в в в на на с по из за от до для при о"),
    conjunctions: split("и но что который пока так как"),
    saying: split("сообщил заявила сказал подтвердили отметил"),
    turns: split("не не ни может почти около все"),
    months: split("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    date: (day, month) => `${day} ${month}`,
    space: " ",
    comma: ",",
    stop: ".",
    quotes: ["«", "»"],
  },
  hi: {
    code: "hi",
    syllables: split("का की रा ना मे सि दु गो प्र ला वि ज़ा ता हो बे शी नी मु आ इ स क ह र व न"),
    length: [2, 4],
    endings: split("ों ा ी े या ने ता ते"),
    determiners: split("यह वह इस उस एक कुछ सभी"),
    prepositions: split("में से को पर के की का तक लिए"),
    conjunctions: split("और लेकिन कि क्योंकि जब"),
    saying: split("कहा बताया घोषणा पुष्टि"),
    turns: split("नहीं शायद लगभग सभी कोई"),
    months: split("जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर"),
    date: (day, month) => `${day} ${month}`,
    space: " ",
    comma: ",",
    stop: "।",
    quotes: ["“", "”"],
  },
  zh: {
    code: "zh",
    syllables: HAN,
    length: [1, 3],
    endings: [""],
    determiners: split("这 那 该 其 一些"),
    prepositions: split("在 的 的 的 对 从 向 于"),
    conjunctions: split("和 但 而 因为 并"),
    saying: split("说 表示 宣布 指出"),
    turns: split("不 没有 可能 大约 所有"),
    months: Array.from({ length: 12 }, (_, i) => `${i + 1}月`),
    date: (day, month) => `${month}${day}日`,
    space: "",
    comma: "，",
    stop: "。",
    quotes: ["“", "”"],
  },
};

function split(words: string): string[] {
  return words.split(" ");
}
