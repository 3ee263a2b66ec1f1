import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LineTerms, termsOf } from "../../words/terms.ts";
import { emptyTokenStore } from "../../words/tokenStore.ts";
import { evidenceOf, evidenceReaders } from "./evidence.ts";

const byTerm = new Map([
  ["harbour", { claims: 12 }],
  ["quay", { claims: 3 }],
]);
const counts = { claims: 20, byTerm };

describe("evidenceOf", () => {
  it.each([
    [
      "names of several words, amounts by value, rare words",
      "en",
      "On Friday Captain Ole Brandvik put the harbour damage at 3.2 million crowns.",
      "The damage is 3,200,000 crowns, Ole Brandvik, the harbour captain, said on Friday.",
      { names: ["Friday", "Ole Brandvik"], numbers: ["3.2 million"], words: ["Captain", "damage", "crowns"] },
    ],
    [
      "a first word only where it has its capital inside a sentence too",
      "en",
      "Repairs by Lund cost a lot; Lund pays.",
      "For repairs Lund pays.",
      { names: ["Lund"], numbers: [], words: ["Repairs", "pays"] },
    ],
    ["numbers in other digits", "fa", "۴۰ نفر", "چهل نفر", { names: [], numbers: ["۴۰"], words: [] }],
    [
      "words of scripts without spaces",
      "zh",
      "费用约为12万元。",
      "费用大约120,000元。",
      { names: [], numbers: ["12万"], words: expect.arrayContaining(["费用"]) },
    ],
    [
      "the rarest words first",
      "en",
      "The quay crane was repaired.",
      "They repaired the quay crane.",
      { names: [], numbers: [], words: ["crane", "repaired", "quay"] },
    ],
    [
      "five words at most",
      "en",
      "A crane, winch, cable, pulley, ladder, hammer fell.",
      "Crane, winch, cable, pulley, ladder, hammer were lost.",
      { names: [], numbers: [], words: ["crane", "winch", "cable", "pulley", "ladder"] },
    ],
    [
      "a name that begins the other sentence",
      "en",
      "It was paid by Lund.",
      "Lund paid it.",
      { names: ["Lund"], numbers: [], words: ["paid"] },
    ],
    [
      "a name that begins the sentence and stands inside the other",
      "en",
      "Lund paid it.",
      "It was paid by Lund.",
      { names: ["Lund"], numbers: [], words: ["paid"] },
    ],
    [
      "short names and numbers",
      "en",
      "In Aar, Zug and Öde room 0 of 9 was let.",
      "Room 0 of 9 was let in Zug, Aar and Öde.",
      { names: ["Aar", "Zug", "Öde"], numbers: ["0", "9"], words: ["room"] },
    ],
    [
      "nothing where nothing is shared",
      "en",
      "It rained.",
      "Shares fell.",
      { names: [], numbers: [], words: [] },
    ],
  ])("gives %s", (_, language, left, right, expected) => {
    expect(evidence([left], [right], language)).toEqual(expected);
  });

  it.each([
    ["inside its sentence", "The old song that Halyna sang.", { names: ["Halyna"], words: ["song"] }],
    ["but not at its beginning", "Halyna sang an old song.", { names: [], words: ["Halyna", "song"] }],
  ])("names a name that the right spells otherwise, %s", (_, left, expected) => {
    const readers = { termsOf: (line: string) => termsOf(line.replaceAll("Halyna", "Galina")) };
    expect(evidence([left], ["A song by Galina."], "en", readers)).toMatchObject(expected);
  });

  const words =
    "Lund Ole Brandvik Friday harbour crane quay repaired the of in 12 74 3.2 million 大雨 费用 дождь —".split(
      " ",
    );
  const claims = fc.array(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((line) => `${line.join(" ")}.`),
    { minLength: 1, maxLength: 3 },
  );

  it("names only what stands in both, as the left writes it, each once, and five words at most", () => {
    fc.assert(
      fc.property(claims, claims, (left, right) => {
        const found = evidence(left, right, "en");
        const across = new Set(right.flatMap(termsOf));
        for (const list of Object.values(found)) {
          expect(new Set(list).size).toBe(list.length);
          for (const words of list) {
            expect(left.some((line) => line.includes(words))).toBe(true);
            expect(termsOf(words).filter((term) => !across.has(term))).toEqual([]);
          }
        }
        expect(found.words.length).toBeLessThanOrEqual(5);
        expect(found.words.filter((word) => found.names.includes(word))).toEqual([]);
      }),
    );
  });

  it("loses nothing where the right says more", () => {
    fc.assert(
      fc.property(claims, claims, claims, (left, right, more) => {
        const before = evidence(left, right, "en");
        const after = evidence(left, [...right, ...more], "en");
        expect(after.numbers.length).toBeGreaterThanOrEqual(before.numbers.length);
        const named = after.names.join(" ");
        expect(before.names.filter((name) => !named.includes(name))).toEqual([]);
      }),
    );
  });

  it("takes a text of ten thousand characters without a stop at its words, capitals or not", () => {
    const named = (length: number) =>
      evidence(["It was paid by Lund."], ["lund ".padEnd(length, "; ")], "en");
    expect(named(10_000)).toMatchObject({ names: [], words: ["Lund"] });
    expect(named(10_001)).toMatchObject({ names: ["Lund"], words: [] });
  });

  it("finds something between a claim and itself, unless it has common and short words alone", () => {
    fc.assert(
      fc.property(claims, (own) => {
        const { names, numbers, words } = evidence(own, own, "en");
        const isTelling = own.some((line) => /[\d大费]|crane|quay|repaired|million|дождь/u.test(line));
        if (isTelling) expect([...names, ...numbers, ...words]).not.toEqual([]);
      }),
    );
  });
});

function evidence(
  left: readonly string[],
  right: readonly string[],
  language: string,
  own: { readonly termsOf: LineTerms } = { termsOf },
) {
  const readers = evidenceReaders({ store: emptyTokenStore(), plainTerms: termsOf, ...own }, counts);
  const stretch = (lines: readonly string[]) => ({ lines, terms: lines.map(own.termsOf), language });
  return evidenceOf(stretch(left), stretch(right), readers);
}
