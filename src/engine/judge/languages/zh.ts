import { phrases, words } from "../../words/lexicon.ts";
import { zh as numbers } from "../../words/numbers/languages/zh.ts";
import type { LanguageTable } from "./language.ts";

export const zh: LanguageTable = {
  ...numbers,
  bounds: {
    about: phrases("约, 大约, 大概, 近, 将近, 左右, 估计"),
    atLeast: phrases("至少, 不少于, 最少"),
    atMost: phrases("最多, 至多, 不超过, 高达"),
    over: phrases("超过, 逾, 超, 多于"),
    under: phrases("不到, 少于, 低于"),
  },
  boundsAfter: {
    about: phrases("左右, 上下"),
    atLeast: phrases("以上"),
    atMost: phrases("以下, 以内"),
    over: phrases("多"),
    none: phrases("多于, 多数, 许多, 很多, 大多"),
  },
  dates: {
    months: [
      ["一月", "一月份"],
      ["二月", "二月份"],
      ["三月", "三月份"],
      ["四月", "四月份"],
      ["五月", "五月份"],
      ["六月", "六月份"],
      ["七月", "七月份"],
      ["八月", "八月份"],
      ["九月", "九月份"],
      ["十月", "十月份"],
      ["十一月", "十一月份"],
      ["十二月", "十二月份"],
    ],
    weekdays: [
      ["周一", "星期一", "礼拜一"],
      ["周二", "星期二", "礼拜二"],
      ["周三", "星期三", "礼拜三"],
      ["周四", "星期四", "礼拜四"],
      ["周五", "星期五", "礼拜五"],
      ["周六", "星期六", "礼拜六"],
      ["周日", "星期日", "星期天", "周天"],
    ],
    relative: { 前天: -2, 昨天: -1, 昨日: -1, 今天: 0, 今日: 0, 明天: 1, 明日: 1, 后天: 2 },
  },
  negation: {
    words: {
      not: phrases(
        "没有, 没, 不, 未, 无, 并非, 尚未, 从未, 无法, 不会, 不能, 不是, 绝不, 并未, 并没有, 无人",
      ),
      refuse: phrases("拒绝, 未能, 不愿"),
      none: phrases(
        "不仅, 不只, 不但, 不过, 不少, 不断, 不久, 不同, 不得不, 无论, 不管, 不足, 不到, 不超过, 不少于, 不良, 不合格, 不满, 不错, 不安, 未来, 无疑, 无线, 没收, 不如, 不料, 不收, 不幸, 不法, 不等, 不明, 差不多, 对不起, 不懂得, 不懂, 不知道, 并不知道, 有没有, 会不会, 是不是, 而不是",
      ),
    },
    scope: "after",
    denials: { deny: phrases("否认, 拒绝, 驳斥, 未能, 缺乏, 免, 避免") },
  },
  hedges: {
    possible: phrases("可能, 或许, 也许, 或将, 恐怕, 有可能"),
    must: phrases("必须, 须"),
    should: phrases("应该, 应当"),
    seem: phrases("似乎, 看来, 好像"),
    likely: phrases("预计, 料将, 很可能"),
    alleged: phrases("据称, 据说, 涉嫌, 疑似, 据报道"),
    plan: phrases("计划, 打算, 拟, 希望"),
    none: phrases("不可能, 模拟, 虚拟"),
  },
  quantifiers: {
    all: phrases("所有, 全部, 全体, 一切"),
    most: phrases("大多数, 多数, 大部分, 大多"),
    many: phrases("许多, 很多, 众多, 大量, 不少"),
    dozens: phrases("数十, 几十"),
    hundreds: phrases("数百, 几百"),
    thousands: phrases("数千, 几千, 成千上万"),
    some: phrases("部分, 一些, 有些, 若干, 数名, 几名"),
    few: phrases("少数, 极少数"),
    half: phrases("一半, 半数"),
    both: phrases("双方"),
    none: phrases("大部分时间, 全部门, 全部费用, 部分析"),
  },
  attribution: {
    verbs: {
      say: phrases("表示, 说, 称, 宣布, 指出, 告诉, 透露, 认为, 通报, 介绍, 强调, 回应"),
      claim: phrases("声称, 宣称, 坚称, 自称"),
      admit: phrases("承认, 坦承, 坦言"),
      deny: phrases("否认, 驳斥"),
      find: phrases("查明, 证实, 认定"),
      none: phrases("所称, 名称, 简称, 堪称, 被称, 小说, 说法, 称号, 不说, 据说, 据称, 说明, 职称"),
    },
    sources: { source: phrases("据, 根据") },
    inverts: "never",
  },
  clauses: {
    starts: words(
      "在 从 对 向 因 因为 由 由于 为 为了 据 根据 经 通过 随着 如果 虽然 但 但是 而 并 以 截至 自 直到 当",
    ),
    lists: words("和 与 及"),
    conjunctions: words("和 与 并 但 而 及"),
  },
};
