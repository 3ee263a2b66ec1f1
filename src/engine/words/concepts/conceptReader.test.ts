import { describe, expect, it } from "vitest";
import { termsOf } from "../terms.ts";
import { chinese } from "./chinese.ts";
import { type ConceptReader, conceptReader } from "./conceptReader.ts";
import { czech } from "./czech.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { czechPhrases } from "./phrases/czech.ts";
import { englishPhrases } from "./phrases/english.ts";
import { frenchPhrases } from "./phrases/french.ts";
import { germanPhrases } from "./phrases/german.ts";
import { russianPhrases } from "./phrases/russian.ts";
import { spanishPhrases } from "./phrases/spanish.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";

function conceptsOf({ wordsIn, conceptsOf }: ConceptReader, text: string): readonly number[] {
  return termsOf(text).flatMap((term) => wordsIn(term).known.flatMap(conceptsOf));
}

describe.each([
  ["en", english],
  ["de", german],
  ["ru", russian],
  ["cs", czech],
  ["zh", chinese],
  ["fr", french],
  ["es", spanish],
])("the table of %s", (language, table) => {
  const reader = conceptReader(language)!;
  const concepts = Object.keys(table);

  it.each([
    ["rise", "fall"],
    ["win", "lose"],
    ["start", "end"],
    ["allow", "ban"],
    ["convict", "acquit"],
    ["buy", "sell"],
    ["profit", "loss"],
    ["hire", "dismiss"],
    ["open", "close"],
    ["confirm", "deny"],
    ["praise", "criticise"],
    ["improve", "worsen"],
    ["all", "none"],
    ["more", "less"],
    ["before", "next"],
    ["safe", "danger"],
    ["support", "opposition"],
    ["critical", "mild"],
  ])("keeps %s and %s apart", (concept, opposite) => {
    const words = new Set(table[concept]?.split(" "));
    expect(words.size).toBeGreaterThan(0);
    expect(table[opposite]?.split(" ").filter((word) => words.has(word))).toEqual([]);
  });

  it("finds each of its whole words as they are written in a text", () => {
    for (const [concept, row] of Object.entries(table))
      for (const word of row.split(" "))
        if (!word.includes("*"))
          expect(
            conceptsOf(reader, word).map((known) => concepts[known]),
            word,
          ).toContain(concept);
  });

  it("has a word once in a row", () => {
    for (const row of Object.values(table)) {
      const words = row.split(" ");
      expect(new Set(words).size, row).toBe(words.length);
    }
  });
});

describe.each([
  ["en", english, englishPhrases],
  ["de", german, germanPhrases],
  ["ru", russian, russianPhrases],
  ["cs", czech, czechPhrases],
  ["fr", french, frenchPhrases],
  ["es", spanish, spanishPhrases],
])("the phrases of %s", (language, table, phrases) => {
  const { phrasesIn } = conceptReader(language)!;
  const concepts = Object.keys(table);

  it("stand under the rows of its words", () => {
    expect(Object.keys(phrases).filter((row) => !concepts.includes(row) && row !== "nothing")).toEqual([]);
  });

  it("are each of several words, found as they are written in a text", () => {
    for (const [row, list] of Object.entries(phrases))
      for (const phrase of list.split(", ")) {
        const words = phrase.split(" ").filter((word) => word !== "…");
        const found = phrasesIn(termsOf(words.map((word) => word.split("|")[0]).join(" ")));
        expect(words.length, phrase).toBeGreaterThan(1);
        expect(found[0]?.places.length, phrase).toBe(words.length);
        if (row === "nothing") expect(found[0]?.concepts, phrase).toEqual([]);
        else
          expect(
            found[0]?.concepts.map((known) => concepts[known]),
            phrase,
          ).toContain(row);
      }
  });

  it("stand once in a row", () => {
    for (const list of Object.values(phrases)) {
      const all = list.split(", ");
      expect(new Set(all).size, list).toBe(all.length);
    }
  });
});

describe("conceptReader", () => {
  const sayTheSame = (language: string, a: string, b: string) => {
    const reader = conceptReader(language)!;
    const other = conceptsOf(reader, b);
    return conceptsOf(reader, a).some((concept) => other.includes(concept));
  };

  it.each([
    ["en", "blaze", "fire"],
    ["en", "died", "killed"],
    ["en-GB", "vessel", "ferry"],
    ["de", "Großbrand", "Feuer"],
    ["de", "Tötung", "gestorben"],
    ["de", "Warnstreiks", "Ausstand"],
    ["ru", "возгорание", "пожара"],
    ["ru", "самолёт", "самолет"],
    ["ru", "эвакуированными", "покинули"],
    ["ru", "стачка", "забастовку"],
    ["cs", "plameny", "ohněm"],
    ["cs", "zahynuli", "mrtvých"],
    ["cs", "továrny", "závod"],
    ["zh", "大火", "失火"],
    ["zh-TW", "罷工", "停工"],
    ["zh", "凶手仍未落网", "嫌犯被捕"],
    ["fr", "L’incendie", "flammes"],
    ["fr", "ont démissionné", "son départ"],
    ["es", "murieron", "fallecidos"],
    ["es", "La huelga", "el paro"],
  ])("reads in %s %s and %s as one concept", (language, a, b) => {
    expect(sayTheSame(language, a, b)).toBe(true);
  });

  it.each([
    ["en", "rose", "fell"],
    ["en", "explore", "explosion"],
    ["en", "die", "crew"],
    ["de", "Brandenburger", "Feuer"],
    ["ru", "загородный", "пожар"],
    ["ru", "украинский", "украл"],
    ["ru", "возраста", "рост"],
    ["cs", "křižovatka", "krize"],
    ["cs", "bourání", "bouře"],
    ["cs", "získal", "zisk"],
    ["zh", "无人受伤", "十二人受伤"],
    ["zh", "火车", "大火"],
    ["fr", "vendredi", "la vente"],
    ["es", "donde", "donación"],
  ])("reads in %s no concept that %s and %s share", (language, a, b) => {
    expect(sayTheSame(language, a, b)).toBe(false);
  });

  it("knows nothing of other languages", () => {
    expect(conceptReader("und")).toBeNull();
    expect(conceptReader("fa")).toBeNull();
  });
});
