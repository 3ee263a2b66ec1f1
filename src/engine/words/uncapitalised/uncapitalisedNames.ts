import { allMatches } from "../letters/allMatches.ts";
import { hasSignFrom } from "../letters/hasSignFrom.ts";
import { arabic } from "./arabic.ts";
import { chinese } from "./chinese.ts";
import { hindi } from "./hindi.ts";
import { japanese } from "./japanese.ts";
import { korean } from "./korean.ts";
import type { NameTable } from "./nameTable.ts";
import { persian } from "./persian.ts";

/**
 * The names in a line of a script that has no capitals to tell them by: known places and days of the week in the first of their
 * spellings, and what stands beside a word for an office or a town.
 *
 * For telling two texts apart, where a name that is missed does no harm; not for showing.
 */
export function uncapitalisedNames(line: string): string[] {
  if (!hasSignFrom(ARABIC, line)) return [];
  return SCRIPTS.flatMap(({ script, names, spellings, others }) => {
    if (!script.test(line)) return [];
    const known = allMatches(names, line).map(
      ({ 0: whole, groups }) => spellings.get(groups?.name ?? whole)!,
    );
    return [...known, ...others.flatMap((pattern) => allMatches(pattern, line).map(([name]) => name))];
  });
}

/** The first sign of the first of the scripts; most lines are of letters that have capitals, which stand before it. */
const ARABIC = 0x600;

interface Script {
  readonly script: RegExp;
  readonly names: RegExp;
  /** Each spelling with the first of its name. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly others: readonly RegExp[];
}

/** Letters that Arabic writes in one with the next word: and, so, with, like, for, the. */
const ARABIC_BEFORE = "[وفبكل]?(?:ال|لل)?";

const SCRIPTS: readonly Script[] = [
  readTables(/[\p{Script=Han}\p{Script=Katakana}]/u, [chinese, japanese], (names) => names),
  // Korean writes what other languages say before a name behind it, in one with it.
  readTables(/\p{Script=Hangul}/u, [korean], (names) => `(?<!\\p{L})(?:${names})`),
  readTables(
    /\p{Script=Arabic}/u,
    [arabic, persian],
    (names) => `(?<!\\p{L})${ARABIC_BEFORE}(?<name>${names})(?![\\p{L}\\p{M}])`,
  ),
  readTables(
    /\p{Script=Devanagari}/u,
    [hindi],
    (names) => `(?<![\\p{L}\\p{M}])(?:${names})(?![\\p{L}\\p{M}])`,
  ),
];

function readTables(script: RegExp, tables: readonly NameTable[], around: (names: string) => string): Script {
  const spellings = new Map<string, string>();
  for (const { places, days } of tables)
    for (const name of `${places} ${days}`.split(" ")) {
      const all = name.split("/");
      for (const spelling of all) if (!spellings.has(spelling)) spellings.set(spelling, all[0]!);
    }
  // Longer ones first: 墨西哥城 is not 墨西哥.
  const longestFirst = [...spellings.keys()].sort((a, b) => b.length - a.length);
  return {
    script,
    names: new RegExp(around(longestFirst.join("|")), "gu"),
    spellings,
    others: tables.flatMap(({ others }) => others),
  };
}
