import { findDateline } from "./furniture/findDateline.ts";
import type { Pass } from "./passes.ts";

/** Takes away breaks inside a dateline: "МОСКВА, 4 марта. /ТАСС/. Мост закрыт." is one sentence with an aside. */
export const joinDateline: Pass = (breaks, { text, start, end }) => {
  if (breaks.length === 0) return breaks;
  const dateline = findDateline(text, [start, end], "sure");
  return dateline === null ? breaks : breaks.filter((found) => found.end > dateline);
};
