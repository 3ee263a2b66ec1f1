import { describe, expect, it } from "vitest";
import { allTold } from "../testing/judged.ts";

/** Wordings that two reports of one event choose between, and what a reader is told of each pair: all kinds of cues. */
describe("facts in Chinese", () => {
  it.each<[left: string, right: string, ...cues: string[]]>([
    ["公司售出12万辆车。", "公司售出120,000辆车。", "variant 12万 -> 120,000"],
    ["公司亏损3亿元。", "公司亏损30000万元。", "variant 3亿元 -> 30000万元"],
    ["公司亏损3亿元。", "公司亏损5亿元。", "number 3亿元 -> 5亿元"],
    ["大约三成居民受影响。", "大约30%居民受影响。", "variant 三成 -> 30%"],
    ["增长了百分之三。", "增长了3%。", "variant 百分之三 -> 3%"],
    ["三月十四日大坝决口。", "3月14日大坝决口。", "variant 三月十四日 -> 3月14日"],
    ["3月14日大坝决口。", "3月4日大坝决口。", "date 3月14日 -> 3月4日"],
    ["市长没有出售磨坊。", "市长出售了磨坊。", "negation 市长没有出售磨坊 -> 市长出售了磨坊"],
    [
      "她说：“这座桥又旧又危险。”",
      "她说：“这座桥又旧又非常危险。”",
      "quote 这座桥又旧又危险 -> 这座桥又旧又非常危险",
    ],
    ["约300人受伤。", "超过300人受伤。", "hedge 约 -> 超过"],
    ["至少300人受伤。", "最多300人受伤。", "hedge 至少 -> 最多"],
    ["300多人受伤。", "最多300人受伤。", "hedge 多 -> 最多"],
    ["300人左右受伤。", "300人以上受伤。", "hedge 左右 -> 以上"],
    ["两人死亡，十二人受伤。", "2人死亡，12人受伤。", "variant 十二 -> 12", "variant 两 -> 2"],
    ["中国公司投资1.5亿美元。", "中国公司投资1.5亿欧元。", "number 1.5亿美元 -> 1.5亿欧元"],
    ["部长并未否认此事。", "部长否认此事。", "negation 部长并未否认此事 -> 部长否认此事"],
    ["游客无需买票。", "游客买票。", "negation 游客无需买票 -> 游客买票"],
    ["大约一半居民受影响。", "大约50%居民受影响。", "variant 一半 -> 50%"],
    ["价格上涨了两成。", "价格上涨了20%。", "variant 两成 -> 20%"],
  ])("differ: %s / %s", (left, right, ...cues) => {
    expect(allTold({ left, right, language: "zh" })).toEqual(cues);
  });

  it.each<[left: string, right: string]>([
    ["周二大坝决口。", "星期二大坝决口。"],
    ["市长不仅出售磨坊，还出售码头。", "市长出售磨坊和码头。"],
    ["市长不得不出售磨坊。", "市长出售磨坊。"],
    ["她说：“这座桥又旧又危险。”", "她说：「这座桥又旧又危险。」"],
    ["至少300人受伤。", "不少于300人受伤。"],
    ["约300人受伤。", "300人左右受伤。"],
    ["部长说水库没有决口。", "部长说水库并未决口。"],
  ])("are one: %s / %s", (left, right) => {
    expect(allTold({ left, right, language: "zh" })).toEqual([]);
  });
});
