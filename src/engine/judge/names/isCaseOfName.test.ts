import { describe, expect, it } from "vitest";
import type { Reading, Word } from "../reading/reading.ts";
import { readingsOf } from "../testing/judged.ts";
import { isCaseOfName } from "./isCaseOfName.ts";

const isCase = (language: string, one: string, other: string) => {
  const [{ words, table }] = readingsOf(`x ${one} ${other}`, language) as [Reading];
  const [, a, b] = words as [Word, Word, Word];
  return isCaseOfName(a, b, table) && isCaseOfName(b, a, table);
};

describe("isCaseOfName", () => {
  it.each([
    ["cs", "Krátké", "Krátká"],
    ["cs", "Havlem", "Havel"],
    ["cs", "Horském", "Horské"],
    ["pl", "Dorskiego", "Dorski"],
    ["pl", "Marka", "Marek"],
    ["pl", "Gawlika", "Gawlikowi"],
    ["pl", "Pawła", "Paweł"],
    ["pl", "Kupca", "Kupiec"],
    ["ru", "Ковалёвым", "Ковалёв"],
    ["ru", "Сергея", "Сергеем"],
    ["ru", "Андрей", "Андрею"],
    ["ru", "Павла", "Павел"],
    ["ru", "Николая", "Николаю"],
    ["ru", "Марией", "Марии"],
  ])("%s: %s and %s are one", (language, one, other) => {
    expect(isCase(language, one, other)).toBe(true);
  });

  it.each([
    ["pl", "Dorski", "Dorska"],
    ["pl", "Marek", "Mark"],
    ["pl", "Nowak", "Nowik"],
    ["pl", "XVI", "XVII"],
    ["pl", "Mareka", "Marka"],
    ["cs", "Horský", "Horskou"],
    ["ru", "Дорский", "Дорская"],
    ["ru", "Сергей", "Сергеев"],
    ["ru", "Олег", "Олеся"],
    ["en", "Venn", "Venna"],
  ])("%s: %s and %s are two", (language, one, other) => {
    expect(isCase(language, one, other)).toBe(false);
  });
});
