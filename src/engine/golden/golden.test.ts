import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compare } from "../compare.ts";
import { brokenInvariants } from "../testing/brokenInvariants.ts";
import { describeComparison } from "../testing/describeComparison.ts";

/**
 * A folder a lesson: two texts and what a reader should be told of them. A bug report becomes a folder here.
 * `UPDATE_GOLDEN=1 npx vitest run src/engine/golden` writes the answers anew; read every line of the difference.
 */
const here = dirname(fileURLToPath(import.meta.url));
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe("golden comparisons", () => {
  it.each(folders)("%s", (folder) => {
    const read = (name: string) => readFileSync(join(here, folder, name), "utf8");
    const left = read("left.txt");
    const right = read("right.txt");
    const language = existsSync(join(here, folder, "language.txt")) ? read("language.txt").trim() : "en";
    const answer = compare(
      { name: "left.txt", text: left, language },
      { name: "right.txt", text: right, language },
    );
    const described = describeComparison(answer, left, right);
    if (process.env.UPDATE_GOLDEN) writeFileSync(join(here, folder, "expected.txt"), described);
    expect(described).toBe(read("expected.txt"));
    expect(brokenInvariants(answer, { left, right }, { language })).toEqual([]);
  });
});
