import { describe, expect, it } from "vitest";
import { told } from "../testing/judged.ts";

const BESIDE = "Rain fell on the harbour all night.";

describe("numberCues", () => {
  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    ["another value", "The fire killed 12 people.", "The fire killed 15 people.", "12 -> 15"],
    ["also in words", "Three boats sank.", "Four boats sank.", "Three -> Four"],
    [
      "digits against words",
      "The fire killed 12 people.",
      "The fire killed fifteen people.",
      "12 -> fifteen",
    ],
    ["money", "It cost $2.4m to build.", "It cost $4.2 million to build.", "$2.4m -> $4.2 million"],
    ["a share", "Turnout was 41 percent.", "Turnout was 44%.", "41 percent -> 44%"],
    [
      "values in each other's roles",
      "Only 5 of 10 divers came back.",
      "Only 10 of 5 divers came back.",
      "5 -> 10",
      "10 -> 5",
    ],
    [
      "one of several",
      "The board voted 31 to 12 for the 4.2m-crown bridge.",
      "The board voted 31 to 12 for the 4.8m-crown bridge.",
      "4.2m -> 4.8m",
    ],
    ["another currency", "The fine was £5m.", "The fine was €5m.", "£5m -> €5m"],
    [
      "percent against points",
      "Turnout rose by 5 percentage points.",
      "Turnout rose by 5 percent.",
      "5 percentage points -> 5 percent",
    ],
    ["inches for centimetres", "It rose 30 cm.", "It rose 30 inches.", "30 cm -> 30 inches"],
    ["a sign", "Growth was -0.5 percent.", "Growth was 0.5 percent.", "-0.5 percent -> 0.5 percent"],
    ["a sign in words", "It was minus 5 degrees.", "It was plus 5 degrees.", "minus 5 -> plus 5"],
    ["a score turned round", "The match at Kelm ended 2:1.", "The match at Kelm ended 1:2.", "2:1 -> 1:2"],
    ["another part", "Half an hour in, ½ of voters left.", "Half an hour in, ¾ of voters left.", "½ -> ¾"],
    ["money in a column", "BK-200 3,020 0 £59.00", "BK-200 3,020 0 £49.00", "£59.00 -> £49.00"],
    ["a score", "It was 3-1 at the break.", "It was 2-1 at the break.", "3 -> 2"],
    ["a place in a row", "She is the 42nd mayor.", "She is the 43rd mayor.", "42nd -> 43rd"],
    ["in another sentence form", "Police held 31 people.", "Some 45 people were held by police.", "31 -> 45"],
    [
      "what one text describes and the other only counts",
      "Police counted 31 young people.",
      "45 people came.",
      "31 -> 45",
    ],
    [
      "two numbers in each other's place and other units",
      "It sold 5 boats for 10 crowns and 5 nets.",
      "It sold 10 boats for 5 crowns and 5 nets.",
      "5 -> 10",
      "10 -> 5",
    ],
  ])("tells %s", (_, left, right, ...cues) => {
    expect(told("number", { left, right })).toEqual(cues);
    expect(told("number", { left, right, leftBeside: BESIDE, rightBeside: BESIDE })).toEqual(cues);
  });

  it.each<[what: string, left: string, right: string]>([
    ["a score told of the other team", "Kelm beat Torn 2-1.", "Torn lost 1-2 to Kelm."],
    ["both scores of two matches", "Kelm won 2-1 and lost 1-2.", "Kelm won 2-1, then lost 1-2."],
    ["a part and its word", "½ of voters left.", "Half of voters left."],
    ["a cup of a half", "Add ½ cup of sugar.", "Add half a cup of sugar."],
    ["a half of miles", "They ran ½ mile.", "They ran half a mile."],
    ["a fall and a change below zero", "Sales dropped 3 percent.", "Sales changed by -3 percent."],
    ["a fall told with its sign", "Sales fell -3 percent.", "Sales fell 3 percent."],
    ["a sign and its word", "It was minus 5 degrees.", "It was -5 °C."],
    ["degrees below zero", "It was 5 degrees below zero.", "It was -5 degrees."],
    ["a rounding below zero", "It was about -19 degrees.", "It was -18.7 degrees."],
    ["short and long millions", "Two million people fled.", "Some 2m people fled."],
    ["signs and words of per cent", "Prices rose 3 % in June.", "Prices rose three percent in June."],
    ["per cent in two words", "Prices rose 12 per cent.", "Prices rose 12%."],
    ["groups of thousands", "It holds 6,000 seats.", "It holds 6000 seats."],
    ["shares in two ways", "Nine in ten homes lost power.", "90% of homes lost power."],
    ["days and months", "They have 30 days to answer.", "They have a month to answer."],
    ["units of length", "The wall is 1.5 km long.", "The wall is 1,500 metres long."],
    ["miles and kilometres", "It lies 5 miles away.", "It lies 8 kilometres away."],
    ["a limit that the exact length keeps", "It took 14 months.", "It took more than a year."],
    ["a round number for an exact one", "Nearly 600 rooms burned.", "598 rooms burned."],
    ["more than and over", "More than 20,000 came.", "Over 20,000 came."],
    ["other order", "5 women and 10 men signed.", "10 men and 5 women signed."],
    ["numbers inside names", "The F-16 landed.", "The F-35 landed."],
    ["a year read as a number", "In 2000 the mill closed.", "The 2,000 mill closed."],
    ["a count that could be a year", "It sold 1,500 sheep.", "It sold 1500 sheep."],
    ["a range", "It lasted between 20 and 30 days.", "It lasted 20-30 days."],
    ["two thirds", "Two thirds of members agreed.", "66% of members agreed."],
    ["half", "Over half of the members agreed.", "More than 50% of the members agreed."],
    ["hectares and acres", "It burned 40 hectares.", "It burned 100 acres."],
    ["a day in three", "It rains every third day.", "It rains every three days."],
    ["half an hour", "It took half an hour.", "It took 30 minutes."],
    ["crores", "It cost ₹40 crore.", "It cost 400 million rupees."],
    ["one", "One man said no.", "A man said no."],
    ["a word for a size that holds the number", "Dozens of homes burned.", "36 homes burned."],
    [
      "a number of two that would suit the other's place",
      "Only 5 of 10 divers came back.",
      "Only 10 divers of 5 came back.",
    ],
    ["the day of a date", "He left on 14 March.", "He left in the spring."],
    ["what a dateline says", "KELM, May 14 — Boats sank.", "Boats sank."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("number", { left, right })).toEqual([]);
  });

  it("tells a number that only one of two lone sentences has", () => {
    const lone = { left: "Some 70 trucks crossed the bridge at dawn.", right: "Trucks crossed the bridge." };
    expect(told("number", lone)).toEqual(["70 -> –"]);
    expect(told("number", { left: lone.right, right: lone.left })).toEqual(["– -> 70"]);
    expect(told("number", { ...lone, leftBeside: BESIDE, rightBeside: BESIDE })).toEqual([]);
  });

  it.each([
    ["too small for dozens", "12 masons struck.", "12"],
    ["of other things than the dozens", "Masons struck, and 24 boats sank.", "24"],
  ])("tells a number %s", (_, right, number) => {
    expect(told("number", { left: "Dozens of masons struck.", right })).toEqual([`– -> ${number}`]);
  });

  it("takes of two equal numbers the one that stands there word for word", () => {
    const tellings = { left: "In Kelm 30 fled, in Sarn thirty fled.", right: "In Ostrel thirty fled." };
    expect(told("number", tellings)).toEqual(["30 -> –"]);
  });

  // In whole reports a number that is paired with none is silent, so these say what is paired with what.
  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    ["of one size", "The fire took 40 homes.", "A blaze razed 45 houses.", "40 -> 45"],
    ["of the same digits", "The fire took 183 homes.", "A blaze razed 381 houses.", "183 -> 381"],
    ["of another size", "The fire took 40 homes.", "A blaze razed 95 houses."],
    [
      "of one size, each beside another",
      "The fire took 40 homes; 7 men fled.",
      "A blaze razed 45 houses; 12 women ran.",
    ],
    [
      "of one size, one beside another",
      "The fire took 40 homes.",
      "A blaze razed 45 houses while 900 women ran.",
      "40 -> 45",
    ],
    [
      "of one size, the first beside another",
      "A blaze razed 45 houses while 900 women ran.",
      "The fire took 40 homes.",
      "45 -> 40",
    ],
    ["of one unit", "The wall measures 40 metres.", "It rose to 900 metres.", "40 metres -> 900 metres"],
    [
      "of one unit and ten times as much",
      "A wall 40 metres long held back 7 carts.",
      "It rose to 400 metres with 90 sheep behind.",
      "40 metres -> 400 metres",
    ],
    [
      "of one unit and twelve times as much",
      "A wall 40 metres long held back 7 carts.",
      "It rose to 500 metres with 90 sheep behind.",
    ],
    ["of a share and a count", "Turnout was 41 percent.", "Some 45 voters came."],
    ["from nothing to something", "Growth was 0 percent.", "It rose by 5 percent.", "0 percent -> 5 percent"],
    ["a third more", "The fire took 40 homes.", "A blaze razed 52 houses.", "40 -> 52"],
    [
      "of another size of one fire",
      "The night fire took 40 homes.",
      "The night fire razed 95 houses.",
      "40 -> 95",
    ],
    [
      "three times as high of one fire",
      "The night fire took 40 homes.",
      "The night fire razed 120 houses.",
      "40 -> 120",
    ],
    [
      "more than three times as high of one fire",
      "The night fire took 40 homes.",
      "The night fire razed 130 houses.",
    ],
    ["of small words for other things", "Two boats sank.", "Three ferries left."],
    [
      "of small words for other things that did the same",
      "Two boats sank near Kelm.",
      "Three ferries sank near Sarn.",
    ],
    ["of small words behind one verb", "They lost two.", "They lost three.", "two -> three"],
    ["of small words for one thing", "Two boats sank.", "Three boats sank.", "Two -> Three"],
  ])("takes for one another numbers %s, or not: %s / %s", (_, left, right, ...cues) => {
    expect(told("number", { left, right, leftBeside: BESIDE, rightBeside: BESIDE })).toEqual(cues);
  });

  it("tells a number cut out of kept words in whole reports too", () => {
    const tellings = {
      left: "The mayor fined 40 bakers for the smoke.",
      right: "The mayor fined bakers for the smoke.",
    };
    expect(told("number", { ...tellings, leftBeside: BESIDE, rightBeside: BESIDE })).toEqual(["40 -> –"]);
  });

  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    ["de", "Rund 18.000 Menschen kamen.", "Etwa 18 000 Menschen kamen."],
    ["de", "Der Bau kostet 1,4 Millionen Euro.", "Der Bau kostet 1.400.000 Euro."],
    ["de", "Drei Brücken sind gesperrt.", "Vier Brücken sind gesperrt.", "Drei -> Vier"],
    ["fr", "Quelque 20 000 personnes ont défilé.", "Environ 20.000 personnes ont défilé."],
    ["fr", "Trente-deux maisons ont brûlé.", "Vingt-trois maisons ont brûlé.", "Trente-deux -> Vingt-trois"],
    ["es", "Murieron treinta y dos personas.", "Murieron 32 personas."],
    [
      "es",
      "Costó 3,5 millones de euros.",
      "Costó 5,3 millones de euros.",
      "3,5 millones de euros -> 5,3 millones de euros",
    ],
    ["ru", "Погибли двенадцать человек.", "Погибли 12 человек."],
    ["ru", "Ущерб составил 3 млн рублей.", "Ущерб составил 5 млн рублей.", "3 млн рублей -> 5 млн рублей"],
    ["ar", "قتل خمسة وعشرون شخصا.", "قتل ٢٥ شخصا."],
    ["ar", "قتل ١٢ شخصا.", "قتل ١٥ شخصا.", "١٢ -> ١٥"],
    ["fa", "دو میلیون نفر آمدند.", "۲٬۰۰۰٬۰۰۰ نفر آمدند."],
    ["fa", "این پل ۱۸۵ متر است.", "این پل ۱۵۸ متر است.", "۱۸۵ متر -> ۱۵۸ متر"],
    ["zh", "约12万人参加。", "约120,000人参加。"],
    ["zh", "事故造成三十二人受伤。", "事故造成三十七人受伤。", "三十二 -> 三十七"],
    ["zh", "会议开了一个半小时。", "会议开了90分钟。"],
    ["zh", "会议开了一个半小时。", "会议开了50分钟。", "一个半小时 -> 50分钟"],
    ["it", "Il ponte costa due milioni e mezzo di euro.", "Il ponte costa 2,5 milioni di euro."],
    ["es", "El puente cuesta dos millones y medio de euros.", "El puente cuesta 2,5 millones de euros."],
    ["pt", "A ponte custa dois milhões e meio de euros.", "A ponte custa 2,5 milhões de euros."],
    ["fr", "Le pont coûte deux millions et demi d'euros.", "Le pont coûte 2,5 millions d'euros."],
    ["en", "The bridge costs two million and a half euros.", "The bridge costs 2.5 million euros."],
    ["pt", "A ponte custa R$ 1,5 bilhão.", "A ponte custa um bilhão e meio de reais."],
    ["pt", "A ponte custa R$ 1,5 bilhão.", "A ponte custa R$ 1,8 bilhão.", "R$ 1,5 bilhão -> R$ 1,8 bilhão"],
    ["sv", "Minst 14 hus brann ner.", "Minst 41 hus brann ner.", "14 -> 41"],
  ])("reads %s: %s / %s", (language, left, right, ...cues) => {
    expect(told("number", { left, right, language })).toEqual(cues);
  });

  it("tells no change between numbers that the reader reads as equal", () => {
    const tellings = { left: "The fire killed 12 people.", right: "The fire killed 15 people." };
    expect(told("number", { ...tellings, options: { equal: [["12", "15"]] } })).toEqual([]);
    expect(told("number", { ...tellings, options: { equal: [["12", "16"]] } })).toEqual(["12 -> 15"]);
  });
});
