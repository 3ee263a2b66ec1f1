import { expect, it } from "vitest";
import { slideMarks } from "./slideMarks.ts";
import { after, canonical } from "./testing/marking.ts";

it.each<[what: string, before: string, after: string]>([
  ["does not end on a function word", "the {+cat and the+} dog sat", "{+the cat and+} the dog sat"],
  ["rather starts on one", "saw a {+red fox near a+} dog", "saw {+a red fox near+} a dog"],
  ["takes in the beginning of the claim", "ate {+well. Ann ate+} well", "{+ate well. Ann+} ate well"],
  ["goes right where nothing decides", "red {+blue cars+} blue cars", "red blue cars {+blue cars+}"],
  ["keeps a bracket pair whole", "left (first{+) (second+})", "left (first) {+(second)+}"],
  ["keeps a quote pair whole", 'said "yes{+" "no+}"', 'said "yes" {+"no"+}'],
  ["keeps to one claim", "Ann left{+. | Bob stayed+}.", "Ann left. | {+Bob stayed.+}"],
  [
    "does not end on one though the next word is one",
    "came home with {+friends, home with+} the dogs",
    "came home {+with friends, home+} with the dogs",
  ],
  ["begins where the claim begins", "Rain {+fell, rain+} came", "{+Rain fell,+} (=Rain|rain=) came"],
  [
    "begins where a later claim begins",
    "Ann left. | Rain {+fell, rain+} came",
    "Ann left. | {+Rain fell,+} (=Rain|rain=) came",
  ],
  ["is right already where nothing decides", "red blue cars {+blue cars+}", "red blue cars {+blue cars+}"],
  ["leaves a bracket pair whole", "saw {+(a)+} (b) there", "saw {+(a)+} (b) there"],
  ["leaves a quote pair whole", 'said {+"yes"+} "no" then', 'said {+"yes"+} "no" then'],
  ["leaves no claim", "Now {+go home+} | Go away", "Now {+go home+} | Go away"],
  ["stays off the mark before", "[-Ann-] the {+cat and the+} dog", "[-Ann-] the {+cat and the+} dog"],
  [
    "works on the left side behind another mark",
    "[-So-] all the [-cat and the-] dog sat",
    "[-So-] all [-the cat and-] the dog sat",
  ],
  ["works on the left side too", "the [-cat and the-] dog sat", "[-the cat and-] the dog sat"],
  ["stays off the next mark", "a {+b+} b [-c-]", "a {+b+} b [-c-]"],
  ["leaves two-sided marks", "the [-cat-]{+dog and the+} cat", "the [-cat-]{+dog and the+} cat"],
  ["does not slide a capital into the sentence", "on {+Web the+} web", "on {+Web the+} web"],
])("%s", (_, before, expected) => {
  expect(after(slideMarks, before)).toBe(canonical(expected));
});
