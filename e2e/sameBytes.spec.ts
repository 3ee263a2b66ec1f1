import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, test } from "playwright/test";
import { build } from "vite";
import { ADVERSARIES } from "../bench/texts/adversaries.ts";
import type { LanguageCode } from "../bench/texts/languages.ts";
import { retellingPair, revisionPair } from "../bench/texts/texts.ts";
import type { Article } from "../src/engine/model.ts";

/**
 * The same input gives the same bytes in Node and in the browser, from one bundle of the engine. What could tell them
 * apart are the tables they bring: `Intl.Segmenter`, case and normal forms, `\p{…}` classes.
 */
interface Pair {
  readonly name: string;
  readonly left: Article;
  readonly right: Article;
}

const GOLDEN = "src/engine/golden";

let bundle = "";

test.beforeAll(async () => {
  const output = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2023",
      lib: { entry: "src/engine/compare.ts", formats: ["iife"], name: "engine" },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !("output" in result)) throw new Error("The engine was not bundled.");
  bundle = result.output[0].code;
});

for (const [kind, pairs] of Object.entries({
  "golden texts": goldenPairs(),
  "generated texts": generatedPairs(),
  "texts made to hurt": hostilePairs(),
})) {
  test(`${kind} give the same bytes in Node and in the browser`, async ({ page }) => {
    await page.goto("about:blank");
    await page.addScriptTag({ content: bundle });
    const inNode = runInNewContext(`${bundle};(left, right) => JSON.stringify(engine.compare(left, right))`, {
      Intl,
      structuredClone,
    }) as (left: Article, right: Article) => string;
    for (const { name, left, right } of pairs) {
      const inBrowser = await page.evaluate(
        ([left, right]) => {
          const { engine } = window as unknown as {
            engine: { compare: (left: Article, right: Article) => unknown };
          };
          return JSON.stringify(engine.compare(left, right));
        },
        [left, right] as const,
      );
      expect.soft(inBrowser, name).toBe(inNode(left, right));
    }
  });
}

function goldenPairs(): Pair[] {
  const folders = readdirSync(GOLDEN, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => {
    const read = (file: string) => readFileSync(join(GOLDEN, name, file), "utf8");
    const language = existsSync(join(GOLDEN, name, "language.txt")) ? read("language.txt").trim() : "en";
    return {
      name,
      left: { name: "left", text: read("left.txt"), language },
      right: { name: "right", text: read("right.txt"), language },
    };
  });
}

function generatedPairs(): Pair[] {
  const languages: readonly LanguageCode[] = ["en", "ru", "hi", "zh"];
  return languages.flatMap((language) =>
    [1, 2].flatMap((seed) => [
      pairOf(`revision, ${language} ${seed}`, language, revisionPair(language, { characters: 6000, seed })),
      pairOf(`retelling, ${language} ${seed}`, language, retellingPair(language, { words: 600, seed })),
    ]),
  );
}

/** Words of scripts without spaces are cut by the platform; the rest of the list is made to meet odd code points. */
function hostilePairs(): Pair[] {
  const unspaced = [
    ["th", "คณะรัฐมนตรีประชุมเมื่อวันอังคารและลงมติเห็นชอบแผนใหม่", "คณะรัฐมนตรีประชุมเมื่อวันพุธและลงมติไม่เห็นชอบแผน"],
    [
      "ja",
      "市議会は火曜日に開かれ、新しい計画を承認した。約200人が集まった。",
      "市議会は水曜日に開かれ、計画を承認しなかった。二百人が集まった。",
    ],
    ["my", "မြို့တော်ကောင်စီသည် အင်္ဂါနေ့တွင် တွေ့ဆုံခဲ့သည်။", "မြို့တော်ကောင်စီသည် ဗုဒ္ဓဟူးနေ့တွင် တွေ့ဆုံခဲ့သည်။"],
    ["km", "ក្រុមប្រឹក្សាបានប្រជុំនៅថ្ងៃអង្គារ។", "ក្រុមប្រឹក្សាបានប្រជុំនៅថ្ងៃពុធ។"],
    ["lo", "ສະພາໄດ້ປະຊຸມໃນວັນອັງຄານ", "ສະພາໄດ້ປະຊຸມໃນວັນພຸດ"],
    ["tr", "IĞDIR’da İstanbul’dan gelen 12 kişi vardı.", "Iğdır’da istanbul’dan gelen on iki kişi vardı."],
    ["de", "Straße, ẞ, ﬁn, ǆ, ŉ: 3,5 Mio. Euro.", "STRASSE, ß, fin, ǅ, ʼn: 3.500.000 Euro."],
    ["und", "👩🏽‍⚕️🏴󠁧󠁢󠁳󠁣󠁴󠁿 e\u0301 \ud83d \udc4d \u200bᾳ ΑΣ", "👩‍⚕️🏴 é \udc4d \ud83d ᾼ ας"],
  ] as const;
  return [
    ...unspaced.map(([language, left, right]) => pairOf(language, language, [left, right])),
    ...ADVERSARIES.map(({ name, make }) => pairOf(name, "en", make(1500))),
  ];
}

function pairOf(name: string, language: string, [left, right]: readonly [string, string]): Pair {
  return {
    name,
    left: { name: "left", text: left, language },
    right: { name: "right", text: right, language },
  };
}
