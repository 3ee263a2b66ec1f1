import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Options, type Pair, SIDES } from "../model.ts";
import type { Text } from "../text.ts";
import { startWork } from "../work.ts";
import { align } from "./align.ts";
import { notationOf, textOf } from "./testing/alignmentNotation.ts";
import { FERRY } from "./testing/ferry.ts";

function aligned(left: readonly string[], right: readonly string[], options: Options = {}): string {
  const texts: Pair<Text> = { left: textOf(left), right: textOf(right) };
  return notationOf(align(texts, options, startWork()), texts);
}

/** What was linked, in an order of its own; sides as pairs. */
interface Linked {
  readonly rows: readonly (readonly [
    readonly number[],
    readonly number[],
    score: number,
    certain: boolean,
    moved: boolean,
  ])[];
  readonly echoes: readonly (readonly [number, number, moved: boolean])[];
}

function linked(left: readonly string[], right: readonly string[]): Linked {
  const { groups, echoes } = align({ left: textOf(left), right: textOf(right) }, {}, startWork());
  return {
    rows: groups.map((row) => [row.left, row.right, row.score, row.certain, row.moved]),
    echoes: echoes.map((echo) => [echo.left, echo.right, echo.moved]),
  };
}

/** As it is seen from the other side. Rows and echoes come in the order of the left. */
function turned({ rows, echoes }: Linked): Linked {
  return {
    rows: rows.map(([a, b, ...said]) => [b, a, ...said] as const).sort(([a], [b]) => a[0]! - b[0]!),
    echoes: echoes.map(([a, b, moved]) => [b, a, moved] as const).sort(([a, b], [c, d]) => a - c || b - d),
  };
}

const BAKERS = [
  "The bakers of Ostend stopped work on Monday, leaving hundreds of shops without bread.",
  "Talks broke down on Sunday night after the two sides failed to agree on pay.",
  "Guild leader Pieter Claes said members had not had a rise in 6 years.",
  "No new talks have been planned.",
];
const MINERS = [
  "Coal miners in Lota began a two-day strike on Thursday, leaving trucks empty at the pits.",
  "The mining company said talks would go on, but it had failed to agree with the union on safety.",
  "Union leader Rosa Quiroga said 3 men had died in a year.",
  "No date has been planned for a return to work.",
];

/** Long enough for "dawn" to say little. */
const SNOW =
  "Snow lay on every roof when bakers, welders, tailors and miners met at dawn to plan how bread, coal, boots and lamps could be brought over lakes before winter closed all roads.";
const TENTS =
  "Under blue tents children sang while drummers, jugglers, clowns plus horses waited beside hot kettles, hoping that someone would open gates, sell tickets or shout numbers at dawn.";

describe("align", () => {
  it.each([
    ["a text and itself", FERRY, FERRY, "1=1 2=2 3=3 4=4 5=5"],
    ["reports of two strikes in the same words", BAKERS, MINERS, "1- 2- 3- 4- +1 +2 +3 +4"],
    ["a text and nothing", FERRY, [], "1- 2- 3- 4- 5-"],
    ["nothing and a text", [], FERRY.slice(0, 2), "+1 +2"],
    [
      "reworded sentences keep their counterparts",
      FERRY,
      [
        "Cracks in six piles made the harbour board shut the northern quay on Friday.",
        "The work is to cost 3,200,000 crowns and go on until autumn.",
        "Every crossing will take 40 minutes longer, said captain Ole Brandvik.",
        "The old fish market stays open to fishermen who land their catch.",
        "There will be a public meeting in the town hall on Tuesday.",
      ],
      "1~1 2~2 3~3 4~4 5~5",
    ],
    [
      "what shares no word with its counterpart is known by its place where all is told anew in order",
      FERRY,
      [
        "Cracks in six piles made the harbour board shut the northern quay on Friday.",
        "The work is to cost 3,200,000 crowns and go on until autumn.",
        "Every crossing will take 40 minutes longer, said captain Ole Brandvik.",
        "Whoever catches herring can sell it where it was always sold.",
        "There will be a public meeting in the town hall on Tuesday.",
      ],
      "1~1 2~2 3~3 4~4 5~5",
    ],
    [
      "but not in a text of four sentences, where nothing could be shown for it",
      FERRY.toSpliced(1, 1),
      [
        "Cracks in six piles made the harbour board shut the northern quay on Friday.",
        "Every crossing will take 40 minutes longer, said captain Ole Brandvik.",
        "Herring was not mentioned.",
        "There will be a public meeting in the town hall on Tuesday.",
      ],
      "1~1 2~2 3- 4~4 +3",
    ],
    ["two lone sentences with one word in common", [SNOW], [TENTS], "1~1"],
    ["two lone sentences with none", ["It rained."], ["Nobody came."], "1- +1"],
    ["the lone sentences of two texts, whatever is not compared", ["% Licence", SNOW], [TENTS], "2~1"],
    ["a sentence beside a title, and one alone", ["# Snow", SNOW], [TENTS], "1- 2- +1"],
    ["a sentence alone, and one beside a title", [SNOW], ["# Tents", TENTS], "1- +1 +2"],
    [
      "a sentence left out and one put in",
      FERRY,
      [FERRY[0]!, FERRY[2]!, FERRY[3]!, "Nobody has been hurt so far.", FERRY[4]!],
      "1=1 2- 3=2 4=3 5=5 +4",
    ],
    [
      "a sentence that went to the end is moved, the others are not",
      FERRY,
      [FERRY[0]!, FERRY[2]!, FERRY[3]!, FERRY[4]!, FERRY[1]!],
      "1=1 2>5 3=2 4=3 5=4",
    ],
    [
      "one sentence cut in two",
      FERRY,
      [
        "The harbour board closed the northern quay on Friday.",
        "Divers had found cracks in six of its piles.",
        ...FERRY.slice(1),
      ],
      "1~1,2 2=3 3=4 4=5 5=6",
    ],
    [
      "one sentence cut in two with another put between",
      FERRY,
      [
        "The harbour board closed the northern quay on Friday.",
        "Nobody has been hurt so far.",
        "Divers had found cracks in six of its piles.",
        ...FERRY.slice(1),
      ],
      "1~1,3 2=4 3=5 4=6 5=7 +2",
    ],
    [
      "two sentences cut anew, so that neither has a counterpart of its own",
      [
        FERRY[0]!,
        "Ferry captain Ole Brandvik said every crossing would take forty minutes longer, and that he would ask the county for a second boat in the mornings.",
        "Fishermen may still land their catch at the old fish market.",
        FERRY[4]!,
      ],
      [
        FERRY[0]!,
        "Ferry captain Ole Brandvik said every crossing would take forty minutes longer.",
        "He would ask the county for a second boat in the mornings, and fishermen may still land their catch at the old fish market.",
        FERRY[4]!,
      ],
      "1=1 2,3~2,3 4=4",
    ],
    [
      "two sentences made one",
      [FERRY[0]!, "Repairs will cost 3.2 million crowns.", "They will last until autumn.", ...FERRY.slice(2)],
      FERRY,
      "1=1 2,3~2 4=3 5=4 6=5",
    ],
    [
      "halves that stand apart make one row, and what stands between is added",
      FERRY,
      [
        "The harbour board closed the northern quay on Friday.",
        "Nobody was allowed near it at the weekend.",
        "Divers had found cracks in six of its piles.",
        ...FERRY.slice(1),
      ],
      "1~1,3 2=4 3=5 4=6 5=7 +2",
    ],
    [
      "a title is aligned with a title, whatever the sentences say",
      ["# Harbour board closes northern quay", ...FERRY],
      ["# Northern quay closed by harbour board", ...FERRY],
      "1~1 2=2 3=3 4=4 5=5 6=6",
    ],
    [
      "a title alone has no counterpart",
      [`# ${FERRY[4]}`, ...FERRY.slice(0, 2)],
      FERRY,
      "1- 2=1 3=2 +3 +4 +5",
    ],
    [
      "furniture is never aligned",
      [...FERRY, "% All rights reserved."],
      [...FERRY, "% All rights reserved."],
      "1=1 2=2 3=3 4=4 5=5",
    ],
    [
      "texts about different things",
      FERRY,
      ["The orchestra played two symphonies to a full house.", "Its conductor retires next summer."],
      "1- 2- 3- 4- 5- +1 +2",
    ],
    [
      "repeated sentences are paired by their place, and one left over is told again elsewhere",
      ["He declined.", FERRY[0]!, "He declined.", FERRY[1]!, "He declined."],
      [FERRY[0]!, "He declined.", FERRY[1]!, "He declined."],
      "1^>2 2=1 3=2 4=3 5=4",
    ],
    [
      "repeated sentences that all went behind another stay in order",
      ["Stop it.", "Stop it.", FERRY[0]!, FERRY[1]!],
      [FERRY[0]!, "Stop it.", "Stop it.", FERRY[1]!],
      "1=2 2=3 3>1 4=4",
    ],
    [
      "a repeated sentence is not left out here and put in there",
      ["Stop it.", "Stop it.", "Stop it.", FERRY[0]!],
      ["Stop it.", FERRY[0]!, "Stop it."],
      "1=1 2>3 3- 4=2",
    ],
    [
      "nor where its neighbours are reworded",
      ["Stop it.", "Stop it.", "Stop it.", FERRY[2]!, FERRY[4]!, FERRY[1]!],
      [
        "Stop it.",
        "Every crossing will take 40 minutes longer, said captain Ole Brandvik.",
        "Stop it.",
        FERRY[4]!,
        FERRY[1]!,
      ],
      "1=1 2^1 3>3 4~2 5=4 6=5",
    ],
  ])("%s", (_, left, right, expected) => {
    expect(aligned(left, right)).toBe(expected);
  });

  it("does not doubt a moved sentence of which one word was changed, nor two that were only joined", () => {
    const kept = [
      "The old mill at Varnes will be turned into a school of music by next spring.",
      "Builders have begun to take the rotten floors out of the upper storeys.",
      "The council pays for the roof, the county for the windows and the stairs.",
      "Neighbours had asked for a home for the elderly in the same place.",
      "A bridge over the race was mended first, so that carts could reach the yard.",
      "In the cellar a bakery from Odda wants to sell bread on Saturdays.",
      "The wheel itself cannot be saved: its oak is eaten through.",
      "Two bats' nests under the eaves may stay until they are empty.",
      "Rent for the rooms has not been fixed, said the county's treasurer.",
      "A first concert is planned for Whitsun, whatever the weather.",
    ];
    const left = [
      ...kept,
      "Torvald Lien bought the mill from the last miller's widow in 1987 for a small sum.",
      "Pupils will learn the organ there. Some of them live as far away as Grimo.",
    ].flatMap((line) => line.split(/(?<=there\.) /u));
    const right = [
      "Torvald Lien acquired the mill from the last miller's widow in 1987 for a small sum.",
      ...kept,
      "Pupils will learn the organ there, and some of them live as far away as Grimo.",
    ];
    const { rows } = linked(left, right);
    expect(rows.map(([a, b, , certain]) => [a, b, certain])).toEqual([
      ...kept.map((_, at) => [[at], [at + 1], true]),
      [[10], [0], true],
      [[11, 12], [11], true],
    ]);
  });

  it("takes the shorter of two that change places for the moved one", () => {
    const [long, short] = [FERRY[0]!, "Rain is expected."];
    expect(aligned([long, short, FERRY[2]!], [short, long, FERRY[2]!])).toBe("1=2 2>1 3=3");
    expect(aligned([short, long, FERRY[2]!], [long, short, FERRY[2]!])).toBe("1>2 2=1 3=3");
  });

  it("takes the same one of two as long for the moved one, whichever text is the left", () => {
    const moth = [
      "Moths ate the coats that hung in the cellar.",
      "Coats hung in the cellar, and moths ate them.",
    ];
    const king = [
      "Kings once slept in the rooms over the gate.",
      "Lords or kings slept in rooms over the gates.",
    ];
    const left = [FERRY[0]!, moth[0]!, king[0]!, FERRY[4]!];
    const right = [FERRY[0]!, king[1]!, moth[1]!, FERRY[4]!];
    const { rows } = linked(left, right);
    expect(rows.map(([a, b]) => [a, b].join("~"))).toEqual(["0~0", "1~2", "2~1", "3~3"]);
    expect(rows.filter(([, , , , moved]) => moved)).toHaveLength(1);
    expect(turned(linked(right, left))).toEqual(linked(left, right));
  });

  it.each([
    [
      "of which one half stayed",
      ["The quay is shut.", FERRY[0]!, FERRY[1]!],
      ["The quay is shut.", FERRY[0]!, "It is shut.", FERRY[1]!],
      [[0], [0, 2]],
      "1~1,3 2=2 3=4",
    ],
    [
      "that the reader made of neighbours in their place",
      FERRY,
      FERRY,
      [
        [0, 1, 2, 3],
        [0, 1, 2, 3],
      ],
      "1,2,3,4=1,2,3,4 5=5",
    ],
    [
      "that the reader made of the whole texts",
      FERRY,
      FERRY,
      [
        [0, 1, 2, 3, 4],
        [0, 1, 2, 3, 4],
      ],
      "1,2,3,4,5=1,2,3,4,5",
    ],
    [
      "that the reader made of five and three",
      FERRY,
      FERRY.slice(1, 4),
      [
        [0, 1, 2, 3, 4],
        [0, 1, 2],
      ],
      "1,2,3,4,5~1,2,3",
    ],
  ] as const)("does not take a row for moved %s", (_, leftLines, rightLines, [ours, theirs], expected) => {
    const texts = { left: textOf(leftLines), right: textOf(rightLines) };
    const spans = ({ claims }: Text, row: readonly number[]) =>
      row.map((at) => [claims[at]!.start, claims[at]!.end] as const);
    const pins = [{ left: spans(texts.left, ours), right: spans(texts.right, theirs) }];
    expect(notationOf(align(texts, { pins }, startWork()), texts)).toBe(expected);
  });

  it("lists rows in the order of the left text, titles among them", () => {
    const lines = [FERRY[0]!, "# Cost", FERRY[1]!, "# Views", FERRY[2]!];
    expect(linked(lines, lines).rows.map(([left]) => left)).toEqual([[0], [1], [2], [3], [4]]);
  });

  it("links what is told again elsewhere as an echo, for its row would not hold in order", () => {
    const right = [
      FERRY[0]!,
      FERRY[1]!,
      "The closure would add forty minutes to every crossing, ferry captain Ole Brandvik said.",
      FERRY[3]!,
      FERRY[4]!,
      "Divers found cracks in six piles of the northern quay, which the harbour board closed on Friday.",
    ];
    expect(aligned(FERRY, right)).toBe("1=1 1^>6 2=2 3~3 4=4 5=5");
  });

  it("takes such an echo for out of order, not the row that stays beside it", () => {
    const again =
      "Divers found cracks in six piles of the northern quay, which the harbour board closed on Friday.";
    const right = [
      FERRY[0]!,
      FERRY[1]!,
      again,
      "The closure would add forty minutes to every crossing, ferry captain Ole Brandvik said.",
      FERRY[3]!,
      FERRY[4]!,
    ];
    expect(aligned(FERRY, right)).toBe("1=1 1^>3 2=2 3~4 4=5 5=6");
    expect(aligned(right, FERRY)).toBe("1=1 2=2 3^>1 4~3 5=4 6=5");
  });

  it("aligns texts in scripts without spaces", () => {
    const left = ["隧道公司周二宣布，新线路将于明年六月开通。", "工程费用约为12万元。", "附近居民担心噪音。"];
    const right = ["新线路明年六月开通，隧道公司周二说。", "费用大约120,000元。", "噪音令附近居民担心。"];
    expect(aligned(left, right)).toBe("1~1 2~2 3~3");
  });

  it.each([
    ["numbers", "Seventy were hurt.", "There are 70 casualties.", ["Seventy"]],
    ["amounts", "It cost 1.4 million.", "The bill is 1,400,000.", ["1.4 million"]],
    ["names of another script", "Then asked Halyna Melnyk.", "A word from Galina Melnik.", ["Halyna Melnyk"]],
    ["accents", "Then came José Peña.", "Enter Jose Pena.", ["José", "Peña"]],
    [
      "acronyms a text explains",
      "Later the LWB objected.",
      "A protest by the Larkhill Water Board.",
      ["LWB"],
    ],
    ["acronyms all know", "Then the U.S. objected.", "A protest by the United States.", ["U.S."]],
    ["nothing else", "The harbour was calm.", "Nobody went to sea.", null],
  ])("reads %s as one, however they are written, and shows them", (_, left, right, shown) => {
    const texts = {
      left: textOf(["# The Larkhill Water Board (LWB)", ...FERRY, left]),
      right: textOf([...FERRY, right]),
    };
    const row = align(texts, {}, startWork()).groups.find((group) => group.left[0] === 6);
    const { names, numbers, words } = row?.evidence ?? { names: [], numbers: [], words: [] };
    expect(row?.right ?? null).toEqual(shown && [5]);
    expect([...names, ...numbers, ...words]).toEqual(shown ?? []);
  });

  it.each([
    ["the left text", ["Galina slept."], [], "1- 2=1 3=2 4=3 5=4 6=5 7- +6"],
    ["the right text", [], ["Halyna slept."], "1=2 2=3 3=4 4=5 5=6 6- +1 +7"],
    ["each of them", ["Galina slept."], ["Galina slept."], "1=1 2=2 3=3 4=4 5=5 6=6 7- +7"],
  ])(
    "takes two spellings for two names where %s writes both, be it as first word",
    (_, ours, theirs, expected) => {
      const asked = [...FERRY, "Then asked Halyna."];
      const told = [...FERRY, "A word from Galina."];
      expect(aligned(asked, told)).toBe("1=1 2=2 3=3 4=4 5=5 6~6");
      expect(aligned([...ours, ...asked], [...theirs, ...told])).toBe(expected);
    },
  );

  it("reads no aside, and keeps the words on both sides of it apart", () => {
    const line = "Divers found the harbour[Kelm News]board asleep.";
    const plain = textOf([line, ...FERRY]);
    const aside = [line.indexOf("["), line.indexOf("]") + 1] as const;
    const left = {
      ...plain,
      claims: plain.claims.map((claim, at) => (at === 0 ? { ...claim, asides: [aside] } : claim)),
    };
    const right = textOf([...FERRY, "Divers found the harbour board asleep."]);
    const [row] = align({ left, right }, {}, startWork()).groups;
    expect(row).toMatchObject({ left: [0], right: [5], score: 1, certain: true });
  });

  it("reads words the reader calls equal as equal", () => {
    const left = ["Ghasem spoke at length."];
    const right = ["Mr Soleyman talked."];
    expect(aligned(left, right)).toBe("1- +1");
    expect(
      aligned(left, right, {
        equal: [
          ["Ghasem", "Soleyman"],
          ["spoke", "talked"],
        ],
      }),
    ).toBe("1~1");
  });

  it("matches only what is nearly identical at full strictness", () => {
    const right = [
      FERRY[0]!,
      "The work is to cost 3,200,000 crowns and go on until autumn.",
      ...FERRY.slice(2),
    ];
    expect(aligned(FERRY, right, { strictness: 1 })).toBe("1=1 2- 3=3 4=4 5=5 +2");
  });

  it("obeys pins and aligns the rest around them", () => {
    const { left, right } = { left: textOf(FERRY), right: textOf(FERRY) };
    const span = (text: Text, at: number) => [text.claims[at]!.start, text.claims[at]!.end] as const;
    const pins = [
      { left: [span(left, 0)], right: [span(right, 1)] },
      { left: [span(left, 3)], right: [] },
    ];
    expect(aligned(FERRY, FERRY, { pins })).toBe("1~2 2- 3=3 4- 5=5 +1 +4");
  });

  it.each([
    ["a title and a sentence", [0], [2], "1>3 2=2 3- 4=4 5=5 6=6 +1"],
    ["two titles", [0], [0], "1~1 2=2 3=3 4=4 5=5 6=6"],
    ["a title with a sentence, and a sentence", [0, 1], [2], "1,2~3 3- 4=4 5=5 6=6 +1 +2"],
  ])("obeys a pin of %s", (_, ours, theirs, expected) => {
    const [left, right] = [
      ["# Cost of repairs", ...FERRY],
      ["# Ferries", ...FERRY],
    ];
    const spans = (lines: readonly string[], claims: readonly number[]) =>
      claims.map((at) => textOf(lines).claims[at]!).map(({ start, end }) => [start, end] as const);
    const pins = [{ left: spans(left, ours), right: spans(right, theirs) }];
    expect(aligned(left, right, { pins })).toBe(expected);
  });

  it("names the next best of a row by its claims, whatever stands before them", () => {
    const [left, right] = [
      "Repairs will cost 3.2 million crowns. Divers start on Monday.",
      "Repairs of the pier will cost crowns too.",
    ];
    const { groups } = align(
      { left: textOf(["# Quay", "% Foot", ...FERRY]), right: textOf(["# Quay", left, FERRY[1]!, right]) },
      {},
      startWork(),
    );
    expect(groups.find((row) => row.left.includes(3))?.runnerUp).toMatchObject({ left: 3, right: 1 });
  });

  it("tells coarsely what was moved past the work limit and says where", () => {
    const [first, ...others] = FERRY;
    const [left, right] = [textOf(FERRY), textOf([first!, ...others.toReversed()])];
    const { coarse, groups } = align({ left, right }, {}, startWork(1));
    expect(groups.map(({ moved }) => moved)).toEqual([false, true, false, true, true]);
    expect(coarse).toEqual([
      {
        left: [left.claims[1]!.start, left.claims[4]!.end],
        right: [right.claims[1]!.start, right.claims[4]!.end],
      },
    ]);
  });

  it("finishes coarsely past the work limit and says where", () => {
    const texts = { left: textOf(FERRY), right: textOf(FERRY.map((line) => `${line} Or so.`)) };
    const { coarse, groups } = align(texts, {}, startWork(1));
    expect(groups).toEqual([]);
    expect(coarse).toEqual([
      { left: [0, texts.left.text.length - 1], right: [0, texts.right.text.length - 1] },
    ]);
  });

  it.each([
    [
      "a number that is a word of its own on one side only",
      ["The first ferry leaves the old quay at 6.", "Nobody was hurt."],
      ["No6 is late."],
    ],
    [
      "small words that stand in a run without spaces on one side",
      ["Der Hafen bleibt zu.", "La mairie n'a pas voulu dire un mot.", "记者在码头看到一艘船。"],
      ["记者la mairie n'a pas voulu; Der Hafen bleibt zu."],
    ],
  ])("weighs %s alike, whichever text is the left", (_, left, right) => {
    expect(linked(left, right).rows).not.toEqual([]);
    expect(turned(linked(right, left))).toEqual(linked(left, right));
  });

  it("says why two claims were matched and what was the next best", () => {
    const texts = {
      left: textOf(FERRY),
      right: textOf([
        "Every crossing will take 40 minutes longer, said captain Ole Brandvik.",
        "The captain spoke after a meeting in the town hall.",
      ]),
    };
    const { groups } = align(texts, {}, startWork());
    expect(groups[0]?.evidence).toEqual({
      names: ["Ole Brandvik"],
      numbers: [],
      words: expect.arrayContaining(["crossing", "minutes"]),
    });
  });
});

/** Texts of distinct invented sentences, each its own words; the right text is the left dropped, reworded, shuffled. */
const sentence = fc
  .array(
    fc.constantFrom(
      ..."bramble kestrel lantern orchard pewter quarry thimble velvet willow zephyr copper fennel gravel hollow ivory".split(
        " ",
      ),
    ),
    {
      minLength: 3,
      maxLength: 9,
    },
  )
  .map((words) => `${words.join(" ")}.`);
const distinct = fc.uniqueArray(sentence, { maxLength: 9 });
const repeated = fc.array(sentence, { maxLength: 9 });

describe("align, for any texts", () => {
  it("links a text with itself claim by claim", () => {
    fc.assert(
      fc.property(repeated, (lines) => {
        expect(aligned(lines, lines)).toBe(lines.map((_, at) => `${at + 1}=${at + 1}`).join(" "));
      }),
    );
  });

  it("swaps its answer with the texts, where no sentence is repeated", () => {
    fc.assert(
      fc.property(distinct, distinct, (left, right) => {
        expect(turned(linked(right, left))).toEqual(linked(left, right));
      }),
    );
  });

  it("puts a claim in one row at most, names only claims that are there, and gives the same answer twice", () => {
    fc.assert(
      fc.property(repeated, repeated, fc.integer({ min: 0, max: 200 }), (left, right, steps) => {
        const texts = { left: textOf(left), right: textOf(right) };
        const first = align(texts, {}, startWork(steps));
        for (const side of SIDES) {
          const claims = first.groups.flatMap((group) => group[side]);
          expect(new Set(claims).size).toBe(claims.length);
          expect(claims.every((claim) => claim < texts[side].claims.length)).toBe(true);
        }
        expect(align(texts, {}, startWork(steps))).toEqual(first);
      }),
    );
  });
});
