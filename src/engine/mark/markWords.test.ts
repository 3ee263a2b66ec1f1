import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edit, Side } from "../model.ts";
import type { Token } from "../words/tokens.ts";
import { startWork } from "../work.ts";
import { markWords } from "./markWords.ts";
import { canonical, edits, marked } from "./testing/marking.ts";
import { type Noted, note } from "./testing/notation.ts";

describe("markWords", () => {
  it.each<[what: string, language: string, notation: string]>([
    ["a changed word", "en", "the [-red-]{+blue+} car"],
    ["nothing where only typography differs", "en", '(=“|"=)U.S. troops(=”|"=) (=don’t|don\'t=) (=–|—=) go'],
    ["single quotes are double quotes", "en", "said (=‘|“=)no(=’|”=)"],
    ["a stray quote beside a quote", "en", "said {+’+}«no» then"],
    ["spelling of dotted capitals at a claim's end", "en", "in the (=U.S|US=)."],
    ["the dot of a title", "en", "met (=Mr.|Mr=) Ware"],
    ["a percentage", "en", "rose [-3.5%-]{+4.5%+} more"],
    ["a possessive", "en", "Denning{+'s lawyer+} said"],
    ["German", "de", "Der [-Minister-]{+Kanzler+} lehnte [-am Montag-] ab"],
    ["Chinese by words", "zh", "市政府[-周一-]{+周二+}宣布"],
    ["Persian", "fa", "وزیر [-شنبه-]{+یکشنبه+} گفت"],
    ["digits of two scripts", "fa", "(=۱۲|12=) نفر"],
    ["emoji as a whole", "en", "great [-👍🏽-]{+👍🏿+} work"],
  ])("%s", (_, language, notation) => {
    expect(marked(notation, { language })).toBe(canonical(notation, language));
  });

  it.each<[what: string, notation: string]>([
    ["a sentence cut in two", "The plan was bold[-, and -]{+. | +}(=the|The=) town liked it."],
    [
      "a clause that became a sentence",
      "The minister[-, who-] [>was elected in 2019>][-,-] said the plan would cost 12 million euros. +| {+She+} {>was elected in 2019>}{+.+}",
    ],
    ["joined again", "Rain fell[-.-] -| [-It-]{+and+} flooded the town."],
  ])("%s shows only what changed", (_, notation) => {
    expect(marked(notation)).toBe(canonical(notation));
  });

  it("tells claims in the order that fits", () => {
    const left = "[-Divers found the pier cracked, and the harbour master closed the bridge.-]";
    const right = "{+The harbour master closed the bridge. | Divers found the pier cracked.+}";
    const noted = note(left + right);
    const words = edits(noted).map((e) => [side(noted, e, "left"), side(noted, e, "right")]);
    expect(words).toEqual([[", and", "."]]);
  });

  it("tells edits in the order of the left text, also where its claims were turned", () => {
    const left = "[-The old harbour master closed the bridge. | Divers from Sarn found the pier cracked.-]";
    const right = "{+Divers found the pier badly cracked and the harbour master closed the bridge.+}";
    const noted = note(left + right);
    const words = edits(noted).map((e) => [side(noted, e, "left"), side(noted, e, "right")]);
    expect(words).toEqual([
      ["old", null],
      ["from Sarn", null],
      [null, "badly"],
      [".", "and"],
    ]);
  });

  it.each<[what: string, reading: Parameters<typeof marked>[1], notation: string]>([
    ["names the reader calls equal", { reading: { equal: [["Kyiv", "Kiev"]] } }, "in (=Kyiv|Kiev=) today"],
    ["phrases too", { reading: { equal: [["U.S.", "United States"]] } }, "the (=U.S.|United States=) army"],
    [
      "in chains",
      {
        reading: {
          equal: [
            ["a1", "b1"],
            ["b1", "c1"],
          ],
        },
      },
      "(=a1|c1=) here",
    ],
    ["capitals", { reading: { ignore: { case: true } } }, "the (=Web|web=) page"],
    ["punctuation", { reading: { ignore: { punctuation: true } } }, "well [-old-] page"],
    ["accents", { reading: { ignore: { accents: true } } }, "the (=café|cafe=) page"],
  ])("does not mark %s", (_, settings, notation) => {
    expect(marked(notation, settings)).toBe(canonical(notation));
  });

  it("ignores punctuation where told to", () => {
    const reading = { ignore: { punctuation: true } };
    expect(edits(note("well[-,-] he said{+.+}"), { reading })).toEqual([]);
  });

  it("spends work and takes what is left as it comes", () => {
    const noted = note("the [-red-]{+blue+} car [-stops-]{+goes+}");
    const work = startWork(0);
    const coarse = markWords(noted.words, {
      languages: { left: "en", right: "en" },
      reading: {},
      variants: [],
      work,
    });
    expect(coarse.map((e) => e.kind)).toEqual(["replaced", "replaced"]);
    expect(work.spent).toBeGreaterThan(0);
  });
});

describe("the edits of any pair", () => {
  const word = fc.constantFrom(
    "a",
    "the",
    "of",
    "in",
    "The",
    "board",
    "Board",
    "offer",
    "rejected",
    "reject",
    "Sunday",
    "evening",
    ",",
    ".",
    '"',
    "(",
    ")",
    "and",
    "Ruiz",
    "Oslo",
  );
  const sentence = fc.array(word, { maxLength: 14 }).map((words) => words.join(" "));
  const claims = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(" | "));

  it("leave equal words on both sides, and hold moves whose two ends are equal", () => {
    fc.assert(
      fc.property(claims, claims, (left, right) => {
        const noted = note(`[-${left}-]{+${right}+}`.replace(/\[--\]|\{\+\+\}/gu, ""));
        const found = edits(noted);
        expect(multiset(kept(noted, found, "left"))).toEqual(multiset(kept(noted, found, "right")));
        for (const edit of found.filter((e) => e.kind === "moved" && e.left)) {
          const other = found.find((e) => e.move === edit.move && e.right)!;
          expect(normals(noted, edit, "left")).toEqual(normals(noted, other, "right"));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("give the right words in order when applied to the left, for one claim a side", () => {
    fc.assert(
      fc.property(sentence, sentence, (left, right) => {
        const noted = note(`[-${left}-]{+${right}+}`.replace(/\[--\]|\{\+\+\}/gu, ""));
        const found = edits(noted);
        expect(kept(noted, found, "left")).toEqual(kept(noted, found, "right"));
      }),
      { numRuns: 500 },
    );
  });

  it("lie in one claim of each side, in text order, apart from each other", () => {
    fc.assert(
      fc.property(claims, claims, (left, right) => {
        const noted = note(`[-${left}-]{+${right}+}`.replace(/\[--\]|\{\+\+\}/gu, ""));
        const found = edits(noted);
        for (const side of ["left", "right"] as const) {
          const spans = found.flatMap((e) => (e[side] ? [e[side]] : []));
          for (const [start, end] of spans) {
            expect(
              noted.words[side].some((c) => c.length > 0 && c[0]!.start <= start && end <= c.at(-1)!.end),
            ).toBe(true);
          }
          const sorted = spans.toSorted((a, b) => a[0] - b[0]);
          for (const [i, [start]] of sorted.entries()) {
            expect(start).toBeGreaterThanOrEqual(sorted[i - 1]?.[1] ?? 0);
          }
          if (side === "left") expect(spans).toEqual(sorted);
        }
      }),
    );
  });

  it("are none for equal texts", () => {
    fc.assert(
      fc.property(claims, (text) => {
        expect(edits(note(text))).toEqual([]);
      }),
    );
  });
});

function side(noted: Noted, edit: Edit, which: Side): string | null {
  const span = edit[which];
  return span && noted.texts[which].slice(...span);
}

/** Normal forms of the words outside all edits; the words of these properties hold no variants. */
function kept({ words }: Noted, found: readonly Edit[], which: Side): string[] {
  return words[which]
    .flat()
    .filter((t: Token) => !found.some((e) => e[which] && e[which][0] <= t.start && t.end <= e[which][1]))
    .map((t) => t.normal);
}

function normals({ words }: Noted, edit: Edit, which: Side): string[] {
  const [start, end] = edit[which]!;
  return words[which]
    .flat()
    .filter((t) => start <= t.start && t.end <= end)
    .map((t) => t.normal);
}

function multiset(all: readonly string[]): string[] {
  return all.toSorted();
}
