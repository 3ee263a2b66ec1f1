import { describe, expect, it } from "vitest";
import { termsOf } from "../words/terms.ts";
import { startWork } from "../work.ts";
import { alignSequence, type SequenceAlignment } from "./alignSequence.ts";
import { strictnessOf } from "./links/strictness.ts";
import { FERRY } from "./testing/ferry.ts";

interface Settings {
  readonly strictness?: number;
  readonly foreign?: number;
}

function sequence(
  left: readonly string[],
  right: readonly string[],
  { strictness, foreign = 0 }: Settings = {},
): SequenceAlignment {
  return alignSequence(
    {
      lines: { left, right },
      terms: { left: left.map(termsOf), right: right.map(termsOf) },
      paragraphOf: { left: left.map(() => 0), right: right.map(() => 0) },
      languages: { left: "en", right: "en" },
      together: [],
      closed: { left: new Set(), right: new Set() },
      strictness: strictnessOf(strictness),
      foreign,
      isAll: true,
    },
    startWork(),
  );
}

/** Rows and echoes, counted from 1: `1!1` beyond doubt, `2~2` likely, `3?3` hardly likelier than not; `4^5` an echo. */
function notationOf({ rows, echoes }: SequenceAlignment): string {
  const list = (places: readonly number[]) => places.map((at) => at + 1).join(",");
  const sign = (odds: number) => (odds === Number.POSITIVE_INFINITY ? "!" : odds >= 2 ? "~" : "?");
  return [
    ...rows.map(({ left, right, odds }) => `${list(left)}${sign(odds)}${list(right)}`),
    ...echoes.map(({ i, j }) => `${i + 1}^${j + 1}`),
  ].join(" ");
}

const TOLD_ANEW = [
  "Cracks in six piles made the harbour board shut the northern quay on Friday.",
  "The work is to cost 3,200,000 crowns and go on until autumn.",
  "Every crossing will take 40 minutes longer, said captain Ole Brandvik.",
  "Herring was not mentioned.",
  "There will be a public meeting in the town hall on Tuesday.",
];
const AGAIN = "The quay was closed by the harbour board on Friday, with cracks in six piles.";
const KEPT_AGAIN =
  "Divers found cracks in six piles of the northern quay, which the harbour board closed on Friday.";
const HALVES = [
  "The harbour board closed the northern quay on Friday.",
  "Divers found cracks in six of its piles.",
];
const LONGER =
  "Divers found cracks in six of its piles, one of them as wide as a fist, and rust on nearly every bolt.";

describe("alignSequence", () => {
  it("pairs the one figure that was corrected in a long list of like sentences by its place", () => {
    const log = (figure: number) =>
      Array.from({ length: 80 }, (_, day) => [
        `Entry ${day + 1}.`,
        `The gauge read ${day === 39 ? figure : 12} feet.`,
      ]).flat();
    expect(notationOf(sequence(log(31), log(34)))).toMatch(/ 80~80 /u);
  });

  it.each<
    [what: string, left: readonly string[], right: readonly string[], settings: Settings, rows: string]
  >([
    ["doubts what only its place speaks for", FERRY, TOLD_ANEW, {}, "1~1 2~2 3~3 4?4 5~5"],
    [
      "goes by no place where the reader is stricter",
      FERRY,
      TOLD_ANEW,
      { strictness: 0.55 },
      "1~1 2~2 3~3 5~5",
    ],
    [
      "nor in what may tell of another event, where all is less likely",
      FERRY,
      TOLD_ANEW,
      { foreign: 0.5 },
      "1~1 2~2 3?3 5?5",
    ],
    ["links nothing in texts that tell of two events", FERRY, TOLD_ANEW, { foreign: 1 }, ""],
    [
      "but doubts nothing in a kept text, whose new sentences may name other people",
      [...FERRY, "Its repairs were planned by Ann Rode of Sarn."],
      [...FERRY, "The repairs were planned by Kit Moore of Lund."],
      { foreign: 1 },
      "1!1 2!2 3!3 4!4 5!5 6~6",
    ],
    [
      "does not doubt an equal sentence that stands elsewhere",
      ["He declined.", ...FERRY],
      [...FERRY, "He declined."],
      {},
      "1!6 2!1 3!2 4!3 5!4 6!5",
    ],
    [
      "nor one with other capitals and another stop",
      ["He declined.", ...FERRY],
      [...FERRY, "HE DECLINED!"],
      {},
      "1!6 2!1 3!2 4!3 5!4 6!5",
    ],
    [
      "does not doubt what two reports say in other words",
      ["Two people died in the fire, police said.", "The mayor resigned on Sunday."],
      ["The mayor of Sarn stepped down at the weekend.", "The blaze killed two, officers reported."],
      {},
      "1~2 2~1",
    ],
    ["takes words for equal, not letters", ["He is nowhere."], ["He is now here."], {}, "1~1"],
    [
      "knows a line of marks by what is written, wherever it stands",
      [FERRY[0]!, "* * *", FERRY[1]!, "♥♥", FERRY[2]!],
      [FERRY[0]!, FERRY[3]!, "* * *", FERRY[1]!, "♦♦", FERRY[2]!],
      {},
      "1!1 2!3 3!4 5!6",
    ],
    ["does not doubt a sentence cut in two", [FERRY[0]!], HALVES, {}, "1!1,2"],
    ["nor two made one", HALVES, [FERRY[0]!], {}, "1,2!1"],
    ["but where a half says more", [FERRY[0]!], [HALVES[0]!, LONGER], {}, "1?1,2"],
    ["on either side", [HALVES[0]!, LONGER], [FERRY[0]!], {}, "1,2?1"],
    ["what stands whole in a longer sentence", [HALVES[1]!], [LONGER], {}, "1~1"],
    ["on either side", [LONGER], [HALVES[1]!], {}, "1~1"],
    ["what is told again", [...TOLD_ANEW, AGAIN], FERRY, {}, "1~1 2~2 3~3 5~5 6^1"],
    ["in a kept text nearly word for word", FERRY, [...FERRY, KEPT_AGAIN], {}, "1!1 2!2 3!3 4!4 5!5 1^6"],
  ])("%s", (_, left, right, settings, rows) => {
    expect(notationOf(sequence(left, right, settings))).toBe(rows);
  });

  it("scores a row by how like its sentences are, and what stands in its place alone by how little that is", () => {
    const [first = 0, second = 0, third = 0, byPlace = 1] = sequence(FERRY, TOLD_ANEW).rows.map(
      ({ score }) => score,
    );
    for (const reworded of [first, second, third]) expect(Math.abs(reworded - 0.7)).toBeLessThan(0.2);
    expect(byPlace).toBeLessThan(0.1);
  });

  it("scores equal sentences in full, wherever they stand", () => {
    const { rows } = sequence(["He declined.", ...FERRY], [...FERRY, "He declined."]);
    expect(rows.map(({ score }) => score)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it.each([
    ["told anew", [...TOLD_ANEW, AGAIN], FERRY],
    ["kept", FERRY, [...FERRY, KEPT_AGAIN]],
  ])("names as next best of a row what is neither a row nor an echo, in a text %s", (_, left, right) => {
    const { rows, echoes } = sequence(left, right);
    const told = [
      ...rows.flatMap((row) => row.left.flatMap((i) => row.right.map((j) => `${i}-${j}`))),
      ...echoes.map(({ i, j }) => `${i}-${j}`),
    ];
    expect(echoes.map(({ score }) => score > 0.4 && score < 0.9)).toEqual([true]);
    for (const { runnerUp } of rows)
      if (runnerUp) expect(told).not.toContain(`${runnerUp.left}-${runnerUp.right}`);
  });

  it("names a next best that is like enough", () => {
    const left = FERRY.with(1, "Repairs will cost 3.2 million crowns and may last until August.");
    const right = ["Repairs will last until Christmas.", ...FERRY, KEPT_AGAIN];
    const { rows, echoes } = sequence(left, right);
    expect(echoes.map(({ i, j }) => [i, j])).toContainEqual([0, 6]);
    expect(rows[1]).toMatchObject({ left: [1], right: [2], runnerUp: { left: 1, right: 0 } });
  });

  it("names no equal sentence as next best of another", () => {
    const kept = [...FERRY, "Repairs will cost 4 million crowns and last until winter."];
    expect(sequence(kept, kept).rows.map(({ runnerUp }) => runnerUp)).toEqual(kept.map(() => null));
  });
});
