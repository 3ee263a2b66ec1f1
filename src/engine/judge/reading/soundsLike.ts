import { alike } from "./alike.ts";
import { holdsFact, isFact, type Reading, type Word } from "./reading.ts";

/** Letter pairs that two words of one root share. Chosen for clauses, where missing a counterpart costs a false claim. */
const LEAST_DICE = 0.6;
/** Letters of a compound's last part: Behelfs-brücke and Brücke. */
const LEAST_HEAD = 5;

/** Whether two words may well be of one root: forms, derivations, or a compound and its head. */
export function soundsLike(a: Word, b: Word): boolean {
  if (alike(a, b) || sharesPart(a.normal, b.normal)) return true;
  const [short, long] = a.normal.length <= b.normal.length ? [a.normal, b.normal] : [b.normal, a.normal];
  if (short.length >= LEAST_HEAD && long.endsWith(short)) return true;
  return short[0] === long[0] && dice(short, long) >= LEAST_DICE;
}

/** Whether a word of one root stands in some claims. */
export function hasRoot(word: Word, readings: readonly Reading[]): boolean {
  // Most words stand there as they are, most others in another form; then no letters need be held against letters.
  for (const reading of readings) if (holdsFact(reading, word.normal)) return true;
  for (const { words } of readings)
    for (const other of words) if (other.stem === word.stem && isFact(other)) return true;
  for (const { words } of readings)
    for (const other of words) if (isFact(other) && soundsLike(other, word)) return true;
  return false;
}

/** US-backed and US, ferry-engine and engine. */
function sharesPart(a: string, b: string): boolean {
  if (!a.includes("-") && !b.includes("-")) return false;
  const parts = a.split("-").filter((part) => part.length > 1);
  return b.split("-").some((part) => parts.includes(part));
}

/** Dice's coefficient over pairs of letters of a shorter and a longer word; 0 where their lengths rule it out. */
function dice(a: string, b: string): number {
  const most = (2 * (a.length - 1)) / (a.length + b.length - 2);
  if (a.length < 3 || most < LEAST_DICE) return 0;
  let shared = 0;
  for (let at = 0; at < b.length - 1; at++) {
    const pair = b.slice(at, at + 2);
    // Each counts once, where it stands first.
    if (a.includes(pair) && b.indexOf(pair) === at) shared++;
  }
  return (2 * shared) / (a.length + b.length - 2);
}
