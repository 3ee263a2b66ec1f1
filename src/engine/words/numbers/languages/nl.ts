import { phrases } from "../../phrases/lexicon.ts";
import { counted, type NumberTable, partsOfOne } from "./numberTable.ts";

const TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
/** As they stand before the tens they are written on to: tweeËNtwintig. */
const BEFORE_TENS = "eenen tweeën drieën vieren vijfen zesen zevenen achten negenen".split(" ");
const TEENS = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(" ");

/** Ten to ninety-nine. */
const SMALL: Readonly<Record<string, number>> = {
  ...counted(TEENS.join(" "), 10),
  ...Object.fromEntries(
    TENS.flatMap((ten, t) => [
      [ten, 20 + 10 * t],
      ...BEFORE_TENS.map((unit, u) => [unit + ten, 21 + 10 * t + u]),
    ]),
  ),
};

export const nl: NumberTable = {
  code: "nl",
  spaced: true,
  numbers: {
    decimal: ",",
    groupsWithSpace: true,
    cardinals: {
      ...counted("één|een twee drie vier vijf zes zeven acht negen"),
      nul: 0,
      anderhalf: 1.5,
      anderhalve: 1.5,
      tweeënhalf: 2.5,
      "twee-en-een-half": 2.5,
      ...SMALL,
      honderd: 100,
      duizend: 1e3,
      miljoen: 1e6,
      miljard: 1e9,
      "een half miljoen": 5e5,
      "half miljoen": 5e5,
      "een half miljard": 5e8,
      "een kwart miljoen": 25e4,
      "een dozijn": 12,
      "een tiental": 10,
    },
    compounds: { hundred: ["honderd"], thousand: ["duizend"], and: "en", places: ["ste"] },
    scales: {
      duizend: 1e3,
      miljoen: 1e6,
      mln: 1e6,
      "mln.": 1e6,
      miljard: 1e9,
      mld: 1e9,
      "mld.": 1e9,
      biljoen: 1e12,
    },
    ordinals: counted(
      "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste",
    ),
    fractions: {
      ...partsOfOne("een twee drie vier vijf zes zeven acht negen", {
        3: ["derde", "derde"],
        4: ["kwart", "kwart"],
        5: ["vijfde", "vijfde"],
        10: ["tiende", "tiende"],
      }),
      driekwart: 3 / 4,
      tweederde: 2 / 3,
      "de helft": 1 / 2,
    },
    ordinalEndings: ["e", "ste", "de"],
    amounts: {
      kwartier: [15, "minute"],
      "een kwartier": [15, "minute"],
      "drie kwartier": [45, "minute"],
      halfuur: [30, "minute"],
      "een halfuur": [30, "minute"],
      halfjaar: [6, "month"],
    },
    partsOfUnits: { "een half": 1 / 2, "een halve": 1 / 2 },
    notNumbers: phrases("eerste kamer, tweede kamer"),
    ratio: ["op de", "van de", "op elke"],
    ratioApart: ["op de"],
    wholeFirst: ["op de", "van elke"],
    every: ["elke", "iedere"],
  },
  signs: {
    minus: ["min"],
    plus: ["plus"],
    degrees: phrases("graden, graad"),
    belowZero: phrases("onder nul, onder het vriespunt, vorst"),
  },
  units: {
    percent: ["procent"],
    point: phrases("procentpunt, procentpunten"),
    dollar: phrases("dollar"),
    euro: ["euro"],
    pound: ["pond"],
    second: phrases("seconde, seconden"),
    minute: phrases("minuut, minuten"),
    hour: phrases("uur, uren"),
    day: phrases("dag, dagen"),
    week: phrases("week, weken"),
    month: phrases("maand, maanden"),
    year: phrases("jaar, jaren"),
    kilometre: phrases("km, kilometer, kilometers"),
    centimetre: phrases("cm, centimeter, centimeters"),
    millimetre: phrases("mm, millimeter, millimeters"),
    metre: phrases("m, meter, meters"),
    hectare: phrases("ha, hectare, hectares"),
    litre: phrases("liter, liters"),
    tonne: phrases("ton"),
    kilogram: phrases("kg, kilogram, kilo"),
    gram: phrases("g, gram"),
  },
};
