import { expect, it } from "vitest";
import type { Run, RunKind } from "../../../workspace/rowRuns.ts";
import { ghostWords } from "./ghostWords.ts";

it.each<[string, readonly [RunKind, string][], string]>([
  ["begins with its first words", [["same", "The bridge was closed."]], "The bridge was closed."],
  [
    "leaves out what is set aside",
    [
      ["aside", "OSLO - "],
      ["same", "The bridge was closed."],
    ],
    "The bridge was closed.",
  ],
  [
    "begins there with a fact in sight",
    [
      ["same", "All "],
      ["fact", "90"],
      ["same", " were ashore by noon."],
    ],
    "All 90 were ashore by noon.",
  ],
  [
    "goes to a fact that is far in",
    [
      ["same", "The signalman, who had worked the line for thirty years, said that he had "],
      ["fact", "not"],
      ["same", " been at his post."],
    ],
    "… line for thirty years, said that he had not been at his post.",
  ],
  [
    "begins at a long fact, though it ends out of sight",
    [
      ["fact", "The chairman of the county council and two of his deputies"],
      ["same", " resigned."],
    ],
    "The chairman of the county council and two of his deputies resigned.",
  ],
  [
    "has a place in a script without spaces",
    [
      [
        "same",
        "市政府星期二在新闻发布会上说，新的地铁线路将在今年年底之前全部建成，并且将有二十五个车站和四个停车场，总共花费",
      ],
      ["fact", "五百万"],
      ["same", "元。"],
    ],
    "… 说，新的地铁线路将在今年年底之前全部建成，并且将有二十五个车站和四个停车场，总共花费五百万元。",
  ],
  ["is cut where no line has room for more", [["same", "a ".repeat(60)]], `${"a ".repeat(45).trim()}…`],
])("%s", (_, parts, expected) => {
  expect(ghostWords({ runs: parts.map(([kind, text]) => run(kind, text)) })).toBe(expected);
});

function run(kind: RunKind, text: string): Run {
  return { kind, text, start: 0, mark: null, cues: [] };
}
