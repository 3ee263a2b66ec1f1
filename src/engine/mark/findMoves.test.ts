import { expect, it } from "vitest";
import { canonical, marked } from "./testing/marking.ts";

it.each<[what: string, notation: string]>([
  [
    "words that changed their place",
    "{>On Sunday evening>} (=The|the=) hospital board rejected it [>on Sunday evening>].",
  ],
  [
    "what is left of a mark beside a move",
    "{+Speaking+} {>near Lake Toro>}{+,+} the visiting ministers welcomed the agreement [-signed-] [>near Lake Toro>] [-last year-].",
  ],
  ["one content word that is all of two marks", "{>Sunday>} the board rejected it [>Sunday>]"],
  ["not one content word among others", "{+Sunday morning+} the board rejected it [-last Sunday-]"],
  ["nor one Chinese word cut in two", "[-车 主 们-]可以从五月开始到门店更换{+新 车 主+}"],
  ["nor function words", "{+out of the+} garden she walked [-out of the-]"],
  ["nor capitals that changed in place", "met the [-Prime Minister-]{+prime minister+} today"],
  [
    "and do not seek them elsewhere",
    "He {+left the Prime Minister Club and+} later met the [-Prime Minister-]{+prime minister+} today",
  ],
  ["each run once", "{>big red barn>} burned yesterday afternoon [>big red barn>] [-big red barn-]"],
])("%s", (_, notation) => {
  expect(marked(notation)).toBe(canonical(notation));
});
