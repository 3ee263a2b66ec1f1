import { describe, expect, it } from "vitest";
import { startWork } from "../work.ts";
import { type ClaimReading, massOf, type Words, wordsIn } from "./claimReading.ts";
import { type Host, hostOf } from "./hostOf.ts";

const PRIOR = 0.5;

function host(
  claims: readonly string[],
  [headline, lead]: readonly [headline: string, lead: string],
  { weight = () => 1, steps }: { weight?: (word: string) => number; steps?: number } = {},
): Host | null {
  const reading: ClaimReading = {
    words: { left: claims.map(wordsIn), right: [] },
    weight,
    mass: (words: Words) => massOf(words, weight),
    prior: PRIOR,
  };
  return hostOf(reading, "left", startWork(steps))({ headline: wordsIn(headline), lead: wordsIn(lead) });
}

/** What both share, by what each weighs. */
function likeness(shared: number, own: number, told: number): number {
  return shared / Math.sqrt((own + PRIOR) * (told + PRIOR));
}

describe("hostOf", () => {
  it("finds the claim that has most of both, how like it is to each, and the best that others are", () => {
    expect(host(["ant", "ant bee", "ant bee cow dog", "cow", "cow dog elk"], ["ant bee", "cow dog"])).toEqual(
      {
        claim: 2,
        own: { headline: likeness(2, 4, 2), lead: likeness(2, 4, 2) },
        rival: { headline: likeness(2, 2, 2), lead: likeness(2, 3, 2) },
      },
    );
  });

  it("takes the best of several rivals, wherever it stands", () => {
    expect(host(["ant bee", "ant", "ant bee cow", "cow", "ant"], ["ant bee", "cow"])?.rival).toEqual({
      headline: likeness(2, 2, 2),
      lead: likeness(1, 1, 1),
    });
  });

  it("counts a word told twice for less than two", () => {
    expect(host(["ant ant ant cow"], ["ant ant", "cow"])?.own).toEqual({
      headline: Math.SQRT2 / Math.sqrt((Math.sqrt(3) + 1 + PRIOR) * (Math.SQRT2 + PRIOR)),
      lead: likeness(1, Math.sqrt(3) + 1, 1),
    });
  });

  it.each<[what: string, claims: string[], told: [string, string], claim: number]>([
    ["none that has the headline alone", ["ant bee fox", "ant cow"], ["ant bee fox", "cow dog"], 1],
    [
      "the part of each, not the words",
      ["ant cow dog elk", "ant bee cow"],
      ["ant bee", "cow dog elk fox gnu hen"],
      1,
    ],
    [
      "the part of a long lead as well",
      ["ant bee cow", "ant cow dog elk fox gnu hen"],
      ["ant bee", "cow dog elk fox gnu hen"],
      1,
    ],
    ["the first of equals", ["ant cow", "bee cow"], ["bee ant", "cow"], 0],
    ["the better one after a worse", ["ant cow", "ant bee cow"], ["ant bee", "cow"], 1],
    ["the better one before a worse", ["ant bee cow", "ant cow"], ["ant bee", "cow"], 0],
  ])("takes %s", (_, claims, told, claim) => {
    expect(host(claims, told)?.claim).toBe(claim);
  });

  it("counts by what words weigh", () => {
    const weight = (word: string) => (word === "bee" ? 3 : 1);
    const claims = ["ant fox cow", "bee cow"];
    expect(host(claims, ["ant fox bee", "cow"])?.claim).toBe(0);
    expect(host(claims, ["ant fox bee", "cow"], { weight })?.claim).toBe(1);
  });

  it.each<[what: string, claims: string[]]>([
    ["nothing is shared", ["elk fox"]],
    ["no claim has a part of both", ["ant bee", "cow dog"]],
  ])("finds none where %s", (_, claims) => {
    expect(host(claims, ["ant bee", "cow dog"])).toBeNull();
  });

  it("asks for no word that more than sixty claims have, and for none past the work limit", () => {
    const claims = (count: number) => ["bee cow", ...Array<string>(count).fill("ant")];
    expect(host(claims(60), ["ant bee", "cow"])?.rival.headline).toBeGreaterThan(0);
    expect(host(claims(61), ["ant bee", "cow"])?.rival.headline).toBe(0);
    expect(host(["ant cow"], ["ant", "cow"], { steps: 2 })?.claim).toBe(0);
    expect(host(["ant cow"], ["ant", "cow"], { steps: 1 })).toBeNull();
  });
});
