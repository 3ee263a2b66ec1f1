import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMatches, searchIndex } from "./findMatches.ts";
import { rowsOf } from "./makeRows.ts";
import { rowsInView } from "./rowsInView.ts";
import { inlineParagraphs, sideParagraphs } from "./shownParagraphs.ts";
import { STORM } from "./testing/storm.ts";
import { tell } from "./testing/tell.ts";

const tale = tell(STORM);
const { rows } = rowsOf(tale.comparison, { left: tale.left.text, right: tale.right.text });
const claims = { left: tale.comparison.left.claims, right: tale.comparison.right.claims };

/** Each match as the row's key and the words that are found, pieces set apart by a bar. */
function inSide(query: string) {
  return told(sideParagraphs(rows), query);
}

function inInline(query: string, lead: "left" | "right" = "left") {
  return told(inlineParagraphs(rowsInView("inline", rows, { lead, claims }), lead), query);
}

function told(paragraphs: ReturnType<typeof sideParagraphs>, query: string): string[] {
  return findMatches(searchIndex(paragraphs), query).map(({ key, paragraph, spans }) => {
    const { text } = paragraphs.find((one) => one.key === key && one.index === paragraph)!;
    return `${key}: ${spans.map(([start, end]) => text.slice(start, end)).join("|")}`;
  });
}

function inText(text: string, query: string): string[] {
  const readings = [[[0, text.length] as const]];
  return findMatches(searchIndex([{ key: "c1", index: 0, text, readings }]), query).map(({ spans }) =>
    text.slice(...spans[0]!),
  );
}

describe("side by side", () => {
  it("finds words in both texts, in the order of the page", () => {
    expect(inSide("cables")).toEqual([
      "c1: cables",
      "c1: cables",
      "c5: cables",
      "c5: cables",
      "c8: cables",
      "c10: cables",
    ]);
  });

  it("finds across word marks", () => {
    expect(inSide("after three cables snapped")).toEqual(["c1: after three cables snapped"]);
    expect(inSide("the port master, Yusuf")).toEqual(["c4: the port master, Yusuf"]);
  });

  it("finds in headings and in what is set aside", () => {
    expect(inSide("gale closes")).toEqual(["heading-0: Gale closes"]);
    expect(inSide("mina okafor")).toEqual([expect.stringMatching(/^furniture-\d+: Mina Okafor$/)]);
  });

  it("finds a moved claim at its place in each text", () => {
    expect(inSide("barrier")).toEqual(["c2: barrier", "c2b: barrier"]);
  });
});

describe("inline", () => {
  it("finds once what both texts say at one place", () => {
    expect(inInline("Yusuf Qadir")).toEqual(["c4: Yusuf Qadir"]);
  });

  it("finds what either text says across the words of the other", () => {
    expect(inInline("after three cables")).toEqual(["c1: after three | cables"]);
    expect(inInline("after five cables")).toEqual(["c1: after | five cables"]);
  });

  it("finds a moved claim once, at its place in the leading text", () => {
    expect(inInline("barrier")).toEqual(["c2b: barrier"]);
    expect(inInline("barrier", "right")).toEqual(["c2: barrier"]);
  });
});

describe("letters", () => {
  it.each([
    ["capitals and accents", "Élan in the CAFÉ", "elan", ["Élan"]],
    ["typed accents", "the cafe", "café", ["cafe"]],
    ["an accent that stands by itself", "cafe\u0301s", "cafe", ["cafe\u0301"]],
    ["a straight apostrophe", "it’s", "it's", ["it’s"]],
    ["a space for a line break", "two\n lines", "two lines", ["two\n lines"]],
    ["Chinese", "渡轮停航,渡轮", "渡轮", ["渡轮", "渡轮"]],
    ["Persian with its joiner left out", "می‌خواهد", "میخواهد", ["می‌خواهد"]],
    ["an emoji whole", "ok 👍🏽", "👍🏽", ["👍🏽"]],
    ["no emoji without its tone", "ok 👍🏽", "👍", []],
    ["no half of a family", "👩‍👩‍👧", "👩", []],
    ["no half of a flag", "🇩🇪", "🇩", []],
    ["no half of a ligature", "ﬁne", "f", []],
    ["a ligature", "ﬁne", "fin", ["ﬁn"]],
    ["no consonant without its vowel sign", "कि", "क", []],
    ["overlapping words once", "aaaa", "aa", ["aa", "aa"]],
    ["nothing for white space", "a b", " ", []],
  ])("finds %s", (_, text, query, found) => {
    expect(inText(text, query)).toEqual(found);
  });

  it("finds any stretch of whole letters of any text", () => {
    const letters = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(letters, letters, letters, (before, wanted, after) => {
        const word = wanted.join("");
        // Letters of neighbours may join into one, and some have no form at all.
        fc.pre(searchIndexed(word) !== "" && isApart(before.join(""), word, after.join("")));
        expect(inText(before.join("") + word + after.join(""), word).length).toBeGreaterThan(0);
      }),
    );
  });
});

function searchIndexed(text: string): string {
  return searchIndex([
    { key: "", index: 0, text, readings: [[[0, text.length]]] },
  ])[0]!.readings[0]!.form.text.trim();
}

function isApart(...parts: readonly string[]): boolean {
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const count = (text: string) => [...graphemes.segment(text)].length;
  return count(parts.join("")) === parts.reduce((n, part) => n + count(part), 0);
}
