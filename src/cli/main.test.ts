import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { version } from "../../package.json";
import type { Comparison } from "../engine/model.ts";

const folder = mkdtempSync(join(tmpdir(), "claimdiff-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Neither colour variable of whoever runs the tests. */
const { NO_COLOR: _none, FORCE_COLOR: _forced, ...environment } = process.env;
const COMMAND = ["--import", "tsx", "src/cli/main.ts"];

/** Runs the command as a shell does, its output going to a pipe. */
function claimdiff(words: readonly string[], input = "", colour: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...words], {
    input,
    encoding: "utf8",
    env: { ...environment, ...colour },
  });
  return { status, stdout, stderr };
}

const left = file("left.txt", "The council met on Tuesday. Nobody was hurt.\n");
const right = file("right.txt", "The council met on Friday. Nobody was hurt.\n");

describe("the command", { timeout: 30_000 }, () => {
  it("prints a comparison without colour in a pipe", () => {
    const { status, stdout, stderr } = claimdiff([left, right]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("[-Tuesday-]");
    expect(stdout).toContain("{+Friday+}");
    expect(stdout).not.toContain("\x1b");
  });

  it("takes colour where it is forced", () => {
    expect(claimdiff([left, right], "", { FORCE_COLOR: "1" }).stdout).toContain("\x1b[");
  });

  it("prints JSON, and reads standard input as one of the files", () => {
    const { status, stdout } = claimdiff(["--json", "-", right], "Nobody was hurt.");
    const comparison = JSON.parse(stdout) as Comparison;
    expect(status).toBe(0);
    expect(comparison.left.name).toBe("standard input");
    expect(comparison).not.toHaveProperty("id");
    expect(comparison.summary).toMatchObject({ same: 1, added: 1 });
  });

  it("answers lines, the bad ones too, and says so by its exit code", () => {
    const good = JSON.stringify({ id: "a", left: { text: "One." }, right: { text: "One." } });
    const { status, stdout } = claimdiff(["--jsonl"], `${good}\nbad\n${good}\n`);
    const ids = stdout
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string | null }).id);
    expect({ status, ids }).toEqual({ status: 1, ids: ["a", null, "a"] });
  });

  it("names every file that cannot be read, why, and the way out", () => {
    const pdf = file("report.pdf", "%PDF-1.7\n");
    const { status, stdout, stderr } = claimdiff([join(folder, "missing.txt"), pdf]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toBe(
      `claimdiff: ${join(folder, "missing.txt")} does not exist. Check the name.\n` +
        `claimdiff: ${pdf} is no plain text (PDF). Save the article as .txt and compare that.\n`,
    );
  });

  it("says so of a folder and of an empty file", () => {
    const inner = join(folder, "inner");
    mkdirSync(inner);
    const { status, stderr } = claimdiff([inner, file("empty.txt", "\ufeff \n")]);
    expect(status).toBe(1);
    expect(stderr).toContain("inner is a folder. Name a file in it.");
    expect(stderr).toContain("empty.txt is empty: there is no text to compare.");
  });

  it("says so of lines that cannot be read", () => {
    const missing = join(folder, "missing.jsonl");
    const { status, stderr } = claimdiff(["--jsonl", missing]);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `claimdiff: ${missing} does not exist. Check the name.\n`,
    });
  });

  it("reports wrong use on the error stream", () => {
    const { status, stdout, stderr } = claimdiff([left]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe("claimdiff: two files are compared, 1 given. Try claimdiff --help.\n");
  });

  it("lets no name give orders to the terminal", () => {
    const { stderr } = claimdiff([join(folder, "gone\r\u001b[2J.txt"), left]);
    expect(stderr).toBe(
      `claimdiff: ${join(folder, "gone\ufffd\ufffd[2J.txt")} does not exist. Check the name.\n`,
    );
  });

  it("says its version", () => {
    expect(claimdiff(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("is quiet when its reader stops reading", () => {
    const line = JSON.stringify({ left: { text: "One." }, right: { text: "One." } });
    const pairs = file("pairs.jsonl", `${line}\n`.repeat(3000));
    const command = `"$0" ${COMMAND.join(" ")} --jsonl '${pairs}' | head -n 1`;
    const { stdout, stderr } = spawnSync("bash", ["-c", command, process.execPath], {
      encoding: "utf8",
      env: environment,
    });
    expect(stderr).toBe("");
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  });
});
