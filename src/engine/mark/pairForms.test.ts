import { describe, expect, it } from "vitest";
import { tokenize } from "../words/tokens.ts";
import { areForms } from "./pairForms.ts";
import { canonical, marked } from "./testing/marking.ts";

describe("pairForms", () => {
  it.each<[what: string, notation: string]>([
    ["a word in another form", "the [~striking|strike~] workers"],
    ["among other words", "he [-was-] [~visiting|visited~] {+only+} Rome"],
    ["two of them", "[-old-]{+older+} [~houses|house~] there"],
    ["the first of two", "the [~striking|strike~] [-hard-]{+strikers+} left"],
    ["none that stands before another", "{+interns+} [~international|internationals~] [-intern-] left"],
    ["the last word", "the [~house|houses~]"],
    [
      "and leaves what moved",
      "{>big red barn>} [~burned|burns~] yesterday afternoon near Corvane [>big red barn>]",
    ],
    ["a possessive with its ending", "the [~driver's|drivers~] car"],
    ["a possessive of several", "the [~drivers'|driver’s~] union"],
    ["and the word after it apart", "a [~drivers|driver’s~] [-ed-]{+education+} teacher"],
    ["but not an ending that stays", "the [~driver|drivers~]'s car"],
    ["nor a quotation mark further on", "saw [~drivers|driver~] [-'-]{+leave+} twice"],
    ["not a small word that begins alike", "we [-thank-]{+than+} him"],
    ["nor on the other side", "we [-than-]{+thank+} him"],
    ["not a negated auxiliary", "they [-could-]{+couldn't+} go"],
  ])("%s", (_, notation) => {
    expect(marked(notation)).toBe(canonical(notation));
  });
});

describe("areForms", () => {
  const word = (text: string) => tokenize(text, [0, text.length], "en")[0]!;
  it.each([
    ["strike", "striking", true],
    ["Minister", "Ministern", true],
    ["дорога", "дорогу", true],
    ["rain", "rainy", true],
    ["ran", "rant", false],
    ["intern", "international", false],
    ["govern", "government", true],
    ["bridge", "tunnel", false],
    ["12345", "12345-a", false],
    ["peace", "peace", false],
    ["1990", "1990s", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(areForms(word(a), word(b))).toBe(expected);
    expect(areForms(word(b), word(a))).toBe(expected);
  });
});
