import { beforeEach, expect, it, vi } from "vitest";
import { keptRecord } from "./keptRecord.ts";

const storage = new Map<string, string>();

beforeEach(() => {
  storage.clear();
  vi.stubGlobal("localStorage", { getItem: (key: string) => storage.get(key) ?? null });
});

it.each([
  ["nothing", undefined, {}],
  ["no JSON", "{theme", {}],
  ["a word", '"dark"', {}],
  ["null", "null", {}],
  ["fields", '{"theme":"dark","count":[1]}', { theme: "dark", count: [1] }],
  ["more than any settings take", JSON.stringify({ theme: "dark", more: "x".repeat(10_000) }), {}],
])("reads what is kept: %s", (_, kept, read) => {
  if (kept !== undefined) storage.set("key", kept);
  expect(keptRecord("key")).toEqual(read);
});

it("gives the fields no other parent, whatever their names", () => {
  storage.set("key", '{"__proto__":{"theme":"dark"}}');
  expect(keptRecord("key").theme).toBeUndefined();
});

it("reads nothing where storage is denied", () => {
  vi.stubGlobal("localStorage", {
    getItem() {
      throw new Error("denied");
    },
  });
  expect(keptRecord("key")).toEqual({});
});
