import { phrases } from "../../phrases/lexicon.ts";
import { hanFractions } from "./hanFractions.ts";
import type { NumberTable } from "./numberTable.ts";

export const ja: NumberTable = {
  code: "ja",
  spaced: false,
  hanNumerals: true,
  numbers: {
    decimal: ".",
    groupsWithSpace: false,
    cardinals: {},
    fractions: { 半分: 1 / 2, ...hanFractions("の") },
    scales: { 百: 100, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 },
    notNumbers: phrases(
      "一部, 一方, 一時, 一緒, 一般, 一番, 一致, 一定, 一旦, 一切, 一斉, 一連, 一段, 一層, 一気, 一帯, 一括, 一貫, 一種, 一体, 一転, 万一, 万全, 万引き, 十分, 千葉, 百貨, 百科, 三重, 三菱, 三井, 三越, 四国, 四季, 九州, 五輪, 八王子, 八幡, 六本木, 七夕, 二酸化, 二度と, 二次会, 三振, 過半数, 五十嵐, 八百屋, 八百長, 七十七銀行, 十文字, 千代田, 五反田, 四日市, 五十音, 三木, 三浦, 三島, 三鷹, 三沢, 三宅, 二宮, 一宮, 一橋, 五島, 五所川原, 七尾, 七福神, 八戸, 八代, 八尾, 八重, 九十九里, 十勝, 十日町, 十和田, 千歳, 千島, 百合, 万博, 万が一",
    ),
    // Given names that end on a numeral stand before what a person is called, or before a particle: 三社 and 三人 count.
    names:
      "[一二三四五六七八九][郎朗]|[健賢謙憲研浩裕祐修慎真晋進幸孝純順潤俊隆龍竜正勝昭英栄恭敬啓圭慶洋公弘宏博省泰忠哲徹源譲恵雄信良貞][一二三](?=さん|氏|君|ら|教授|容疑者|被告|選手|監督|首相|知事|市長|社長|会長|議員|[はがをにのともへ、。」）]|$)",
    endsWord: "統唯均随",
    amounts: { 半年: [6, "month"], 半日: [12, "hour"] },
    // Not 割合, 割り引き.
    tenths: "割(?![りれ合引安高増当])",
  },
  signs: {
    minus: phrases("氷点下, マイナス, 零下"),
    plus: ["プラス"],
    degrees: ["度"],
    belowZero: [],
  },
  units: {
    percent: phrases("パーセント"),
    point: phrases("ポイント"),
    dollar: phrases("ドル, 米ドル"),
    euro: ["ユーロ"],
    pound: ["ポンド"],
    yuan: phrases("元, 人民元"),
    yen: ["円"],
    second: ["秒"],
    minute: ["分間"],
    hour: ["時間"],
    day: ["日間"],
    week: ["週間"],
    month: phrases("か月, カ月, ヶ月, ヵ月, か月間, カ月間"),
    year: ["年間"],
    kilometre: phrases("キロメートル"),
    centimetre: phrases("センチ, センチメートル"),
    millimetre: phrases("ミリ, ミリメートル"),
    metre: ["メートル"],
    hectare: ["ヘクタール"],
    litre: ["リットル"],
    tonne: ["トン"],
    kilogram: phrases("キログラム"),
    gram: ["グラム"],
  },
};
