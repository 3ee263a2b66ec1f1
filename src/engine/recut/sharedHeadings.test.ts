import { describe, expect, it } from "vitest";
import { segment } from "../segment/segment.ts";
import { withSharedHeadings } from "./sharedHeadings.ts";

const LEAD = "The council of Eastmere voted on Monday to build a tram line.";
const HEADLINE = "Council backs plan for tram line";

const RUN_TOGETHER = `${HEADLINE} ${LEAD} It will open in 2031.`;

/** The headings of both texts, in order. */
function headings(left: string, right: string): { left: string[]; right: string[] } {
  const read = (text: string) => segment({ name: "a.txt", text }, "en");
  const texts = withSharedHeadings({ left: read(left), right: read(right) });
  const of = ({ text, claims }: typeof texts.left) =>
    claims.filter(({ heading }) => heading).map(({ start, end }) => text.slice(start, end));
  return { left: of(texts.left), right: of(texts.right) };
}

describe("withSharedHeadings", () => {
  it("finds a headline of one text at the beginning of the only paragraph of the other", () => {
    const shared = headings(`${HEADLINE}\n\n${LEAD}`, RUN_TOGETHER);
    expect(shared).toEqual({ left: [HEADLINE], right: [HEADLINE] });
  });

  it("does so whichever text is left", () => {
    const shared = headings(RUN_TOGETHER, `${HEADLINE}\n\n${LEAD}`);
    expect(shared).toEqual({ left: [HEADLINE], right: [HEADLINE] });
  });

  it("finds it however it is spaced", () => {
    const spaced = HEADLINE.replace(" plan", "\u00a0  plan");
    expect(headings(`${spaced}\n\n${LEAD}`, RUN_TOGETHER)).toEqual({ left: [spaced], right: [HEADLINE] });
    expect(headings(`${HEADLINE.replaceAll(" ", "")}\n\n${LEAD}`, RUN_TOGETHER).right).toEqual([]);
  });

  it("leaves what is worded in another way, and texts without headings, as they are", () => {
    expect(headings(`${HEADLINE}\n\n${LEAD}`, `${LEAD} ${LEAD}`).right).toEqual([]);
    expect(headings(LEAD, LEAD)).toEqual({ left: [], right: [] });
  });
});
