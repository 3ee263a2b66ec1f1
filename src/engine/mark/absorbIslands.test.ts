import { expect, it } from "vitest";
import { absorbIslands } from "./absorbIslands.ts";
import { after, canonical } from "./testing/marking.ts";

it.each<[what: string, before: string, after: string]>([
  [
    "joins long marks across a function word",
    "[-left their old house-]{+ran+} in [-a great hurry-]{+May+}",
    "[-left their old house in a great hurry-]{+ran in May+}",
  ],
  [
    "joins across a punctuation mark",
    "{+one two three+}, [-four five six-]",
    "[-, four five six-]{+one two three,+}",
  ],
  [
    "joins three in a row",
    "[-a b c-]{+x+} of [-d e f-]{+y+} in [-g h i-]{+z+}",
    "[-a b c of d e f in g h i-]{+x of y in z+}",
  ],
  ["keeps an island beside a short mark", "[-b c d-]{+x+} of [-e f-]{+y+}", "[-b c d-]{+x+} of [-e f-]{+y+}"],
  ["keeps a content word", "[-b c d-] river [-e f g-]", "[-b c d-] river [-e f g-]"],
  ["keeps two words", "[-b c d-] of the [-e f g-]", "[-b c d-] of the [-e f g-]"],
  ["keeps the end of a claim", "[-b c d-]. | [-e f g-]", "[-b c d-]. | [-e f g-]"],
  ["keeps a last stop and its quote", "[-b c d-].[-e f g-]", "[-b c d-].[-e f g-]"],
  [
    "keeps a word that begins a claim",
    "[-Ann left soon. | -]Of [-e f g-]",
    "[-Ann left soon. | -]Of [-e f g-]",
  ],
  ["keeps a word that ends a claim", "[-b c d-] of[- | e f g-]", "[-b c d-] of[- | e f g-]"],
  [
    "takes in the stop before a quote that goes with its opening",
    'on [-a "web-]{+roads+}.[-"-]',
    'on [-a "web."-]{+roads.+}',
  ],
  ["on the other side too", "on [-roads-]{+a (web+}.{+)+}", "on [-roads.-]{+a (web.)+}"],
  ["and the comma", 'a [-"web-]{+road+},[-"-] he said', 'a [-"web,"-]{+road,+} he said'],
  ["not two stops", 'on [-a "web-]{+roads+}?![-"-]', 'on [-a "web-]{+roads+}?![-"-]'],
  ["not for another sign", 'on [-a (web-]{+roads+}.[-"-]', 'on [-a (web-]{+roads+}.[-"-]'],
  ["not where nothing opens", "on [-a web-]{+roads+}.[-!-]", "on [-a web-]{+roads+}.[-!-]"],
  [
    "not for a quote that opens the next claim",
    'on [-a "web-]{+roads+}. | [-"-]go',
    'on [-a "web-]{+roads+}. | [-"-]go',
  ],
  ["not with words", 'a [-"web-]{+road+},[-" he said-]', 'a [-"web-]{+road+},[-" he said-]'],
  ["not where nothing is replaced", 'ran{+, "far+}.{+"+}', 'ran{+, "far+}.{+"+}'],
  ["not where the quote opens before", '"on [-a web-]{+roads+}.[-"-]', '"on [-a web-]{+roads+}.[-"-]'],
  [
    "not for the quote of the next claim",
    'on [-a "web-]{+roads+}. | [-" go-]',
    'on [-a "web-]{+roads+}. | [-" go-]',
  ],
])("%s", (_, before, expected) => {
  expect(after(absorbIslands, before)).toBe(canonical(expected));
});
