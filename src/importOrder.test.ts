import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/**
 * The steps in the order of `compare.ts`: each imports only what stands before it. The linter holds the folders outside the
 * engine; these are a test, since there each would need its own list of all that follow.
 */
const ORDER = ["domain", "words", "segment", "recut", "align", "judge", "mark", "summarise", "compare.ts"];

/** Folders of tests alone, which may call any step. */
const TESTS = ["golden", "performance", "testing"];

const src = dirname(fileURLToPath(import.meta.url));
const engine = join(src, "engine");
const files = sourcesIn(engine).filter((file) => !TESTS.includes(stepOf(file)));

it("knows the place of every folder", () => {
  expect(files.map(stepOf).filter((step) => !ORDER.includes(step))).toEqual([]);
  expect(new Set(files.map(stepOf))).toEqual(new Set(ORDER));
});

it("imports no later step anywhere", () => {
  const breaches = files.flatMap((file) =>
    laterImports(file, readFileSync(join(engine, file), "utf8")).map((path) => `${file} imports ${path}`),
  );
  expect(breaches).toEqual([]);
});

it.each([
  ["words/a.ts", 'import { b } from "../align/b.ts";', ["align/b.ts"]],
  ["words/numbers/a.ts", 'export type { B } from "../../segment/b.ts";', ["segment/b.ts"]],
  ["align/a.ts", 'import {\n  b,\n} from "../compare.ts";', ["compare.ts"]],
  ["text.ts", 'const { b } = await import("./words/b.ts");', ["words/b.ts"]],
  ["judge/a.ts", 'import { b } from "../align/b.ts";\nimport { c } from "../text.ts";', []],
  ["mark/a.ts", 'import { diffArrays } from "diff";\nimport { b } from "./b.ts";', []],
])("%s with %j imports of later steps %j", (file, source, later) => {
  expect(laterImports(file, source)).toEqual(later);
});

it.each(["engine/words", "engine/segment", "engine/align", "engine/judge", "ui"])(
  "%s has no ring of folders",
  (place) => {
    const own = sourcesIn(join(src, place)).filter((file) => !TESTS.includes(file.split(/[/\\]/u)[0]!));
    const folders = new Map(own.map((file) => [dirname(file), new Set<string>()]));
    for (const file of own)
      for (const path of importsOf(file, readFileSync(join(src, place, file), "utf8")))
        if (folders.has(dirname(path)) && dirname(path) !== dirname(file))
          folders.get(dirname(file))?.add(dirname(path));
    expect(folders.size).toBeGreaterThan(3);
    expect(inRings(folders)).toEqual([]);
  },
);

it("finds rings", () => {
  const folders = new Map([
    ["a", new Set(["b", "d"])],
    ["b", new Set(["c"])],
    ["c", new Set(["b"])],
    ["d", new Set<string>()],
  ]);
  expect(inRings(folders)).toEqual(["a", "b", "c"]);
});

/** The folders from which a ring is reached: what is left when those that import none of the rest are taken away. */
function inRings(folders: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  let left = [...folders.keys()];
  for (;;) {
    const rest = left.filter((folder) => left.some((other) => folders.get(folder)?.has(other)));
    if (rest.length === left.length) return left;
    left = rest;
  }
}

/** The files of a folder but for tests, by their paths in it. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test)\.tsx?$/u.test(file),
  );
}

/** The files that a file imports, by their paths in the same folder. */
function importsOf(file: string, source: string): string[] {
  return [...source.matchAll(/(?:from|import)[\s(]*"(\.[^"]+)"/gu)].map(([, path = ""]) =>
    relative(".", normalize(join(dirname(file), path))),
  );
}

/** The files of later steps, or of none of the order, that a file imports. */
function laterImports(file: string, source: string): string[] {
  const own = ORDER.indexOf(stepOf(file));
  return importsOf(file, source).filter((path) => {
    const step = ORDER.indexOf(stepOf(path));
    return step < 0 || step > own;
  });
}

/** Files beside the folders, but for `compare.ts`, are the domain that all steps share. */
function stepOf(file: string): string {
  const [first = "", ...inside] = file.split(/[/\\]/u);
  return inside.length > 0 || first === "compare.ts" ? first : "domain";
}
