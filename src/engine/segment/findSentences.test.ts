import { describe, it } from "vitest";
import { expectSentences } from "./testing/expectSentences.ts";

describe("stops of many scripts", () => {
  it.each([
    ["en", "It rained. ‖The boats stayed in! ‖Did anyone go out?"],
    ["en", "Really?! ‖Yes..."],
    ["ar", "وصل الوفد مساء أمس. ‖هل يبقى حتى الغد؟ ‖لم يعلن أحد ذلك."],
    ["fa", "پل تازه باز شد. ‖چه کسی هزینه را می‌دهد؟ ‖پاسخی نیامد."],
    ["ur", "پل کھل گیا۔ ‖کیا کرایہ بڑھے گا؟ ‖کسی نے نہیں بتایا۔"],
    ["hi", "पुल खुल गया। ‖किराया कौन देगा? ‖किसी ने नहीं बताया।"],
    ["zh", "大桥昨日通车。‖谁来付钱？‖没有人回答！"],
    ["ja", "橋は昨日開通した。‖費用は誰が払うのか？‖答えはなかった。"],
    ["hy", "Կամուրջը բացվեց: ‖Ո՞վ է վճարում:"],
    ["el", "Η γέφυρα άνοιξε. ‖Ποιος πληρώνει; ‖Κανείς δεν απάντησε."],
    ["am", "ድልድዩ ተከፈተ።‖ማን ይከፍላል፧"],
    ["zh", "大坝属塔恩公司（Tarn Ltd.）。‖公司没有回复。"],
    ["zh", "水位达3.5米，比去年高2．1米。‖桥仍开放。"],
  ])("%s: %s", expectSentences);
});

describe("abbreviations", () => {
  it.each([
    ["en", "Gen. Orla Finch met Prof. Dale Reed, Jr. at St. Brendan's. ‖They spoke for an hour."],
    ["en", "He moved to the U.S. Army in May. ‖She stayed in the U.S. ‖They write."],
    ["en", "The ferry leaves at 6 a.m. ‖Travelers who come late wait."],
    ["en", "It opened at 10 a.m. Tuesday and shut at 4 p.m. ET."],
    ["en", "Ask for J. R. Olsen or Mary K. Voss. ‖Nobody else has a key."],
    ["en", "They bought ropes, nails, etc. ‖Nothing was left."],
    ["fr", "Le bac a rouvert le lundi 3 juin. ‖400 passagers l’ont pris."],
    ["es", "El molino ardió el 3 de junio. ‖12 vecinos lo vieron."],
    [
      "fr",
      "Le bac a rouvert le 3 janv. 2024 ou le 3 sept. 2024, en juin. 2024 sera sec, le 3 juin. 2024 aussi.",
    ],
    ["pl", "Nowy most kosztował gminę 1,5 mln zł. ‖Promy stoją w porcie."],
    ["pl", "Za 12 mln zł. Nowak kupił prom."],
    ["en", "See Fig. 3, No. 12 and pp. 4–9 for the plan. ‖It is old."],
    ["en", "Tarn Ltd. and Oxley & Co. merged. ‖Nobody was told by Oxley & Co. ‖It was sudden."],
    ["en", "Bring tools, e.g. Allen keys, i.e. what the box lacks."],
    ["en", "He took vitamin C. ‖The doctor took none."],
    ["en", "She has a Ph.D. level post at Corvane Bldg. East."],
    ["de", "Die Fähre fährt z. B. Sonntags, d. h. selten, und ca. 40 Min. lang. ‖Das reicht."],
    ["en", "Police came at 6 p.m. on Main St. ‖Nobody was hurt at 14 E. 5th St. ‖She was."],
    ["en", "Joe's Diner, est. 1950, closed. ‖Sgt. Maj. J.R. Ware Jr. was sad."],
    ["en", "Water froze at 0 °C. ‖Snow fell."],
    ["de", "Die Fa. Roth zahlt lt. Vertrag mtl. 500 Euro inkl. MwSt. ‖Gem. § 12 Abs. 3 S. 2 gilt das nicht."],
    ["de", "Prof. em. Klein, geb. Roth, lebt in Bad Talhofen a. d. Lohe. ‖Er ist Dr. h. c. ‖Das reicht."],
    ["fr", "Selon l'art. L. 121-3 du Code, c'est clair. ‖Avant J.-C., la ville existait."],
    ["es", "—No lo sé —dijo el Dr. Juan A. Pérez—. ‖Vive en la C/ Mayor, núm. 5."],
    ["it", "Nacque nel 50 a.C. a Roma. ‖Morì nel 10 d.C. ‖Fu poeta."],
    ["pt", "A Profa. Sá nasceu em Roma. ‖O art. 5.º, inc. II, diz não."],
    ["ru", "Это стоит 5 тыс. руб. ‖Дорого. ‖В г. Талгорове, на пл. Ленина, д. 5, дешевле."],
    ["ar", "ولد عام 50 ق.م. في روما. ‖مات شابا."],
    ["en", "I asked Jones Jr. ‖He met Lt. Gov. Reed (R., Marland) of H.R. 3. ‖It's Dr. No."],
    ["de", "Prof. Dr. Dr. h. c. mult. Klein lebt in St. Pölten. ‖Er ist Nr. 1."],
    ["de", "Laut Dr. med. Anke Voss kostet das 3 Mio. Euro. ‖Die Stadt zahlt."],
    ["de", "Er verkauft Obst, Brot usw. ‖Danach schließt er."],
    ["fr", "M. Rivoire et Mme. Salin, p. ex., ont signé. ‖Le maire a refusé."],
    ["es", "El Sr. Ortuño y la Dra. Salas viven en EE. UU. desde 2001. ‖No piensan volver."],
    ["it", "Il dott. Ferri e l'avv. Neri, p.es. Giulia, sono partiti. ‖Nessuno li ha visti."],
    ["pt", "O Sr. Prates e a Dra. Lima chegaram às 9h, i.e. cedo. ‖Ninguém esperava."],
    ["ru", "В 2014 г. Петров и др. жили на ул. Мира, т. е. рядом. ‖Потом они уехали."],
    ["ru", "Пришли Петров, Лисин и т. д. ‖Дождь не кончался."],
    ["de", "Die Klinik in der Lohestr. 12 ist voll. ‖Sie nimmt niemanden auf."],
    ["ru", "А. И. Соколов купил 5 тыс. книг. ‖Он их читает."],
    ["ar", "قال د. سامي الحداد إن الجسر آمن. ‖لم يوافقه أحد."],
    ["hi", "डॉ. मीरा और प्रो. राव आए। ‖वे एम.ए. हैं।"],
    ["hi", "कर्नल आर. के. सिंह आए। ‖सब ठीक है।"],
    ["it", "Lo dice il col. Bruni. ‖La strada è chiusa."],
    ["nl", "De brug werd bewaakt door kol. Dorn."],
    ["cs", "Zmizelo třicet kol. ‖Nikdo nic neviděl."],
    ["en", "It was built around 900 BC. ‖The road came later."],
    ["nl", "Dhr. Bakker, mevr. Smit e.a. kwamen, o.a. Jan. ‖Dat was laat."],
    ["pl", "Prof. Nowak i dr Lis, tj. autorzy, milczą. ‖To trwa od ok. 2 lat."],
    [
      "pl",
      "Most kosztował 12 mln zł. ‖Czy było warto? ‖Sprawę bada prok. Lis. ‖Otwarto go w 2012 r. w maju.",
    ],
    ["pl", "W 2012 r. Lis został burmistrzem. ‖Prace ruszyły wiosną w 2014 r. ‖Mostu nie ma."],
    [
      "cs",
      "Radí Ing. arch. Lis a RNDr. Jana Malá, Ph.D. ‖Podle nich je vše hotovo. ‖Začíná se v 17.30 hod. ‖Sál je plný.",
    ],
    ["cs", "Firma Most spol. s r. o. dostala 3 mil. Kč. ‖Platí § 4 odst. 2 písm. b) zákona. ‖Tak zní úřad."],
    ["ru", "Плотину построили рабочие в мае 1930 г. ‖Деревня стоит ниже. ‖В 1942 г. Реутов её взорвал."],
    [
      "ru",
      "Вход стоит взрослым и детям 400 р. ‖Билеты есть на сайте. ‖Площадь зала — 1,5 тыс. кв. м. ‖Зал новый.",
    ],
    [
      "ru",
      "Пришли мэр, врач и др. ‖Реутов их ждал. ‖Он живёт в г. Талгоров ок. 3 лет. ‖Врач помог им. ‖Все рады.",
    ],
    ["ru", "Письмо адресовано кн. В. Ф. Лисину. ‖Его автор, д-р Реутов, род. 3 мая."],
    ["es", "Por CC. AA. y por años, en EE. UU. también. ‖El resto no se sabe."],
    ["de", "Der Geh. Rat Joh. Roth zog in die Schweiz. ‖Seitdem schwieg die Süddt. Ferriner Zeitung."],
    ["de", "Es wehte mit 120 km/h. ‖Meteorologen maßen 50 Hz. ‖Roth lief im Regen davon."],
    ["fr", "J.-L. Rivoire logeait bd. Ferrin, chez le col. Salin. ‖Il passa le col. ‖Puis il dormit."],
    ["es", "El gral. Ortuño citó el apdo. 2 y el núm. 3. ‖Nadie lo leyó."],
    ["it", "Lo scrisse il sen. Neri, d'accordo con il card. Ferri. ‖Nessuno lo lesse."],
    ["ru", "Лисина, урожд. Реутова, училась в Имп. Талгоровском лицее. ‖Дж. Рид жил на уч. 4. ‖Он умер."],
    [
      "ru",
      "Умер в 1877 г. ‖Похоронен в Талгорове. ‖В 1878 г. Реутов поставил памятник высотой 12 м. ‖Камень цел.",
    ],
    [
      "pl",
      "Zmarł w 1877 r. ‖Pochowany w Talgorze. ‖Ustawę z dn. 5 maja 2010 r. zmieniono w latach 90. XX wieku.",
    ],
    ["hi", "मीरा ने बी.एससी. और एम.ए. किया। ‖फीस 1,240 रु. पर रुकी। ‖वह खुश थी।"],
    ["hi", "मीरा ने काम किया. ‖वह खुश थी. ‖राव घर गया."],
    ["fa", "لیلا در ۴ اسفند ۱۲۹۰ ه‍.ش. در نوآباد زاده شد. ‖او شاعر بود."],
    ["cs", "RNDr. Jan Lis, CSc. (* 4. března 1811), psal o mostech. ‖Nakonec odjel."],
    ["en", "Tarn Inc. (Reno) bought Oxley Ltd. (Nev.) in May. ‖It paid Voss & Co. ‖(Nobody knew why.)"],
    ["en", "He bought shares of Gosh! Inc. and of Tarn. ‖Both fell."],
    ["en", "Reed vs. Ott was dull. ‖It paid $4.5 million, vs. $1.2 million in May."],
    ["en", "It opened at 10 A.M. ‖Police met A. M. Reed at 9 p.m. ‖Lights were out."],
    ["de", "Das Urteil des BAG v. 7. Mai gilt. ‖Es hebt das v. 3. April auf."],
    ["cs", "Jedná se v síni č. 3. ‖Škoda je velká."],
    ["zh", "工作由J. B. 洛朗主持。‖“走吧。”他说完离开了。‖“为什么？”一名商贩问道（她不愿具名）。"],
    ["fa", "شاه دوم در ۱۰۵۲ ق. آن را ساخت. ‖«تمام شد!» او گفت و رفت."],
    ["es", "La tierra es de Tarn Hnos. S.A. ‖¿Merece una visita? ‖Sin duda."],
    ["fr", "Le moulin est à Tarn & Fils S.A. ‖Vaut-il une visite ? ‖Certes."],
    ["de", "Der Film „Wer da?“ (1970) lief in Ferrin. ‖„Wer da?“ ‖(Niemand kam.)"],
    ["id", "Tn. Hasan tinggal di Jl. Melati No. 5. ‖Ia membawa tali, paku, dll. ‖Semua terjual."],
  ])("%s: %s", expectSentences);
});

describe("numbers", () => {
  it.each([
    ["de", "Am 3. Mai und am 12. Kongresstag fiel es aus. ‖Der 5. Anlauf gelang."],
    ["de", "Ludwig XIV. Sohn war dabei. ‖Es waren 40. ‖Das reichte."],
    ["de", "Das Spiel endete 3:2. ‖Trainer Roth war froh. ‖Die Feier am 24. 12. 2023 fiel aus."],
    ["de", "Im 1. FC Talhofen spielt auch die 2. Mannschaft. ‖Jeder 3. Deutsche sieht zu."],
    ["de", "Das ist Nr. 5. ‖Nr. 6 fehlt. ‖Am 5.5. war Schluss. ‖Der 1. Mai ist frei. ‖Es war 5 vor 12."],
    ["de", "1. Mai und Ostern sind frei. ‖Am 2. Mai wird gearbeitet, 3. Mai auch. ‖Der 4. Tag war lang."],
    ["tr", "1. Dünya Savaşı uzundu. ‖Takım 2. oldu. ‖Köprü yıkıldı."],
    ["ko", "회의는 2023. 6. 12. 10시에 열린다. ‖장소는 시청이다."],
    ["fr", "Le train part à 8 h. ‖L'autre à 9 h 30."],
    ["zh", "（一）水位上涨。‖（二）道路封闭。"],
    ["de", "Das Gespräch lief auf Radio 4. ‖Mickelson hörte es. ‖Es war sein 3. Anlauf."],
    ["en", "The bill came to 4.50 and then 1,600. ‖Nobody paid."],
    ["en", "The march is planned for Feb. 18. ‖The city agreed."],
    ["en", "1. Open the valve. ‖2. Wait."],
    ["en", "1. Open the valve ‖2. Wait ‖3. Close it"],
    ["en", "a) walls ‖b) roofs ‖c) Windows and doors"],
    ["en", "• Rope ‖• Nails ‖• Paint"],
    ["en", "The rule in 1. applies, and that of 2. does too."],
    ["da", "Den 4. juni kom skibet. ‖Det var stort."],
    ["fi", "Silta avattiin 4. toukokuuta. ‖Se oli 2. yritys."],
    ["tr", "Köprü 5. Murat zamanından kalma. ‖Bu biliniyor."],
    ["en", "Orla Finch, Ph.D. ‖Harbour studies are her field. ‖Inc. is short for a word."],
    ["cs", "Most otevřeli 4. května 2024. ‖Ten starý zbourali."],
    ["en", "The lake rose.3 ‖The dam held.[12] ‖Nobody knew why.¹ ‖It rained."],
    ["en", "It sank.[8]:44 ‖Two men swam ashore.[citation needed] ‖Both lived."],
    ["fa", "سد تازه بود.[۱] ‖باران بارید.[۲–۴] ‖آب بالا آمد."],
    ["zh", "大坝建于1987年。[1]‖次年发生洪水。[2][3]‖无人伤亡。"],
  ])("%s: %s", expectSentences);
});

describe("quotes, brackets, dots", () => {
  it.each([
    ["en", "“Who pays?” she asked. ‖“We do!” cried Olsen."],
    ["en", '"We were cold," he said. ‖"We waited." ‖Then they left.'],
    ["en", "He said: “We waited.” ‖She nodded."],
    ["de", "„Wer zahlt das?“, fragte sie. ‖„Wir nicht.“ ‖Dann ging sie."],
    ["de", "„Er sagte: ‚Wer zahlt das?‘“ ‖„Wir nicht.“ ‖Dann ging sie."],
    ["en", "“Who pays?” Ms. Olsen asked the crowd. ‖“We do!” Reed said. ‖“It is over.” ‖Reed said so twice."],
    ["en", "They had no shoes… ‖“I ran,” said one. ‖She … I think … was lucky."],
    ["zh", "他们没有鞋……‖“我一直跑。”一名妇女对记者说。‖“谁来付钱？”‖没有人回答。‖他……走了。"],
    ["zh", "《谁？》是一部电影。‖他问：“谁？”‖她答：“我。”‖“我不知道，”他说，“也许明天。”‖门开了。"],
    ["ja", "「終わった。」市長は記者に語った。‖映画「誰だ？」は面白い。‖誰も答えなかった。"],
    ["ru", "— Не знаю, — сказал он. ‖— Может быть. ‖«Кто там?» ‖«Это я»."],
    ["fr", "« On y va ? ‖– Oui. » ‖« Je ne sais pas, dit-il. ‖Peut-être. »"],
    ["zh", "报告（见第14页。附图3。）警告有洪水。‖（没有人看。）‖大坝没有垮。"],
    ["hi", "“कौन देगा?” एक महिला ने पूछा। ‖“हम नहीं।” ‖किसी ने कुछ नहीं कहा।"],
    ["fa", "«چه کسی می‌پردازد؟» یکی از زنان پرسید. ‖«ما نه.» ‖شهردار رفت."],
    ["ar", "«من يدفع؟» صاح رجل من الخلف. ‖«لسنا نحن.» ‖وقال العمدة إن المال نفد."],
    ["de", "»Wer zahlt das?« fragte sie. ‖»Wir nicht.« ‖Dann ging sie."],
    ["fr", "« Qui paie ? » demanda-t-elle. ‖« Pas nous. » ‖Elle partit."],
    ["ru", "«Кто платит?» — спросила она. ‖«Не мы.» ‖Она ушла."],
    ["ru", "— Кто платит? — спросила она. ‖— Не мы."],
    ["fa", "«چه کسی می‌پردازد؟» گفت و رفت. ‖«ما نه.» ‖او بازنگشت."],
    [
      "zh",
      "“需求很弱。”河港公司总裁林峰在会上坦言。‖“会更糟吗？”分析师张敏写道，“我们不这么看。”‖股价下跌。",
    ],
    ["zh", "“谁来付钱？”他问道。‖“不是我们。”‖她走了。"],
    ["ko", "“누가 내는가?” 기자가 물었다. ‖“우리다.”"],
    ["ko", "“누가 내는가?” 라고 그녀가 물었다. ‖“우리는 아니다.” ‖그녀는 떠났다."],
    ["ja", "「誰が払うのか？」と彼女は聞いた。‖「私たちではない。」‖彼女は去った。"],
    ["en", "The fund (about 3 p.m. Monday it was empty. Then full.) grew again. ‖Odd."],
    ["en", "It grew. ‖(Nobody knew why.) ‖It shrank."],
    ["en", "She wrote that “the dam held.” (Reed 44). ‖He did not."],
    ["en", "Well ... perhaps . . . I doubt it. ‖He wrote […] and left."],
    ["en", "They stopped at Yahoo! in the summer."],
    ["en", "He paused... ‖Then he ran."],
    ["en", "It ended.‖Nobody came."],
    ["en", "Read https://www.Example.Com/a.Html or mail Ann.Lee@Post.Org today. ‖Thanks."],
    ["en", "Updated 9 p.m. | Published 8 a.m."],
    ["en", "Great! 😀 ‖Next one."],
    ["ru", "Передача «Кто? Где? Зачем?» идёт в девять. ‖Она скучна."],
    ["fr", "Le jeu « Tu viens ? Oui ! » passe à midi. ‖« Je sais. ‖Tu viens ? » dit-elle."],
    ["fa", "کتاب «باران چیست؟» مشهورترین اثر اوست. ‖او پرسید: «باران چیست؟» ‖کسی ندانست."],
    ["ar", "كتاب «ما هو المطر؟» أشهر أعماله. ‖عاد الناس... لكن المطر لم يتوقف. ‖ثم سكتوا."],
    ["hi", "उनकी पुस्तक 'वर्षा क्या है?' 1949 में छपी। ‖लोग लौटे... पर घर नहीं थे। ‖रात हुई।"],
    ["zh", "“为什么是我？”她问邻居，“为什么是现在？”‖没有人回答。‖“走吧！”他大叫。"],
    ["ja", "『雨とは何か？』（全2巻）は彼の本だ。‖雨娘。の歌が流れた。‖Wow!ニュースが伝えた。"],
    ["nl", "Het regende. ‖'s Avonds werd het droog. ‖'t Was laat."],
  ])("%s: %s", expectSentences);
});

describe("the notes of an encyclopedia", () => {
  it.each([
    ["en", "^ Voss, A. (1911). A Life on the Tarn. Kelm: Lee & Co. pp. 12–15."],
    ["en", '12. ^ a b "The dam held". Corvane Post. 4 May 1931. p. 7.'],
    ["de", "↑ A. Roth: Dämme. Talhofen 1901, S. 12. Vgl. auch Klein."],
  ])("are one claim each (%s): %s", expectSentences);
});

describe("small letters", () => {
  it("begin no sentence in an edited text", () =>
    expectSentences("en", "It was sold by auction. then again. ‖Nobody came. ‖It ended."));
  it("begin sentences where the writer has no capitals", () =>
    expectSentences("en", "i saw it. ‖nobody else did. ‖what now? ‖we wait."));
});

describe("a language that is unknown or wrong", () => {
  it.each([
    ["und", "Die Fähre sank am 3. Mai. ‖Das Ufer der Stadt war leer, und die Leute am Ufer schwiegen."],
    ["en", "Der Chef der Firma, Hr. Voss, kommt z. B. heute. ‖Das ist neu."],
    ["ru", "Mr. Reed left. ‖The dam held."],
    ["xx", "The dam held. ‖Nobody knew why."],
  ])("%s: %s", expectSentences);
});
