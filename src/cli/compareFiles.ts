import { compare } from "../engine/compare.ts";
import { wordingByTexts } from "../report/wordingByTexts.ts";
import type { Command } from "./commandOf.ts";
import { colourInk, plainInk } from "./ink.ts";
import { readInput } from "./readInput.ts";
import { MIN_WIDTH, renderComparison } from "./renderComparison.ts";

/** The parts of the process that a comparison looks at. */
export interface Surroundings {
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly terminal: { readonly isTTY?: boolean; readonly columns?: number };
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What is printed, and what is complained about: one message for each file that cannot be read. */
export interface Printed {
  readonly output: string;
  readonly messages: readonly string[];
}

export async function compareFiles(
  command: Extract<Command, { kind: "compare" }>,
  { standardInput, terminal, environment }: Surroundings,
): Promise<Printed> {
  const { encoding, options } = command;
  const left = await readInput(command.left, encoding, standardInput);
  const right = await readInput(command.right, encoding, standardInput);
  if (!left.ok || !right.ok) {
    return { output: "", messages: [left, right].flatMap((input) => (input.ok ? [] : [input.message])) };
  }

  const comparison = compare(left.article, right.article, options);
  if (command.output === "json") return { output: `${JSON.stringify(comparison)}\n`, messages: [] };
  const language = options.language === undefined ? {} : { language: options.language };
  const articles = { left: { ...left.article, ...language }, right: { ...right.article, ...language } };
  const width = command.width ?? readingWidth(terminal.columns);
  const ink = isColoured(terminal, environment) ? colourInk : plainInk;
  const wording = command.wording ?? wordingByTexts(comparison);
  return { output: renderComparison(comparison, articles, { width, ink, wording }), messages: [] };
}

/** Where nobody says how wide the paper is. */
const DEFAULT_WIDTH = 80;

/** Longer lines are hard to read, however wide the window is. */
const MAX_WIDTH = 110;

function readingWidth(columns = DEFAULT_WIDTH): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns));
}

/** As force-color.org and no-color.org have it; who forces wins. */
function isColoured(terminal: Surroundings["terminal"], environment: Surroundings["environment"]): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment;
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR) return false;
  return terminal.isTTY === true && TERM !== "dumb";
}
