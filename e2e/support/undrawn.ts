/** What keeps the room of rows that are not drawn yet. */
export const UNDRAWN = "[data-block]:empty, [data-chapter]:empty";

/** Chapters that are closed while one before and one after them is open. */
export const CLOSED_BETWEEN_OPEN =
  "[data-chapter]:not(:empty) ~ [data-chapter]:empty:has(~ [data-chapter]:not(:empty))";
