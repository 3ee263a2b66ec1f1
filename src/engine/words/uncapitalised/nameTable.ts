/** Names that the texts of a language without capitals are told apart by; written from general knowledge, no gazetteer. */
export interface NameTable {
  /** Countries and large cities, each in all its spellings and, where reports say "German" for Germany, forms: "德国/德國". */
  readonly places: string;
  /** Days of the week, Monday first. */
  readonly days: string;
  /** Finds people, and places that no list has, by what stands beside them. */
  readonly others: readonly RegExp[];
}
