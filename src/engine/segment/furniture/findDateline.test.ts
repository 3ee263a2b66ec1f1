import { describe, expect, it } from "vitest";
import { segment } from "../segment.ts";

/** The text with its asides in angle brackets. */
function marked(text: string): string {
  const { claims } = segment({ name: "x", text }, "und");
  return claims
    .flatMap((claim) => claim.asides)
    .toReversed()
    .reduce(
      (line, [start, end]) => `${line.slice(0, start)}<${line.slice(start, end)}>${line.slice(end)}`,
      text,
    );
}

describe("datelines", () => {
  it.each([
    "<KELMORA —> Thousands marched.",
    "<CORVANE, Oct. 24 —> Shares rose.",
    "<NEW CORVANE, Marland (AP) —> Shares rose.",
    "<BERLIN (Reuters) -> Shares rose.",
    "<LONDON, March 3 (Xinhua) --> Shares rose.",
    "<Berlin (dpa/lnw) –> Die Aktien stiegen.",
    "<Bad Talhofen –> Die Brücke ist gesperrt.",
    "<Madrid, 3 mar (EFE).-> El puente está cerrado.",
    "<(ANSA) - ROMA, 03 MAR -> Il ponte è chiuso.",
    "<Roma, 3 marzo –> Il ponte è chiuso.",
    "<CORVANE (Valley Post) —> Thousands marched.",
    "<PARIS (AFP) —> Le pont est fermé.",
    "<МОСКВА, 4 марта. /ТАСС/.> Мост закрыт.",
    "<МОСКВА, 4 мар - РИА Новости.> Мост закрыт.",
    "<TEHRAN, Mar. 04 (MNA) –> The bridge is closed.",
    "<تهران - ایرنا -> پل بسته شد.",
    "<نوآباد –> پل بسته شد.",
    "<به گزارش خبرنگار مهر از نوآباد،> پل بسته شد.",
    "<القاهرة (رويترز) -> أغلق الجسر.",
    "<नई दिल्ली, 4 मार्च (भाषा)> पुल बंद हुआ।",
    "<本报澜洲5月8日电（记者孟青）> 大桥关闭。",
    "<（中央社台北4日電）>大橋關閉。",
    "<【北京共同】>橋が閉鎖された。",
    "<date 2021-04-12> The bridge is closed.",
    "<KELMORA, Marland, Oct. 24, 2023 (AP) —> The bridge is closed.",
    "<ST.-DENIS (AFP) —> The bridge is closed.",
    "<［東京 ４日 ロイター］ －> 橋が閉鎖された。",
  ])("%s", (want) => expect(marked(want.replaceAll(/[<>]/gu, ""))).toBe(want));

  it.each([
    "Olsen – the mayor of Corvane – was late.",
    "NATO said on Monday it would leave.",
    "The bridge – Shut since May – will open.",
    "Anna, Rang 24 – Das war knapp.",
    "APOLLO 13 – The crew came home.",
    "Corvane (Marland) – The bridge is closed.",
    "Nobody came. KELMORA — Thousands marched.",
    "3 March 2024 was a Sunday.",
  ])("none in: %s", (text) => expect(marked(text)).toBe(text));

  it("are not sought in all ways to read a row of capitals as places", () => {
    const text = `${"STOP ".repeat(300)}(NOW) Thousands marched.`;
    expect(marked(text)).toBe(text);
  });

  it("stand in the middle of the text only with a day or an agency", () => {
    const lead = "The dam held.\n\nNobody was hurt.\n\n";
    expect(marked(`${lead}OLSEN — I saw it.`)).toBe(`${lead}OLSEN — I saw it.`);
    expect(marked(`${lead}CORVANE (AP) — It rained.`)).toBe(`${lead}<CORVANE (AP) —> It rained.`);
  });
});
