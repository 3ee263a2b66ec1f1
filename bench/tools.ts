import { Chunk, presentableDiff } from "@codemirror/merge";
import { Text } from "@codemirror/state";
import { diffWords } from "diff";
import DiffMatchPatch from "diff-match-patch";
import { DefaultLinesDiffComputer } from "vscode-diff";
import { compare } from "../src/engine/compare.ts";
import type { LanguageCode } from "./texts/languages.ts";
import type { TextPair } from "./texts/texts.ts";

/** What became of a call: `coarse` where the tool itself says that it cut corners, `none` where it gives nothing back. */
export type Answer = "whole" | "coarse" | "none";

export interface Tool {
  readonly name: string;
  /** Its usual limits, in words, for the head of the second table. */
  readonly limits: string;
  readonly run: (texts: TextPair, options: { limited: boolean; language: LanguageCode }) => Answer;
}

/** `diff` has no limit of its own; it is given the second that diff-match-patch takes by default. */
const DIFF_TIMEOUT_MS = 1000;
const DIFF_MATCH_PATCH_TIMEOUT_S = 1;
/** What the merge view sets where it is not told otherwise. */
const CODE_MIRROR_SCAN_LIMIT = 500;
/** A change this long on both sides was not looked into at all, though its chunk calls itself precise. */
const CODE_MIRROR_UNREAD = CODE_MIRROR_SCAN_LIMIT * 32;
/** `diffEditor.maxComputationTime`. */
const VS_CODE_TIMEOUT_MS = 5000;
const UNLIMITED = 0;

export const TOOLS = {
  claimdiff: {
    name: "Claimdiff",
    limits: "its step limit, in both tables",
    run: ([left, right], { language }) => {
      const { exact } = compare(
        { name: "left", text: left, language },
        { name: "right", text: right, language },
      );
      return exact ? "whole" : "coarse";
    },
  },
  diff: {
    name: "diff, diffWords",
    limits: "none by default; here timeout 1 s",
    run: ([left, right], { limited }) => {
      const changes = limited ? diffWords(left, right, { timeout: DIFF_TIMEOUT_MS }) : diffWords(left, right);
      return changes === undefined ? "none" : "whole";
    },
  },
  diffMatchPatch: {
    name: "diff-match-patch, semantic",
    limits: "Diff_Timeout 1 s",
    run: ([left, right], { limited }) => {
      const tool = new DiffMatchPatch();
      tool.Diff_Timeout = limited ? DIFF_MATCH_PATCH_TIMEOUT_S : UNLIMITED;
      const changes = tool.diff_main(left, right);
      tool.diff_cleanupSemantic(changes);
      return "whole";
    },
  },
  codeMirror: {
    name: "@codemirror/merge",
    limits: "scanLimit 500",
    run: ([left, right], { limited }) => {
      if (!limited) {
        presentableDiff(left, right);
        return "whole";
      }
      const [a, b] = [Text.of(left.split("\n")), Text.of(right.split("\n"))];
      const chunks = Chunk.build(a, b, { scanLimit: CODE_MIRROR_SCAN_LIMIT });
      const read = chunks.every(
        ({ precise, changes }) =>
          precise && changes.every((c) => Math.min(c.toA - c.fromA, c.toB - c.fromB) <= CODE_MIRROR_UNREAD),
      );
      return read ? "whole" : "coarse";
    },
  },
  vsCode: {
    name: "VS Code",
    limits: "maxComputationTime 5 s",
    run: ([left, right], { limited }) => {
      const { hitTimeout } = new DefaultLinesDiffComputer().computeDiff(left.split("\n"), right.split("\n"), {
        ignoreTrimWhitespace: true,
        computeMoves: false,
        maxComputationTimeMs: limited ? VS_CODE_TIMEOUT_MS : UNLIMITED,
      });
      return hitTimeout ? "coarse" : "whole";
    },
  },
} as const satisfies Readonly<Record<string, Tool>>;

export type ToolName = keyof typeof TOOLS;
