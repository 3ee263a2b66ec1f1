import type { Cue, Side } from "../../../engine/model.ts";
import { CUE_NAMES, nameRuns, plainText, stateName } from "../../../report/wording.ts";
import type { ClaimGroup, ClaimRow } from "../../../workspace/rows.ts";
import { SIDE_LETTERS } from "../../controls/sideLetters.ts";
import type { Telling } from "../../reading/ReadingContext.ts";
import { cueValues } from "./cueValues.ts";
import { isolated } from "./isolated.ts";

/** "reworded", "dropped", "only in the Courier", "the same". */
export function stateWords({ state }: ClaimGroup, { names, wording }: Telling): string {
  return plainText(stateName(state, names, wording));
}

/** The state where there is no room for names: "only in A". */
export function shortStateWords(group: ClaimGroup, telling: Telling): string {
  if (telling.wording === "reports") {
    if (group.state === "dropped") return "only in A";
    if (group.state === "added") return "only in B";
  }
  return stateWords(group, telling);
}

/** "the Courier" in the middle of a sentence. */
export function nameWords({ names }: Telling, side: Side): string {
  return isolated(plainText(nameRuns(names, side)));
}

/** The name of a row for those who do not see it: "Claim 4 of 20, reworded, number and date differ". */
export function rowLabel({ group, place }: ClaimRow, telling: Telling): string {
  const here = place === "both" ? "" : `, its place in ${SIDE_LETTERS[place]}`;
  return [
    `Claim ${group.number} of ${telling.claims}`,
    `${stateWords(group, telling)}${here}`,
    ...(group.certain ? [] : ["uncertain match"]),
    ...(group.quoted ? ["with a quotation"] : []),
    ...factWords(group),
    ...clauseWords(group, telling),
  ].join(", ");
}

/** What stands in the strip of the current row after its state: "one sentence became two. Number: 26 / 29". */
export function stripWords(group: ClaimGroup, telling: Telling): string {
  const facts = group.cues.flatMap((cue) => (cue.kind === "variant" ? [] : [valueWords(cue)]));
  const clauses = clauseWords(group, telling).map(capital);
  return [shapeWords(group, telling) ?? [], ...new Set(facts), clauses].flat().join(". ");
}

/** What stands beside a claim told as one after its state; the facts have lines of their own there: "one sentence became two. Number differs". */
export function detailWords(group: ClaimGroup, telling: Telling): string {
  const shape = shapeWords(group, telling);
  const facts = [...factWords(group), ...clauseWords(group, telling)].map(capital);
  return [...(shape === null ? [] : [shape]), ...facts].join(". ");
}

/** What stands in the claim's sheet after its state; the facts have lines of their own there: "one sentence became two". */
export function sheetWords(group: ClaimGroup, telling: Telling): string {
  return [shapeWords(group, telling) ?? [], clauseWords(group, telling)].flat().join(", ");
}

/** What a step reads out after "Difference 3 of 17": "reworded, number: three in A, five in B". */
export function stepWords(group: ClaimGroup, telling: Telling): string {
  const cues = group.cues.flatMap((cue) => (cue.kind === "variant" ? [] : [cueWords(cue)]));
  const text = [...group.left, ...group.right].map((s) => s.runs.map((run) => run.text).join("")).join(" ");
  const alone = group.state === "dropped" || group.state === "added";
  return [stateWords(group, telling), ...cues, ...(alone ? [text] : [])].join(", ");
}

/** A cue's name. A variant says of what it is one, before the word under which all are found. */
export function cueName(cue: Cue): string {
  if (isOpposite(cue)) return "Opposite";
  const of = variantOf(cue);
  return of === null ? CUE_NAMES[cue.kind] : `${of} ${CUE_NAMES.variant.toLowerCase()}`;
}

export function variantOf({ kind, values }: Cue): "Number" | "Name" | null {
  if (kind !== "variant") return null;
  const both = `${values.left ?? ""}${values.right ?? ""}`;
  if (/\p{N}/u.test(both)) return "Number";
  return /^\p{Lu}/u.test(both) ? "Name" : null;
}

/** "rose" against "fell": nobody denies anything. A side that denies has a word more: "did not leak" against "leaked". */
function isOpposite({ kind, values: { left, right } }: Cue): boolean {
  return kind === "negation" && left !== null && right !== null && wordCount(left) === wordCount(right);
}

function wordCount(words: string): number {
  return words.split(/\s+/u).length;
}

/** "number: three in A, five in B"; a side that says nothing is told as such. */
export function cueWords(cue: Cue): string {
  const values = cueValues(cue);
  const value = (side: Side) =>
    values[side] === null
      ? `not in ${SIDE_LETTERS[side]}`
      : `${isolated(values[side])} in ${SIDE_LETTERS[side]}`;
  return `${cueName(cue).toLowerCase()}: ${value("left")}, ${value("right")}`;
}

/** Longer values are read in the texts above, where they are marked. */
const SHORT_VALUES = 80;

/** "Number: 26 / 29"; of long ones that they differ. */
function valueWords(cue: Cue): string {
  const { left, right } = cueValues(cue);
  const values = `${isolated(left ?? "nothing")} / ${isolated(right ?? "nothing")}`;
  return values.length > SHORT_VALUES ? `${cueName(cue)} differs` : `${cueName(cue)}: ${values}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "number and date differ", "one says the opposite"; nothing where no fact does. */
function factWords({ cues }: ClaimGroup): string[] {
  const turned = cues.some(isOpposite) ? ["one says the opposite"] : [];
  const plain = cues.filter((cue) => cue.kind !== "variant" && !isOpposite(cue));
  const names = [...new Set(plain.map(({ kind }) => CUE_NAMES[kind].toLowerCase()))];
  const last = names.pop();
  if (last === undefined) return turned;
  const differ = names.length === 0 ? `${last} differs` : `${names.join(", ")} and ${last} differ`;
  return [differ, ...turned];
}

/** "a clause dropped", "two clauses only in B". */
function clauseWords({ clauses }: ClaimGroup, { wording }: Telling): string[] {
  const words = (n: number, version: string, side: Side) =>
    n === 0
      ? []
      : [
          `${n === 1 ? "a clause" : `${spelled(n)} clauses`} ${wording === "versions" ? version : `only in ${SIDE_LETTERS[side]}`}`,
        ];
  return [...words(clauses.left, "dropped", "left"), ...words(clauses.right, "added", "right")];
}

/** "one sentence became two" of two versions; two reports were not made of each other. */
function shapeWords(group: ClaimGroup, telling: Telling): string | null {
  const [left, right] = [group.left.length, group.right.length];
  const echoes = group.links.filter((link) => link.kind === "echo");
  if (group.state === "moved") {
    const [from, to] = [group.left[0]?.number, group.right[0]?.number];
    return `sentence ${from} in ${nameWords(telling, "left")}, ${to} in ${nameWords(telling, "right")}`;
  }
  if (echoes.length > 0 && (left === 0 || right === 0))
    return `told elsewhere: ${echoes.map(linkName).join(", ")}`;
  if (left === 0 || right === 0) return group.quoted ? "with a quotation" : null;
  if (!group.certain) return "uncertain match";
  if (left > 1 || right > 1) {
    if (telling.wording === "versions" && left !== right)
      return `${sentences(left)} became ${spelled(right)}`;
    return `${sentences(left)} in A, ${spelled(right)} in B`;
  }
  return group.state === "reworded" && !group.worded ? "only capitals or punctuation" : null;
}

/** A word under the state: "split", "merged", "uncertain", "told elsewhere", "quotation". */
export function stateNote({ left, right, certain, state, links, quoted }: ClaimGroup): string | null {
  if (!certain) return "uncertain";
  if (state === "dropped" || state === "added") return quoted ? "quotation" : null;
  if (state !== "reworded") return null;
  if (left.length === 0 || right.length === 0) return links.length > 0 ? "told elsewhere" : null;
  if (left.length === right.length) return null;
  return left.length < right.length ? "split" : "merged";
}

/** "B 9": the sentence with that number. */
export function linkName({ to, number }: { readonly to: Side; readonly number: number }): string {
  return `${SIDE_LETTERS[to]} ${number}`;
}

const SPELLED = ["no", "one", "two", "three", "four", "five", "six"] as const;

function spelled(n: number): string {
  return SPELLED[n] ?? String(n);
}

function sentences(n: number): string {
  return `${spelled(n)} ${n === 1 ? "sentence" : "sentences"}`;
}
