import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edit, type Pair, SIDES, type Side } from "../model.ts";
import { type Token, tokenize } from "../words/tokens.ts";
import { startWork } from "../work.ts";
import { markWords } from "./markWords.ts";

/** One side of a match. */
interface Told {
  readonly text: string;
  /** Tokens of each claim. */
  readonly words: readonly (readonly Token[])[];
}

interface Marked extends Pair<Told> {
  readonly edits: readonly Edit[];
}

const LANGUAGE = fc.constantFrom("en", "de", "fr", "fa", "hi", "zh", "th", "und");

/** Words that repeat, change their form and capital, and open and close things. */
const PLAIN =
  "a the of in The board Board offer rejected reject Sunday evening and Ruiz drivers driver's don't don’t U.S. US 3% 1,500 , . ? -- — \" “ ” ' ( )";
/** Joined and combined characters, words with and without spaces, and both directions of writing. */
const WORLD =
  "café cafe\u0301 👨‍👩‍👧‍👦 👨‍👩‍👧 👍🏽 👍 🇩🇪 क्षत्रिय राजा कर्फ़्यू 北京大学 在 他在北京 上海 月曜日に 拒否した นายกรัฐมนตรี ปฏิเสธ کتاب‌ها کتاب ها وزیر الوزير ראש העיר 시장은 дорога дорогу";
const word = fc.constantFrom(...`${PLAIN} ${WORLD}`.split(" "));
const space = fc.constantFrom(" ", " ", "", "\u00A0");
const sentence = fc.array(fc.tuple(word, space), { maxLength: 14 }).map((words) => words.flat().join(""));
const sentences = fc.array(sentence, { minLength: 1, maxLength: 3 });

describe("the edits of any pair", () => {
  it("leave equal words in one order, for one claim a side", () => {
    fc.assert(
      fc.property(sentence, sentence, LANGUAGE, (left, right, language) => {
        const marked = mark([left], [right], language);
        expect(kept(marked, "left").join("")).toBe(kept(marked, "right").join(""));
      }),
      { numRuns: 500 },
    );
  });

  it("leave the same letters, in whatever order claims are told", () => {
    fc.assert(
      fc.property(sentences, sentences, LANGUAGE, (left, right, language) => {
        const marked = mark(left, right, language);
        expect(letters(kept(marked, "left"))).toEqual(letters(kept(marked, "right")));
      }),
      { numRuns: 300 },
    );
  });

  it("hold moves whose two ends are equal", () => {
    fc.assert(
      fc.property(sentences, sentences, LANGUAGE, (left, right, language) => {
        const marked = mark(left, right, language);
        for (const edit of marked.edits.filter((e) => e.kind === "moved" && e.left)) {
          const other = marked.edits.find((e) => e.move === edit.move && e.right)!;
          expect(normals(marked, edit, "left")).toEqual(normals(marked, other, "right"));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("hold whole words of one claim of each side, in text order, apart from each other", () => {
    fc.assert(
      fc.property(sentences, sentences, LANGUAGE, (left, right, language) => {
        const marked = mark(left, right, language);
        for (const side of SIDES) {
          const spans = marked.edits.flatMap((e) => (e[side] ? [e[side]] : []));
          for (const [start, end] of spans) {
            const claim = marked[side].words.find((words) => words.some((t) => t.start === start));
            expect(claim?.some((t) => t.end === end && t.start >= start)).toBe(true);
          }
          const sorted = spans.toSorted((a, b) => a[0] - b[0]);
          for (const [i, [start]] of sorted.entries()) {
            expect(start).toBeGreaterThanOrEqual(sorted[i - 1]?.[1] ?? 0);
          }
          if (side === "left") expect(spans).toEqual(sorted);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("cut no grapheme", () => {
    const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(sentences, sentences, LANGUAGE, (left, right, language) => {
        const marked = mark(left, right, language);
        for (const side of SIDES) {
          const { text } = marked[side];
          const starts = new Set([...graphemes.segment(text)].map(({ index }) => index)).add(text.length);
          const ends = marked.edits.flatMap((e) => e[side] ?? []);
          expect(ends.filter((at) => !starts.has(at))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are none for equal texts", () => {
    fc.assert(
      fc.property(sentences, LANGUAGE, (text, language) => {
        expect(mark(text, text, language).edits).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  // With repeated words two places are often equally good, and one of them is taken by its side.
  it("are mirrored when texts are swapped, where each word stands once", () => {
    const step = fc.constantFrom("kept", "kept", "dropped", "added", "replaced" as const);
    const revision = fc.array(fc.tuple(step, word), { maxLength: 20 }).map((steps) => {
      const sides = { left: "", right: "" };
      for (const [i, [kind, base]] of steps.entries()) {
        const only = steps.findIndex(([, other]) => other === base) === i && kind !== "replaced";
        const own = only ? base : `w${i}`;
        if (kind !== "added") sides.left += `${own} `;
        if (kind !== "dropped") sides.right += `${kind === "replaced" ? `x${i}` : own} `;
      }
      return sides;
    });
    fc.assert(
      fc.property(revision, LANGUAGE, ({ left, right }, language) => {
        const there = mark([left], [right], language).edits.map((e) => JSON.stringify([e.left, e.right]));
        const back = mark([right], [left], language).edits.map((e) => JSON.stringify([e.right, e.left]));
        expect(back.toSorted()).toEqual(there.toSorted());
      }),
      { numRuns: 300 },
    );
  });
});

function mark(left: readonly string[], right: readonly string[], language: string): Marked {
  const sides = { left: tell(left, language), right: tell(right, language) };
  const edits = markWords(
    { left: sides.left.words, right: sides.right.words },
    { languages: { left: language, right: language }, reading: {}, variants: [], work: startWork() },
  );
  return { ...sides, edits };
}

function tell(claims: readonly string[], language: string): Told {
  const text = claims.join("\n");
  let start = 0;
  const words = claims.map((claim) => {
    const span = [start, start + claim.length] as const;
    start = span[1] + 1;
    return tokenize(text, span, language);
  });
  return { text, words };
}

/** Normal forms of the words outside all edits; any quotation mark is one. */
function kept({ edits, ...sides }: Marked, side: Side): string[] {
  return sides[side].words
    .flat()
    .filter((t) => !edits.some((e) => e[side] && e[side][0] <= t.start && t.end <= e[side][1]))
    .map(({ normal }) => (normal === "'" ? '"' : normal));
}

function normals(marked: Marked, edit: Edit, side: Side): string[] {
  const [start, end] = edit[side]!;
  return marked[side].words
    .flat()
    .filter((t) => start <= t.start && t.end <= end)
    .map((t) => t.normal);
}

function letters(words: readonly string[]): string[] {
  return [...words.join("")].toSorted();
}
