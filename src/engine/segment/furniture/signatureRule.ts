import { isAgency } from "./agencies.ts";
import type { FurnitureRule } from "./furnitureRule.ts";

/** `SA/PA`, `rc/msh`, `MNA/END`; with agencies after it `jw/sti (AFP, dpa)`. */
const INITIALS = /^(?:\p{Lu}{2,4}|\p{Ll}{2,4})(?:\/(?:\p{Lu}{2,4}|\p{Ll}{2,4})){1,3}(?: ?\([^()]{2,40}\))?$/u;
const DPA_NUMBER = /^(?:©\s*)?[\p{L}-]{2,20}, ?\p{L}{2,6}:\d{6}-\d{2,3}-\d+(?:\/\d+)?$/u;

/** The signs of editors and agencies under a report: initials apart by a stroke, an agency's name alone. */
export const signatureRule: FurnitureRule = (line) =>
  // Hardly a line has a stroke or a colon, and the patterns are slow to be made ready.
  (line.includes("/") && INITIALS.test(line)) ||
  isAgency(line.replace(/^[-—–]{1,2} ?/u, "")) ||
  (line.includes(":") && DPA_NUMBER.test(line))
    ? { kind: "signature", trust: "edge" }
    : null;
