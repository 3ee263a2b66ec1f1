import { parseArgs } from "node:util";
import type { Options } from "../engine/model.ts";
import type { Encoding } from "../intake/article.ts";
import { ENCODINGS, encodingNamed } from "../intake/encodings.ts";
import type { Wording } from "../report/wording.ts";
import { optionsProblem } from "./optionsProblem.ts";
import { MIN_WIDTH } from "./renderComparison.ts";

/** What the words after the command's name ask for. A file named `-` is standard input. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | {
      readonly kind: "compare";
      readonly left: string;
      readonly right: string;
      readonly output: "text" | "json";
      /** Null: that of the terminal. */
      readonly width: number | null;
      /** Null where nobody chose: then it is told by the texts. */
      readonly wording: Wording | null;
      /** Null: found out. */
      readonly encoding: Encoding | null;
      readonly options: Options;
    }
  | { readonly kind: "jsonl"; readonly file: string; readonly options: Options }
  | { readonly kind: "misuse"; readonly message: string };

export function commandOf(words: readonly string[]): Command {
  const parsed = parse(words);
  if (typeof parsed === "string") return misuse(parsed);
  const { values, positionals } = parsed;
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };

  const options: Options = {
    ...(values.language === undefined ? {} : { language: values.language }),
    ...(values.strictness === undefined ? {} : { strictness: numberIn(values.strictness) }),
  };
  const problem = optionsProblem(options);
  if (problem) return misuse(`--${problem}`);
  return values.jsonl ? jsonl() : compare();

  function jsonl(): Command {
    const foreign = (["json", "width", "encoding", "wording"] as const).find(
      (name) => values[name] !== undefined,
    );
    if (foreign) return misuse(`--${foreign} does not go with --jsonl`);
    if (positionals.length > 1)
      return misuse(`--jsonl reads one file or standard input, not ${positionals.length}`);
    return { kind: "jsonl", file: positionals[0] ?? "-", options };
  }

  function compare(): Command {
    const [left, right, ...rest] = positionals;
    if (left === undefined || right === undefined || rest.length > 0) {
      return misuse(
        `two files are compared, ${positionals.length === 0 ? "none" : positionals.length} given`,
      );
    }
    if (left === "-" && right === "-") return misuse("only one of the files can be standard input");
    const width = values.width === undefined ? null : numberIn(values.width);
    if (width !== null && !(Number.isInteger(width) && width >= MIN_WIDTH)) {
      return misuse(`--width must be a whole number from ${MIN_WIDTH} up, not ${values.width}`);
    }
    const encoding = values.encoding === undefined ? null : encodingNamed(values.encoding);
    if (values.encoding !== undefined && encoding === null) {
      return misuse(
        `--encoding ${values.encoding} is not known; there are ${ENCODINGS.map((e) => e.encoding).join(", ")}`,
      );
    }
    const wording = values.wording ?? null;
    if (wording !== null && wording !== "versions" && wording !== "reports") {
      return misuse(`--wording must be versions or reports, not ${wording}`);
    }
    return {
      kind: "compare",
      left,
      right,
      output: values.json ? "json" : "text",
      width,
      wording,
      encoding,
      options,
    };
  }
}

/** The parsed words, or what is wrong with them. */
function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        jsonl: { type: "boolean" },
        width: { type: "string" },
        wording: { type: "string" },
        encoding: { type: "string" },
        language: { type: "string" },
        strictness: { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    // Node's messages go on with advice for its own users; a dot within a word belongs to an option.
    return error instanceof Error ? error.message.split(/\.?\s*\n|\.(?:\s|$)/u, 1).join("") : String(error);
  }
}

/** Not a number where the word holds anything else; an empty word is no zero. */
function numberIn(word: string): number {
  return word.trim() === "" ? Number.NaN : Number(word);
}

function misuse(message: string): Command {
  return { kind: "misuse", message };
}
