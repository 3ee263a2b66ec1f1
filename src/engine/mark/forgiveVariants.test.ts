import { expect, it } from "vitest";
import { forgiveVariants } from "./forgiveVariants.ts";
import { after, canonical } from "./testing/marking.ts";

it.each<[what: string, before: string, after: string]>([
  ["frees a name", "met [-Qasim-]{+Ghasem+} there", "met (=Qasim|Ghasem=) there"],
  [
    "frees a name among other words",
    "[-old Qasim left-]{+Mr Ghasem came+}",
    "[-old-]{+Mr+} (=Qasim|Ghasem=) [-left-]{+came+}",
  ],
  [
    "frees names in order only",
    "[-Sara met Jon-]{+John met Sarah+}",
    "{+John met+} (=Sara|Sarah=) [-met Jon-]",
  ],
  ["frees a number in words", "[-two million-]{+2m+} people", "(=two million|2m=) people"],
  ["frees a unit after a kept number", "3 [-percent-]{+per cent+} more", "3 (=percent|per cent=) more"],
  ["keeps function words", "[-As-]{+Aas+} he", "[-As-]{+Aas+} he"],
  ["keeps another number", "[-two-]{+3+} people", "[-two-]{+3+} people"],
  ["keeps another name", "[-Kenya-]{+Ghana+} won", "[-Kenya-]{+Ghana+} won"],
])("%s", (_, before, expected) => {
  expect(after(forgiveVariants, before)).toBe(canonical(expected));
});
