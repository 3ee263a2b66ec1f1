/** Letters by which a sentence is looked up. Longer ones tell few more phrases apart. */
export const MAX_OPENING = 4;

/** What a match may begin with; `open` while all that follows is still known. */
interface Opening {
  readonly letters: string;
  readonly open: boolean;
}

/**
 * The first letters, four at most, of all that a pattern matches from its `^` on: `/^(?:read|see) (?:more|also)/` opens with
 * "read" and "see ". Where anything may stand the letters end early, so "" stands for any beginning.
 *
 * Reads the part of the syntax that the tables of phrases use before their fifth letter; what it does not know counts as
 * anything, so it may name too many openings, never too few.
 */
export function openingsOf({ source }: RegExp): ReadonlySet<string> {
  const { found } = readChoice(source, 0, [{ letters: "", open: true }]);
  return new Set(found.map(({ letters }) => letters));
}

interface Reading {
  readonly found: readonly Opening[];
  readonly at: number;
}

/** Alternatives up to the end of their group. */
function readChoice(source: string, from: number, before: readonly Opening[]): Reading {
  const found: Opening[] = [];
  let current = before;
  let at = from;
  while (at < source.length && source[at] !== ")") {
    if (source[at] === "|") {
      found.push(...current);
      current = before;
      at++;
    } else if (current.some(({ open }) => open)) ({ found: current, at } = readRepeated(source, at, current));
    else at = endOfAlternative(source, at);
  }
  return { found: distinct([...found, ...current]), at: at + 1 };
}

/** The next `|` or `)` of the group at hand. */
function endOfAlternative(source: string, from: number): number {
  let depth = 0;
  let isClass = false;
  for (let at = from; at < source.length; at++) {
    const sign = source[at];
    if (sign === "\\") at++;
    else if (isClass) isClass = sign !== "]";
    else if (sign === "[") isClass = true;
    else if (sign === "(") depth++;
    else if (depth === 0 && (sign === "|" || sign === ")")) return at;
    else if (sign === ")") depth--;
  }
  return source.length;
}

/** One sign, class or group with the quantifier behind it. */
function readRepeated(source: string, from: number, before: readonly Opening[]): Reading {
  const once = readOne(source, from, before);
  QUANTIFIER.lastIndex = once.at;
  const [quantifier = ""] = QUANTIFIER.exec(source) ?? [];
  if (quantifier === "") return once;
  const at = once.at + quantifier.length;
  const found = quantifier[0] === "?" ? once.found : closed(once.found);
  const mayBeAbsent = /^(?:[?*]|\{0)/.test(quantifier);
  return { found: mayBeAbsent ? distinct([...before, ...found]) : found, at };
}

const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

function readOne(source: string, at: number, before: readonly Opening[]): Reading {
  switch (source[at]) {
    case "(":
      return readGroup(source, at, before);
    case "[":
      return readClass(source, at, before);
    case "\\":
      return readEscape(source, at, before);
    case "^":
      return { found: before, at: at + 1 };
    case ".":
    case "$":
    case undefined:
      return { found: closed(before), at: at + 1 };
    default:
      return readLetters(source, at, before);
  }
}

/** Letters up to the next sign of the syntax at once; the last one may have a quantifier of its own. */
function readLetters(source: string, at: number, before: readonly Opening[]): Reading {
  LETTERS.lastIndex = at;
  const letters = LETTERS.exec(source)?.[0] ?? source[at]!;
  return { found: extended(before, letters), at: at + letters.length };
}

const LETTERS = /[^\\^$.|?*+()[\]{}]+(?![?*+{])/y;

function readGroup(source: string, at: number, before: readonly Opening[]): Reading {
  if (source[at + 1] !== "?") return readChoice(source, at + 1, before);
  if (source[at + 2] === ":") return readChoice(source, at + 3, before);
  // What only looks around takes no letters.
  return { found: before, at: readChoice(source, at + 3, []).at };
}

function readClass(source: string, at: number, before: readonly Opening[]): Reading {
  CLASS.lastIndex = at;
  const [whole = "[", signs = ""] = CLASS.exec(source) ?? [];
  const found = /^[^\\^-]+$/.test(signs)
    ? [...signs].flatMap((sign) => extended(before, sign))
    : closed(before);
  return { found, at: at + whole.length };
}

const CLASS = /\[((?:\\.|[^\]\\])*)\]/y;

function readEscape(source: string, at: number, before: readonly Opening[]): Reading {
  const sign = source[at + 1] ?? "";
  if (!/[A-Za-z0-9]/.test(sign)) return { found: extended(before, sign), at: at + 2 };
  return { found: closed(before), at: source[at + 2] === "{" ? source.indexOf("}", at) + 1 : at + 2 };
}

function extended(openings: readonly Opening[], letters: string): Opening[] {
  return openings.map((opening) => {
    if (!opening.open) return opening;
    const longer = (opening.letters + letters).slice(0, MAX_OPENING);
    return { letters: longer, open: longer.length < MAX_OPENING };
  });
}

function closed(openings: readonly Opening[]): Opening[] {
  return openings.map(({ letters }) => ({ letters, open: false }));
}

/** Where there are very many, two letters of each will do: "" to "ab" stand for all that "abcd" does. */
function distinct(openings: readonly Opening[]): readonly Opening[] {
  if (openings.length < 2) return openings;
  const known = new Map(openings.map((opening) => [`${opening.open} ${opening.letters}`, opening]));
  if (known.size <= MAX_OPENINGS) return [...known.values()];
  return [...new Set(openings.map(({ letters }) => letters.slice(0, SHORT)))].map((letters) => ({
    letters,
    open: false,
  }));
}

/** Chinese phrases of three choices have hundreds of beginnings, which takes long to count and tells few phrases apart. */
const MAX_OPENINGS = 40;
const SHORT = 2;
