import { stemmer } from "@orama/stemmers/german";
import { counted, type LanguageTable, phrases, words } from "./language.ts";

const TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
const UNITS = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];

export const de: LanguageTable = {
  code: "de",
  spaced: true,
  nounsAreCapitalised: true,
  stem: stemmer,
  numbers: {
    decimal: ",",
    groupsWithSpace: true,
    cardinals: {
      ...counted(
        "eins|ein|eine|einen|einem|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
      ),
      null: 0,
      zwo: 2,
      ...Object.fromEntries(
        TENS.flatMap((ten, t) => [
          [ten, 20 + 10 * t],
          ...UNITS.map((unit, u) => [`${unit}und${ten}`, 21 + 10 * t + u]),
        ]),
      ),
      hundert: 100,
      ...Object.fromEntries(UNITS.map((unit, u) => [`${unit}hundert`, 100 * (u + 1)])),
      tausend: 1e3,
      ...Object.fromEntries(UNITS.map((unit, u) => [`${unit}tausend`, 1e3 * (u + 1)])),
      million: 1e6,
      millionen: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      "ein dutzend": 12,
      dutzend: 12,
    },
    scales: {
      tausend: 1e3,
      "tsd.": 1e3,
      million: 1e6,
      millionen: 1e6,
      "mio.": 1e6,
      mio: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      "mrd.": 1e9,
      mrd: 1e9,
      billion: 1e12,
      billionen: 1e12,
    },
    ordinals: counted(
      "erste|ersten|erster|erstes zweite|zweiten|zweiter|zweites dritte|dritten|dritter|drittes vierte|vierten|vierter fünfte|fünften|fünfter",
    ),
    fractions: {
      "ein drittel": 1 / 3,
      "zwei drittel": 2 / 3,
      "ein viertel": 1 / 4,
      "drei viertel": 3 / 4,
      "ein fünftel": 1 / 5,
      "ein zehntel": 1 / 10,
    },
    ratio: ["von"],
  },
  units: {
    percent: ["prozent"],
    point: phrases("prozentpunkt, prozentpunkte, prozentpunkten"),
    dollar: phrases("dollar, us-dollar"),
    euro: ["euro"],
    second: phrases("sekunde, sekunden"),
    minute: phrases("minute, minuten"),
    hour: phrases("stunde, stunden"),
    day: phrases("tag, tage, tagen"),
    week: phrases("woche, wochen"),
    month: phrases("monat, monate, monaten"),
    year: phrases("jahr, jahre, jahren"),
    kilometre: phrases("kilometer, kilometern, km"),
    metre: phrases("meter, metern"),
    tonne: phrases("tonne, tonnen"),
    kilogram: phrases("kilogramm, kilo, kg"),
  },
  bounds: {
    about: phrases(
      "rund, etwa, circa, ca., ungefähr, gut, knapp, fast, nahezu, annähernd, geschätzt, schätzungsweise, um die",
    ),
    atLeast: phrases("mindestens, wenigstens, nicht weniger als, oder mehr"),
    atMost: phrases("höchstens, maximal, bis zu, nicht mehr als"),
    over: phrases("mehr als, über, weit über"),
    under: phrases("weniger als, unter"),
  },
  dates: {
    monthsAreNames: true,
    months: [
      ["januar", "jan", "jänner"],
      ["februar", "feb"],
      ["märz", "mär"],
      ["april", "apr"],
      ["mai"],
      ["juni", "jun"],
      ["juli", "jul"],
      ["august", "aug"],
      ["september", "sept", "sep"],
      ["oktober", "okt"],
      ["november", "nov"],
      ["dezember", "dez"],
    ],
    weekdays: [
      ["montag", "mo"],
      ["dienstag", "di"],
      ["mittwoch", "mi"],
      ["donnerstag", "do"],
      ["freitag", "fr"],
      ["samstag", "sonnabend", "sa"],
      ["sonntag", "so"],
    ].map((forms) => forms.filter((form) => form.length > 2)),
    dayEndings: "s|morgen|vormittag|mittag|nachmittag|abend|nacht",
    relative: { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 },
    beforeYear: phrases("im jahr, im jahre, seit, von, bis, ab, in, anno"),
    clock: { uhr: "day" },
  },
  negation: {
    words: {
      not: phrases("nicht, nie, niemals, keinesfalls, keineswegs"),
      no: phrases(
        "kein, keine, keinen, keinem, keiner, keines, niemand, niemanden, niemandem, nichts, weder",
      ),
      refuse: phrases("weigerte sich, weigert sich, weigern sich, lehnte es ab, lehnt es ab"),
      none: phrases("nicht nur, nicht zuletzt, nicht mehr als, nicht weniger als, nicht allein"),
    },
    scope: "both",
    denials: {
      deny: phrases(
        "bestritt, bestreitet, bestreiten, dementierte, dementiert, verneinte, lehnte, lehnt, ablehn*, abgelehnt, weigert*, ohne, verweiger*, scheiterte, kaum, vermeid*, verhinder*, statt, anstatt, fehl*, mangel*, ausgeschlossen, schloss",
      ),
    },
    prefixes: ["un", "in", "nicht"],
  },
  hedges: {
    will: phrases("wird, werden"),
    possible: phrases(
      "könnte, könnten, möglicherweise, vielleicht, eventuell, möglich, womöglich, dürfte, dürften, mag, unter umständen",
    ),
    should: phrases("sollte, sollten"),
    must: phrases("muss, müssen, musste, mussten"),
    seem: phrases("scheint, scheinen, schien, anscheinend, offenbar, offensichtlich"),
    likely: phrases("wahrscheinlich, voraussichtlich, vermutlich, wohl"),
    alleged: phrases("angeblich, mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, soll angeblich"),
    plan: phrases("plant, planen, beabsichtigt, beabsichtigen, hofft, hoffen"),
    estimate: ["schätzungsweise"],
  },
  quantifiers: {
    all: phrases("alle, allen, aller, sämtliche, sämtlichen, jeder, jede, jedes, jeden"),
    most: phrases("meisten, mehrheit, überwiegend, größtenteils"),
    many: phrases("viele, vielen, vieler, zahlreiche, zahlreichen"),
    dozens: phrases("dutzende, hunderte, tausende, millionen"),
    some: phrases("einige, einigen, einiger, mehrere, mehreren, mehrerer, manche, manchen, ein teil"),
    few: phrases("wenige, wenigen"),
    half: phrases("hälfte, halb, halbe"),
    both: phrases("beide, beiden"),
    none: phrases("vor allem, alle rechte, allem, so viele, wie viele, weniger als, einige zeit"),
  },
  attribution: {
    verbs: {
      say: phrases(
        "sagte, sagt, sagten, sagen, erklärte, erklärt, erklärten, teilte, teilten, berichtete, berichtet, berichteten, meldete, mitteilte, äußerte, betonte, hieß es, heißt es, schrieb, schreibt, kündigte an, verkündete, erläuterte, gab an",
      ),
      claim: phrases("behauptete, behauptet, behaupteten, beteuerte, versicherte"),
      admit: phrases(
        "räumte ein, räumt ein, räumten ein, einräumte, gab zu, gestand, gestehen, zugegeben, eingeräumt",
      ),
      find: phrases("stellte fest, ergab, ergaben, fand heraus"),
    },
    sources: {
      source: phrases(
        "nach angaben, laut, zufolge, nach einschätzung, nach worten, nach aussage, nach ansicht, nach auskunft",
      ),
    },
    inverts: true,
  },
  passive: {
    be: phrases("wurde, wurden, wird, werden, worden"),
    by: phrases("von, vom, durch"),
    participle: "(?:\\p{L}*ge)\\p{L}+(?:t|en)|(?:be|er|ver|zer|ent)\\p{L}+(?:t|en)",
  },
  clauseStarts: words(
    "ab an auf aus außer bei bis da dass durch für gegen hinter im in indem mit nach nachdem neben ob obwohl ohne seit sodass statt trotz um unter von vor während wegen weil wenn wie wo wobei zu zum zur zwischen der die das denen dessen deren",
  ),
};
