/**
 * Acronyms that no report explains, with their names as news writes them, inflected where the language does. Read as their
 * name only where one of the texts has that name.
 */
export const KNOWN_ACRONYMS: readonly (readonly [short: string, ...names: string[]])[] = [
  ["US", "United States"],
  [
    "USA",
    "United States",
    "Vereinigten Staaten",
    "Vereinigte Staaten",
    "Estados Unidos",
    "États-Unis",
    "Spojené státy",
    "Spojených států",
  ],
  ["UK", "United Kingdom"],
  ["UN", "United Nations", "Vereinten Nationen", "Vereinte Nationen"],
  [
    "EU",
    "European Union",
    "Europäischen Union",
    "Europäische Union",
    "Evropská unie",
    "Evropské unie",
    "Evropskou unii",
  ],
  ["США", "Соединённые Штаты", "Соединенные Штаты", "Соединённых Штатов", "Соединенных Штатов"],
  ["ЕС", "Европейский союз", "Европейского союза", "Евросоюз"],
  ["ООН", "Организация Объединённых Наций", "Организации Объединённых Наций"],
];
