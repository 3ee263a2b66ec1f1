import { describe, expect, it } from "vitest";
import { told } from "./testing/judged.ts";

const quoted = (left: string, right: string) => [
  ...told("quote", { left: `"${left}," said Holm.`, right: `"${right}," said Holm.` }),
  ...told("variant", { left: `"${left}," said Holm.`, right: `"${right}," said Holm.` }),
];

describe("differsInVariants", () => {
  it("tells a quotation in which a number, a name or a date is written otherwise once", () => {
    expect(quoted("We waited thirty years for it", "We waited 30 years for it")).toEqual([
      "thirty years -> 30 years",
    ]);
    expect(quoted("We met Qasim on the road", "We met Ghasem on the road")).toEqual(["Qasim -> Ghasem"]);
  });

  it("tells it twice where another word differs too", () => {
    expect(quoted("We waited thirty years for it", "They waited 30 years for it")).toEqual([
      "We waited thirty years for it -> They waited 30 years for it",
      "thirty years -> 30 years",
    ]);
  });
});
