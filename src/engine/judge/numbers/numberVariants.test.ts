import { describe, expect, it } from "vitest";
import { told } from "../testing/judged.ts";

describe("numberVariants", () => {
  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    ["en", "Some two million people fled.", "Some 2m people fled.", "two million -> 2m"],
    ["en", "Prices rose 3% last year.", "Prices rose three percent last year.", "3% -> three percent"],
    ["en", "It fell to -12 degrees.", "It fell to minus 12 degrees.", "-12 -> minus 12"],
    ["en", "The firm lost two million.", "The firm lost $2m.", "two million -> 2m"],
    ["en", "Nine in ten voters agreed.", "90% of voters agreed.", "Nine in ten -> 90%"],
    [
      "de",
      "Es kostet 1,2 Milliarden Euro.",
      "Es kostet 1200 Millionen Euro.",
      "1,2 Milliarden Euro -> 1200 Millionen Euro",
    ],
    ["fr", "Quatre-vingt-dix maisons ont brûlé.", "90 maisons ont brûlé.", "Quatre-vingt-dix -> 90"],
    ["es", "Treinta y cinco casas ardieron.", "35 casas ardieron.", "Treinta y cinco -> 35"],
    ["ru", "Сгорело двадцать пять домов.", "Сгорело 25 домов.", "двадцать пять -> 25"],
    ["ar", "احترقت خمس وعشرون سيارة.", "احترقت 25 سيارة.", "خمس وعشرون -> 25"],
    ["fa", "دو میلیون نفر گریختند.", "۲ میلیون نفر گریختند.", "دو میلیون -> ۲ میلیون"],
    ["zh", "公司售出12万辆车。", "公司售出120,000辆车。", "12万 -> 120,000"],
    ["zh", "全市有三成居民受影响。", "全市有30%居民受影响。", "三成 -> 30%"],
    ["en", "One in three nurses left.", "A third of nurses left.", "One in three -> A third"],
    ["en", "Every third nurse left.", "One in three nurses left.", "Every third -> One in three"],
    ["en", "Every other shop closed.", "Half the shops closed.", "Every other -> Half the"],
    ["en", "Half a million homes are dark.", "500,000 homes are dark.", "Half a million -> 500,000"],
    ["en", "It will last a fortnight.", "It will last two weeks.", "a fortnight -> two weeks"],
    ["en", "Three fifths of members agreed.", "60% of members agreed.", "Three fifths -> 60%"],
    [
      "de",
      "Jeder dritte Pfleger kündigte.",
      "Ein Drittel der Pfleger kündigte.",
      "Jeder dritte -> Ein Drittel",
    ],
    [
      "de",
      "Eine halbe Million Häuser brannten.",
      "500.000 Häuser brannten.",
      "Eine halbe Million -> 500.000",
    ],
    ["fr", "Un salarié sur trois part.", "Un tiers des salariés part.", "Un salarié sur trois -> Un tiers"],
    ["fr", "Un demi-million de maisons.", "500 000 maisons.", "Un demi-million -> 500 000"],
    ["es", "Medio millón de casas ardió.", "500.000 casas ardieron.", "Medio millón -> 500.000"],
    [
      "es",
      "De cada diez vecinos, tres votaron.",
      "El 30 % de los vecinos votó.",
      "De cada diez vecinos, tres -> 30 %",
    ],
    ["ru", "Каждый третий врач уволился.", "Треть врачей уволилась.", "Каждый третий -> Треть"],
    ["ru", "Сгорело полмиллиона книг.", "Сгорело 500 тысяч книг.", "полмиллиона -> 500 тысяч"],
    ["zh", "三分之一的护士辞职。", "每三名护士中有一人辞职。", "三分之一 -> 每三名护士中有一"],
    ["fa", "یک‌سوم پرستاران رفتند.", "از هر سه پرستار، یک نفر رفت.", "یک‌سوم -> از هر سه پرستار، یک"],
    ["ar", "استمر الإضراب أسبوعين.", "استمر الإضراب 2 أسبوع.", "أسبوعين -> 2 أسبوع"],
  ])("tells %s: %s / %s", (language, left, right, ...cues) => {
    expect(told("variant", { left, right, language })).toEqual(cues);
    expect(told("number", { left, right, language })).toEqual([]);
  });

  it.each([
    ["what groups thousands", "Some 6,000 people fled.", "Some 6000 people fled."],
    ["another case", "Ein Mann und sechzehn Jahre.", "Mit einem Mann und in sechzehn Jahren."],
    ["another form of the unit", "Es dauert 17 Jahre.", "Nach 17 Jahren ist es so weit."],
    ["white space", "Prices rose 3% last year.", "Prices rose 3 % last year."],
    ["digits of another script", "احترقت ١٢ سيارة.", "احترقت 12 سيارة."],
    ["another measure", "The tunnel is 5 miles long.", "The tunnel is eight kilometres long."],
    ["a half with and without its of", "Half the shops closed.", "Half of the shops closed."],
    ["a half of what is theirs", "Half its shops closed.", "Half of its shops closed."],
    ["a rounding", "Nearly 600 boats sank.", "598 boats sank."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("variant", { left, right })).toEqual([]);
  });

  it("takes no article for a number of a score", () => {
    const left = "Kelm führte 1:0, da Holm ein Tor schoss.";
    const right = "Kelm lag 1:0 vorn, da Holm traf.";
    expect(told("variant", { left, right, language: "de" })).toEqual([]);
    expect(told("number", { left, right, language: "de" })).toEqual([]);
  });
});
