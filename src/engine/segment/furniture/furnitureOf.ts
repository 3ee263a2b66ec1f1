import { creditRule } from "./creditRule.ts";
import { dateRule } from "./dateRule.ts";
import type { FurnitureRule, Verdict } from "./furnitureRule.ts";
import { labelRule } from "./labelRule.ts";
import { nameRule } from "./nameRule.ts";
import { phraseRule } from "./phraseRule.ts";
import { placeRule } from "./placeRule.ts";
import { signatureRule } from "./signatureRule.ts";

const RULES: readonly FurnitureRule[] = [
  dateRule,
  placeRule,
  phraseRule,
  labelRule,
  nameRule,
  signatureRule,
  creditRule,
];
/** No rule reads more, so a longer claim is content. */
const MAX_FURNITURE = 420;
/** Somebody speaks: what is quoted is never the page's own. */
const QUOTED = /^["“„«»‘‚「『]/u;
/** The same without marks: "Follow us, she said". The commonest verbs of saying. */
const SAID =
  /[,،，] ?(?:(?:[^,،，]{1,24} )?(?:said|says|told|wrote|urged|begged|shouted|cried|sagte|schrieb|rief|meinte|dit|écrit|dijo|escribió|disse|escreveu|ha detto|сказала?|писала?|заявила?)(?!\p{L})(?: [^,]{0,24})?|(?:قال|قالت|گفت)(?!\p{L}).{0,24}|[^，]{1,6}[说說])$/u;
const BEFORE = /^[\s•·*>→▶►▸■|/([【（［{–—-]+/u;
const AFTER = /[\s.。．।۔…)\]】）］}|/–—-]+$/u;

/** What kind of furniture a claim is, by its words alone; where it may count as such, the caller sees. */
export function furnitureOf(claim: string): Verdict | null {
  if (claim.length > MAX_FURNITURE || QUOTED.test(claim)) return null;
  const line = claim.replace(BEFORE, "").replace(AFTER, "");
  if (line === "" || SAID.test(line)) return null;
  for (const rule of RULES) {
    const verdict = rule(line);
    if (verdict !== null) return verdict;
  }
  return null;
}
