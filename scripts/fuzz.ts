/**
 * `npm run fuzz`: random and broken input through the whole pipeline, until something breaks that must hold.
 *
 *     npm run fuzz                                    10,000 cases of each kind
 *     npm run fuzz -- --runs 100000 --seed 42         more; the same seed gives the same cases
 *     npm run fuzz -- --only articles,lines           some kinds: unicode, articles, scripts, options, lines
 *
 * Every kind of failure is shrunk to a small input and printed once, with the seed that finds it again.
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { LANGUAGES, type LanguageCode } from "../bench/texts/languages.ts";
import { revisionPair } from "../bench/texts/texts.ts";
import { answerLines } from "../src/cli/answerLines.ts";
import { compare } from "../src/engine/compare.ts";
import type { Comparison, Options } from "../src/engine/model.ts";
import { anyOptions } from "../src/engine/testing/anyOptions.ts";
import { anyText } from "../src/engine/testing/articles.ts";
import { brokenInvariants } from "../src/engine/testing/brokenInvariants.ts";
import { mutatedPair } from "../src/engine/testing/mutatedPair.ts";
import { selfDifferences, sharedWithNothing } from "../src/engine/testing/selfDifferences.ts";
import { swapDifferences } from "../src/engine/testing/swapDifferences.ts";
import { namesAskedFor, numberAskedFor } from "./askedFor.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "10000" },
    seed: { type: "string" },
    only: { type: "string" },
  },
});

const RUNS = numberAskedFor("runs", values.runs, 1);
const SEED = values.seed === undefined ? Date.now() & 0x7fffffff : numberAskedFor("seed", values.seed, 0);
/** Cases that share a seed; a failure is found again by running its batch alone. */
const BATCH = 500;

/** One kind of input, and what is wrong with the answers to it: no line where all holds. */
interface Kind {
  readonly input: fc.Arbitrary<unknown>;
  readonly check: (value: unknown) => Promise<string[]>;
}

class Broken extends Error {}

const KINDS = {
  unicode: kind(fc.tuple(anyText, anyText), (texts) => brokenIn(texts)),
  articles: kind(mutatedPair(), (texts) => brokenIn(texts)),
  scripts: kind(
    fc
      .constantFrom<LanguageCode>("en", "ru", "hi", "zh")
      .chain((code) => fc.tuple(mutatedPair(sentencesOf(code)), fc.constant({ language: code }))),
    ([texts, options]) => brokenIn(texts, options),
  ),
  options: kind(fc.tuple(mutatedPair(), anyOptions), ([[left, right], options]) =>
    brokenInvariants(run(left, right, options), { left, right }, options),
  ),
  lines: kind(jsonLines(), brokenInLines),
} as const satisfies Readonly<Record<string, Kind>>;

const known = Object.keys(KINDS) as (keyof typeof KINDS)[];
const kinds = values.only === undefined ? known : namesAskedFor("only", values.only, known);
console.log(`seed ${SEED}, ${RUNS.toLocaleString("en")} cases of each kind: ${kinds.join(", ")}`);
let failures = 0;
for (const name of kinds) failures += await fuzz(name, KINDS[name]);
console.log(failures === 0 ? "All held." : `${failures} broken rules.`);
process.exitCode = failures === 0 ? 0 : 1;

/** Shrinks the first case of each broken rule, then sets the rule aside so that it does not hide the next. */
async function fuzz(name: string, { input, check }: Kind): Promise<number> {
  const found = new Set<string>();
  const start = performance.now();
  for (let done = 0; done < RUNS; ) {
    const property = fc.asyncProperty(input, async (value) => {
      const broken = (await check(value)).filter((line) => !found.has(ruleOf(line)));
      if (broken.length > 0) throw new Broken(broken[0]);
    });
    const numRuns = Math.min(BATCH, RUNS - done);
    const { failed, errorInstance, counterexample } = await fc.check(property, {
      seed: SEED + done,
      numRuns,
    });
    if (failed) {
      const line = errorInstance instanceof Broken ? errorInstance.message : String(errorInstance);
      found.add(ruleOf(line));
      console.log(
        `\n--only ${name} --seed ${SEED + done} --runs ${numRuns}\n${line}\n${JSON.stringify(counterexample)}`,
      );
    } else done += numRuns;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${name}: ${found.size === 0 ? "held" : `${found.size} broken rules`} (${seconds} s)`);
  return found.size;
}

/** What stays of a line when its numbers and texts are taken away: failures of one cause mostly share it. */
function ruleOf(line: string): string {
  return line
    .replace(/, not .*|: .* \/ .*/su, "")
    .replace(/\d+(?:,\d+)*/gu, "#")
    .slice(0, 160);
}

function kind<T>(input: fc.Arbitrary<T>, check: (input: T) => string[] | Promise<string[]>): Kind {
  return {
    input,
    check: async (value) => {
      try {
        return await check(value as T);
      } catch (error) {
        const [message, place] =
          error instanceof Error ? (error.stack ?? "").split(/\n\s*/u) : [String(error)];
        return [`throws ${message} ${place ?? ""}`];
      }
    },
  };
}

/** All that must hold of two texts: of the answer, of the swapped one, of each against itself and against nothing. */
function brokenIn([left, right]: readonly [string, string], options: Options = {}): string[] {
  const there = run(left, right, options);
  const broken = brokenInvariants(there, { left, right }, options);
  const back = run(right, left, options);
  if (!repeatsItself(there, left, "left") && !repeatsItself(there, right, "right"))
    broken.push(...swapDifferences(there, back));
  broken.push(...selfDifferences(run(left, left, options)), ...sharedWithNothing(run(left, "", options)));
  if (JSON.stringify(run(left, right, options)) !== JSON.stringify(there))
    broken.push("the same input gives another output");
  return broken;
}

function run(left: string, right: string, options: Options = {}): Comparison {
  return compare({ name: "a", text: left }, { name: "b", text: right }, options);
}

/** Two sentences that differ in signs or capitals alone are one to the reader, and to the swap rule. */
function repeatsItself(comparison: Comparison, text: string, side: "left" | "right"): boolean {
  const plain = comparison[side].claims.map(({ start, end }) =>
    text
      .slice(start, end)
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ""),
  );
  return new Set(plain).size < plain.length;
}

/** Sentences of generated reports: enough of them that a pair seldom repeats one. */
function sentencesOf(code: LanguageCode): string[] {
  const { stop } = LANGUAGES[code];
  return [1, 2, 3].flatMap((seed) => {
    const [text] = revisionPair(code, { characters: 3000, seed });
    return text.split("\n\n").flatMap((paragraph) => paragraph.split(new RegExp(`(?<=[${stop}])\\s*`, "u")));
  });
}

function jsonLines(): fc.Arbitrary<Uint8Array> {
  const article = fc.record(
    {
      name: fc.oneof(fc.string(), fc.constant(7)),
      text: fc.oneof(anyText, fc.jsonValue()),
      language: fc.string({ maxLength: 4 }),
    },
    { requiredKeys: ["text"] },
  );
  const request = fc.record(
    { id: fc.jsonValue(), left: article, right: article, options: fc.oneof(anyOptions, fc.jsonValue()) },
    { requiredKeys: ["left"] },
  );
  const line = fc.oneof(
    request.map((value) => JSON.stringify(value)),
    fc.tuple(request, fc.nat(), fc.string({ unit: "binary", maxLength: 4 })).map(([value, at, noise]) => {
      const json = JSON.stringify(value);
      const from = at % (json.length + 1);
      return json.slice(0, from) + noise + json.slice(from + noise.length);
    }),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.string({ unit: "binary" }),
  );
  return fc
    .tuple(
      fc.array(line, { maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 3 }),
    )
    .map(([lines, flips]) => {
      const bytes = new TextEncoder().encode(lines.join("\n"));
      for (const [at, byte] of flips) if (bytes.length > 0) bytes[at % bytes.length] = byte;
      return bytes;
    });
}

/** Every line that is not empty is answered by one line of JSON: a whole comparison or an error. */
async function brokenInLines(bytes: Uint8Array): Promise<string[]> {
  const answers: string[] = [];
  const bad = await answerLines(
    (async function* () {
      yield bytes;
    })(),
    async (line) => {
      answers.push(line);
    },
    {},
  );
  const parsed = answers.map((answer) => JSON.parse(answer) as Partial<Comparison> & { error?: string });
  const errors = parsed.filter((answer) => answer.error !== undefined);
  const broken: string[] = [];
  if (errors.length !== bad) broken.push(`${bad} bad lines are counted, ${errors.length} are answered so`);
  if (answers.some((answer) => answer.includes("\n"))) broken.push("an answer is one line");
  for (const { error } of errors) if (error?.includes("the comparison failed")) broken.push(error);
  for (const answer of parsed) {
    if (answer.error === undefined && !(answer.left && answer.right && answer.matches && answer.summary))
      broken.push("an answer without an error is a whole comparison");
  }
  return broken;
}
