import { dateRule } from "./dateRule.ts";
import type { FurnitureRule, Verdict } from "./furnitureRule.ts";
import { labelRule } from "./labelRule.ts";
import { nameRule } from "./nameRule.ts";
import { phraseRule } from "./phraseRule.ts";
import { placeRule } from "./placeRule.ts";
import { signatureRule } from "./signatureRule.ts";

const RULES: readonly FurnitureRule[] = [dateRule, placeRule, phraseRule, labelRule, nameRule, signatureRule];
/** No rule reads more, so a longer claim is content. */
const MAX_FURNITURE = 420;
/** Somebody speaks: what is quoted is never the page's own. */
const QUOTED = /^["“„«»‘‚「『]/u;
const BEFORE = /^[\s•·*>→▶►▸■|/([【（［{–—-]+/u;
const AFTER = /[\s.。．।۔…)\]】）］}|/–—-]+$/u;

/** What kind of furniture a claim is, by its words alone; where it may count as such, the caller sees. */
export function furnitureOf(claim: string): Verdict | null {
  if (claim.length > MAX_FURNITURE || QUOTED.test(claim)) return null;
  const line = claim.replace(BEFORE, "").replace(AFTER, "");
  if (line === "") return null;
  for (const rule of RULES) {
    const verdict = rule(line);
    if (verdict !== null) return verdict;
  }
  return null;
}
