/** A number as a term, by its value: 640, 22.7. */
export function isNumberTerm(term: string): boolean {
  return NUMBER.test(term);
}

/** Any year of a house, a club or a report may stand beside what another claim tells of the same year. */
export function isYearTerm(term: string): boolean {
  return YEAR.test(term);
}

const NUMBER = /^\d+(?:\.\d+)?$/u;
const YEAR = /^(?:1\d|20)\d\d$/u;
