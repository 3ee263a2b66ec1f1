import { describe, expect, it } from "vitest";
import { judged, mirrored, told } from "./testing/judged.ts";

describe("quoteCues", () => {
  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    [
      "a word left out",
      '"I take full blame for the delay," she said.',
      "“I take blame for the delay,” she said.",
      "I take full blame for the delay -> I take blame for the delay",
    ],
    [
      "another word",
      '"Our yards have never been busier," he said.',
      '"Our yards have never been fuller," he said.',
      "Our yards have never been busier -> Our yards have never been fuller",
    ],
    [
      "a trimmed quotation",
      '"We were warned, but we did not listen," the mayor said.',
      'The mayor said: "We were warned."',
      "We were warned, but we did not listen -> We were warned",
    ],
    [
      "marks that are gone",
      '"Plenty of boats sink in spring," he said.',
      "He said that many boats sink in spring.",
      "Plenty of boats sink in spring -> boats sink in spring",
    ],
    [
      "marks that are new",
      "The union called the offer an insult to every nurse.",
      'The union called the offer "an insult to every nurse".',
      "an insult to every nurse -> an insult to every nurse",
    ],
    [
      "a quotation that never closes",
      '"Nobody told us about the leak, the baker said.',
      '"Nobody warned us about the leak," the baker said.',
      "Nobody told us about the leak, the baker said -> Nobody warned us about the leak",
    ],
    [
      "single marks",
      "She said: ‘The bridge won’t hold another winter.’",
      "She said: ‘The bridge won’t last another winter.’",
      "The bridge won’t hold another winter -> The bridge won’t last another winter",
    ],
    [
      "a quotation that is told twice, once with more",
      '"We will stay," he said.',
      '"We will stay," he said. "We will stay until spring," she said.',
      "We will stay -> We will stay until spring",
    ],
    [
      "two quotations of one match",
      '"The dam will hold," he said. "The road will not," she said.',
      '"The dam may hold," he said. "The road may not," she said.',
      "The dam will hold -> The dam may hold",
      "The road will not -> The road may not",
    ],
    [
      "a quotation against the one that has most of it",
      '"We never saw this letter before Monday," she said.',
      '"We never saw it," he said. "We never saw that letter before Monday," she said.',
      "We never saw this letter before Monday -> We never saw that letter before Monday",
      "We never saw this letter before Monday -> We never saw it",
    ],
    [
      "three words that lost their marks",
      '"Boats sink quietly," he said.',
      "He said boats sink quietly.",
      "Boats sink quietly -> boats sink quietly",
    ],
    [
      "a quotation of two words",
      'He said "never again".',
      'He said "never ever again".',
      "never again -> never ever again",
    ],
  ])("tells %s", (_, left, right, ...cues) => {
    expect(told("quote", { left, right })).toEqual(cues);
  });

  it.each<[what: string, left: string, right: string]>([
    ["another shape of marks", '"We will rebuild," she said.', "“We will rebuild,” she said."],
    [
      "a quotation told in two pieces",
      '"We will stay and we will rebuild," he said.',
      '"We will stay," he said, "and we will rebuild."',
    ],
    ["a title or a term", 'The ship "Aurora" sank.', "The ship Aurora sank."],
    [
      "words that only look alike",
      '"It was over in a minute," she said.',
      "It took a minute to put out the fire, she said.",
    ],
    ["a quotation one side does not have", '"It was over in a minute," she said.', "She saw the fire."],
    [
      "quotations that have nothing in common",
      '"The dam will hold," he said.',
      '"Nobody called us last week," she said.',
    ],
    [
      "quotations that share small words",
      '"They were for the bridge," he said.',
      '"They were for the mayor," he said.',
    ],
    [
      "quotations that share one word of many",
      '"The dam will hold for a hundred years," he said.',
      '"Nobody asked whether a dam was right for us here," she said.',
    ],
    [
      "half of the words without marks",
      '"We never saw this letter or the report of the divers before Monday," she said.',
      "She never saw the letter.",
    ],
    [
      "the words without marks, far apart",
      '"Plenty of boats sink in spring," he said.',
      "He said boats that nobody had looked after for years and that had lost their paint would sink in spring.",
    ],
    [
      "half of the words without marks, behind each other",
      '"Boats, nets, ropes, sails, masts and oars burned," he said.',
      "He said boats, nets and ropes are cheap.",
    ],
    ["inches", 'The 12" pipe burst.', "The 12-inch pipe burst."],
    ["one word in marks", 'He called it "nonsense".', 'He called it "rubbish nonsense".'],
  ])("is silent on %s", (_, left, right) => {
    expect(told("quote", { left, right })).toEqual([]);
  });

  it("points at the plain words that stand for a quotation", () => {
    const [left, right] = ['"Boats sink in spring," he said.', "He said that many boats sink in spring."];
    const { cues } = judged({ left, right });
    const [quote] = cues.filter(({ kind }) => kind === "quote");
    expect(quote?.right && right.slice(...quote.right)).toBe("boats sink in spring");
    expect(quote).not.toHaveProperty("elsewhere");
  });

  const LEFT = 'The minister, who left early, said: "We never saw this letter before Monday."';

  it.each([
    [
      "the quotation with more words",
      'Asked again, she said: "We never saw this letter before Monday, nor any other."',
      "We never saw this letter before Monday, nor any other",
    ],
    [
      "the words without marks",
      "Asked again, she said they never saw this letter before Monday.",
      "never saw this letter before Monday",
    ],
    ["no quotation of another thing", 'Asked again, she said: "We never saw a bridge in the snow."', null],
    ["no words in another order", "Never saw a letter like this before Monday, says a clerk.", null],
  ])("finds in the whole other text %s", (_, rightBeside, found) => {
    const { cues } = judged({ left: LEFT, right: "The minister left early.", rightBeside });
    const quotes = cues.filter(({ kind }) => kind === "quote");
    expect(quotes.map(({ right, values, elsewhere }) => [right, values.right, elsewhere])).toEqual(
      found === null ? [] : [[null, found, { right: 1 }]],
    );
  });

  it("looks past words of the match that are too far apart", () => {
    const tellings = {
      left: '"Plenty of boats sink in spring," he said.',
      right: "Plenty of boats, he said, that nobody had looked after for years would sink in spring.",
      rightBeside: 'Asked again, he said: "Boats sink in spring."',
    };
    expect(told("quote", tellings)).toEqual(["Plenty of boats sink in spring -> Boats sink in spring"]);
  });

  it("tells once of a longer quotation what it makes of two", () => {
    const left = '"We will stay," he said. "We will stay until the summer," she said.';
    const right = '"We will stay until spring," he said.';
    const cue = "We will stay until the summer -> We will stay until spring";
    expect(told("quote", { left, right })).toEqual([cue]);
    expect(told("quote", { left: right, right: left })).toEqual([mirrored(cue)]);
  });

  it.each([
    ["the one that shares more", "this town", "this letter before Monday, nor any other", 1],
    ["of two equals the earlier", "this letter before Sunday", "this letter before Friday", 0],
  ])("takes of two quotations in the whole other text %s", (_, one, other, taken) => {
    const rightBeside = `A clerk said: "We never saw ${one}."\n\nHer aide said: "We never saw ${other}."`;
    expect(told("quote", { left: LEFT, right: "The minister left early.", rightBeside })).toEqual([
      `We never saw this letter before Monday -> We never saw ${[one, other][taken]}`,
    ]);
  });

  it("finds no two words of which each is said anywhere", () => {
    const tellings = { left: '"Never again," he said.', right: "He left." };
    expect(told("quote", { ...tellings, rightBeside: 'Asked once more: "Never again, we hope."' })).toEqual(
      [],
    );
  });

  it("looks for the words in the whole other text", () => {
    const left = 'The minister, who left early, said: "We never saw this letter before Monday."';
    const right = "The minister left early.";
    const { cues } = judged({
      left,
      right,
      rightBeside: 'Asked again, she said: "We never saw that letter."',
    });
    const from = left.indexOf("We never");
    expect(cues).toContainEqual({
      kind: "quote",
      left: [from, left.indexOf('."')],
      right: null,
      values: { left: "We never saw this letter before Monday", right: "We never saw that letter" },
      elsewhere: { right: 1 },
    });
  });

  it("is silent where the other text has it word for word elsewhere", () => {
    const tellings = {
      left: 'The minister, who left early, said: "We never saw this letter."',
      right: "The minister left early.",
      rightBeside: "Asked again, she said: “We never saw this letter.”",
    };
    expect(told("quote", tellings)).toEqual([]);
  });

  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    [
      "de",
      "„Das Geld fehlt uns seit Jahren“, sagte sie.",
      "»Das Geld fehlt uns«, sagte sie.",
      "Das Geld fehlt uns seit Jahren -> Das Geld fehlt uns",
    ],
    [
      "fr",
      "« Nous ne partirons pas demain », a-t-il dit.",
      "« Nous ne partirons jamais », a-t-il dit.",
      "Nous ne partirons pas demain -> Nous ne partirons jamais",
    ],
    [
      "es",
      "«No vamos a pagar esta deuda», dijo.",
      "“No vamos a pagar la deuda”, dijo.",
      "No vamos a pagar esta deuda -> No vamos a pagar la deuda",
    ],
    [
      "ru",
      "«Мы не получили ни одного письма», — сказал он.",
      "«Мы не получили письма», — сказал он.",
      "Мы не получили ни одного письма -> Мы не получили письма",
    ],
    [
      "ar",
      "وقال: «لن نترك المدينة أبدا».",
      "وقال: «لن نترك المدينة».",
      "لن نترك المدينة أبدا -> لن نترك المدينة",
    ],
    [
      "fa",
      "او گفت: «ما هرگز شهر را ترک نمی‌کنیم.»",
      "او گفت: «ما شهر را ترک نمی‌کنیم.»",
      "ما هرگز شهر را ترک نمی‌کنیم -> ما شهر را ترک نمی‌کنیم",
    ],
    [
      "zh",
      "他说：“我们向全体员工诚恳道歉。”",
      "他说：“我们向员工诚恳道歉。”",
      "我们向全体员工诚恳道歉 -> 我们向员工诚恳道歉",
    ],
    [
      "ja",
      "彼は「私たちは何も知らなかった」と述べた。",
      "彼は「私たちは知らなかった」と述べた。",
      "私たちは何も知らなかった -> 私たちは知らなかった",
    ],
    [
      "pl",
      "„Nie mamy żadnych pieniędzy”, powiedział.",
      "„Nie mamy pieniędzy”, powiedział.",
      "Nie mamy żadnych pieniędzy -> Nie mamy pieniędzy",
    ],
  ])("reads %s: %s / %s", (language, left, right, ...cues) => {
    expect(told("quote", { left, right, language })).toEqual(cues);
  });

  it.each([
    [100, ["We will stay here until spring -> We will stay here until summer"]],
    [101, []],
  ])("holds up to a hundred quotations of a match against as many: %i", (quotations, cues) => {
    const told = (last: string) =>
      `${Array.from({ length: quotations - 1 }, (_, i) => `"clerk ${i} saw boat ${i}", `).join("")}"We will stay here until ${last}", they said.`;
    const { cues: found } = judged({ left: told("spring"), right: told("summer") });
    expect(found.map(({ values }) => `${values.left} -> ${values.right}`)).toEqual(cues);
  });
});
