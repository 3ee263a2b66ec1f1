import { phrases } from "../../lexicon.ts";
import type { NumberTable } from "./numberTable.ts";

export const zh: NumberTable = {
  code: "zh",
  spaced: false,
  numbers: {
    decimal: ".",
    groupsWithSpace: false,
    cardinals: {},
    scales: {
      万亿: 1e12,
      万: 1e4,
      亿: 1e8,
      千: 1e3,
      百: 100,
      百万: 1e6,
      千万: 1e7,
      多万: 1e4,
      萬: 1e4,
      億: 1e8,
      兆: 1e12,
    },
    sharePrefixes: ["百分之"],
    tenths: "成(?![为功本立员交年就分])",
  },
  units: {
    point: phrases("个百分点, 百分点"),
    dollar: phrases("美元, 万美元"),
    euro: ["欧元"],
    yuan: phrases("元, 元人民币, 块钱"),
    second: phrases("秒, 秒钟"),
    minute: phrases("分钟"),
    hour: phrases("小时, 个小时"),
    day: phrases("天"),
    week: phrases("周, 个星期, 星期, 个周"),
    month: phrases("个月"),
    year: phrases("年"),
    kilometre: phrases("公里, 千米"),
    metre: ["米"],
    tonne: ["吨"],
    kilogram: phrases("公斤, 千克"),
  },
};
