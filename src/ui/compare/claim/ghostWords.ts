import type { Sentence } from "../../../workspace/rows.ts";

/** Enough to fill a line; the style cuts it where the line ends. */
const MOST_LETTERS = 90;
/** What a line shows of it wherever two columns have room: a changed fact that ends beyond may be cut. */
const SURE_LETTERS = 45;
/** Words before a changed fact, for it to be understood. */
const LEAD_LETTERS = 20;

/**
 * A line of a sentence that stands elsewhere: its first words, or where these do not reach a fact that is changed, the words
 * around that: "All 90 were ashore", "… the line for thirty years, said that he had not been at his post".
 */
export function ghostWords({ runs }: Pick<Sentence, "runs">): string {
  const told = runs.filter((run) => run.kind !== "aside");
  const text = told.map((run) => run.text).join("");
  const fact = told.findIndex((run) => run.kind === "fact");
  const at = told.slice(0, Math.max(0, fact)).reduce((sum, run) => sum + run.text.length, 0);
  const end = at + (told[fact]?.text.length ?? 0);
  const start = end <= SURE_LETTERS ? 0 : wordFrom(text, Math.min(at - LEAD_LETTERS, end - SURE_LETTERS));
  const shown = text.slice(start, start + MOST_LETTERS).trim();
  return `${start > 0 ? "… " : ""}${shown}${start + MOST_LETTERS < text.trimEnd().length ? "…" : ""}`;
}

/** The first place from there on where a word begins; in a script without spaces, the place itself. */
function wordFrom(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from, from + LEAD_LETTERS).search(/\s/u);
  return space < 0 ? from : from + space + 1;
}
