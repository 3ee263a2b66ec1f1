/**
 * Phrases of reports by what they say, under the rows of the `ConceptTable` of the language: "lost their lives" under `die`,
 * "behind bars" under `prison`. Phrases stand between commas, forms of a word between bars, `*` for the rest of one. Grammar and
 * numbers may stand between two words and are left out: *claim\* lives* finds "claimed the lives of 30". `…` is a few words of any
 * kind: *legten … arbeit nieder*. Under `nothing` are those that only keep their words from being read, as "took place" no place.
 */
export type PhraseTable = Readonly<Record<string, string>>;
