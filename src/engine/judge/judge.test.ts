import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Clause, type Cue, SIDES } from "../model.ts";
import { segment } from "../segment/segment.ts";
import { claimWords } from "../words/claimWords.ts";
import { judgeEcho } from "./judge.ts";
import { prepareJudge } from "./reading/prepareJudge.ts";
import { allTold, clausesOf, judged, worded } from "./testing/judged.ts";

/** Sentences of the kind reports are made of: names, numbers, dates, quotations, sources and hedges, in free order. */
const sentence = fc
  .tuple(
    fc.constantFrom(
      "Mara Venn said",
      "Police claimed",
      "According to the port,",
      "The mayor",
      "Nobody",
      "Most of the",
      "„Wir",
    ),
    fc.array(
      fc.constantFrom(
        "12 men",
        "15 men",
        "about 2m crowns",
        "on 3 May",
        "on Friday",
        "may close",
        "will close",
        "the Salt Bridge",
        "the Mill Bridge",
        '"we are not afraid of them"',
        '"we are afraid of them"',
        "did not leave",
        "left",
        "were shot by guards",
        "were shot",
        "all boats",
        "some boats",
        ", who owns the yard,",
        "وزیر گفت",
        "约12万人",
        "👍🏽",
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([start, rest]) => `${start} ${rest.join(" ")}.`);
const telling = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.join(" "));
const beside = fc.option(telling, { nil: undefined });

describe("judgeMatch", () => {
  it("keeps each span inside one claim of its side and says its words", () => {
    fc.assert(
      fc.property(telling, telling, beside, (left, right, rightBeside) => {
        const { cues, clauses, texts } = judged({
          left,
          right,
          ...(rightBeside !== undefined && { rightBeside }),
        });
        for (const side of SIDES) {
          const { claims, text } = texts[side];
          for (const span of [...cues, ...clauses]
            .map((x: Cue | Clause) => x[side])
            .filter((x) => x !== null))
            expect(claims.some((c) => c.start <= span[0] && span[0] < span[1] && span[1] <= c.end)).toBe(
              true,
            );
          for (const cue of cues)
            if (cue[side]) expect(cue.values[side]).toContain(text.slice(...cue[side]).replace(/\s+/gu, " "));
        }
        for (const cue of cues) expect(cue.left ?? cue.right).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it("finds nothing between a text and itself", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { cues } = judged({ left: text, right: text });
        expect(cues.filter((cue) => cue.kind !== "quote" && cue.kind !== "attribution")).toEqual([]);
        expect(
          clausesOf({ left: text, right: text, leftBeside: "Rain fell.", rightBeside: "Rain fell." }),
        ).toEqual([]);
      }),
    );
  });

  it("swaps its cues with the sides", () => {
    fc.assert(
      fc.property(sentence, sentence, (left, right) => {
        const there = judged({ left, right }).cues.map((cue) =>
          JSON.stringify([cue.kind, cue.left, cue.right]),
        );
        const back = judged({ left: right, right: left }).cues.map((cue) =>
          JSON.stringify([cue.kind, cue.right, cue.left]),
        );
        expect(back.sort()).toEqual(there.sort());
      }),
    );
  });

  it("judges two languages against each other", () => {
    const languages = fc.constantFrom("en", "de", "fr", "es", "ru", "ar", "fa", "zh", "fi");
    fc.assert(
      fc.property(telling, telling, languages, languages, (left, right, language, rightLanguage) => {
        expect(() => judged({ left, right, language, rightLanguage })).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["Prices did not rise.", "The prices rose, and that is what they have said to us of it."],
    ["Die Preise stiegen nicht.", "Die Preise stiegen, und das ist es, was man uns von ihnen sagte."],
  ])("takes a text whose language nobody says for that of both: %s", (left, right) => {
    expect(judged({ left, right, language: "und" }).cues.map(({ kind }) => kind)).toEqual(["negation"]);
  });

  it.each([
    ["By Mara Venn", ["number"]],
    ["Snow fell.", []],
  ])("holds a match for a whole text beside a by-line, and not beside a claim: %s", (leftBeside, kinds) => {
    const { cues } = judged({ left: "The yard grew.", right: "The yard has 12 boats.", leftBeside });
    expect(cues.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("reads as equal what the reader says is equal", () => {
    const tellings = { left: "The quake hit Holm Bay at dawn.", right: "The quake hit Tarnwick at dawn." };
    expect(judged(tellings).cues.map((cue) => cue.kind)).toEqual(["name"]);
    expect(judged({ ...tellings, options: { equal: [["Holm Bay", "Tarnwick"]] } }).cues).toEqual([]);
  });

  it.each([
    [
      "a speaker who denies it",
      "The mayor confirmed the plan.",
      "The mayor denied the plan.",
      "negation confirmed -> denied",
    ],
    [
      "a name with a point of the compass",
      "They fled to East Sarn as prices rose.",
      "They fled to West Sarn as prices fell.",
      "negation rose -> fell",
      "name East Sarn -> West Sarn",
    ],
    [
      "a point of the compass beside a name",
      "They fled north to Sarn Kelmora.",
      "They fled south to Venn Kelmora.",
      "negation north -> south",
      "name Sarn Kelmora -> Venn Kelmora",
    ],
  ])("tells once: %s", (_, left, right, ...cues) => {
    expect(allTold({ left, right })).toEqual(cues);
    expect(allTold({ left: right, right: left })).toHaveLength(cues.length);
  });

  it("holds the two claims of an echo against each other", () => {
    const read = (text: string) => segment({ name: "a", text }, "en");
    const texts = {
      left: read("It rained. The yard has 12 boats."),
      right: read("The yard has 15 boats. It blew."),
    };
    const words = { left: claimWords(texts.left), right: claimWords(texts.right) };
    const context = prepareJudge({ texts, words, options: {} });
    const echo = { left: 1, right: 0, moved: true, score: 0.5 };
    expect(judgeEcho(echo, context).map(worded)).toEqual(["12 -> 15"]);
  });

  it("judges twenty sentences together, and no sentence of thousands of words", () => {
    const twenty = (boats: number) => `${"Rain fell on the old yard. ".repeat(19)}It has ${boats} boats.`;
    expect(allTold({ left: twenty(12), right: twenty(15) })).toEqual(["number 12 -> 15"]);
    const long = (words: number) => `It has 12 boats${" and more".repeat(words / 2 - 2)}.`;
    const right = "It has 15 boats.";
    expect(allTold({ left: long(3000), right })).toEqual(["number 12 -> 15"]);
    expect(allTold({ left: long(3002), right })).toEqual([]);
  });

  it("says where a match was too long to look for all facts", () => {
    const words = (n: number) => `It rained${" and blew".repeat(n / 2)}.`;
    const quoted = (n: number, word: string) => `He said ${`"${word}", `.repeat(n)}and left.`;
    expect(judged({ left: words(200), right: words(300) }).exact).toBe(true);
    expect(judged({ left: words(320), right: words(330) }).exact).toBe(false);
    expect(judged({ left: quoted(90, "no way"), right: quoted(90, "yes sir") }).exact).toBe(true);
    expect(judged({ left: quoted(120, "no way"), right: quoted(120, "yes sir") }).exact).toBe(false);
  });

  it("is not slowed down by hostile text", () => {
    const hostile = [
      "a ".repeat(1500),
      "1,".repeat(1500),
      "one hundred and ".repeat(600),
      '"'.repeat(1500),
      "A.".repeat(1200),
    ];
    const names = (letter: string) =>
      Array.from({ length: 400 }, (_, i) => `${letter}ame${i} 1${i}`).join(" ");
    expect(judged({ left: `${names("N")}.`, right: `${names("G")}.` })).toMatchObject({
      cues: [],
      clauses: [],
    });
    const hyphened = (word: string) => `${Array<string>(450).fill(word).join("-")}.`;
    expect(judged({ left: hyphened("twenty"), right: hyphened("thirty") }).cues).toEqual([]);
    expect(judged({ left: "Twenty-thirty.", right: "Twenty-forty." }).cues).not.toEqual([]);
    for (const text of hostile) expect(() => judged({ left: `${text}.`, right: "It rained." })).not.toThrow();
  });
});
