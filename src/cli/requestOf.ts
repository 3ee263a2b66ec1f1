import type { Article, Options } from "../engine/model.ts";
import { isRecord, optionsProblem } from "./optionsProblem.ts";

/** A line of `--jsonl`, checked. `id` is given back as it came. */
export type Request =
  | {
      readonly ok: true;
      readonly id: unknown;
      readonly left: Article;
      readonly right: Article;
      readonly options: Options;
    }
  | { readonly ok: false; readonly id: unknown; readonly error: string };

/** Reads a line of JSON. Fields beyond the known ones of a pair are let be: a corpus carries its own. */
export function requestOf(line: string): Request {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {
      ok: false,
      id: null,
      error: `not JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  if (!isRecord(value)) return { ok: false, id: null, error: "must be an object with left and right" };

  const { id, left, right, options = {} } = value;
  const error =
    articleProblem("left", left) ?? articleProblem("right", right) ?? prefixed(optionsProblem(options));
  if (error) return { ok: false, id: id ?? null, error };
  return {
    ok: true,
    id,
    left: named(left, "left"),
    right: named(right, "right"),
    options: options as Options,
  };
}

/** An empty text is allowed: refusing one is the business of a screen. */
function articleProblem(side: string, value: unknown): string | null {
  if (value === undefined) return `${side} is missing`;
  if (!isRecord(value)) return `${side} must be an object with a text`;
  const { text, name, language } = value;
  if (typeof text !== "string") return `${side}.text must be a string`;
  if (name !== undefined && typeof name !== "string") return `${side}.name must be a string`;
  const problem = language === undefined ? null : optionsProblem({ language });
  return problem ? `${side}.${problem}` : null;
}

function prefixed(problem: string | null): string | null {
  if (problem === null) return null;
  return problem.startsWith("must") ? `options ${problem}` : `options.${problem}`;
}

/** A checked article; its side is its name where it has none. */
function named(value: unknown, side: string): Article {
  const { text, name, language } = value as Article;
  return { name: name ?? side, text, ...(language === undefined ? {} : { language }) };
}
