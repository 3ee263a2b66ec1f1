import { phrases } from "../../lexicon.ts";
import { counted, type NumberTable } from "./numberTable.ts";

const SMALL =
  "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf";
const teens = SMALL.split(" ").map((forms) => forms.split("|")[0]!);

export const fr: NumberTable = {
  code: "fr",
  spaced: true,
  numbers: {
    decimal: ",",
    groupsWithSpace: true,
    cardinals: {
      ...counted(SMALL),
      zéro: 0,
      vingt: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
      "quatre-vingt": 80,
      "quatre-vingts": 80,
      ...Object.fromEntries(
        teens.slice(9).flatMap((teen, t) => [
          [`soixante-${teen}`, 70 + t],
          [`quatre-vingt-${teen}`, 90 + t],
        ]),
      ),
      "soixante et onze": 71,
      ...Object.fromEntries(teens.slice(0, 9).map((unit, u) => [`quatre-vingt-${unit}`, 81 + u])),
      cent: 100,
      cents: 100,
      mille: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
      "une douzaine": 12,
      "une dizaine": 10,
      "une vingtaine": 20,
      "une trentaine": 30,
      "une cinquantaine": 50,
      "une centaine": 100,
      "un millier": 1000,
    },
    scales: {
      mille: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
      md: 1e9,
      mds: 1e9,
      m: 1e6,
    },
    ordinals: counted(
      "premier|première deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième",
    ),
    fractions: {
      "un tiers": 1 / 3,
      "deux tiers": 2 / 3,
      "un quart": 1 / 4,
      "trois quarts": 3 / 4,
      "un cinquième": 1 / 5,
      "un dixième": 1 / 10,
    },
    ordinalEndings: ["er", "re", "e", "ème", "ème"],
    joiners: ["et"],
    ratio: ["sur"],
  },
  units: {
    percent: phrases("pour cent, pourcent"),
    point: phrases("point de pourcentage, points de pourcentage"),
    dollar: phrases("dollar, dollars, de dollars"),
    euro: phrases("euro, euros, d'euros"),
    second: phrases("seconde, secondes"),
    minute: phrases("minute, minutes"),
    hour: phrases("heure, heures"),
    day: phrases("jour, jours"),
    week: phrases("semaine, semaines"),
    month: ["mois"],
    year: phrases("an, ans, année, années"),
    kilometre: phrases("km, kilomètre, kilomètres"),
    metre: phrases("mètre, mètres"),
    tonne: phrases("tonne, tonnes"),
    kilogram: phrases("kg, kilo, kilos, kilogramme, kilogrammes"),
  },
};
