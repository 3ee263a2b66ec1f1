import { describe, expect, it } from "vitest";
import type { Side } from "../engine/model.ts";
import { placeFiles } from "./placeFiles.ts";
import { EMPTY_SIDES, type SideState } from "./sides.ts";

const filled: SideState = { kind: "reading", name: "x", ticket: 0, file: null, draft: null };
const refused: SideState = { kind: "refused", failure: { kind: "empty", name: "x" } };

/** "a.txt b.txt" -> the two files. */
function files(names: string): File[] {
  return names.split(" ").map((name) => new File([name], name));
}

/** As a reader sees it: "A:a.txt B:b.txt", or "which? …". */
function placed(names: string, sides = EMPTY_SIDES, onto?: Side): string {
  const placement = placeFiles(files(names), sides, onto);
  return placement.kind === "ask"
    ? `which? ${placement.files.map((file) => file.name).join(" ")}`
    : placement.files.map(({ side, file }) => `${side === "left" ? "A" : "B"}:${file.name}`).join(" ");
}

describe("placeFiles", () => {
  it("puts one file on the first free side", () => {
    expect(placed("a.txt")).toBe("A:a.txt");
    expect(placed("a.txt", { left: filled, right: { kind: "empty" } })).toBe("B:a.txt");
    expect(placed("a.txt", { left: refused, right: filled })).toBe("A:a.txt");
  });

  it("puts one file where it was dropped, filled or not", () => {
    expect(placed("a.txt", EMPTY_SIDES, "right")).toBe("B:a.txt");
    expect(placed("a.txt", { left: filled, right: { kind: "empty" } }, "left")).toBe("A:a.txt");
  });

  it("puts one file in the place of B where both sides are filled", () => {
    expect(placed("a.txt", { left: filled, right: filled })).toBe("B:a.txt");
  });

  it.each([
    ["b.txt a.txt", "A:a.txt B:b.txt"],
    ["draft10.txt draft2.txt", "A:draft2.txt B:draft10.txt"],
    ["Zebra.txt apple.txt", "A:apple.txt B:Zebra.txt"],
    ["église.txt zoo.txt", "A:église.txt B:zoo.txt"],
  ])("puts two in the order of their names: %s", (names, expected) => {
    expect(placed(names, EMPTY_SIDES, "right")).toBe(expected);
  });

  it("asks about three or more, in the order of their names", () => {
    expect(placed("c.txt a.txt b.txt")).toBe("which? a.txt b.txt c.txt");
  });

  it("puts nothing for nothing", () => {
    expect(placeFiles([], EMPTY_SIDES)).toEqual({ kind: "place", files: [] });
  });
});
