/** What keeps the room of rows that are not drawn yet. */
export const UNDRAWN = "[data-block]:empty, [data-chapter]:empty";
