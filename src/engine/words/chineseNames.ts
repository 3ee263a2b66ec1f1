import { allMatches } from "./allMatches.ts";
import { CHINESE_PLACES } from "./chinesePlaces.ts";

/**
 * The names in a line of Chinese, which has no capitals to tell them by: known places in simplified characters, days of the week
 * as 周一, foreign people by what follows the dot of their name, others by a common family name behind an office or before
 * what they said ("董事长王立预计").
 *
 * For telling two texts apart, where a name that is missed does no harm; not for showing.
 */
export function chineseNames(line: string): string[] {
  if (!HAN.test(line)) return [];
  return [
    ...allMatches(PLACE, line).map(([written]) => SIMPLIFIED.get(written)!),
    ...allMatches(DAY, line).map(([, day]) => `周${day === "天" ? "日" : day}`),
    ...allMatches(FOREIGN, line).map(([name]) => name),
    ...allMatches(PERSON, line).map(([name]) => name),
  ];
}

const HAN = /\p{Script=Han}/u;

/** Each way of writing a place, with the first of them. */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  CHINESE_PLACES.flatMap((place) => {
    const spellings = place.split("/");
    return spellings.map((spelling) => [spelling, spellings[0]!] as const);
  }),
);

/** Longer ones first: 墨西哥城 is not 墨西哥. */
const PLACE = new RegExp([...SIMPLIFIED.keys()].sort((a, b) => b.length - a.length).join("|"), "gu");

const DAY = /(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])/gu;

/** No space says where a foreign name ends; two characters behind its dot are the same wherever it stands. */
const FOREIGN = /(?<=\p{Script=Han}[·•・])\p{Script=Han}{2}/gu;

const FAMILY_NAME =
  "[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文]";

const OFFICE =
  "总统|總統|总理|總理|主席|书记|書記|[部省市县縣局院校行社会會队隊]长|[部局院校行社會隊]長|董事长|董事長|总裁|總裁|经理|經理|执行官|執行官|教授|博士|律师|律師|法官|检察官|檢察官|发言人|發言人|教练|教練|导演|導演|负责人|負責人|主任|议员|議員|大使|医生|醫生";

const SAYS =
  "说|說|表示|称|稱|认为|認為|指出|告诉|告訴|强调|強調|宣布|预计|預計|介绍|介紹|坦言|透露|承认|承認|否认|否認";

const PERSON = new RegExp(
  `(?<=${OFFICE})${FAMILY_NAME}\\p{Script=Han}{1,2}?(?=[，。、：；“”（）]|${SAYS}|在|因|被|将|將|的|和|与|與|对|對|当|當|已|也)` +
    `|(?<=^|[，。；、“”])${FAMILY_NAME}\\p{Script=Han}{1,2}?(?=${SAYS})`,
  "gu",
);
