import { phrases } from "../../phrases/lexicon.ts";
import { counted, type NumberTable, partsOfOne } from "./numberTable.ts";

const UNITS = ["due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"];
const TENS = ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"];

/** Ventuno, ventidue, ventitré: a ten loses its vowel before another. */
const COMPOUNDS = TENS.flatMap((ten, t): [string, number][] => [
  [ten, 20 + 10 * t],
  ...["uno", ...UNITS].map((unit, u): [string, number] => [
    (/^[aeiou]/u.test(unit) ? ten.slice(0, -1) : ten) + unit,
    21 + 10 * t + u,
  ]),
  [`${ten}tré`, 23 + 10 * t],
]);

export const it: NumberTable = {
  code: "it",
  spaced: true,
  numbers: {
    decimal: ",",
    groupsWithSpace: true,
    cardinals: {
      ...counted(
        "uno|un|una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
      ),
      zero: 0,
      ...Object.fromEntries(COMPOUNDS),
      cento: 100,
      mille: 1e3,
      milione: 1e6,
      milioni: 1e6,
      miliardo: 1e9,
      miliardi: 1e9,
      "mezzo milione": 5e5,
      "mezzo miliardo": 5e8,
      "mezza dozzina": 6,
      "una decina": 10,
      "una dozzina": 12,
      "una ventina": 20,
      "una trentina": 30,
      "una cinquantina": 50,
      "un centinaio": 100,
      "un migliaio": 1e3,
    },
    // "Centotto" has lost a vowel.
    compounds: { hundred: ["cento", "cent"], thousand: ["mila", "mille"] },
    scales: { mila: 1e3, milione: 1e6, milioni: 1e6, mln: 1e6, miliardo: 1e9, miliardi: 1e9, mld: 1e9 },
    andHalf: ["e mezzo", "e mezza"],
    // "Prima" is before, and "secondo" according to.
    ordinals: counted(
      "terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima ottavo|ottava nono|nona decimo|decima",
      3,
    ),
    amounts: {
      "mezz'ora": [30, "minute"],
      "un quarto d'ora": [15, "minute"],
      "tre quarti d'ora": [45, "minute"],
    },
    fractions: {
      ...partsOfOne("un due tre quattro cinque sei sette otto nove", {
        3: ["terzo", "terzi"],
        4: ["quarto", "quarti"],
        5: ["quinto", "quinti"],
        10: ["decimo", "decimi"],
      }),
      "la metà": 1 / 2,
    },
    ordinalEndings: ["º", "ª", "°"],
    ratio: ["su", "ogni"],
    ratioApart: ["su", "ogni"],
  },
  signs: {
    minus: ["meno"],
    notMinus: phrases("lo meno, non meno, quanto meno"),
    degrees: phrases("gradi, grado"),
    belowZero: phrases("sotto zero, sotto lo zero"),
  },
  units: {
    percent: phrases("per cento, percento"),
    point: phrases("punto percentuale, punti percentuali"),
    dollar: phrases("dollaro, dollari, di dollari"),
    euro: phrases("euro, di euro"),
    second: phrases("secondi"),
    minute: phrases("minuto, minuti"),
    hour: phrases("ora, ore"),
    day: phrases("giorno, giorni"),
    week: phrases("settimana, settimane"),
    month: phrases("mese, mesi"),
    year: phrases("anno, anni"),
    kilometre: phrases("km, chilometro, chilometri"),
    centimetre: phrases("cm, centimetro, centimetri"),
    millimetre: phrases("mm, millimetro, millimetri"),
    metre: phrases("m, metro, metri"),
    hectare: phrases("ettaro, ettari"),
    litre: phrases("litro, litri"),
    tonne: phrases("tonnellata, tonnellate"),
    kilogram: phrases("kg, chilo, chili, chilogrammo, chilogrammi"),
    gram: phrases("g, grammo, grammi"),
  },
};
