import { describe, expect, it } from "vitest";
import { told } from "./testing/judged.ts";

describe("negationCues", () => {
  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    [
      "a dropped not",
      "The envoy did not rule out a strike.",
      "The envoy ruled out a strike.",
      "did not rule -> ruled",
    ],
    [
      "a new not",
      "She voted for the bill but did not sign it.",
      "She did not vote for the bill and did not sign it.",
      "voted -> did not vote",
    ],
    [
      "a verb that refuses",
      "He was ready to meet the strikers.",
      "He declined to meet the strikers.",
      "to meet -> declined to meet",
    ],
    [
      "nobody",
      "Nobody was hurt in the blast.",
      "One man was hurt in the blast.",
      "Nobody was hurt -> was hurt",
    ],
    ["a beginning", "The board called the toy safe.", "The board called the toy unsafe.", "safe -> unsafe"],
    [
      "a verb whose past no ending tells",
      "Lund did not go to the hearing and did not pay the fine.",
      "Lund went to the hearing and paid the fine.",
      "did not go -> went",
      "did not pay -> paid",
    ],
    [
      "a contraction of such a verb",
      "The guards didn’t see the van.",
      "The guards saw the van.",
      "didn’t see -> saw",
    ],
    ["a contraction", "The valve isn’t leaking.", "The valve is leaking.", "isn’t leaking -> leaking"],
  ])("tells %s", (_, left, right, ...cues) => {
    expect(told("negation", { left, right })).toEqual(cues);
  });

  it.each<[what: string, left: string, right: string]>([
    ["not only", "The plan saves time.", "The plan not only saves time but money."],
    ["a denial in another word", "He did not take the money, he said.", "He denied taking the money."],
    ["a delay", "The pool did not open until May.", "The pool opened in May."],
    [
      "a plain verb where another is denied",
      "He left early but did not take the train.",
      "He took the bus and left early, and did not take the train.",
    ],
    ["a failure to do", "The crew did not report the leak.", "The crew failed to report the leak."],
    ["without", "They did not ask the owner.", "They acted without asking the owner."],
    ["not fit and unfit", "The hall is not fit for use.", "The hall is unfit for use."],
    [
      "a clause one side leaves out",
      "They built features that allow a safe distance and it isn’t cheap.",
      "They built features that allow a safe distance.",
    ],
    ["no doubt", "There is no doubt the dam will hold.", "The dam will hold."],
    [
      "the same not elsewhere",
      "None of the many jars she had kept ever broke.",
      "Of the many jars she had kept, none ever broke.",
    ],
  ])("is silent on %s", (_, left, right) => {
    expect(told("negation", { left, right })).toEqual([]);
  });

  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    [
      "de",
      "Die Brücke ist nicht gesperrt.",
      "Die Brücke ist gesperrt.",
      "ist nicht gesperrt -> ist gesperrt",
    ],
    [
      "de",
      "Die Brücke ist nicht nur gesperrt, sie wird abgerissen.",
      "Die Brücke ist gesperrt und wird abgerissen.",
    ],
    [
      "fr",
      "Le ministre n’a pas démissionné.",
      "Le ministre a démissionné.",
      "a pas démissionné -> a démissionné",
    ],
    ["es", "El ministro no renunció.", "El ministro renunció.", "no renunció -> renunció"],
    ["ru", "Министр не подписал договор.", "Министр подписал договор.", "не подписал -> подписал"],
    ["ar", "لم يوقع الوزير الاتفاق.", "وقع الوزير الاتفاق.", "لم يوقع -> وقع"],
    ["fa", "این گزارش منتشر نشده است.", "این گزارش منتشر شد.", "منتشر نشده -> منتشر"],
    ["zh", "公司没有承认错误。", "公司承认错误。", "公司没有承认错误 -> 公司承认错误"],
    ["en", "The talks failed to produce a deal.", "The talks produced no deal."],
    ["zh", "市长不仅批准了计划，还给了钱。", "市长批准了计划，还给了钱。"],
    ["ru", "Мэр не только одобрил план, но и дал деньги.", "Мэр одобрил план и дал деньги."],
    ["es", "El alcalde no solo aprobó el plan.", "El alcalde aprobó el plan."],
  ])("reads %s: %s / %s", (language, left, right, ...cues) => {
    expect(told("negation", { left, right, language })).toEqual(cues);
  });
});
