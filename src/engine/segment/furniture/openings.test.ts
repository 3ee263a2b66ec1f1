import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../languages/tables.ts";
import { openingsOf } from "./openings.ts";

describe("openingsOf", () => {
  it.each<[pattern: RegExp, openings: string[]]>([
    [/^(?:read|see) (?:more|also)/u, ["read", "see "]],
    [/^(?:please )?sign up/u, ["plea", "sign"]],
    [/^\(?ends?$/u, ["(end", "end", "ends"]],
    [/^mehr?s/u, ["mehr", "mehs"]],
    [/^[（(]?完/u, ["（完", "(完", "完"]],
    [/^[^.]{0,40} wrote/u, ["", " wro"]],
    [/^a{2,3}b/u, ["a"]],
    [/^(?!no)yes(?!\p{L})/u, ["yes"]],
    [/^\d min/u, [""]],
    [/^www\.a/u, ["www."]],
  ])("%s", (pattern, openings) => {
    expect([...openingsOf(pattern)].toSorted()).toEqual(openings.toSorted());
  });

  it("leaves few phrases that any sentence must be tried on", () => {
    const phrases = LANGUAGES.flatMap((language) => Object.values(language.phrases ?? {}).flat());
    expect(phrases.filter((phrase) => openingsOf(phrase).has("")).length).toBeLessThan(phrases.length / 10);
  });
});
