import { describe, expect, it } from "vitest";
import { detectLanguage } from "./language.ts";

describe("a sentence tells its language", () => {
  it.each([
    [
      "en",
      "The harbour council voted on Tuesday to take the ferry out of service until its hull is repaired.",
    ],
    ["en", "Prices rose by 3 per cent in May."],
    ["de", "Der Hafenrat stimmte am Dienstag dafür, die Fähre bis zur Reparatur aus dem Verkehr zu ziehen."],
    [
      "nl",
      "De havenraad stemde dinsdagavond om de veerboot uit dienst te nemen totdat de romp is gerepareerd.",
    ],
    ["sv", "Hamnstyrelsen beslutade på tisdagen att ta färjan ur trafik tills skrovet har reparerats."],
    [
      "da",
      "Havnerådet besluttede tirsdag aften at tage færgen ud af drift, indtil skroget er blevet repareret.",
    ],
    [
      "no",
      "Havnestyret vedtok tirsdag kveld å ta fergen ut av drift til skroget er reparert, sier ordføreren.",
    ],
    [
      "fi",
      "Satamaneuvosto päätti tiistaina poistaa lautan liikenteestä, kun sen runko on korjattu, kertoo johtaja.",
    ],
    ["fr", "Le conseil du port a voté mardi soir le retrait du ferry jusqu’à ce que sa coque soit réparée."],
    ["es", "El consejo del puerto votó el martes por la noche retirar el transbordador hasta que se repare."],
    [
      "pt",
      "O conselho do porto votou na terça-feira retirar a balsa de serviço até que o casco seja reparado.",
    ],
    ["it", "Il consiglio del porto ha votato martedì sera per ritirare il traghetto dal servizio."],
    ["pl", "Rada portu zagłosowała we wtorek za tym, że prom nie będzie pływał, dopóki się go nie naprawi."],
    [
      "cs",
      "Rada přístavu se v úterý shodla, že trajekt bude stát, dokud jeho trup není opraven, řekl starosta.",
    ],
    [
      "sk",
      "Rada prístavu sa v utorok zhodla, že trajekt bude stáť, kým jeho trup nie je opravený, povedal šéf.",
    ],
    ["hr", "Lučko vijeće u utorak je odlučilo da se trajekt povuče iz prometa dok se ne popravi, rekao je."],
    [
      "tr",
      "Liman meclisi Salı akşamı feribotun onarılana kadar ve daha sonra da çalışmaması için karar aldı.",
    ],
    [
      "ru",
      "Совет порта проголосовал во вторник вечером за вывод парома из эксплуатации до ремонта его корпуса.",
    ],
    ["uk", "Рада порту проголосувала у вівторок за те, що пором не буде ходити до ремонту його корпусу."],
    ["bg", "Съветът на пристанището гласува фериботът да не се използва, докато не бъде ремонтиран."],
    ["el", "Το συμβούλιο του λιμανιού αποφάσισε να αποσύρει το πλοίο."],
    ["he", "מועצת הנמל הצביעה להוציא את המעבורת משירות."],
    ["he", "שיירה של צוותי כיבוי הגיעה, והתושבים שמתגוררים בעיירה פונו לבניין העירייה."],
    ["yi", "די שטאט האט געשטימט צו פארמאכן די אלטע בריק, און דער ציבור איז נישט צופרידן."],
    ["ar", "صوت مجلس الميناء مساء الثلاثاء على إخراج العبارة من الخدمة حتى يتم إصلاح هيكلها."],
    ["fa", "شورای بندر سه‌شنبه شب رای داد که کشتی تا زمان تعمیر بدنه از خدمت خارج شود."],
    ["ur", "بندرگاہ کی کونسل نے منگل کی رات فیری کو سروس سے ہٹانے کے لیے ووٹ دیا۔"],
    ["hi", "बंदरगाह परिषद ने मंगलवार रात नौका को सेवा से हटाने के लिए मतदान किया।"],
    ["mr", "बंदर परिषदेने नौका सेवेतून काढून टाकण्यासाठी मतदान केले आहे आणि ते झाले."],
    ["zh", "港务委员会周二晚间投票决定,在船体修好之前停止渡轮服务。"],
    ["ja", "港湾評議会は火曜日の夜、フェリーの運航を停止することを決めた。"],
    ["ko", "항만위원회는 화요일 밤 여객선 운항을 중단하기로 결정했다."],
    ["th", "สภาท่าเรือลงมติเมื่อคืนวันอังคาร"],
    ["tl", "Bumoto ang konseho ng daungan na alisin sa serbisyo ang barko hanggang sa maayos ito."],
  ])("%s", async (language, text) => {
    expect(await detectLanguage(text)).toBe(language);
  });
});

describe("letters that few languages have tell a short line", () => {
  it.each([
    ["cs", "Starosta města návrh odmítl"],
    ["cs", "Kdo zaplatí opravu mostů?"],
    ["pl", "Strażacy gaszą pożar składu opon"],
    ["ru", "Новые трамваи вышли на линию"],
    ["ru", "«Закроют ли рынок?» — спросил житель."],
    ["uk", "Рятувальники знайшли двох дітей і туристів"],
    ["pt", "A inauguração da estação foi adiada"],
    ["es", "El año próximo habrá elecciones"],
    ["fr", "La rivière déborde à nouveau"],
    ["hu", "Az önkormányzat elfogadta a költségvetést"],
  ])("%s: %s", async (language, text) => {
    expect(await detectLanguage(text)).toBe(language);
  });

  it.each([
    ["names", "en", "Dvořák and Škoda were on the list that Mr Łukasz read out."],
    ["how a name is said", "en", "The town (pronounced [ˈɡœtʃi]) is in the north of the island."],
    ["a borrowed word", "en", "Storm floods popular café near harbour, several guests rescued by boat"],
    ["two borrowed words", "en", "Officers charge fiancée after forged résumé claims"],
    ["a borrowed plant", "en", "Growers discard jalapeño harvest following drought warning"],
    ["a word Dutch borrows", "nl", "Brandweer redt bewoners, eigenaar crèche gewond geraakt"],
    ["a word German borrows", "de", "Verwaltung prüft passé gewordene Vorschriften gründlich"],
    ["an ordinal sign", "es", "Vecinos celebran 1.ª victoria del equipo del pueblo"],
    ["an apostrophe of its own", "uk", "Поліція знайшла дев’ять човнів і об\u02bcїзд"],
  ])("but not those of %s", async (_, language, text) => {
    expect(await detectLanguage(text)).toBe(language);
  });
});

describe("what does not tell is left open", () => {
  it.each([
    ["nothing", ""],
    ["numbers and marks", "3.14 – 42 %"],
    ["emoji", "👍🏽👍🏽"],
    ["a name", "Tomas Reyl"],
    ["letters at random", "asdf qwer zxcv uiop hjkl bnm tyui fghj cvbn"],
    [
      "filler text",
      "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.",
    ],
  ])("%s", async (_, text) => {
    expect(await detectLanguage(text)).toBe("und");
  });
});

it.each([
  [
    "foreign names in Chinese",
    "zh",
    "国际海事组织 International Maritime Organization 周二宣布停止渡轮服务,等待维修。",
  ],
  [
    "an Arabic text with a Persian name",
    "ar",
    "صوت مجلس الميناء مساء الثلاثاء في تشابهار چ على إخراج العبارة من الخدمة حتى يتم إصلاح هيكلها.",
  ],
  [
    "an English text with a Russian name",
    "en",
    "The council of Москва said that the ferry is out of service until it has been repaired.",
  ],
])("is not misled by %s", async (_, language, text) => {
  expect(await detectLanguage(text)).toBe(language);
});
