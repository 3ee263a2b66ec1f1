import { expect, it } from "vitest";
import { lexiconFor } from "../segment/languages/lexicon.ts";
import { seamsOf } from "./seamsOf.ts";

/** A claim with a sign at each place where it may be two: `‖` an opener or a mark says so, `|` nothing does, `¦` hardly. */
function shown(text: string, language: string, aside = 0): string {
  const claim = {
    start: 0,
    end: text.length,
    paragraph: 0,
    furniture: false,
    heading: false,
    asides: aside > 0 ? [[0, aside] as const] : [],
  } as const;
  const seams = seamsOf(text, claim, lexiconFor(language, text));
  return seams.reduceRight(
    (line, { at, plausibility }) =>
      `${line.slice(0, at)}${plausibility === 1 ? "‖" : plausibility === 0 ? "|" : "¦"}${line.slice(at)}`,
    text,
  );
}

it.each<[what: string, language: string, marked: string]>([
  ["before capitals", "en", "Old bridge at Tarn stays closed until Easter |Anna |Ferrin said so on Monday"],
  ["not before the fourth word", "en", "Old Tarn Bridge |Closed until easter says old anna"],
  ["nor before the last three words", "en", "old bridge stays closed ‖Until we see Mayor Anna Ferrin"],
  [
    "at a word that opens sentences",
    "en",
    "old bridge stays closed until easter ‖The mayor said so on monday",
  ],
  ["at a quotation", "en", "old bridge stays closed until easter ‖“We found cracks in it,” divers said"],
  ["behind one", "en", "old bridge stays “closed until easter” ‖Divers found cracks in two pillars"],
  ["behind a percentage", "en", "old bridge loses trade by 12% ‖Divers found cracks in two pillars"],
  [
    "within an English one too, which opens as a German one closes",
    "en",
    "old bridge stays “closed until easter |Divers found cracks” in two pillars",
  ],
  ["not within one", "de", "alte brücke bleibt „zu bis ostern Taucher fanden risse“ in zwei pfeilern"],
  [
    "nor within one in one",
    "fr",
    "le vieux pont « reste « fermé Des plongeurs » ont vu des fissures » dans deux piliers",
  ],
  ["not behind a comma", "en", "old bridge stays closed, Anna, who dives, told us all so"],
  ["nor behind one in a quotation", "en", "old bridge stays “closed,” Anna the diver told us all so"],
  ["nor behind a name that a colon brings", "en", "old bridge stays closed: Anna Ferrin told us all so"],
  ["not behind an article", "en", "old bridge stays closed by the Council of all our towns"],
  ["nor behind a number", "en", "old bridge stays closed till 12 April as we all were told"],
  ["nor behind a short word", "en", "old bridge stays closed up Tarn way as we all were told"],
  [
    "hardly behind an adjective where nouns have capitals",
    "de",
    "wie es heißt bleibt alte ¦Brücke gesperrt sagte man am Montag",
  ],
  ["but where a name follows", "de", "wie es heißt bleibt sie gesperrte |Anna |Ferrin sagte das am Montag"],
])("seams stand %s", (_, language, marked) => {
  expect(shown(marked.replaceAll(/[‖|¦]/gu, ""), language)).toBe(marked);
});

it("seams stand behind an aside alone", () => {
  const line = "KELM, Tarn County paper (AP) old bridge stays shut Anna Ferrin told us all so";
  expect(shown(line, "en", 30)).toBe(
    "KELM, Tarn County paper (AP) old bridge stays shut |Anna |Ferrin told us all so",
  );
});
