import { describe, expect, it } from "vitest";
import { told } from "../testing/judged.ts";

describe("oppositeCues", () => {
  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    ["en", "Prices rose in May.", "Prices fell in May.", "rose -> fell"],
    ["en", "Turnout fell to 54 percent.", "Turnout rose to 54 percent.", "fell -> rose"],
    [
      "en",
      "The council approved the plan on Monday.",
      "The council rejected the plan on Monday.",
      "approved -> rejected",
    ],
    ["en", "The mayor backed the new bridge.", "The mayor opposed the new bridge.", "backed -> opposed"],
    ["en", "The new law allows drones over parks.", "The new law bans drones over parks.", "allows -> bans"],
    [
      "en",
      "A jury convicted the banker on Friday.",
      "A jury acquitted the banker on Friday.",
      "convicted -> acquitted",
    ],
    ["en", "A jury found the banker guilty.", "A jury found the banker innocent.", "guilty -> innocent"],
    [
      "en",
      "The appeal court upheld the fine.",
      "The appeal court overturned the fine.",
      "upheld -> overturned",
    ],
    ["en", "The miners were found alive.", "The miners were found dead.", "alive -> dead"],
    ["en", "Police released the driver.", "Police arrested the driver.", "released -> arrested"],
    ["en", "Orlen won the tie 3-1.", "Orlen lost the tie 3-1.", "won -> lost"],
    ["en", "The school will open on Tuesday.", "The school will close on Tuesday.", "open -> close"],
    [
      "en",
      "Air quality improved near the port.",
      "Air quality worsened near the port.",
      "improved -> worsened",
    ],
    ["en", "He was in a stable condition.", "He was in a critical condition.", "stable -> critical"],
    ["en", "His condition was stable.", "His condition was critical.", "stable -> critical"],
    ["de", "Ihr Zustand ist stabil.", "Ihr Zustand ist kritisch.", "stabil -> kritisch"],
    [
      "de",
      "Sie kam in stabilem Zustand an.",
      "Sie kam in lebensgefährlichem Zustand an.",
      "stabilem -> lebensgefährlichem",
    ],
    ["de", "Die Preise stiegen im Mai.", "Die Preise sanken im Mai.", "stiegen -> sanken"],
    [
      "de",
      "Der Rat stimmte dem Plan am Montag zu.",
      "Der Rat lehnte den Plan am Montag ab.",
      "stimmte dem Plan am Montag zu -> lehnte den Plan am Montag ab",
    ],
    [
      "de",
      "Das Gericht hat den Bankier verurteilt.",
      "Das Gericht hat den Bankier freigesprochen.",
      "verurteilt -> freigesprochen",
    ],
    ["fr", "Les prix ont augmenté en mai.", "Les prix ont baissé en mai.", "augmenté -> baissé"],
    ["fr", "Le conseil a approuvé le plan.", "Le conseil a rejeté le plan.", "approuvé -> rejeté"],
    [
      "de",
      "Zwei Drittel sind für die Reform.",
      "Zwei Drittel sind gegen die Reform.",
      "sind für -> sind gegen",
    ],
    [
      "de",
      "Der Minister sagte die Reise zu.",
      "Der Minister sagte die Reise ab.",
      "sagte die Reise zu -> sagte die Reise ab",
    ],
    ["en", "Most parents are for the plan.", "Most parents are against the plan.", "are for -> are against"],
    ["en", "Workers resumed the strike.", "Workers halted the strike.", "resumed -> halted"],
    ["ru", "Рабочие возобновили забастовку.", "Рабочие прекратили забастовку.", "возобновили -> прекратили"],
    ["zh", "工会恢复了罢工。", "工会停止了罢工。", "恢复 -> 停止"],
    ["es", "Los precios subieron en mayo.", "Los precios bajaron en mayo.", "subieron -> bajaron"],
    ["es", "El consejo aprobó el plan.", "El consejo rechazó el plan.", "aprobó -> rechazó"],
    ["ru", "Цены в мае выросли.", "Цены в мае упали.", "выросли -> упали"],
    ["ru", "Совет одобрил план.", "Совет отклонил план.", "одобрил -> отклонил"],
    ["zh", "五月物价上涨。", "五月物价下跌。", "上涨 -> 下跌"],
    ["zh", "市议会批准了该计划。", "市议会否决了该计划。", "批准 -> 否决"],
    [
      "en",
      "It emits less than the law allows.",
      "It emits more than the law allows.",
      "less than -> more than",
    ],
    [
      "de",
      "Die Aktie stieg am Freitag um 4 Prozent.",
      "Am Freitag fiel die Aktie um 4 Prozent.",
      "stieg -> fiel",
    ],
    ["de", "Weniger Menschen kamen zum Fest.", "Mehr Menschen kamen zum Fest.", "Weniger -> Mehr"],
    ["es", "Los precios subieron en mayo.", "En mayo bajaron los precios.", "subieron -> bajaron"],
    [
      "ru",
      "Цены на хлеб выросли в мае на 5 %.",
      "Цены на хлеб в мае снизились на 5 %.",
      "выросли -> снизились",
    ],
    ["ar", "ارتفعت أسعار الخبز في المدينة.", "انخفضت أسعار الخبز في المدينة.", "ارتفعت -> انخفضت"],
    [
      "en",
      "Prices rose in May, and the mayor did not resign.",
      "Prices fell in May, and the mayor resigned.",
      "did not resign -> resigned",
      "rose -> fell",
    ],
    ["fa", "دولت قیمت نان را افزایش داد.", "دولت قیمت نان را کاهش داد.", "افزایش داد -> کاهش داد"],
  ])("%s: %s / %s", (language, left, right, ...cues) => {
    expect(told("negation", { left, right, language })).toEqual(cues);
    expect(told("negation", { left: right, right: left, language })).toEqual(
      cues.map((cue) => cue.split(" -> ").reverse().join(" -> ")),
    );
  });

  it.each<[what: string, left: string, right: string]>([
    ["what hedges a number", "More than 20 men came.", "Fewer than 20 men came."],
    ["synonyms", "Prices rose in May.", "Prices climbed in May."],
    ["a denied opposite", "Prices did not rise in May.", "Prices fell in May."],
    ["both ends on one side", "Prices rose in May and fell in June.", "Prices fell in June."],
    ["two subjects", "Exports rose by a tenth.", "Imports fell to 4 million tonnes."],
    ["the winner and the loser of one match", "Orlen won against Brask.", "Brask lost to Orlen."],
    [
      "what was bought and lowered in other words",
      "The bank cut its forecast.",
      "The bank declined to raise money.",
    ],
    [
      "a refusal to comment",
      "Shares rose, but the firm made no comment.",
      "The firm, whose shares rose, declined to comment.",
    ],
    [
      "what closes near what opens",
      "The pool opened close to the school.",
      "The pool opened near the school.",
    ],
    ["no more", "The bridge is no more than a plank.", "The bridge is less than a plank."],
    [
      "a critical state that is stable",
      "She is in a critical but stable condition.",
      "She is in a critical condition.",
    ],
    ["what somebody is critical of", "The bridge is stable.", "The mayor is critical of the bridge."],
    ["words of two scales", "The mayor backed the new bridge.", "The mayor opened the new bridge."],
    ["no longer one claim", "The council approved the budget.", "Two members opposed the mayor's trip."],
  ])("passes over %s", (_, left, right) => {
    expect(told("negation", { left, right })).toEqual([]);
  });

  it.each<[what: string, language: string, left: string, right: string]>([
    ["the winner and the loser", "de", "Orlen gewann gegen Brask.", "Brask verlor gegen Orlen."],
    ["what fell with it", "de", "Die Einfuhr stieg.", "Der Zoll fiel mit der Einfuhr."],
    ["a denied opposite", "zh", "五月物价没有上涨。", "五月物价下跌。"],
    ["two subjects and one day", "de", "Die Einfuhr stieg am Freitag.", "Am Freitag fiel der Kurs."],
  ])("passes over %s in %s", (_, language, left, right) => {
    expect(told("negation", { left, right, language })).toEqual([]);
  });
});
