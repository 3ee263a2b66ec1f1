import { expect, it } from "vitest";
import { markCapitals } from "./markCapitals.ts";
import { after, canonical } from "./testing/marking.ts";

it.each<[what: string, before: string, after: string]>([
  ["marks a capital inside a sentence", "on the (=Web|web=) today", "on the [-Web-]{+web+} today"],
  ["not where a word opens the left sentence", "(=He|he=) left", "(=He|he=) left"],
  ["nor where it opens the right", "[-Then-] (=the|The=) rain", "[-Then-] (=the|The=) rain"],
  ["nor after an opening quote", "said: “(=We|we=) know”", "said: “(=We|we=) know”"],
  ["but after a closing one", "“Yes,” (=Chief|chief=) Ware said", "“Yes,” [-Chief-]{+chief+} Ware said"],
  ["be it a single one", "'Yes,' (=Chief|chief=) Ware said", "'Yes,' [-Chief-]{+chief+} Ware said"],
  ["nor after one that opens in brackets", 'said ("(=We|we=) know")', 'said ("(=We|we=) know")'],
  ["nor after one with spaces around it", "dit « (=Nous|nous=) savons »", "dit « (=Nous|nous=) savons »"],
  ["nor after a colon", "one thing: (=We|we=) know", "one thing: (=We|we=) know"],
  ["nor after a sentence that was quoted", "“Yes.” (=Then|then=) he left", "“Yes.” (=Then|then=) he left"],
  ["nor for capitals all through", "the (=NATO|Nato=) chief", "the (=NATO|Nato=) chief"],
  ["nor for one inside a word", "an (=iPhone|iphone=) sold", "an (=iPhone|iphone=) sold"],
  [
    "not against a headline",
    "Council (=Rejects|rejects=) (=Harbour|harbour=) (=Sale|sale=)",
    "Council (=Rejects|rejects=) (=Harbour|harbour=) (=Sale|sale=)",
  ],
  ["tells U.S. from us", "told the (=U.S.|us=) all", "told the [-U.S.-]{+us+} all"],
  [
    "joins the mark beside it",
    "the {+US+} (=President|president=) said",
    "the [-President-]{+US president+} said",
  ],
])("%s", (_, before, expected) => {
  expect(after(markCapitals, before)).toBe(canonical(expected));
});
