import { expect, it } from "vitest";
import type { Side } from "../model.ts";
import { startWork } from "../work.ts";
import { orderClaims } from "./orderClaims.ts";
import { note } from "./testing/notation.ts";

/** First words of the claims of a side in the order they are told. */
function told(notation: string, work = startWork(), side: Side = "right"): string {
  const { words } = note(notation);
  return orderClaims(words, work)
    [side].map((claim) => claim[0]?.surface)
    .join(" ");
}

const LEFT = "[-Divers found the pier cracked, and the harbour master closed the bridge to lorries.-]";

it.each<[what: string, notation: string, order: string]>([
  [
    "keeps the order of the text",
    `${LEFT}{+Divers found cracks in the pier. | Lorries may not use the bridge.+}`,
    "Divers Lorries",
  ],
  [
    "or takes the order of the other side",
    `${LEFT}{+Harbour master Lee closed the bridge to lorries. | Divers found the pier cracked.+}`,
    "Divers Harbour",
  ],
  [
    "but not for a clause alone",
    "[-The minister, who was elected in 2019, said the plan would cost 12 million euros.-]{+The minister said the plan would cost 12 million euros. | She was elected in 2019.+}",
    "The She",
  ],
  [
    "or turns the first and the last of three",
    "[-Divers found the pier cracked, lorries queued for hours and the harbour master resigned.-]{+The harbour master resigned. | Lorries queued for hours. | Divers found the pier cracked.+}",
    "Divers Lorries The",
  ],
  ["keeps it where claims share nothing", `${LEFT}{+Snow fell. | Rain came.+}`, "Snow Rain"],
])("%s", (_, notation, order) => {
  expect(told(notation)).toBe(order);
  const turned = notation.replace(/\[-(.*)-\]\{\+(.*)\+\}/u, "[-$2-]{+$1+}");
  expect(told(turned, startWork(), "left")).toBe(order);
});

it("lays the right beside the left where both have several claims", () => {
  const notation =
    "[-Divers found the pier cracked. | Lorries queued for hours at the bridge.-]{+Lorries queued for two hours. | Divers found cracks in the pier.+}";
  expect(told(notation, startWork(), "left")).toBe("Divers Lorries");
  expect(told(notation)).toBe("Divers Lorries");
});

it("sorts claims that are handed over in another order", () => {
  const { words } = note("Ann left. | Bob stayed.");
  const turned = { left: words.left.toReversed(), right: words.right.toReversed() };
  expect(orderClaims(turned, startWork())).toEqual(words);
});

it("takes three matchings of all words", () => {
  const work = startWork();
  told("[-Ann left.-]{+Bob stayed. | Ann left.+}", work);
  expect(work.spent).toBe(3 * 3 * 6);
});

it("keeps the order of the text where those would be too large, and spends nothing", () => {
  const work = startWork();
  const [one, other] = ["a".repeat(5), "b".repeat(5)].map((word) => `${word} `.repeat(600));
  expect(told(`[-${one}${other}-]{+${other} | ${one}+}`, work)).toBe("bbbbb aaaaa");
  expect(work.spent).toBe(0);
});

it("keeps the order of the text past the work limit", () => {
  const notation = `${LEFT}{+Harbour master Lee closed the bridge to lorries. | Divers found the pier cracked.+}`;
  expect(told(notation, startWork(0))).toBe("Harbour Divers");
});
