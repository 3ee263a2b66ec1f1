import { afterEach, describe, expect, it, vi } from "vitest";
import { claimAtEnd, currentEntry, START, textsOf } from "./historyEntry.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const entryOf = (state: unknown) => {
  vi.stubGlobal("history", { state });
  return currentEntry();
};

describe("the entry that is shown", () => {
  it.each([
    START,
    { kind: "start", comparison: "behind", claim: { key: "c4", texts: null } },
    { kind: "start", comparison: "ahead", claim: { key: "c12b", texts: "3-a 4-b" } },
    { kind: "comparison", texts: "3-a 4-b", hasSheet: true },
  ])("is read as it was left: %j", (entry) => {
    expect(entryOf(structuredClone(entry))).toEqual(entry);
  });

  it.each([
    null,
    undefined,
    "start",
    [],
    {},
    { kind: "start" },
    { kind: "start", comparison: "beside", claim: null },
    { kind: "start", comparison: null, claim: "c4" },
    { kind: "start", comparison: null, claim: { key: "__proto__", texts: null } },
    { kind: "start", comparison: null, claim: { key: 4, texts: null } },
    { kind: "comparison", texts: 7, hasSheet: true },
    { kind: "comparison", texts: "3-a 4-b" },
  ])("is none where another page left its own: %j", (state) => {
    expect(entryOf(state)).toBeNull();
  });
});

it.each([
  ["#c4", "c4"],
  ["#c12b", "c12b"],
  ["", null],
  ["c4", null],
  ["#c", null],
  ["#c4x", null],
  [`#c${"9".repeat(10)}`, null],
])("the address %j names %j", (hash, key) => {
  vi.stubGlobal("location", { hash });
  expect(claimAtEnd()).toBe(key);
});

describe("of which two texts an entry is", () => {
  const of = (left: string, right: string, name = "a.txt") =>
    textsOf({ left: { name, text: left }, right: { name: "b.txt", text: right } });

  it("hangs on each sign and on the sides, and on no name", () => {
    const entry = of("The fire killed 12.", "中文");
    expect(of("The fire killed 12.", "中文", "renamed.txt")).toBe(entry);
    expect(of("The fire killed 13.", "中文")).not.toBe(entry);
    expect(of("The fire killed 21.", "中文")).not.toBe(entry);
    expect(of("中文", "The fire killed 12.")).not.toBe(entry);
    expect(of("", "")).not.toBe(of("", " "));
  });
});
