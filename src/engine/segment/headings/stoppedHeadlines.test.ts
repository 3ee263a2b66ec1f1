import { expect, it } from "vitest";
import { segment } from "../segment.ts";

/** Each claim with # before a heading and ~ before furniture. */
function drawn(text: string, language: string): string[] {
  const { claims } = segment({ name: "x", text }, language);
  return claims.map(
    ({ start, end, heading, furniture }) =>
      `${heading ? "# " : furniture === false ? "" : "~ "}${text.slice(start, end)}`,
  );
}

it.each([
  [
    "above the text",
    "en",
    "Mill burns in Corvane. Nobody hurt\n\nA mill burned down on Monday. It was empty.",
    ["# Mill burns in Corvane.", "# Nobody hurt", "A mill burned down on Monday.", "It was empty."],
  ],
  [
    "in another language, with a question",
    "pl",
    "Most zamknięty. Kto zapłaci? Miasto liczy straty\nMost w Kelmie zamknięto w poniedziałek.",
    [
      "# Most zamknięty.",
      "# Kto zapłaci?",
      "# Miasto liczy straty",
      "Most w Kelmie zamknięto w poniedziałek.",
    ],
  ],
  [
    "in a script without spaces",
    "zh",
    "磨坊起火。无人受伤\n\n周一，一座磨坊被烧毁。",
    ["# 磨坊起火。", "# 无人受伤", "周一，一座磨坊被烧毁。"],
  ],
  [
    "over a by-line and a day",
    "en",
    "Mill burns in Corvane. Nobody hurt\nBy Jane Roe\n3 May 2024\nA mill burned down on Monday.",
    [
      "# Mill burns in Corvane.",
      "# Nobody hurt",
      "~ By Jane Roe",
      "~ 3 May 2024",
      "A mill burned down on Monday.",
    ],
  ],
  [
    "under another line",
    "en",
    "Floods\n\nRiver falls. Roads stay shut\n\nThe Lohe fell on Monday.",
    ["# Floods", "# River falls.", "# Roads stay shut", "The Lohe fell on Monday."],
  ],
])("a headline of several sentences: %s", (_, language, text, want) =>
  expect(drawn(text, language)).toEqual(want),
);

it.each([
  ["a stop at the end", "The mill burned. Nobody was hurt.\n\nIt was empty."],
  ["a quotation", "Mill burns in Corvane. “I am tired,” she said\n\nIt was empty."],
  ["a bracket", "Mill burns in Corvane. Nobody hurt (see page 3)\n\nIt was empty."],
  ["a link", "Mill burns in Corvane. See mill.example/live\n\nIt was empty."],
  [
    "a sentence of a report",
    "Mill burns in Corvane. Nobody was hurt when it went up in flames early on Monday morning\n\nIt was empty.",
  ],
  ["further down", "The mill burned down.\n\nIt was empty. Nobody was hurt\n\nPolice came later."],
  ["alone", "Mill burns in Corvane. Nobody hurt"],
  ["among lines that never have a stop", "So I went. Nobody came\nI waited. Nothing\nThen I left. The end"],
  [
    "a long paragraph whose stop was forgotten",
    `${"The mill burned down. ".repeat(7)}It rained\n\nNobody came.`,
  ],
])("none: %s", (_, text) => expect(drawn(text, "en").filter((line) => line.startsWith("#"))).toEqual([]));
