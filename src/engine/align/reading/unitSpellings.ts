/**
 * Signs of units with their names as news writes them, inflected where the language does. A sign is read as a name only where
 * one of the texts has that name.
 */
const UNITS: readonly (readonly [sign: string, ...names: string[]])[] = [
  [
    "%",
    "per cent",
    "percent",
    "Prozent",
    "pour cent",
    "por ciento",
    "por cento",
    "per cento",
    "procent",
    "процентов",
    "процента",
  ],
  ["€", "euros", "euro", "Euro", "евро"],
  ["$", "dollars", "Dollar", "dólares", "dollari", "dolarů", "долларов"],
  ["£", "pounds", "Pfund", "фунтов"],
  [
    "km",
    "kilometres",
    "kilometers",
    "Kilometer",
    "Kilometern",
    "kilomètres",
    "kilómetros",
    "chilometri",
    "quilómetros",
    "quilômetros",
    "kilometrů",
    "kilometrów",
  ],
  ["m", "metres", "meters", "Meter", "Metern", "mètres", "metros", "metri", "metrů", "metrów"],
  [
    "cm",
    "centimetres",
    "centimeters",
    "Zentimeter",
    "Zentimetern",
    "centimètres",
    "centímetros",
    "centimetri",
    "centimetrů",
    "centymetrów",
  ],
  [
    "mm",
    "millimetres",
    "millimeters",
    "Millimeter",
    "Millimetern",
    "millimètres",
    "milímetros",
    "millimetri",
    "milimetrů",
    "milimetrów",
  ],
  ["kg", "kilograms", "kilogrammes", "kilos", "Kilogramm", "Kilo", "kilogramos", "kilogramů", "kilogramów"],
  ["g", "grams", "grammes", "Gramm", "gramos", "grammi", "gramů", "gramów"],
  ["t", "tonnes", "tons", "Tonnen", "toneladas", "tonnellate"],
  ["ha", "hectares", "Hektar", "hectáreas", "ettari", "hektarů", "hektarów"],
  ["l", "litres", "liters", "Liter", "Litern", "litros", "litri", "litrů", "litrów"],
  ["mph", "miles per hour", "miles an hour"],
  [
    "km/h",
    "kilometres per hour",
    "kilometres an hour",
    "kilometers per hour",
    "kilometers an hour",
    "Stundenkilometer",
    "Stundenkilometern",
    "Kilometer pro Stunde",
  ],
  ["км", "километров", "километра"],
  ["кг", "килограммов", "килограмма"],
  ["м", "метров", "метра"],
  ["т", "тонн"],
];

/** Signs of units that the texts write beside a number, each with the name that a text has for it. */
export type UnitSpellings = ReadonlyMap<string, string>;

/** Of all `texts` together; their order does not matter. */
export function unitSpellingsIn(texts: readonly string[]): UnitSpellings {
  const signs = new Set<string>();
  for (const text of texts) for (const [all, , letters] of text.matchAll(SIGN)) signs.add(letters ?? all);
  const found = new Map<string, string>();
  for (const [sign, ...names] of UNITS) {
    if (!signs.has(sign)) continue;
    const name = names.find((one) => texts.some((text) => hasWord(text, one)));
    if (name !== undefined) found.set(sign, name);
  }
  return found;
}

/** "40 km" -> "40 kilometres". What is no letter stays beside its name: "€5m" -> "euros €5m", which is read as millions. */
export function nameUnits(line: string, units: UnitSpellings): string {
  if (units.size === 0) return line;
  return line.replace(SIGN, (all: string, number?: string, letters?: string) => {
    const name = units.get(letters ?? all);
    if (name === undefined) return all;
    return letters === undefined ? ` ${name} ${all}` : `${number} ${name}`;
  });
}

/**
 * A mark, or the end of a number and letters behind it. One letter stands apart from its number: "€5m" and "5m viewers" are
 * millions, a "5g network" is no weight.
 */
const SIGN = /[%€$£]|(\d\s?(?=\p{L}{2})|\d\s)(km\/h|km|cm|mm|kg|mph|ha|[mgtl]|км|кг|[мт])(?![\p{L}\p{N}])/gu;

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!LETTER.test(text[at - 1] ?? " ") && !LETTER.test(text[at + word.length] ?? " ")) return true;
  return false;
}

const LETTER = /[\p{L}\p{M}]/u;
