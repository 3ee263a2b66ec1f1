import { expect, it, vi } from "vitest";
import { MAX_BYTES } from "../intake/readBytes.ts";
import { readFile } from "./readFile.ts";

it("refuses a file by its size without loading it", async () => {
  const file = new File([], "huge.txt");
  Object.defineProperty(file, "size", { value: MAX_BYTES + 1 });
  const load = vi.spyOn(file, "arrayBuffer");
  expect(await readFile(file, file.name, undefined)).toMatchObject({
    ok: false,
    failure: { kind: "too-large", name: "huge.txt" },
  });
  expect(load).not.toHaveBeenCalled();
});

it("calls a folder unreadable", async () => {
  const folder = new File([], "articles");
  vi.spyOn(folder, "arrayBuffer").mockRejectedValue(new DOMException("is a directory", "NotReadableError"));
  expect(await readFile(folder, folder.name, undefined)).toEqual({
    ok: false,
    failure: { kind: "unreadable", name: "articles" },
  });
});
