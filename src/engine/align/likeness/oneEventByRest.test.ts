import { describe, expect, it } from "vitest";
import { conceptReader } from "../../words/concepts/conceptReader.ts";
import { termsOf } from "../../words/terms.ts";
import { oneEventByRest } from "./oneEventByRest.ts";

function oneEvent(language: string, left: string, right: string): number {
  const read = (text: string) => text.split(/[.;,，。]/u).map(termsOf);
  return oneEventByRest({ left: read(left), right: read(right) }, conceptReader(language)!);
}

const FERRY =
  "A ferry bound for Brenn ran aground off Cape Tarsis. Captain Olsen blamed a faulty sonar; passengers sang shanties until sunrise.";
const FERRY_AGAIN =
  "Stranded near Tarsis: the Brenn boat with its dud sonar. Skipper Olsen was sober; travellers sang until sunrise.";
const FREIGHTER =
  "A freighter sank in the bay of Kerouba. Captain Morvan died; crew members clung to barrels, gulls circled overhead, lightning flickered.";

const CHINESE_FERRY = "渡轮在青螺湾触礁，船长许文海偏离航线。乘客唱着渔歌，珊瑚遭殃，青螺渔村灯火通明。";
const CHINESE_FERRY_AGAIN = "客船搁浅青螺湾，许文海抄了近路。珊瑚恐难幸免，渔村灯火彻夜未熄，旅客高唱渔歌。";
const CHINESE_FREIGHTER =
  "货轮沉没和桑角，船长马国强丧生。船员抱着木桶漂流，海鸥盘旋，遇难者家属聚在教堂门前。";

describe("oneEventByRest", () => {
  it.each([
    ["en", FERRY, FERRY_AGAIN],
    ["zh", CHINESE_FERRY, CHINESE_FERRY_AGAIN],
  ])("is sure in %s where what no table knows stands in both texts", (language, left, right) => {
    expect(oneEvent(language, left, right)).toBe(1);
  });

  it.each([
    ["en", FERRY, FREIGHTER],
    ["zh", CHINESE_FERRY, CHINESE_FREIGHTER],
  ])("denies it in %s where only what such reports always say does", (language, left, right) => {
    expect(oneEvent(language, left, right)).toBe(0);
  });

  it("does not doubt it where little is told", () => {
    expect(oneEvent("en", "A ferry ran aground near Brenn.", "Prices rose in Tarsis.")).toBe(1);
    expect(oneEvent("zh", "大火", "失火")).toBe(1);
  });

  it("does not doubt it between a sentence or two", () => {
    const [left, right] = [FERRY, FREIGHTER].map((text) => [termsOf(text)]);
    expect(oneEventByRest({ left: left!, right: right! }, conceptReader("en")!)).toBe(1);
    const [two, alsoTwo] = [FERRY, FREIGHTER].map((text) => text.replaceAll(/[;,]|\.$/gu, ""));
    expect(oneEvent("en", two!, alsoTwo!)).toBe(1);
    expect(oneEvent("en", two!, FREIGHTER)).toBe(0);
    expect(oneEvent("en", FERRY, alsoTwo!)).toBe(0);
  });

  it("nor between longer texts that say nothing but what such reports always say", () => {
    expect(oneEvent("en", "A fire broke out. Police said two died; it was put out.", FREIGHTER)).toBe(1);
  });

  it("goes by three words where there are no more", () => {
    const [mill, pub] = [
      "Fire at Brenn. Osgood died. A parrot fled.",
      "Fire at Tarsis. Pryce died. A tankard burned.",
    ];
    expect(oneEvent("en", mill, pub)).toBe(0);
    expect(oneEvent("en", mill, "Police came. The fire at Tarsis killed Pryce. It was put out.")).toBe(1);
  });

  it("is in doubt where a name or two stand in both", () => {
    const doubtful = oneEvent("en", FERRY, `${FREIGHTER} Olsen watched the sonar.`);
    expect(doubtful).toBeGreaterThan(0.2);
    expect(doubtful).toBeLessThan(0.8);
  });

  it("asks what of the shorter text stands in the longer", () => {
    const more = "Outside, neighbours knitted scarves; a tortoise dozed among lettuce, dahlias and thistles.";
    expect(oneEvent("en", FERRY, `${FERRY_AGAIN} ${more}`)).toBe(1);
    expect(oneEvent("en", `${FERRY} ${more}`, FERRY_AGAIN)).toBe(1);
  });

  it.each([
    [
      "small words alone",
      "the pub on the bay, an elm by it; so did we, too.",
      "too did the elm by an inn; we on it, so the bay.",
    ],
  ])("does not go by %s", (_, left, right) => {
    expect(oneEvent("en", `${FERRY} ${left}`, `${FREIGHTER} ${right}`)).toBe(0);
  });
});
