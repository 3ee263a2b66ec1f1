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
    ["en", "signature", "TR/MK"],
    ["de", "licence", "Alle Rechte vorbehalten."],
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
    ["es", "licence", "Todos los derechos reservados."],
    ["es", "promotion", "Suscríbete a nuestro boletín diario."],
    ["es", "readMore", "Lea también: Por qué se rompen los diques"],
    ["es", "updated", "Actualizado el 3 de marzo de 2024 a las 10:15"],
    ["es", "credit", "Foto: Lucía Prado"],
    ["it", "licence", "© Riproduzione riservata"],
    ["it", "promotion", "Iscriviti alla nostra newsletter."],
    ["it", "readMore", "Leggi anche: Perché le dighe cedono"],
    ["it", "updated", "Ultimo aggiornamento: 3 marzo 2024, 10:15"],
    ["pt", "licence", "Todos os direitos reservados."],
    ["pt", "promotion", "Assine nossa newsletter."],
    ["pt", "readMore", "Leia também: Por que os diques cedem"],
    ["pt", "updated", "Atualizado em 3 de março de 2024 às 10h15"],
    ["ru", "licence", "Все права защищены."],
    ["ru", "promotion", "Подписывайтесь на наш канал в Телеграме."],
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
    "Video: the new evidence shows police fired first. The trial goes on.",
  ])("%s", (text) => {
    expect(asideIn(text)).toEqual([]);
    expect(asideIn(`${BODY.en}\n\n${text}\n\n${BODY.en}`)).toEqual([]);
  });
});
