import { describe, expect, it } from "vitest";
import { segment } from "../segment.ts";

const BODY: Readonly<Record<string, string>> = {
  en: "The dam held on Monday. Nobody was hurt, the mayor said.",
  de: "Der Damm hielt am Montag stand. Verletzt wurde niemand, sagte die Bürgermeisterin.",
  fr: "La digue a tenu lundi. Personne n'a été blessé, a dit la maire.",
  es: "El dique aguantó el lunes. Nadie resultó herido, dijo la alcaldesa.",
  it: "La diga ha retto lunedì. Nessuno è rimasto ferito, ha detto la sindaca.",
  pt: "O dique aguentou na segunda. Ninguém ficou ferido, disse a prefeita.",
  ru: "Дамба устояла в понедельник. Никто не пострадал, сказала мэр.",
  ar: "صمد السد يوم الاثنين. لم يصب أحد بأذى كما قالت رئيسة البلدية.",
  fa: "سد روز دوشنبه پابرجا ماند. شهردار گفت کسی آسیب ندید.",
  hi: "बांध सोमवार को टिका रहा। महापौर ने कहा कि कोई घायल नहीं हुआ।",
  zh: "大坝周一没有垮。市长说没有人受伤。",
  ja: "ダムは月曜日に持ちこたえた。市長はけが人はいないと述べた。",
};

/** What is set aside, with its kind; the rest of the text must stay. */
function asideIn(text: string, language = "und"): string[] {
  return segment({ name: "x", text }, language)
    .claims.filter((claim) => claim.furniture !== false)
    .map(({ start, end, furniture }) => `${furniture}: ${text.slice(start, end)}`);
}

it.each([
  ["en", "From Wikipedia, the free encyclopedia"],
  ["de", "Aus Wikipedia, der freien Enzyklopädie"],
  ["fr", "Un article de Wikipédia, l'encyclopédie libre."],
  ["ru", "Материал из Википедии — свободной энциклопедии"],
  ["fa", "از ویکی‌پدیا، دانشنامهٔ آزاد"],
  ["zh", "维基百科，自由的百科全书"],
  ["ja", "出典: フリー百科事典『ウィキペディア（Wikipedia）』"],
])("the line under the title of an encyclopedia (%s): %s", (language, line) => {
  expect(asideIn(`${line}\n\n${BODY[language]}`)).toEqual([`signature: ${line}`]);
});

describe("lines under a report", () => {
  it.each([
    ["en", "licence", "© 2024 The Corvane Post."],
    ["en", "licence", "All rights reserved."],
    ["en", "licence", "This article is republished under a Creative Commons license."],
    ["en", "licence", "This material may not be published, broadcast, rewritten or redistributed."],
    ["en", "promotion", "Sign up for our morning briefing."],
    ["en", "promotion", "Follow us on Facebook and Telegram."],
    ["en", "promotion", "Download our free app for breaking news."],
    ["en", "readMore", "Read more: Why dams break"],
    ["en", "readMore", "RELATED: Ten dams to visit"],
    ["en", "credit", "Photo: Ana Reyes/Corvane Post"],
    ["en", "updated", "Last updated: 3 March 2024, 10:15 GMT"],
    ["en", "updated", "This story has been updated with comments from the mayor."],
    ["en", "signature", "Reporting by Dana Ruiz; Editing by Paul Ott"],
    ["en", "signature", "(AP)"],
    ["en", "promotion", "Categories: 1871 births | Dam builders"],
    ["de", "promotion", "Kategorien: Talsperre | Erbaut in den 1930er Jahren"],
    ["ja", "promotion", "カテゴリ: ダム | 河港市"],
    ["en", "signature", "TR/MK"],
    ["en", "updated", "Last modified on Thu 14 Mar 2024 09.15 CET"],
    ["en", "credit", "(AP Photo/Ana Reyes)"],
    ["en", "credit", "Ana Reyes/Getty Images"],
    ["en", "credit", "Picture by Ana Reyes"],
    ["en", "promotion", "Get our free Morning Briefing email"],
    ["en", "promotion", "ADVERTISEMENT"],
    ["en", "promotion", "Share on X"],
    ["en", "promotion", "We use cookies to improve your visit."],
    ["en", "promotion", "Accept all cookies"],
    ["en", "promotion", "Listen to this article"],
    ["en", "promotion", "Comments (12)"],
    ["en", "promotion", "Join the conversation"],
    ["en", "readMore", "Continue reading below"],
    ["en", "signature", "The Associated Press contributed to this report."],
    ["en", "licence", "Privacy Policy | Terms of Service"],
    ["en", "licence", "CC BY-SA 4.0"],
    ["de", "licence", "Alle Rechte vorbehalten."],
    ["de", "credit", "Bild: picture alliance / dpa | Jana Roth"],
    ["de", "signature", "Quelle: dpa/Jana Roth"],
    ["de", "promotion", "Jetzt Newsletter abonnieren!"],
    ["de", "promotion", "Wir verwenden Cookies, um die Seite zu verbessern."],
    ["de", "promotion", "Zur Startseite"],
    ["de", "readMore", "Mehr zu diesem Thema"],
    ["de", "licence", "Nachdruck nur mit Genehmigung des Verlags."],
    ["de", "promotion", "Melden Sie sich für unseren Newsletter an."],
    ["de", "promotion", "Folgen Sie uns auf Instagram!"],
    ["de", "readMore", "Mehr zum Thema: Warum Dämme brechen"],
    ["de", "credit", "Foto: Jana Roth/dpa"],
    ["de", "updated", "Stand: 3. März 2024, 10:15 Uhr"],
    ["de", "signature", "Quelle: dpa"],
    ["de", "signature", "dpa/lnw"],
    ["fr", "licence", "Tous droits réservés."],
    ["fr", "promotion", "Inscrivez-vous à notre lettre du matin."],
    ["fr", "readMore", "À lire aussi : Pourquoi les digues cèdent"],
    ["fr", "credit", "Crédit photo : Jeanne Morel"],
    ["fr", "updated", "Publié le 3 mars 2024 à 10h15"],
    ["fr", "signature", "(avec AFP)"],
    ["fr", "promotion", "Publicité"],
    ["fr", "licence", "Tous droits de reproduction et de représentation réservés."],
    ["es", "licence", "Todos los derechos reservados."],
    ["es", "signature", "Con información de EFE"],
    ["es", "promotion", "Suscríbete a nuestro boletín diario."],
    ["es", "readMore", "Lea también: Por qué se rompen los diques"],
    ["es", "updated", "Actualizado el 3 de marzo de 2024 a las 10:15"],
    ["es", "credit", "Foto: Lucía Prado"],
    ["it", "licence", "© Riproduzione riservata"],
    ["it", "credit", "(Foto Ansa)"],
    ["it", "promotion", "Iscriviti alla nostra newsletter."],
    ["it", "readMore", "Leggi anche: Perché le dighe cedono"],
    ["it", "updated", "Ultimo aggiornamento: 3 marzo 2024, 10:15"],
    ["pt", "licence", "Todos os direitos reservados."],
    ["pt", "promotion", "Assine nossa newsletter."],
    ["pt", "signature", "Com informações da Agência Brasil"],
    ["pt", "readMore", "Leia também: Por que os diques cedem"],
    ["pt", "updated", "Atualizado em 3 de março de 2024 às 10h15"],
    ["ru", "licence", "Все права защищены."],
    ["ru", "promotion", "Подписывайтесь на наш канал в Телеграме."],
    ["ru", "promotion", "Поделиться в Telegram"],
    ["ru", "signature", "По материалам СМИ"],
    ["ru", "readMore", "Читайте также: Почему рушатся дамбы"],
    ["ru", "credit", "Фото: Анна Лисина"],
    ["ru", "updated", "Опубликовано: 3 марта 2024, 10:15"],
    ["ar", "licence", "جميع الحقوق محفوظة للصحيفة."],
    ["ar", "readMore", "اقرأ أيضا: لماذا تنهار السدود"],
    ["ar", "promotion", "تابعونا على فيسبوك وتلغرام."],
    ["ar", "credit", "الصورة: ليلى حداد"],
    ["ar", "updated", "آخر تحديث: 3 مارس 2024، الساعة 10:15"],
    ["fa", "licence", "کلیه حقوق این سایت محفوظ است."],
    ["fa", "readMore", "بیشتر بخوانید: چرا سدها می‌شکنند"],
    ["fa", "promotion", "ما را در تلگرام دنبال کنید."],
    ["fa", "credit", "عکس: مینا رستگار"],
    ["fa", "updated", "آخرین به‌روزرسانی: ۱۴ فروردین ۱۴۰۳، ساعت ۱۰:۱۵"],
    ["fa", "signature", "انتهای پیام/"],
    ["hi", "readMore", "यह भी पढ़ें: बांध क्यों टूटते हैं"],
    ["hi", "credit", "फोटो: मीरा जोशी"],
    ["zh", "licence", "版权所有，未经许可不得转载。"],
    ["zh", "promotion", "欢迎关注我们的公众号。"],
    ["zh", "readMore", "延伸阅读：大坝为何垮塌"],
    ["zh", "byline", "（责任编辑：孟青）"],
    ["zh", "updated", "发布时间：2024年3月3日 10:15"],
    ["zh", "signature", "来源：新华社"],
    ["ja", "licence", "無断転載を禁じます。"],
    ["ja", "readMore", "関連記事：ダムはなぜ壊れるのか"],
    ["ja", "updated", "更新日時：2024年3月3日 10時15分"],
    ["ja", "promotion", "メールマガジンの登録はこちら。"],
  ] as const)("%s, %s: %s", (language, kind, line) => {
    expect(asideIn(`${BODY[language]}\n\n${line}`)).toEqual([`${kind}: ${line}`]);
  });
});

describe("lines above a report", () => {
  it.each([
    ["en", "byline", "By Dana Ruiz and Paul Ott, Staff Writers"],
    ["en", "byline", "Written by Dana Ruiz"],
    ["en", "dateline", "Monday, 3 March 2024"],
    ["en", "dateline", "CORVANE, 12 March"],
    ["en", "dateline", "NEW CORVANE, Tuesday"],
    ["en", "dateline", "Corvane, 12 March 2024"],
    ["de", "dateline", "Talhofen, 4. März"],
    ["de", "dateline", "Talhofen an der Lohe, 4. März"],
    ["en", "updated", "Published 9:15 a.m."],
    ["de", "byline", "Von Jana Roth und Uwe Klein"],
    ["de", "dateline", "3. März 2024"],
    ["fr", "byline", "Par Jeanne Morel"],
    ["es", "byline", "Por Lucía Prado"],
    ["it", "byline", "Di Giulia Neri"],
    ["pt", "byline", "Por Ana Lima"],
    ["ru", "byline", "Автор: Анна Лисина"],
    ["ar", "byline", "بقلم: ليلى حداد"],
    ["fa", "byline", "گزارش: مینا رستگار"],
    ["zh", "byline", "记者：孟青"],
    ["ja", "byline", "文：森 葵"],
  ] as const)("%s, %s: %s", (language, kind, line) => {
    expect(asideIn(`${line}\n\n${BODY[language]}`)).toEqual([`${kind}: ${line}`]);
  });

  it("may have a headline above them and a date after", () => {
    const text = `Dam holds after all\n\nBy Dana Ruiz\n3 March 2024\n\n${BODY.en}`;
    expect(asideIn(text)).toEqual(["byline: By Dana Ruiz", "dateline: 3 March 2024"]);
  });
});

it("takes a headline of two sentences after Read more as one link", () => {
  expect(asideIn(`${BODY.en}\n\nRead more: Who pays? Dams are dear.\n\n${BODY.en}`)).toEqual([
    "readMore: Read more: Who pays?",
    "readMore: Dams are dear.",
  ]);
});

describe("furniture that runs into a sentence", () => {
  it.each([
    [
      "The dam held. “We were lucky.” TR/MK All content by Corvane Post is licensed under a Creative Commons License.",
      [
        "signature: TR/MK",
        "licence: All content by Corvane Post is licensed under a Creative Commons License.",
      ],
    ],
    ["The dam held. Nobody was hurt © 2024 Corvane Post", ["licence: © 2024 Corvane Post"]],
    [
      "The dam held and nobody was hurt TR/MK © 2024 Corvane Post",
      ["signature: TR/MK", "licence: © 2024 Corvane Post"],
    ],
    ["The dam held. Nobody was hurt. (dpa)", ["signature: (dpa)"]],
    ["By Dana Ruiz CORVANE — The dam held. Nobody was hurt.", ["byline: By Dana Ruiz"]],
    ["(Photo: Ana Reyes) The dam held. Nobody was hurt.", ["credit: (Photo: Ana Reyes)"]],
    ["大坝没有垮。没有人受伤。（完）", ["signature: （完）"]],
  ])("%s", (text, want) => expect(asideIn(text)).toEqual(want));
});

describe("content that looks like furniture", () => {
  it.each([
    "The photos were licensed under a Creative Commons licence. He denied it.",
    "Nobody had subscribed to the newsletter. It was free.",
    "“Follow us on Facebook,” the mayor told the crowd. They laughed.",
    "Use of the bridge is prohibited. Drivers were angry.",
    "By Monday, the dam was dry. By Tuesday, it was full.",
    "The article was updated on Monday. The paper apologised.",
    "Source code was stolen: the firm said so. It was sold.",
    "He said: read more books. She agreed.",
    "Copyright law has changed. Nobody knew.",
    "The council published the plan on 3 March 2024. It failed.",
    "Mr. Ware reached the camp on Monday, 14 March\n\nThe wells there were dry.",
    "Editing by hand is slow. Machines do it now.",
    "More: the plan would cost jobs, she said. He denied it.",
    "Learn more about dams, he urged them.",
    "Be a member of the team, the coach said.",
    "Contact the editor by Friday, the letter said. He did not.",
    "Correction: an earlier version of this article said the dam was built in 1902. It was 1903.",
    "Ana Reyes/Paul Ott won the doubles. It was close.",
    "AP courses are dropped. Parents protest.",
    "Terms of the deal were not disclosed. Shares rose.",
    "Comments followed. They were rude.",
    "Hier lesen Kinder. Dort schreiben sie.",
    "Jetzt testen Ärzte das Mittel. Es wirkt.",
    "Mehr dazu sagte er nicht. Er ging.",
    "Nutzung des Damms ist untersagt. Die Angler klagen.",
    "Quellen: Der Minister geht. Sein Amt schweigt.",
    "Bericht: Die Stadt wusste von den Rissen seit Jahren.",
    "Anzeige erstattete die Stadt am Montag. Die Polizei ermittelt.",
    "Stand der Dinge: Der Damm hält. Noch.",
    "Publicité mensongère, dit le juge. La firme paiera.",
    "Abonnez-vous ou partez, dit le chef. Ils partirent.",
    "Síganos, dijo el guía. Todos fueron.",
    "Fuentes del gobierno: habrá elecciones en mayo y no antes.",
    "Seguici, disse la guida. Lui andò.",
    "Com informações falsas, venceu. Agora perdeu.",
    "Реклама запрещена законом. Фирмы против.",
    "Поделиться он не захотел. Она ушла.",
    "По материалам дела, он виновен. Суд согласился.",
    "إعلان النتائج تأخر. الناس ينتظرون.",
    "استفاده از آب سد ممنوع است. کشاورزان معترض‌اند.",
    "विज्ञापन पर रोक लगी। कंपनियां नाराज हैं।",
    "来源：市长将辞职。她否认。",
    "关注我们的孩子，她说。没有人回答。",
    "広告収入が減った。新聞社は人を減らす。",
    "会員登録が増えた。会社は喜ぶ。",
    "Video: the new evidence shows police fired first. The trial goes on.",
  ])("%s", (text) => {
    expect(asideIn(text)).toEqual([]);
    expect(asideIn(`${BODY.en}\n\n${text}\n\n${BODY.en}`)).toEqual([]);
  });
});
