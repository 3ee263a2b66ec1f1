import { describe, expect, it } from "vitest";
import type { Edit, Side } from "../model.ts";
import { startWork } from "../work.ts";
import { markWords } from "./markWords.ts";
import { canonical, edits, marked } from "./testing/marking.ts";
import { type Noted, note } from "./testing/notation.ts";

describe("markWords", () => {
  it.each<[what: string, language: string, notation: string]>([
    ["a changed word", "en", "the [-red-]{+blue+} car"],
    ["nothing where only typography differs", "en", '(=“|"=)U.S. troops(=”|"=) (=don’t|don\'t=) (=–|—=) go'],
    ["single quotes are double quotes", "en", "said (=‘|“=)no(=’|”=)"],
    ["a stray quote beside a quote", "en", "said {+’+}«no» then"],
    ["spelling of dotted capitals at a claim's end", "en", "in the (=U.S|US=)."],
    ["the dot of a title", "en", "met (=Mr.|Mr=) Ware"],
    ["a percentage", "en", "rose [-3.5%-]{+4.5%+} more"],
    ["a possessive", "en", "Denning{+'s lawyer+} said"],
    ["German", "de", "Der [-Minister-]{+Kanzler+} lehnte [-am Montag-] ab"],
    ["Chinese by words", "zh", "市政府[-周一-]{+周二+}宣布"],
    ["Persian", "fa", "وزیر [-شنبه-]{+یکشنبه+} گفت"],
    ["digits of two scripts", "fa", "(=۱۲|12=) نفر"],
    ["emoji as a whole", "en", "great [-👍🏽-]{+👍🏿+} work"],
  ])("%s", (_, language, notation) => {
    expect(marked(notation, { language })).toBe(canonical(notation, language));
  });

  it.each<[what: string, notation: string]>([
    ["a sentence cut in two", "The plan was bold[-, and -]{+. | +}(=the|The=) town liked it."],
    [
      "a clause that became a sentence",
      "The minister[-, who-] [>was elected in 2019>][-,-] said the plan would cost 12 million euros. +| {+She+} {>was elected in 2019>}{+.+}",
    ],
    ["joined again", "Rain fell[-.-] -| [-It-]{+and+} flooded the town."],
  ])("%s shows only what changed", (_, notation) => {
    expect(marked(notation)).toBe(canonical(notation));
  });

  it.each<
    [what: string, left: string, right: string, edits: readonly [left: string | null, right: string | null][]]
  >([
    [
      "one against two",
      "Divers found the pier cracked, and the harbour master closed the bridge.",
      "The harbour master closed the bridge. | Divers found the pier cracked.",
      [[", and", "."]],
    ],
    [
      "two against one, told in the order of the left",
      "The old harbour master closed the bridge. | Divers from Sarn found the pier cracked.",
      "Divers found the pier badly cracked and the harbour master closed the bridge.",
      [
        ["old", null],
        ["from Sarn", null],
        [null, "badly"],
        [".", "and"],
      ],
    ],
    [
      "two against two",
      "The court freed the fishermen on Monday. | It said police had held them for nine days without a warrant.",
      "Police had held the fishermen for nine days without a warrant. | On Monday the court freed them.",
      [
        [null, "On Monday"],
        ["the fishermen on Monday", "them"],
        ["It said", null],
        ["them", "the fishermen"],
      ],
    ],
    [
      "three against two",
      "Rain fell all night. | The river rose by two metres. | The old bridge was closed to lorries.",
      "The old bridge was closed to lorries at noon. | Rain fell all night and the river rose by three metres.",
      [
        [".", "and"],
        ["two", "three"],
        [null, "at noon"],
      ],
    ],
    ["nothing but the order", "Ann Venn left. | Ruiz stayed.", "Ruiz stayed. | Ann Venn left.", []],
  ])("tells claims in the order that fits: %s", (_, left, right, expected) => {
    const noted = note(`[-${left}-]{+${right}+}`);
    const words = edits(noted).map((e) => [side(noted, e, "left"), side(noted, e, "right")]);
    expect(words).toEqual(expected);
  });

  it.each<[what: string, reading: Parameters<typeof marked>[1], notation: string]>([
    ["names the reader calls equal", { reading: { equal: [["Kyiv", "Kiev"]] } }, "in (=Kyiv|Kiev=) today"],
    ["phrases too", { reading: { equal: [["U.S.", "United States"]] } }, "the (=U.S.|United States=) army"],
    [
      "in chains",
      {
        reading: {
          equal: [
            ["a1", "b1"],
            ["b1", "c1"],
          ],
        },
      },
      "(=a1|c1=) here",
    ],
    ["capitals", { reading: { ignore: { case: true } } }, "the (=Web|web=) page"],
    ["punctuation", { reading: { ignore: { punctuation: true } } }, "well [-old-] page"],
    ["accents", { reading: { ignore: { accents: true } } }, "the (=café|cafe=) page"],
  ])("does not mark %s", (_, settings, notation) => {
    expect(marked(notation, settings)).toBe(canonical(notation));
  });

  it("ignores punctuation where told to", () => {
    const reading = { ignore: { punctuation: true } };
    expect(edits(note("well[-,-] he said{+.+}"), { reading })).toEqual([]);
  });

  it("spends work and takes what is left as it comes", () => {
    const noted = note("the [-red-]{+blue+} car [-stops-]{+goes+}");
    const work = startWork(0);
    const coarse = markWords(noted.words, {
      languages: { left: "en", right: "en" },
      reading: {},
      variants: [],
      work,
    });
    expect(coarse.map((e) => e.kind)).toEqual(["replaced", "replaced"]);
    expect(work.spent).toBeGreaterThan(0);
  });
});

describe("marks as a careful editor sets them", () => {
  it.each<[what: string, language: string, notation: string]>([
    [
      "a phrase anew",
      "en",
      "The ferry company [-denied any wrongdoing-] {+admitted that it had cut corners+} in a statement.",
    ],
    ["two words with one between", "en", "The court [-ordered-]{+asked+} the [-company-]{+state+} to pay."],
    ["two items of a list", "en", "Prices for [-wheat-]{+barley+} and [-maize-]{+rye+} fell."],
    [
      "an opening put in",
      "en",
      "{+Despite the rain,+} (=Thousands|thousands=) marched through the old town.",
    ],
    ["a clause put in at the end", "en", "Rescuers searched the slope all night{+, but found no one+}."],
    ["an aside between commas", "en", "The architect[-, a native of Corvane,-] won the prize twice."],
    ["an aside in brackets", "en", "The dam [-(built in 1931) -]holds back a lake."],
    ["an aside between dashes", "en", "The fund[- – which had lost money for years –-] was wound up in May."],
    [
      "a clause told last",
      "en",
      "{>The mine closed>} (=Because|because=) the coal ran out[-,-] [>the mine closed>].",
    ],
    [
      "who did what, told the other way round",
      "en",
      "The [-committee-]{+plan was+} rejected {+by+} the [-plan-]{+committee+} on Tuesday.",
    ],
    ["figures", "en", "The storm killed [-12-]{+15+} people and injured [-40-]{+more than 60+}."],
    ["a sum and not its currency", "en", "It cost £[-3-]{+5+} million to build."],
    ["commas", "en", "The plan[-,-] which nobody liked[-,-] was dropped."],
    ["a stop drawn into a quotation", "en", 'They live in the "future{+.+}"[-.-]'],
    ["a name that is none", "en", "Visitors to the [-West Coast-]{+west coast+} stayed away."],
    ["a hyphen", "en", "The [-well known-]{+well-known+} singer cancelled the tour."],
    ["the spelling of another country", "en", "The [~theatre|theater~] will [~honour|honor~] its founder."],
    ["a compound", "en", "Every [-news paper-]{+newspaper+} carried the picture."],
    ["contractions", "en", "They [-cannot-]{+can't+} leave and [-do not-]{+don't+} want to."],
    ["a verb and no quotation mark", "en", '(="|“=)We are ready,(="|”=) she [-said-]{+insisted+}.'],
    [
      "a subordinate clause",
      "de",
      "Der Rat[-, der seit 2010 tagt,-] hat [-das Budget-]{+den Haushalt+} beschlossen.",
    ],
    ["an article that elides", "fr", "[-L'école-]{+Le collège+} restera fermé jusqu'à jeudi."],
    ["words of other cases", "ru", "Цены на [-пшеницу-]{+ячмень+} и [-кукурузу-]{+рожь+} упали."],
    ["an aside in Chinese", "zh", "这座大桥[-（建于1931年）-]将于[-五月-]{+六月+}关闭。"],
    ["a verb in Japanese", "ja", "市長は提案を[-拒否した-]{+受け入れた+}。"],
    ["a verb in Thai", "th", "นายกรัฐมนตรี[-ปฏิเสธ-]{+ยอมรับ+}ข้อเสนอเมื่อวันจันทร์"],
    ["a verb in Korean", "ko", "시장은 월요일에 제안을 [-거부했다-]{+수락했다+}."],
    ["a clause put in, from the right", "fa", "{+به گفته پلیس،+} دو مرد [-شنبه-]{+یکشنبه+} بازداشت شدند."],
    ["vowel points", "ar", "قال الوزير إن الجسر [-سيُغلق-]{+سيبقى مفتوحًا+} يوم الإثنين."],
    ["whole words of conjuncts", "hi", "[-क्षत्रिय राजा-]{+प्रधानमंत्री+} ने दिल्ली छोड़ी[-, पर लौटी-]।"],
    ["a family as a whole", "en", "A family [-👨‍👩‍👧‍👦-]{+👨‍👩‍👧+} came."],
  ])("%s", (_, language, notation) => {
    expect(marked(notation, { language })).toBe(canonical(notation, language));
  });
});

function side(noted: Noted, edit: Edit, which: Side): string | null {
  const span = edit[which];
  return span && noted.texts[which].slice(...span);
}
