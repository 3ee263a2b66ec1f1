import { capitalRuns } from "../reading/capitalRuns.ts";
import { type Reading, textOf, type Word } from "../reading/reading.ts";
import type { Attribution } from "./attributionsOf.ts";

/** "Said she": the pronoun, and the name that it stands for. */
export interface Antecedent {
  readonly pronoun: Word;
  /** First name and family name. */
  readonly name: readonly Word[];
  /** The claim in which the name stands. */
  readonly reading: Reading;
}

/**
 * Whom a pronoun that speaks stands for: the only one whom the claim before names, where that claim opens with office and name.
 * "The mayor, Mara Venn, called it late. “He lost our trust,” she said."
 */
export function antecedentOf(attribution: Attribution, before: Reading | undefined): Antecedent | null {
  const { reading, speaker } = attribution;
  if (speaker.length > 0 || before?.claim !== reading.claim - 1) return null;
  const pronoun = pronounOf(attribution);
  if (!pronoun) return null;
  const runs = capitalRuns(
    before.words.filter((word) => word.content),
    before,
  );
  const [run] = runs;
  return runs.length === 1 && run && isSetOff(run, before)
    ? { pronoun, name: run.slice(-2), reading: before }
    : null;
}

/** The pronoun that touches a verb of telling. */
function pronounOf({ reading, verb: [from, to] }: Attribution): Word | undefined {
  const pronouns = reading.table.attribution?.pronouns;
  return reading.words.find(
    (word) =>
      pronouns?.has(word.normal) &&
      textOf(reading, word.end <= from ? [word.end, from] : [to, Math.max(to, word.start)]).trim() === "",
  );
}

/**
 * Set off by commas behind an office that opens the claim, "The mayor, Mara VENN, called …". Other runs of capitals are clubs and
 * towns as often.
 */
function isSetOff(run: readonly Word[], { words, table, span, line }: Reading): boolean {
  const [first, last] = [run[0]!, run.at(-1)!];
  const before = words.filter((word) => word.end <= first.start);
  const { starts, articles } = table.clauses ?? {};
  return (
    before.some((word) => word.content) &&
    line.slice(before.at(-1)!.end - span[0], first.start - span[0]).trim() === "," &&
    line.startsWith(",", last.end - span[0]) &&
    before.every(({ normal }) => !starts?.has(normal) || articles?.has(normal) === true)
  );
}
