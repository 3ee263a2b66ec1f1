import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { termsOf } from "../../words/terms.ts";
import { countedThings } from "./countedThings.ts";

function read(language: string, left: string, right: string) {
  return {
    things: countedThings({ left: language, right: language }),
    claims: { left: termsOf(left), right: termsOf(right) },
  };
}

describe("countedThings", () => {
  it.each([
    ["en", "640", "The mill has 640 looms.", "Of 640 looms few run.", "alike"],
    ["en", "640", "The mill has 640 workshops.", "Its 640 workshop doors are shut.", "alike"],
    ["en", "640", "It has 640 workers.", "It pays 640 employees.", "alike"],
    ["en", "365", "The bill runs to 365 pages.", "They work 365 days a year.", "unlike"],
    ["en", "640", "It has 640 staff.", "There 640 people work.", "unlike"],
    ["en", "41.5", "It was 41.5 degrees.", "They fell by 41.5 percent.", "unlike"],
    ["en", "41.5", "It was 41.5 degrees.", "They fell by 41.5.", "unnamed"],
    ["en", "41.5", "They fell by 41.5.", "It was 41.5 degrees.", "unnamed"],
    ["en", "737", "The 737 had been overhauled.", "All its 737 beds were taken.", "unnamed"],
    ["en", "640", "It has 640 of 800 looms.", "It has 640 800 times.", "unnamed"],
    ["fr", "640", "Il coûte 640 d'or.", "Il a perdu 640 d'argent.", "unnamed"],
    ["de", "640", "Es gibt 640 Arbeiter.", "Dort sind 640 Beschäftigte.", "alike"],
    ["fi", "640", "Siellä on 640 hevosta.", "Laivassa oli 640 hevosta.", "alike"],
    ["fi", "640", "Siellä on 640 hevosta.", "Laivassa oli 640 lammasta.", "unlike"],
    ["zh", "640", "召回640辆自行车。", "共640辆，均已售出。", "alike"],
    ["zh", "640", "召回640辆自行车。", "支付640元。", "unlike"],
    ["zh", "640", "有640名工人。", "共640个工人。", "alike"],
    ["zh", "640", "有640个城市。", "共640个苹果。", "unlike"],
    ["zh", "640", "有640名工人。", "共640个员工。", "alike"],
    ["zh", "640", "640辆汽车在大火中烧毁。", "640人死于大火。", "unlike"],
    ["ja", "640", "費用は640円だった。", "これは640円になる。", "alike"],
    ["ja", "640", "費用は640円だった。", "客は640人だった。", "unlike"],
  ] as const)("%s, %s: %s ~ %s is %s", (language, number, left, right, expected) => {
    const { things, claims } = read(language, left, right);
    expect(things.counted(number, claims)).toBe(expected);
  });

  it.each([
    ["en", "The fire took 12 barns on Monday.", "On Monday the blaze reached 12 barns.", 3],
    ["en", "They are in it with 12 of them.", "They are in it with 12 of them.", 0],
    ["en", "Barrels and barrels and barrels.", "A barrel.", 1],
    ["en", "A fire, a blaze.", "A fire.", 1],
    ["zh", "大火造成死亡。", "火灾造成死亡。", 3],
    ["ja", "費用は高い。", "費用は高い。", 0],
  ])("%s: %s ~ %s share as many words", (language, left, right, expected) => {
    const { things, claims } = read(language, left, right);
    expect(things.shared(claims)).toBe(expected);
  });

  it("knows no concepts where two languages have no table in common", () => {
    const things = countedThings({ left: "en", right: "nl" });
    const claims = { left: ["640", "workers"], right: ["640", "employees"] };
    expect(things.counted("640", claims)).toBe("unlike");
    expect(things.counted("640", { ...claims, right: ["640", "workers"] })).toBe("alike");
  });

  it("does not hang on which claim is left", () => {
    const terms = fc.array(fc.constantFrom("640", "workers", "staff", "the", "blaze", "fire", "days", "d"));
    fc.assert(
      fc.property(terms, terms, (left, right) => {
        const things = countedThings({ left: "en", right: "en" });
        const [claims, turned] = [
          { left, right },
          { left: right, right: left },
        ];
        expect(things.counted("640", claims)).toBe(things.counted("640", turned));
        expect(things.shared(claims)).toBe(things.shared(turned));
      }),
    );
  });
});
