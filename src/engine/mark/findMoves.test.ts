import { expect, it } from "vitest";
import { startWork, type Work } from "../work.ts";
import { findMoves } from "./findMoves.ts";
import { after, canonical, edits, marked } from "./testing/marking.ts";
import { note } from "./testing/notation.ts";

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
  ["nor one that is all of one mark alone", "{+Sunday+} the board rejected it [-last Sunday-]"],
  ["behind it or before it", "{+Sunday+} the board rejected it [-Sunday morning-]"],
  ["on the other side", "{+last Sunday+} the board rejected it [-Sunday-]"],
  ["behind it or before it there", "{+Sunday morning+} the board rejected it [-Sunday-]"],
  [
    "nor one with a comma before it",
    "{+And then, Toro stood+} still behind the old mill [-only then, Toro fell-]",
  ],
  ["nor one that was replaced", "{+Sunday+} the board met but rejected it [-Sunday-]{+again+}"],
  ["nor function words", "{+out of the+} garden she walked [-out of the-]"],
  ["nor capitals that changed in place", "met the [-Prime Minister-]{+prime minister+} today"],
  [
    "and do not seek them elsewhere",
    "He {+left the Prime Minister Club and+} later met the [-Prime Minister-]{+prime minister+} today",
  ],
  [
    "two runs that changed their order as well",
    "[>near Lake Toro>] [>big red barn>] he slept and left town {>big red barn>} {>near Lake Toro>}",
  ],
  [
    "the longest rest behind a move as what was replaced",
    "He [-signed-] [>near Lake Toro>] [-late last winter-]{+spoke+} and then left town {>near Lake Toro>}.",
  ],
  [
    "the longest rest of the other side",
    "He {+signed+} {>near Lake Toro>} [-spoke-]{+late last winter+} and then left town [>near Lake Toro>].",
  ],
  [
    "the first of two rests as long",
    "He [-signed it-]{+spoke+} [>near Lake Toro>] [-last winter-] and then left town {>near Lake Toro>}.",
  ],
  [
    "without the commas around it",
    "He slept[-,-] [>near Lake Toro>][-,-] and then quickly left the village behind{+,+} {>near Lake Toro>}{+,+} again",
  ],
  [
    "without a small word behind it",
    "He slept [>near Lake Toro>] [-and-] then left town at last {>near Lake Toro>} {+and+} wept",
  ],
  [
    "two runs that only stand side by side in one of the texts",
    "[>near Lake Toro>] [>big red barn>] he slept until morning and then quickly left {>near Lake Toro>} +| {>big red barn>} people often stayed there for weeks",
  ],
  [
    "the first of two that came",
    "[>big red barn>] burned yesterday afternoon {>big red barn>} {+big red barn+}",
  ],
  ["each run once", "{>big red barn>} burned yesterday afternoon [>big red barn>] [-big red barn-]"],
])("%s", (_, notation) => {
  expect(marked(notation)).toBe(canonical(notation));
});

it("seeks none past the work limit", () => {
  const notation = "{+Near Lake Toro+} the ministers welcomed it [-signed near Lake Toro last year-].";
  const found = (work: Work) => after((marks, lines) => findMoves(marks, lines, work), notation);
  expect(found(startWork(0))).toBe(canonical(notation));
  expect(found(startWork())).not.toBe(canonical(notation));
});

it("numbers moves in the order of the left", () => {
  const noted = note(
    "[>near Lake Toro>] [>big red barn door>] he slept and left town {>big red barn door>} {>near Lake Toro>}",
  );
  const moves = edits(noted).map(({ left, right, move }) => {
    const [side, span] = left ? (["left", left] as const) : (["right", right!] as const);
    return `${noted.texts[side].slice(...span)} ${move}`;
  });
  expect(moves).toEqual([
    "near Lake Toro 0",
    "big red barn door 1",
    "big red barn door 1",
    "near Lake Toro 0",
  ]);
});
