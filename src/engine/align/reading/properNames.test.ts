import { describe, expect, it } from "vitest";
import { properNames } from "./properNames.ts";

describe("properNames", () => {
  it.each([
    [
      "capitals inside a sentence",
      "Rain fell on the roofs of Varno for two days and then stopped, said Mila from the post office.",
      "Rain fell on Sarn.",
      ["Varno", "Mila"],
      ["Sarn"],
    ],
    [
      "none that begins a sentence or a quotation, nor a letter alone",
      "It rained. Mila came here and said “Varno is wet, or so I think”. McAdoo was not there.",
      "",
      [],
      [],
    ],
    [
      "those behind a comma, a bracket, a number and any white space",
      "there came, Mila said, one (an old man) Varno of 12 Lund or\u00a0Kelm in a long coat and two small boys by\u2009Sarn in the rain.",
      "",
      ["Mila", "Varno", "Lund", "Kelm", "Sarn"],
      [],
    ],
    [
      "those behind letters of two code units",
      "so they sang 𐌰𐌱𐌲 Mila as the rain fell on the roof.",
      "",
      ["Mila"],
      [],
    ],
    [
      "a capital behind another where nouns have them too",
      "Gestern traf der Stürmer Nils Petermann im Stadion von Varno das Tor.",
      "Im Block sangen die Fans vor Freude.",
      ["Nils", "Petermann"],
      [],
    ],
    [
      "none but those in a text whose nouns have capitals",
      "Da lag Schnee.",
      "Da kam der Wirt mit Brot und Wein aus dem Keller in die Stube.",
      [],
      [],
    ],
    [
      "a name without capitals where the other text shows that it is one",
      "市长钱有望在会上发言。",
      "钱有望来了。",
      ["钱有望"],
      ["钱有望"],
    ],
    ["one within a longer one", "墨西哥下雨。", "墨西哥城下雨。", ["墨西哥"], ["墨西哥", "墨西哥城"]],
    ["one of pairs of code units", "在市长𠀀𠀁中。歌手玛丽·𠀀𠀁到场。", "𠀂𠀀𠀁", ["𠀀𠀁"], ["𠀀𠀁"]],
    ["none that only begins alike", "市长钱有望在会上发言。", "钱有道来了。", ["钱有望"], []],
  ])("finds %s", (_, left, right, inLeft, inRight) => {
    const found = properNames({ left: [left], right: [right] });
    expect([...found.left].toSorted()).toEqual(inLeft.toSorted());
    expect([...found.right].toSorted()).toEqual(inRight.toSorted());
  });
});
