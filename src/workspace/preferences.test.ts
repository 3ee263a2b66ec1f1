import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  DEFAULT_PREFERENCES,
  PREFERENCES_KEY,
  presetWording,
  readPreferences,
  setPreferences,
  usePreferences,
} from "./preferences.ts";

const storage = new Map<string, string>();

beforeEach(() => {
  storage.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
  });
  usePreferences.setState(DEFAULT_PREFERENCES);
});

describe("preferences", () => {
  it("are kept for the next visit", () => {
    setPreferences({ theme: "dark", textSize: 21 });
    expect(usePreferences.getState()).toMatchObject({ theme: "dark", textSize: 21 });
    expect(readPreferences()).toEqual({ ...DEFAULT_PREFERENCES, theme: "dark", textSize: 21 });
  });

  it("keep what was chosen and nothing that only holds today", () => {
    setPreferences({ theme: "dark" });
    setPreferences({ textSize: 21 });
    expect(JSON.parse(storage.get(PREFERENCES_KEY) ?? "")).toEqual({ theme: "dark", textSize: 21 });
  });

  it.each([
    ["nothing", undefined],
    ["no JSON", "{theme"],
    ["no object", "7"],
    ["null", "null"],
    ["a list", '["dark"]'],
    [
      "values that do not exist",
      '{"theme":"pink","textSize":400,"marks":1,"wording":null,"letterKeys":"yes"}',
    ],
  ])("are the defaults where storage holds %s", (_, kept) => {
    if (kept !== undefined) storage.set(PREFERENCES_KEY, kept);
    expect(readPreferences()).toEqual(DEFAULT_PREFERENCES);
  });

  it("keep what is right beside what is wrong", () => {
    storage.set(PREFERENCES_KEY, '{"theme":"dark","textSize":18,"__proto__":{"marks":"lines"}}');
    expect(readPreferences()).toEqual({ ...DEFAULT_PREFERENCES, theme: "dark" });
  });

  it("hold without storage", () => {
    vi.stubGlobal("localStorage", {
      getItem() {
        throw new Error("denied");
      },
      setItem() {
        throw new Error("denied");
      },
    });
    setPreferences({ marks: "lines" });
    expect(usePreferences.getState().marks).toBe("lines");
  });
});

describe("a preset wording", () => {
  it("holds for the pair and is not kept", () => {
    presetWording("reports");
    setPreferences({ theme: "light" });
    expect(usePreferences.getState().wording).toBe("reports");
    presetWording(null);
    expect(usePreferences.getState().wording).toBe("automatic");
  });

  it("gives way to what was chosen for all pairs, also when there was no third choice", () => {
    storage.set(PREFERENCES_KEY, '{"wording":"versions"}');
    presetWording("reports");
    presetWording(null);
    expect(usePreferences.getState().wording).toBe("versions");
  });
});
