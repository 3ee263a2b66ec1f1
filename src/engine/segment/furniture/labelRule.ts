import type { FurnitureKind } from "../../model.ts";
import { LANGUAGES } from "../languages/tables.ts";
import { isAgency } from "./agencies.ts";
import type { FurnitureRule, Verdict } from "./furnitureRule.ts";

/** "Photo: J. Roe/Agency" and the like stay below this; a sentence after a colon seldom does. */
const MAX_NAMES = 90;
/** The headline after "Read more:". */
const MAX_HEADLINE = 200;
const MAX_NAME_WORDS = 14;

/** Longest first, so that "Photo by" is not read as "Photo". */
const LABELS = new Map<string, FurnitureKind>(
  LANGUAGES.flatMap((language) =>
    Object.entries(language.labels ?? {}).flatMap(([kind, labels]) =>
      labels.split("|").map((label): [string, FurnitureKind] => [label.toLowerCase(), kind as FurnitureKind]),
    ),
  ),
);
const MAX_LABEL = Math.max(...[...LABELS.keys()].map((label) => label.length));
const LABELLED = new RegExp(`^(.{1,${MAX_LABEL}}?)\\s*(?:[:：|｜／]|\\s[-–—](?=\\s))\\s*(.*)$`, "su");

/** `Photo: J. Roe`, `بیشتر بخوانید: …`, `责任编辑：…`: a label of the page, a colon, and names or a headline. */
export const labelRule: FurnitureRule = (line) => {
  const alone = LABELS.get(line.toLowerCase());
  if (alone === "readMore") return { kind: "readMore", trust: "anywhere" };
  const [, label = "", rest = ""] = LABELLED.exec(line) ?? [];
  const kind = LABELS.get(label.toLowerCase());
  return kind === undefined ? null : verdict(kind, rest);
};

function verdict(kind: FurnitureKind, rest: string): Verdict | null {
  switch (kind) {
    case "readMore":
      return rest.length <= MAX_HEADLINE ? { kind, trust: "anywhere" } : null;
    case "credit":
      return namesOnly(rest) ? { kind, trust: "anywhere" } : null;
    case "promotion":
      return rest.length <= MAX_NAMES ? { kind, trust: "edge" } : null;
    case "byline":
    case "signature":
      return namesOnly(rest) || isAgency(rest) ? { kind, trust: "edge" } : null;
    // "Updated: …" is content unless a date follows; the rule of dates reads it.
    case "updated":
    case "dateline":
    case "licence":
      return null;
  }
}

/** Names, not a sentence: short, the first word with a capital where there are capitals, no stop but of initials. */
function namesOnly(rest: string): boolean {
  if (rest === "" || rest.length > MAX_NAMES || rest.split(/\s+/u).length > MAX_NAME_WORDS) return false;
  return !/^\p{Ll}{2,}/u.test(rest) && !/(?:\p{L}{4,}[.!?]|[。！？؟۔।])\s*\S/u.test(rest);
}
