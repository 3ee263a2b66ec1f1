import { phrases } from "../../phrases/lexicon.ts";
import { hanFractions } from "./hanFractions.ts";
import type { NumberTable } from "./numberTable.ts";

export const zh: NumberTable = {
  code: "zh",
  spaced: false,
  hanNumerals: true,
  numbers: {
    decimal: ".",
    groupsWithSpace: false,
    cardinals: {},
    fractions: { 一半: 1 / 2, ...hanFractions("之") },
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
    notNumbers: phrases(
      "一些, 一起, 一直, 一样, 一切, 一定, 一致, 一般, 一旦, 一再, 一向, 一律, 一带, 一时, 一边, 一方面, 一贯, 一味, 一经, 一同, 一齐, 一一, 一共, 一概, 一体, 一流, 万一, 万分, 万能, 百姓, 百货, 百科, 百度, 四川, 四肢, 九江, 三峡, 三亚, 五金, 七夕, 千方百计, 三星, 三菱, 三明, 五台山, 五粮液, 九寨沟, 六安, 四平, 十堰, 百色, 万达, 万科, 一汽, 五十铃",
    ),
    endsWord: "统唯逐单同均专进",
    // Not 半数, 半价, 半夜, 半决赛 …: half the number, half the price, midnight, a semi-final.
    halfInside: "(?<=个半(?:小时|月|星期))|(?<=[年天周时月期里])半(?![数价夜载天日年决场程途导岛径球成])",
    amounts: {
      半小时: [30, "minute"],
      半个小时: [30, "minute"],
      一刻钟: [15, "minute"],
      半年: [6, "month"],
    },
    wholeFirst: ["每"],
    sharePrefixes: ["百分之"],
    tenths: "成(?![为功本立员交年就分])",
  },
  signs: {
    minus: phrases("零下, 负"),
    degrees: phrases("摄氏度, 度"),
    belowZero: [],
  },
  units: {
    point: phrases("个百分点, 百分点"),
    dollar: phrases("美元, 万美元"),
    euro: ["欧元"],
    yuan: phrases("元, 元人民币, 块钱"),
    second: phrases("秒, 秒钟"),
    minute: phrases("分钟"),
    hour: phrases("小时, 个小时, 个半小时"),
    day: phrases("天"),
    week: phrases("周, 个星期, 星期, 个周, 个半星期"),
    month: phrases("个月, 个半月"),
    year: phrases("年"),
    kilometre: phrases("公里, 千米"),
    centimetre: ["厘米"],
    millimetre: ["毫米"],
    metre: ["米"],
    tonne: ["吨"],
    kilogram: phrases("公斤, 千克"),
    gram: ["克"],
  },
};
