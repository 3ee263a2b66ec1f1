import { describe, expect, it } from "vitest";
import { told } from "./testing/judged.ts";

describe("negationCues", () => {
  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    [
      "neither of two",
      "Neither the mayor nor her aide attended the talks.",
      "Both the mayor and her aide attended the talks.",
      "Neither -> aide",
    ],
    [
      "neither of two things",
      "The law covers neither dogs nor cats.",
      "The law covers dogs and cats.",
      "neither dogs nor cats -> cats",
    ],
    [
      "what would hinder",
      "The firm will pay the fine unless it wins.",
      "The firm will pay the fine if it wins.",
      "unless it wins -> it wins",
    ],
    [
      "what is still to come",
      "The court has yet to rule on it.",
      "The court has ruled on it.",
      "has yet to rule -> has ruled",
    ],
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
      "a beginning, in another order",
      "The board called the toy safe.",
      "The toy is unsafe, the board says.",
      "safe -> unsafe",
    ],
    ["a beginning where nothing else is said", "That is fair.", "That is unfair.", "fair -> unfair"],
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
    [
      "a not, the word before it set off by a comma",
      "The talks were on, not dead.",
      "The talks were dead.",
      "not dead -> dead",
    ],
    [
      "a small word of both sides only where it leads to the verb",
      "The guards did not pay.",
      "What the guards did, pay for it.",
      "did not pay -> pay",
    ],
    [
      "a verb at some distance from its not",
      "He did not so much as sign it.",
      "He signed it.",
      "did not -> signed",
    ],
    [
      "nobody, where another word is denied too",
      "Nobody was hurt.",
      "One man was hurt, but he did not complain.",
      "Nobody was hurt -> was hurt",
    ],
    [
      "a not behind something else that lasted until",
      "Until the vote he was quiet, but he did not resign.",
      "He was quiet and resigned.",
      "did not resign -> resigned",
    ],
    [
      "a not where both sides speak of until",
      "The pool did not open until May.",
      "The pool opened, until June only.",
      "did not open -> opened",
    ],
    [
      "a denied verb, whatever it is said of",
      "The envoy did not sign the treaty.",
      "The envoy signed.",
      "did not sign -> signed",
    ],
    [
      "none of what is told of twice",
      "No jar broke.",
      "A jar broke. Another jar was found.",
      "No jar -> jar",
    ],
    [
      "none of them, by the two words next to it",
      "No jars in the cellar of the mill broke.",
      "Jars in the cellar broke.",
      "No jars -> Jars",
    ],
    [
      "a verb beside which a later phrase has no",
      "The mayor did not produce a plan.",
      "The mayor produced a plan and no money.",
      "did not produce -> produced",
    ],
    [
      "a verb in front of the denial of somebody else",
      "He did not sign.",
      "He signed, not she.",
      "did not sign -> signed",
    ],
    [
      "a verb in another clause than a not",
      "The union did not sign.",
      "The union did not wait: it signed.",
      "did not sign -> signed",
    ],
    [
      "a verb far behind a not",
      "The union did not sign the deal.",
      "They did not wait for word from the two big firms in the far north and signed the deal.",
      "did not sign -> signed",
    ],
  ])("tells %s", (_, left, right, ...cues) => {
    expect(told("negation", { left, right })).toEqual(cues);
  });

  it.each<[what: string, left: string, right: string]>([
    ["neither and not", "Neither the mayor nor her aide came.", "The mayor and her aide did not come."],
    [
      "neither in other words",
      "Neither the mayor nor her aide came.",
      "The mayor and her aide both stayed away.",
    ],
    ["neither and no", "The law covers neither dogs nor cats.", "The law covers no dogs or cats."],
    [
      "unless and if not",
      "Unless it rains, the lake will dry up.",
      "If it does not rain, the lake will dry up.",
    ],
    ["not unless and only if", "It will not pay unless it loses.", "It will pay only if it loses."],
    ["yet to and not yet", "The court has yet to rule on it.", "The court has not yet ruled on it."],
    [
      "not fit and unfit for all who stand near",
      "The lift is not fit for use.",
      "The lift is unfit for use.",
    ],
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
    [
      "the same not in one of two claims",
      "None of the jars broke. She was glad.",
      "She was glad. Of the jars, none broke.",
    ],
    ["no of something else", "No jar broke.", "The jar was moved."],
    ["no of words that two claims share out", "No jars broke.", "The jars were moved. A lid broke."],
    ["a not that ends its clause", "They did not: the bridge was closed.", "The bridge was closed."],
    [
      "a word that one side has both plain and denied",
      "The safe toy and the unsafe one broke.",
      "The unsafe toy broke.",
    ],
    [
      "a word that stands plain in another claim",
      "The toy is safe. It is red.",
      "The toy is unsafe. It is red but safe to hold.",
    ],
    [
      "a word that only begins as a denial does",
      "The pact was signed on Monday.",
      "The impact was felt on Monday.",
    ],
    ["a beginning of another thing", "The side door was shut.", "The door was shut from inside."],
    ["a name that begins as a denial does", "They go home.", "Ingo is at home."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("negation", { left, right })).toEqual([]);
  });

  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    ["de", "Es weigerte sich der alte Bote zu gehen.", "Der alte Bote blieb stehen."],
    ["de", "Er sah die alten Boote nicht.", "Die alten Boote lagen am Kai."],
    ["de", "Der Turm konnte keine Signale geben.", "Dem Turm war es nicht möglich, Signale zu geben."],
    ["de", "Sie meint, dass die Mauer nicht bricht.", "Sie geht nicht davon aus, dass die Mauer bricht."],
    ["de", "Frisches Brot war selten.", "Es gab fast kein frisches Brot."],
    ["de", "Beide Fahrer blieben unverletzt.", "Keiner der beiden Fahrer wurde verletzt."],
    ["de", "Weder der Rat noch die Bürgermeisterin kam.", "Der Rat und die Bürgermeisterin kamen nicht."],
    [
      "de",
      "Sie zahlt, es sei denn, sie gewinnt.",
      "Sie zahlt, wenn sie gewinnt.",
      "es sei denn, sie gewinnt -> sie gewinnt",
    ],
    ["de", "Die Brücke öffnet nicht, bevor der Frühling kommt.", "Die Brücke öffnet im Frühling."],
    ["fr", "Ni le maire ni son adjoint n'étaient là.", "Le maire et son adjoint étaient absents."],
    ["fr", "Le pont n'ouvrira pas avant mai.", "Le pont ouvrira en mai."],
    ["es", "Ni la jueza ni el fiscal acudieron.", "La jueza y el fiscal no acudieron."],
    ["fa", "نه شهردار و نه معاونش آمدند.", "شهردار و معاونش نیامدند."],
    ["fa", "خانه‌ها بی‌برق ماندند.", "خانه‌ها برق نداشتند."],
    ["fa", "مجلس این طرح را پذیرفت.", "مجلس این طرح را نپذیرفت.", "پذیرفت -> نپذیرفت"],
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
    ["zh", "昨天下雨。公司没有承认错误。", "昨天下雨。公司承认错误。", "公司没有承认错误 -> 公司承认错误"],
    ["zh", "昨天， 公司没有承认错误 。", "昨天，公司承认错误。", "公司没有承认错误 -> 公司承认错误"],
    [
      "zh",
      "这座大桥在周二的新闻发布会上没有得到任何重大的改建计划和拨款。",
      "这座大桥在周二的新闻发布会上得到任何重大的改建计划和拨款。",
      "二的新闻发布会上没有得到任何重大的改 -> 二的新闻发布会上得到任何重大的改建计",
    ],
    ["ru", "Никто не пострадал.", "Пострадал один человек.", "Никто не пострадал -> Пострадал"],
    ["ru", "Пострадал один человек.", "Никто не пострадал.", "Пострадал -> Никто не пострадал"],
    ["de", "Er sang, nicht aber sie.", "Er sang."],
    [
      "de",
      "Wird die gesperrte Brücke am Hafen nicht fertig, haftet die Stadt.",
      "Die Brücke wurde gesperrt.",
    ],
    ["de", "Er kam nicht pünktlich.", "Er kam.", "kam nicht -> kam"],
    ["fr", "Le ministre ne démissionne pas.", "Le ministre n’a pas démissionné."],
    ["fr", "Il ne vient plus, mais sa sœur aînée chante pas mal.", "Sa sœur aînée chante."],
    ["sv", "Bron är säker.", "Bron är inte osäker."],
    ["en", "The talks failed to produce a deal.", "The talks produced no deal."],
    ["zh", "市长不仅批准了计划，还给了钱。", "市长批准了计划，还给了钱。"],
    ["ru", "Мэр не только одобрил план, но и дал деньги.", "Мэр одобрил план и дал деньги."],
    ["es", "El alcalde no solo aprobó el plan.", "El alcalde aprobó el plan."],
  ])("reads %s: %s / %s", (language, left, right, ...cues) => {
    expect(told("negation", { left, right, language })).toEqual(cues);
  });
});
