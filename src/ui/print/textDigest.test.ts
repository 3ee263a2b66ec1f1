import { afterEach, describe, expect, it, vi } from "vitest";
import { textDigest } from "./textDigest.ts";

afterEach(() => vi.unstubAllGlobals());

describe("textDigest", () => {
  // The vectors of FIPS 180-4 for the empty message and "abc", and `printf 'é' | sha256sum`.
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    ["é", "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"],
  ])("of %j", async (text, digest) => {
    expect(await textDigest(text)).toBe(digest);
  });

  it("is left out where the browser has none", async () => {
    vi.stubGlobal("crypto", {});
    expect(await textDigest("abc")).toBeNull();
  });
});
