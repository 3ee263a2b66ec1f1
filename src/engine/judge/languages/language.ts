import type { NumberTable } from "../../words/numbers/languages/numberTable.ts";
import type { Lexicon } from "../../words/phrases/lexicon.ts";

/**
 * What the judge must know of a language to read facts in it. A table holds words, not rules: the rules are the same for
 * all languages and live beside the cue they find. What is left out is not looked for. Numbers have a table of their own.
 */
export interface LanguageTable extends NumberTable {
  /** German: a capital says noun, not name. */
  readonly nounsAreCapitalised?: boolean;
  /** Names have cases, so that Hany and Hana are one and no spellings of one. */
  readonly nameCases?: NameCases;
  readonly stem?: (word: string) => string;
  /** How a number is hedged before it: ABOUT 20. */
  readonly bounds: Lexicon<Bound>;
  /** How it is hedged after it: 20 OR SO. */
  readonly boundsAfter?: Lexicon<Bound>;
  /** Bounds that name a level and hedge nothing behind a word of rising or falling: bajaron HASTA 214. */
  readonly levels?: Lexicon<"level">;
  /** People, and the groups of them that a total of people adds up: 214 PEOPLE are 198 PASSENGERS and 16 CREW. */
  readonly people?: { readonly all: ReadonlySet<string>; readonly groups: ReadonlySet<string> };
  readonly dates?: DateWords;
  readonly negation?: NegationWords;
  /** Words of opposite meaning, by the scale whose ends they are. */
  readonly opposites?: Lexicon<Pole>;
  readonly hedges?: Lexicon<Hedge>;
  readonly conditional?: ConditionalForms;
  readonly quantifiers?: Lexicon<Quantifier>;
  readonly attribution?: AttributionWords;
  readonly passive?: PassiveWords;
  readonly clauses?: ClauseWords;
  /**
   * Endings of words for peoples: BritISH for the British Empire is an adjective, no short form. Some tell only beside the
   * name of the country: AmericAN beside America, but Milan is a town.
   */
  readonly peopleEndings?: { readonly alone: readonly string[]; readonly besideCountry: readonly string[] };
  /** Where all nouns have capitals, what tells a place. */
  readonly places?: PlaceWords;
}

export interface PlaceWords {
  /** Prepositions that stand before a place without an article: NACH Oberlohna. */
  readonly before: ReadonlySet<string>;
  readonly endings: readonly string[];
  /** Towns and countries that have none of these. */
  readonly names: ReadonlySet<string>;
}

export interface NameCases {
  /** What all cases of a name have in common. */
  readonly stem: (name: string) => string;
  /** Endings of surnames that are his in some case and hers in none, and the other way round: Kowalski, Kowalska. */
  readonly his: readonly string[];
  readonly hers: readonly string[];
}

/** `almost` is a little less. */
export type Bound = "about" | "almost" | "atLeast" | "atMost" | "over" | "under";

export interface DateWords {
  /** January first; any form or abbreviation, without its dot. */
  readonly months: readonly (readonly string[])[];
  /** Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Whether months and weekdays are written with a capital, so that "may" and "sun" are none. */
  readonly monthsAreNames?: boolean;
  /** What a weekday may carry, as a regular expression: Montag-morgen. */
  readonly dayEndings?: string;
  /** Days that hang on the day of publication, in days from it. */
  readonly relative?: Readonly<Record<string, number>>;
  /** Behind these "tomorrow" is a morning: de VOLGENDE morgen, am NÄCHSTEN Morgen. */
  readonly mornings?: readonly string[];
  /** Stretches of time that are told apart: "last week", "the spring". Each has a word of its own, such as `week-1`. */
  readonly periods?: Readonly<Record<string, string>>;
  /** Words that may stand between a day, its month and its year: 3rd OF March, 3 DE marzo. */
  readonly between?: readonly string[];
  /** Words between a day and its time, or a weekday and its day: Monday THE 3rd, Monday AT noon. */
  readonly joins?: readonly string[];
  /** Words before a year: in 2021. */
  readonly beforeYear?: readonly string[];
  /** Hours that have a name, in minutes since midnight: noon. */
  readonly hours?: Readonly<Record<string, number>>;
  /** What marks a time of day: 10 a.m., 14.30 Uhr. */
  readonly clock?: Readonly<Record<string, "am" | "pm" | "day">>;
  /**
   * What follows minutes that stand behind their mark, unless they end a clause: 14 Uhr 30 IN Kelm. Before a noun a number
   * counts: um 14 Uhr 30 Gäste. Where this is left out nothing is read there.
   */
  readonly behindMinutes?: readonly string[];
  /** What makes hours a length of time and no time of day: EN 3 heures, 3 h DE route. */
  readonly lengths?: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /**
   * What must lead to an hour without minutes, where the same words say how long something takes, in words and in digits: À huit
   * heures, DE 8 heures À midi, but: bloqués 8 heures. Such hours are counted to twenty-four.
   */
  readonly hourLeads?: {
    readonly before: readonly string[];
    readonly from: readonly string[];
    readonly to: readonly string[];
  };
  /** Whether 8:30 may be either half of the day. */
  readonly twelveHours?: boolean;
  /** What says the half of the day behind a time: IN THE EVENING. */
  readonly halves?: Readonly<Record<string, DayPart>>;
  /** What makes two numbers with a dot between them a time, ALLE 8.30, and an hour with its half of the day, ALLE 8 di sera. */
  readonly beforeTimes?: readonly string[];
  /**
   * What makes a bare number an hour: a word before it, O 20, with the end of the clause or one of some words behind it, and not
   * far before it what happens at an hour, ZACZYNA SIĘ o 20, with nothing between by which the number is an amount: MECZ
   * WYGRALI o 20.
   */
  readonly bareHours?: {
    readonly before: readonly string[];
    readonly behind: readonly string[];
    readonly events: readonly string[];
    readonly amounts: readonly string[];
  };
  readonly spoken?: SpokenTime;
}

/** What is said beside an hour of twelve: its half of the day, or that it is one of the hours around noon or around midnight. */
export type DayPart = "am" | "pm" | "noon" | "night";

/** How a time of day is told in words. */
export interface SpokenTime {
  /** Hours that are not told by the language's words for one to twelve: половине ДЕВЯТОГО. */
  readonly hours?: Readonly<Record<string, number>>;
  /** Minutes past the hour, by what stands before it: HALF PAST eight 30, HALB neun -30. */
  readonly before?: Readonly<Record<string, number>>;
  /** The same by what stands behind it: las ocho Y MEDIA 30. */
  readonly behind?: Readonly<Record<string, number>>;
  /**
   * What stands before such an hour, since eight and a half may be anything, LAS ocho y media, and before an hour that only its
   * half of the day makes a time: AT eight in the evening.
   */
  readonly lead?: readonly string[];
  /** What stands between such an hour and its minutes: huit HEURES et demie. */
  readonly hourWords?: readonly string[];
  /** Minutes behind an hour that has a name, which mere numbers may also follow: midi ET DEMI 30. */
  readonly behindNamed?: Readonly<Record<string, number>>;
}

export type Negation = "not" | "no" | "refuse" | "neither" | "except";

/** Where a word stands that is denied; `both` looks before the negator first, `either` behind it first. */
export type NegationScope = "before" | "after" | "both" | "either";

export interface NegationWords {
  /**
   * `not` denies a verb, `no` a noun and what is said of it, `refuse` the verb it leads to, `neither` the last of its nouns and
   * what is said of it: NEITHER the mayor NOR her deputy came; `except` what would hinder: UNLESS it wins.
   */
  readonly words: Lexicon<Negation>;
  /** Where the word stands that `not` denies; a word on its other side is denied as well where the scope has both sides. */
  readonly scope: NegationScope;
  /** Where the word stands that `refuse` denies, if elsewhere: what stands before ODMÍTL is who refuses. */
  readonly scopeOfRefusal?: NegationScope;
  /** What leads to a verb whose negator follows it: NE vendra pas. */
  readonly particles?: ReadonlySet<string>;
  /** What turns a denial into a delay where the other side has it not: "did not act UNTIL May" is "acted in May". */
  readonly delays?: Lexicon<"until">;
  /** Verbs that say no without a negator: where the other side has one, a negator is no news. */
  readonly denials?: Lexicon<"deny">;
  /** Beginnings that turn an adjective round: un-safe. */
  readonly prefixes?: readonly string[];
  readonly onWords?: WrittenNegator;
}

/** A negator that is written on to the word it denies, verbs and all: Czech NEpřijel. */
export interface WrittenNegator {
  readonly prefix: string;
  /** Words that begin so and deny nothing: nehoda, an accident. */
  readonly others: Lexicon<"other">;
  /** Those whose beginning is a prefix of its own: NEJstarší, oldest. */
  readonly superlatives?: RegExp;
  /** Behind these a denial asks and denies nothing: ZDA neusnul, whether he fell asleep. */
  readonly asking?: ReadonlySet<string>;
}

/** What may be turned round by one word. */
type Scale =
  | "amount"
  | "consent"
  | "permission"
  | "verdict"
  | "ruling"
  | "state"
  | "access"
  | "life"
  | "freedom"
  | "contest"
  | "degree"
  | "course"
  | "health"
  | "fee"
  | "affirmation"
  | "order";

/** One end of a scale, and the other: `amount` rises, `-amount` falls. */
export type Pole = Scale | `-${Scale}` | Compass | Factor | "charge";

/** Any two are two places. */
export type Compass = "north" | "south" | "east" | "west";

/** By how much something rose or fell, in one word; any two are two amounts. */
export type Factor = "halved" | "doubled" | "tripled" | "quadrupled";

/**
 * `alleged` says it in a word of its own, `hearsay` by the form of the verb: SOLL gelogen HABEN. `accused` and `due`, what is
 * scheduled, are facts that stand for a hedge of the other side and are none alone. `deemed`: is considered; `able`: мог.
 */
export type Hedge =
  | "will"
  | "would"
  | "possible"
  | "should"
  | "must"
  | "meant"
  | "seem"
  | "likely"
  | "alleged"
  | "hearsay"
  | "accused"
  | "deemed"
  | "able"
  | "plan"
  | "due"
  | "estimate";

/** Where the conditional tells hearsay: ammonteREBBERO. */
export interface ConditionalForms {
  /** The first letter of an ending belongs to the verb as well. */
  readonly endings: readonly string[];
  /** Endings of future and infinitive, which leave as much open. */
  readonly unsure: readonly string[];
  /** What opens a condition, of which such a verb is the consequence. */
  readonly if: ReadonlySet<string>;
}

export type Quantifier =
  | "all"
  | "most"
  | "many"
  | "some"
  | "few"
  | "none"
  | "half"
  | "both"
  | "dozens"
  | "hundreds"
  | "thousands"
  | "millions";

export type Report = "say" | "claim" | "admit" | "deny" | "find";

export interface AttributionWords {
  /** Verbs of telling, with all their forms. */
  readonly verbs: Lexicon<Report>;
  /** What stands before a source, "according to", and what names one without a name, "according to him". */
  readonly sources: Lexicon<"source" | "pronoun">;
  /** Those of them that sometimes or always stand behind their source: Berichten ZUFOLGE. All sometimes, where this is left out. */
  readonly behindSources?: Readonly<Record<string, "sometimes" | "always">>;
  /** Where the source may follow its verb: after what is said (…, said Ms Vost), or wherever it does not open its clause. */
  readonly inverts: "quotation" | "clause" | "never";
  /** Where neither comma nor article ends a source, endings of words that lead on to its noun: podle KRAJSKÉHO soudu muž … */
  readonly leadsOn?: readonly string[];
  /** Where the verb stands last and who speaks first, what marks him: 市長は橋は安全だと述べた. */
  readonly topics?: ReadonlySet<string>;
  /** What opens an object behind a speaker, inside a parted verb: teilte die Polizei DEM Sender mit. */
  readonly objects?: ReadonlySet<string>;
  /** Endings of a verb that goes on where somebody else spoke: "…, sayING that". */
  readonly goesOn?: readonly string[];
  /** Conjunctions: what stands before them is no part of the speaker behind them. */
  readonly breaks?: ReadonlySet<string>;
  /** Endings of words by the institution or the people they name: two of them are two sources, the police and firemen. */
  readonly institutions?: readonly (readonly string[])[];
  /** Pronouns of one person: she said. */
  readonly pronouns?: ReadonlySet<string>;
  /** Endings of offices, which two people may hold one after the other: InnenMINISTER Kögl. */
  readonly offices?: readonly string[];
  /** Endings of those who speak for an institution: PolizeiSPRECHER, a SPOKESMAN for the police. */
  readonly spokespeople?: readonly string[];
  /** Words that name one kind of source: the study, its authors and the scientists are one voice. */
  readonly kin?: ReadonlySet<string>;
}

export interface PassiveWords {
  readonly be: readonly string[];
  readonly by: readonly string[];
  /** Adverbs that part "be" from a verb of telling: was LATER confirmed by officials. */
  readonly between?: ReadonlySet<string>;
  /** Those of them that hold an article: VOM, PELA. */
  readonly byThe?: ReadonlySet<string>;
  /** Where who did it stands: shot BY POLICE, wurde VON DER POLIZEI erschossen; in Dutch at either place. */
  readonly agent: "behind" | "before" | "either";
  /** Endings and whole forms of participles, as a regular expression. */
  readonly participle: string;
  /** What right behind "by" does nothing itself: by HAND, by accident. */
  readonly means?: ReadonlySet<string>;
  /** What wherever it stands behind "by" is an amount or a place: by a narrow MARGIN, by the RIVER. */
  readonly noOne?: ReadonlySet<string>;
  /** By when, over an article: by the END of May. In small letters, or feast days. Or when, before who: am ABEND von zwei Wachen. */
  readonly times?: ReadonlySet<string>;
  /** Words that without an article tell a way, as a regular expression: par BALLES, por UNANIMIDAD. */
  readonly bareWay?: string;
  /** What follows where "by" is "from": von Sarn NACH Kelm. */
  readonly fromTo?: ReadonlySet<string>;
  /** Where "by" is "through" and "during" as often, the only ones who do something: door de POLITIE, but door het bos. */
  readonly who?: ReadonlySet<string>;
  /** Participles by forms of the past that are too unlike them: took -> taken. */
  readonly pasts?: Readonly<Record<string, string>>;
  /** Verbs of what two do to each other, so that their names may change places: met, MARRIED. */
  readonly mutual?: ReadonlySet<string>;
  /** What a participle has in front: GEkauft of kaufte. */
  readonly prefix?: string;
  /** The forms of each pronoun, first the one of what is done to him, HE was shot; then those of objects, shot HIM. */
  readonly pronouns?: readonly (readonly string[])[];
  /** What makes the verb after it an infinitive, whose subject stands elsewhere: TO shoot. */
  readonly infinitive?: ReadonlySet<string>;
  /** Endings of what is done and does nothing itself: by layING gravel. */
  readonly deeds?: readonly string[];
}

/** The small words by which clauses, and the names and phrases inside them, are told apart. */
export interface ClauseWords {
  /** Prepositions, conjunctions, relative pronouns: no subject reaches back over one. */
  readonly starts: ReadonlySet<string>;
  /** What may nevertheless stand inside the name of an office: Ministry OF Works, Amt FÜR Straßenbau. */
  readonly inNames?: ReadonlySet<string>;
  /** What may lead to a phrase that describes somebody: organizers FROM the alliance, a report BY the ombudsman. */
  readonly beforeDescriptions?: ReadonlySet<string>;
  /** What may stand before the words of a name: THE mayor, HER office, Tom AND Mara. */
  readonly determiners?: ReadonlySet<string>;
  /** Articles that are pronouns as often: DER Bote, der kam. */
  readonly articles?: ReadonlySet<string>;
  /** Conjunctions of a list: and, or. */
  readonly lists?: ReadonlySet<string>;
  /** All conjunctions that may open a clause and say nothing in it, those of lists included. */
  readonly conjunctions?: ReadonlySet<string>;
  /** What opens a clause that adds something, also without a comma: who, including. */
  readonly relatives?: ReadonlySet<string>;
  /** What opens a clause that is said, thought, known, without a comma. */
  readonly that?: ReadonlySet<string>;
}
