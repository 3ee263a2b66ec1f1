import { describe, expect, it } from "vitest";
import type { Side } from "../../engine/model.ts";
import type { Sides } from "../../workspace/sides.ts";
import { dragWords } from "./fileDrag.ts";

const empty = { kind: "empty" } as const;
const filled = { kind: "reading", name: "old.txt", ticket: 0, file: null, draft: null } as const;

/** What the two sheets say, as "A | B"; a sheet that takes a file is marked by ">". */
function said(count: number | null, over: Side | null, sides: Sides): string {
  const { left, right } = dragWords({ count, over }, sides);
  return [left, right].map(({ takes, lead, detail }) => `${takes ? "> " : ""}${lead} ${detail}`).join(" | ");
}

describe("dragWords", () => {
  it.each([
    [
      "one file over the page",
      said(1, null, { left: empty, right: empty }),
      "> Let go to open the file here. It becomes A. | Or let go here to open it as B.",
    ],
    [
      "one file over the page, A filled",
      said(1, null, { left: filled, right: empty }),
      "Or let go here to put it in place of old.txt. | > Let go to open the file here. It becomes B.",
    ],
    [
      "one file over B",
      said(1, "right", { left: empty, right: empty }),
      "Or let go here to open it as A. | > Let go to open the file here. It becomes B.",
    ],
    [
      "one file over a filled A",
      said(1, "left", { left: filled, right: empty }),
      "> Let go to open the file here. It takes the place of old.txt. | Or let go here to open it as B.",
    ],
    [
      "two files",
      said(2, "right", { left: empty, right: filled }),
      "> Let go to open two files. The first by name goes here. | > Let go to open two files. The second by name goes here, in place of old.txt.",
    ],
    [
      "five files",
      said(5, null, { left: empty, right: empty }),
      "> Let go to choose two of 5 files. You say which one becomes A. | > Let go to choose two of 5 files. You say which one becomes B.",
    ],
    [
      "who knows how many",
      said(null, "left", { left: empty, right: empty }),
      "> Let go to open. A single file goes here; of two, the first by name. | Let go to open. Of two files, the second by name goes here.",
    ],
  ])("%s", (_, actual, expected) => {
    expect(actual).toBe(expected);
  });
});
