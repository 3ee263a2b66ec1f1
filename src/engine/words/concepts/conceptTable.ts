/**
 * Words of reports by what they say: blaze, flames and burned under `fire`. A row is a concept, its name only for us; words stand
 * as they are written, `*` for the rest of a word, after its first letters (*explo\** finds "explosion") or, for compounds, before
 * its last (*\*brand* finds "Großbrand"). A word may stand in several rows. Opposites and degrees never share one: `rise` and `fall`.
 */
export type ConceptTable = Readonly<Record<string, string>>;
