import type { FurnitureKind } from "../../model.ts";
import { LANGUAGES } from "../languages/tables.ts";
import { agencyEnd, isAgency } from "./agencies.ts";
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

const SMALL_START = /^\p{Ll}{2,}/u;
const SENTENCE_WITHIN = /(?:\p{L}{4,}[.!?]|[。！？؟۔।])\s*\S/u;
/** A longer word in small letters: one may stand among names ("freie Journalistin"), but not last, where a verb does. */
const SMALL_WORD = /(?<![\p{L}\p{M}])\p{Ll}{4,}/gu;
const SMALL_END = /(?<![\p{L}\p{M}])\p{Ll}{4,}$/u;
/** Signs of a verb: no name of an agency or a person has them. */
const CHINESE_VERB = /[将將会會了被已]/u;

/** Names, not a sentence: short, the first word with a capital where there are capitals, no stop but of initials. */
function namesOnly(rest: string): boolean {
  if (rest === "" || rest.length > MAX_NAMES || rest.split(/\s+/u).length > MAX_NAME_WORDS) return false;
  if (SENTENCE_WITHIN.test(rest) || CHINESE_VERB.test(rest)) return false;
  // `dpa/Jana Roth` begins small, `picture alliance / dpa` is all small.
  if (agencyEnd(rest, 0, "whole") > 0) return true;
  return !SMALL_START.test(rest) && !SMALL_END.test(rest) && (rest.match(SMALL_WORD)?.length ?? 0) <= 1;
}
