import type { Span } from "../../model.ts";
import { partitionPoint } from "../../partitionPoint.ts";
import { alike, areAlike } from "./alike.ts";
import { isFact, type Reading, type Word } from "./reading.ts";

/** What stands round a fact: the part it plays. Two facts of one role are held against each other. */
export interface Role {
  /** Content words, nearest first. */
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** The words that touch it, whatever they are: "of" in "5 of 10". */
  readonly previous: string | null;
  readonly next: string | null;
}

/** Content words looked at on each side of a fact; farther ones belong to other facts. */
const REACH = 4;

/** A fact in its claim; the span is one of the text. */
export interface Placed {
  readonly reading: Reading;
  readonly span: Span;
}

/** The part a fact plays; read when it is first asked for, since most facts have one counterpart, whatever part they play. */
export function roleOf(fact: Placed): Role {
  const known = roles.get(fact);
  if (known) return known;
  const role = readRole(fact);
  roles.set(fact, role);
  return role;
}

const roles = new WeakMap<Placed, Role>();

function readRole({ reading: { words }, span: [from, to] }: Placed): Role {
  // Words are in order: the last that ends before the fact, and the first that begins behind it.
  const last = partitionPoint(words.length, (at) => words[at]!.end <= from) - 1;
  const first = partitionPoint(words.length, (at) => words[at]!.start < to);
  return {
    before: contentFrom(words, last, -1),
    after: contentFrom(words, first, 1),
    previous: words[last]?.normal ?? null,
    next: words[first]?.normal ?? null,
  };
}

function contentFrom(words: readonly Word[], from: number, step: 1 | -1): Word[] {
  const found: Word[] = [];
  for (let at = from; at >= 0 && at < words.length && found.length < REACH; at += step) {
    if (words[at]!.content) found.push(words[at]!);
  }
  return found;
}

/**
 * How much the roles of two facts agree. What follows weighs most, since it is what a number counts and what a quantifier is about; then
 * what leads to it, then words that merely stand near.
 */
export function roleLikeness(one: Placed, other: Placed): number {
  const [a, b] = [roleOf(one), roleOf(other)];
  let score = 0;
  if (areAlike(a.after[0], b.after[0])) score += 3;
  else if (a.after[0] && b.after.slice(0, 3).some((w) => alike(w, a.after[0]!))) score += 2;
  else if (b.after[0] && a.after.slice(0, 3).some((w) => alike(w, b.after[0]!))) score += 2;
  if (areAlike(a.before[0], b.before[0])) score += 2;
  if (a.next !== null && a.next === b.next) score += 0.5;
  if (a.previous !== null && a.previous === b.previous) score += 0.5;
  return score + Math.min(nearby(a, b), nearby(b, a), 3) / 2;
}

/** How many of the words round one fact stand round the other. */
function nearby(a: Role, b: Role): number {
  const around = [...b.before, ...b.after];
  let count = 0;
  for (const word of a.before) if (hasAlike(word, around)) count++;
  for (const word of a.after) if (hasAlike(word, around)) count++;
  return count;
}

function hasAlike(word: Word, others: readonly Word[]): boolean {
  for (const other of others) if (alike(word, other)) return true;
  return false;
}

/**
 * Whether a fact was cut out of words that were kept: what stands before and after it stands together on the other side.
 */
export function isCutOut(fact: Placed, other: readonly Reading[]): boolean {
  const { before, after } = roleOf(fact);
  const [previous, next] = [before[0], after[0]];
  if (!previous || !next) return false;
  return other.some(({ words }) => {
    const content = words.filter(isFact);
    return content.some((word, i) => i > 0 && alike(word, next) && alike(content[i - 1]!, previous));
  });
}
