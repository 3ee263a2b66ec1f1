import { phrases } from "../../phrases/lexicon.ts";
import { counted, type NumberTable, partsOfOne } from "./numberTable.ts";

const TENS = [
  "zwanzig",
  "dreißig|dreissig",
  "vierzig",
  "fünfzig",
  "sechzig",
  "siebzig",
  "achtzig",
  "neunzig",
];
const UNITS = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];

/** Ten to ninety-nine. */
const SMALL: Readonly<Record<string, number>> = {
  ...counted("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn", 10),
  ...Object.fromEntries(
    TENS.flatMap((forms, t) =>
      forms
        .split("|")
        .flatMap((ten) => [
          [ten, 20 + 10 * t],
          ...UNITS.map((unit, u) => [`${unit}und${ten}`, 21 + 10 * t + u]),
        ]),
    ),
  ),
};

const ORDINALS =
  "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst".split(
    " ",
  );
const ENDINGS = ["e", "en", "er", "es", "em"];

export const de: NumberTable = {
  code: "de",
  spaced: true,
  numbers: {
    decimal: ",",
    groupsWithSpace: true,
    cardinals: {
      ...counted("eins|ein|eine|einen|einem|einer zwei drei vier fünf sechs sieben acht neun"),
      null: 0,
      anderthalb: 1.5,
      eineinhalb: 1.5,
      zweieinhalb: 2.5,
      dreieinhalb: 3.5,
      zwo: 2,
      ...SMALL,
      hundert: 100,
      tausend: 1e3,
      million: 1e6,
      millionen: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      "eine halbe million": 5e5,
      "einer halben million": 5e5,
      "eine halbe milliarde": 5e8,
      "einer halben milliarde": 5e8,
      "eine viertelmillion": 25e4,
      "ein halbes dutzend": 6,
      "ein dutzend": 12,
      dutzend: 12,
    },
    compounds: {
      hundred: ["hundert"],
      thousand: ["tausend"],
      and: "und",
      places: ENDINGS.map((ending) => `st${ending}`),
    },
    scales: {
      hundert: 100,
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
    ordinals: {
      ...counted(ORDINALS.map((stem) => ENDINGS.map((ending) => stem + ending).join("|")).join(" ")),
      ...Object.fromEntries(
        TENS.flatMap((forms, t) =>
          forms.split("|").flatMap((ten) => ENDINGS.map((ending) => [`${ten}st${ending}`, 20 + 10 * t])),
        ),
      ),
    },
    fractions: {
      ...partsOfOne("ein zwei drei vier fünf sechs sieben acht neun", {
        3: ["drittel", "drittel"],
        4: ["viertel", "viertel"],
        5: ["fünftel", "fünftel"],
        6: ["sechstel", "sechstel"],
        8: ["achtel", "achtel"],
        10: ["zehntel", "zehntel"],
      }),
      "einem drittel": 1 / 3,
      "einem viertel": 1 / 4,
      "einem fünftel": 1 / 5,
      "die hälfte": 1 / 2,
    },
    amounts: {
      viertelstunde: [15, "minute"],
      dreiviertelstunde: [45, "minute"],
    },
    partsOfUnits: { "eine halbe": 1 / 2, "einer halben": 1 / 2, "ein halbes": 1 / 2, "einem halben": 1 / 2 },
    ratio: ["von"],
    every: ["jeder", "jede", "jedes", "jeden", "jedem"],
  },
  signs: {
    minus: ["minus"],
    plus: ["plus"],
    degrees: ["grad"],
    belowZero: phrases("unter null, unter dem gefrierpunkt, frost"),
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
    centimetre: phrases("zentimeter, zentimetern, cm"),
    hectare: phrases("hektar"),
    litre: phrases("liter, litern"),
    millimetre: phrases("millimeter, millimetern, mm"),
    metre: phrases("m, meter, metern"),
    tonne: phrases("tonne, tonnen"),
    kilogram: phrases("kilogramm, kilo, kg"),
    gram: phrases("gramm, g"),
  },
};
