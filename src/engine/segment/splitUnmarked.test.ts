import { describe, it } from "vitest";
import { expectSentences } from "./testing/expectSentences.ts";

describe("headlines that run into the report", () => {
  it.each([
    [
      "en",
      "Bridge over the Tarn shut until Easter ‖The road authority said on Tuesday that divers found cracks.",
    ],
    ["en", "Ferry firm blamed for “slow response” ‖There is anger on the islands about the late boats."],
    ["en", "Nine held after raid on the old mint ‖In Corvane, police searched three houses on Monday night."],
    ["en", "Mayor ‘knew of the cracks for years’ ‖She was told of them in a letter, her office said."],
    ["de", "Brücke bleibt bis Ostern gesperrt ‖Das Amt fand bei einer Prüfung am Montag neue Risse."],
    ["de", "Zahl der Verletzten steigt auf 31 ‖Nach Angaben der Klinik liegen noch vier auf der Station."],
    ["de", "Rat von Talhofen gibt die Fähre auf ‖Der Betrieb endet nach vierzig Jahren im Herbst."],
    ["de", "Zeuge sagt im Prozess um die Fähre aus ‖Die Anklage stützt sich auf einen neuen Fund."],
    ["de", "Am Montag soll die Brücke wieder offen sein ‖Die Fahrer haben lange darauf gewartet."],
    ["de", "Ganz Talhofen sieht sich die Sitzung im Rathaus an ‖Mehr als 300 Leute kamen am Abend."],
    ["de", "Rat von Talhofen lehnt den Plan ab ‖In der Sitzung gab es am Montag viel Streit."],
    ["fr", "Le pont reste fermé jusqu’à Pâques ‖Les plongeurs ont trouvé des fissures lundi matin."],
    ["es", "El puente sigue cerrado hasta abril ‖La autoridad vial dijo que hay grietas nuevas."],
    ["pt", "Ponte fica fechada até abril ‖O governo disse que há fissuras novas."],
    ["ru", "Мост закрыт до весны ‖В понедельник водолазы нашли новые трещины."],
    ["cs", "Most zůstane zavřený do jara ‖Podle úřadu našli potápěči nové trhliny."],
    ["cs", "Na řece se převrátila loď ‖Hasiči vytáhli z vody čtyři lidi a psa."],
    ["ru", "В порту затонул паром ‖Пожарные подняли из воды четырёх человек и собаку."],
    ["en", "Ferry sinks off the old harbour ‖Police took four people and a dog from the water."],
    ["cs", "Na řece zemřel Karel Lis ‖Hasiči jeho loď našli až v pondělí ráno."],
  ])("%s: %s", expectSentences);
});

describe("capitals inside a sentence", () => {
  it.each([
    ["en", "The report was printed in The Corvane Herald and then read by the whole town."],
    ["en", "They sang Gone With The Wind and other songs all night in the hall."],
    ["en", "They played a song of the Furious Five on the old radio all night."],
    ["it", "Il suo libro Che cos'è un ponte? uscì nel 1833 presso un editore di Ferrin."],
    ["pt", "O seu livro Que é uma ponte? saiu em 1871 numa editora de Ferrin."],
    ["en", "She had read the novel In Cold Harbours twice before the war began."],
    ["zh", "新华社科尔文5月4日电 市政府4日宣布，大桥即日起关闭。"],
    ["en", "He said that I was late and that nobody had waited for us at all."],
    ["en", "The band All Saints of The Hague played two songs for the crowd that night."],
    ["en", "It was, said the head of The, as it was called, a hard and costly year."],
    ["de", "Das Amt bat darum, dass Sie den Antrag bis Montag mit der Post schicken."],
    ["de", "Die Gruppe nannte sich „Bis Der Morgen kommt und alle gehen“ und spielte laut."],
    ["de", "Das schrieb die Zeitung Die Lohe unter Berufung auf einen Sprecher des Amtes."],
    ["de", "Am Abend spielte die Rockband Die Anker zwei neue Lieder für die Stadt."],
    ["de", "Der Preis ging an Die Lohe und an ein zweites Blatt aus der Stadt."],
    [
      "en",
      "The town sent mayor Baker two letters on Monday. ‖A baker and a smith had signed them. ‖Baker read both.",
    ],
    ["en", "The old Council met the new Council in the hall on Monday. ‖A council has nine seats."],
    ["en", "The dam above Kelmora held all night, it says on www.kelmora.example since Monday."],
    ["en", "They asked the Department of Transportation for more buses. ‖There is no transportation here."],
    ["en", "The man was last seen by Corvane Police near the old harbour on Monday."],
    ["ru", "Вся семья дома встретила Новый год в старом посёлке у реки."],
    ["ru", "Об этом сообщили в четверг в Следственном комитете и в суде города."],
    ["fr", "Le maire de Le Havre et celui de La Rochelle se sont vus lundi matin."],
  ])("%s: %s", expectSentences);
});

describe("a name that the paragraph also writes small", () => {
  it.each([
    ["en", "The pilots warned in late March they would strike over pay. ‖Some march every spring."],
    ["en", "Her sister begged Mark to sell the old boat. ‖It had left a mark on the quay."],
    ["en", "The harbour chief praised Congress for paying at last. ‖No congress had done so before."],
    ["en", "Most islanders blame Parliament for the late boats. ‖A parliament of fishermen met on Monday."],
    ["en", "The plan lets Council tenants keep their small gardens. ‖The council agreed."],
    ["en", "Children had watched Queen play on the pier at night. ‖Then the queen came."],
    ["en", "The brothers sold Target shares for a good price. ‖The target was lower."],
    ["it", "Ieri il sindaco ha incontrato Franco davanti alla vecchia scuola. ‖È stato franco con lui."],
    ["ru", "В среду здесь встретила Роман пожилая хозяйка старого дома. ‖Она читала роман."],
    ["en", "The bridge was paid for by Norell Inc. Target owns the rest of it. ‖The target is June."],
  ])("%s: %s", expectSentences);
});

describe("a space between Chinese signs", () => {
  it.each([
    ["zh", "河港大桥停用至复活节 ‖市政府周一宣布，潜水员发现第二个桥墩下沉。"],
    ["zh", "河港大桥停用至复活节 全线封闭 ‖市政府周一宣布，潜水员发现第二个桥墩下沉。"],
    ["zh", "河港大桥停用至复活节 两岸居民只能乘船过河"],
    ["zh", "河港队客场逆转取胜 ‖11日的比赛中，河港队先失一球，后连进三球。"],
    ["zh", "女足预赛：河港队客场逆转取胜 ‖在北港的比赛中，河港队先失一球，后连进三球。"],
    ["zh", "这次会议在河港举行，共有 30 人参加了讨论。"],
    ["ja", "大雪で列車に遅れ　三万人に影響 ‖【河港】強い風の影響で列車が遅れた。"],
    ["zh", "北京 上海 广州 深圳四地的居民周一都收到了通知。"],
    ["zh", "来源：河港新闻社 河港大桥停用至复活节由市政府宣布。"],
  ])("%s: %s", expectSentences);
});
