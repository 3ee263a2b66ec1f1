import { describe, expect, it } from "vitest";
import { allTold, mirrored, told } from "./testing/judged.ts";

describe("attributionCues", () => {
  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    [
      "proof for what was alleged",
      "Prosecutors allege that he forged the letters.",
      "Prosecutors proved that he forged the letters.",
      "Prosecutors allege -> Prosecutors proved that",
    ],
    [
      "said against claimed",
      "Farmers said the well was dry.",
      "Farmers claimed the well was dry.",
      "Farmers said -> Farmers claimed",
    ],
    [
      "said against admitted",
      "Ms Orlo said the tests were late.",
      "Ms Orlo admitted the tests were late.",
      "Ms Orlo said -> Ms Orlo admitted",
    ],
    [
      "another speaker",
      "Police said 12 cars burned.",
      "Witnesses said 12 cars burned.",
      "Police said -> Witnesses said",
    ],
    [
      "another speaker of the same office",
      "Works Minister Ola Brandt said the dam would hold.",
      "Labour Minister Eva Lund said the dam would hold.",
      "Works Minister Ola Brandt said -> Labour Minister Eva Lund said",
    ],
    [
      "a name against an institution",
      '"It is over," said Mara Venn.',
      '"It is over," said the police.',
      "said Mara Venn -> said the police",
    ],
    [
      "a spokeswoman of somebody else",
      "Fire crews said 12 cars burned.",
      "A police spokeswoman, Hilde Strand, said 12 cars burned.",
      "Fire crews said -> police spokeswoman, Hilde Strand, said",
    ],
    [
      "a source gone",
      "He left by the back door, according to two guards.",
      "He left by the back door.",
      "according to two guards -> –",
    ],
    [
      "an inverted speaker",
      '"It is over," said Mara Venn.',
      '"It is over," claimed Mara Venn.',
      "said Mara Venn -> claimed Mara Venn",
    ],
    [
      "another inverted speaker",
      '"It is over," said Mara Venn, who added that she was glad.',
      '"It is over," said Eva Lund.',
      "said Mara Venn -> said Eva Lund",
    ],
    [
      "a speaker before a relative clause",
      "The union, which has many members, said pay would rise.",
      "The firm, which has many members, said pay would rise.",
      "union, which has many members, said -> firm, which has many members, said",
    ],
    [
      "what critics argue",
      "The plan is dear, critics argue.",
      "The plan is dear, critics say.",
      "critics argue -> critics say",
    ],
    [
      "what is added before anybody has spoken",
      "It was cold, he added. Venn said it was over.",
      "It was cold, he denied. Venn said it was over.",
      "added -> denied",
    ],
    [
      "a pronoun of one side",
      "He added that it was cold.",
      "Venn denied that it was cold.",
      "added -> Venn denied",
    ],
    [
      "one of two sources gone",
      "He left, according to two guards. She stayed, according to a cook.",
      "He left. She stayed.",
      "according to two guards -> –",
    ],
    [
      "a denial against what is no denial",
      "He denied taking bribes.",
      "He said he took bribes.",
      "denied -> said",
    ],
    [
      "a claim that says no on both sides",
      "He claimed he did not take bribes.",
      "He said he did not take bribes.",
      "claimed -> said",
    ],
    [
      "a report against people",
      "The report said pay fell.",
      "Farmers said pay fell.",
      "report said -> Farmers said",
    ],
    [
      "two names of one office where one is set off",
      "The minister Ola Brandt said it would hold.",
      "The minister, Eva Lund, said it would hold.",
      "minister Ola Brandt said -> minister, Eva Lund, said",
    ],
    [
      "another verb, whatever a pronoun denied before",
      "He denied it. The mayor claimed he was away.",
      "The mayor said he was away.",
      "mayor claimed -> mayor said",
    ],
    [
      "a denial whose claim does not go on with the other side's verb",
      "The mayor claimed he was away.",
      "The mayor denied it, saying he was ill. He claimed he was away.",
      "mayor claimed -> mayor denied",
    ],
    [
      "what somebody found who is no report",
      "Divers found that it leaked.",
      "Divers said that it leaked.",
      "Divers found -> Divers said",
    ],
    [
      "the second of two verbs in one sentence",
      "Venn said it was over, and Orlo claimed it was cold.",
      "Venn said it was over, and Orlo denied it was cold.",
      "Orlo claimed -> Orlo denied",
    ],
    [
      "the second of two speakers in one sentence",
      "Venn said it was over, and Orlo said it was cold.",
      "Venn said it was over, and Kast said it was cold.",
      "Orlo said -> Kast said",
    ],
    [
      "what goes on with another verb",
      "Venn said he was ill, admitting he drank.",
      "Venn said he was ill, denying he drank.",
      "admitting -> denying",
    ],
    [
      "what is added in a sentence of its own",
      "Venn said it was over. It was cold, he added.",
      "Venn said it was over. It was cold, he denied.",
      "added -> denied",
    ],
    [
      "what is said behind a verb that nobody spoke either",
      "He denied it was cold, he said.",
      "He denied it was cold, he claimed.",
      "said -> claimed",
    ],
    [
      "what is added before the speaker of the sentence",
      "It was cold, he added, and Venn said it was over.",
      "It was cold, he denied, and Venn said it was over.",
      "added -> denied",
    ],
    [
      "a denial against a claim that says no",
      "He denied taking bribes.",
      "He claimed he did not take bribes.",
      "denied -> claimed",
    ],
    [
      "a denial that somebody else goes on from",
      "The mayor claimed he was away.",
      "The mayor denied it and the driver claimed he was ill.",
      "mayor claimed -> mayor denied",
    ],
    [
      "two names behind one word",
      "Police and Ola Brandt said it would hold.",
      "Police and Eva Lund said it would hold.",
      "Ola Brandt said -> Eva Lund said",
    ],
    [
      "what goes on without a speaker",
      "Venn left, saying it was cold.",
      "Venn left, claiming it was cold.",
      "saying -> claiming",
    ],
    [
      "who confirmed it and who denied it",
      "The plan was confirmed by the mayor.",
      "The plan was denied by the mayor.",
      "confirmed by the mayor -> denied by the mayor",
    ],
    [
      "another one by whom it was confirmed",
      "The plan was confirmed by the mayor.",
      "The plan was confirmed by the bishop.",
      "confirmed by the mayor -> confirmed by the bishop",
    ],
    [
      "what was confirmed by nobody who is named",
      "The plan was confirmed on Monday.",
      "The plan was denied on Monday.",
      "confirmed -> denied",
    ],
    [
      "a speaker behind a semicolon",
      "Rain fell; Venn said it was over.",
      "Rain fell; Orlo said it was over.",
      "Venn said -> Orlo said",
    ],
    [
      "a source before a day",
      "According to the mayor on Monday it was over.",
      "According to the bishop on Monday it was over.",
      "According to the mayor -> According to the bishop",
    ],
    [
      "a source before a comma",
      "According to the mayor, it was over.",
      "According to the bishop, it was over.",
      "According to the mayor -> According to the bishop",
    ],
    [
      "a source before a relative clause",
      "According to a cook who saw him he left.",
      "According to a guard who saw him he left.",
      "According to a cook -> According to a guard",
    ],
    [
      "a speaker whose name opens the other sentence for another reason",
      "Kelm said it was over.",
      "Kelm fell, said Mara Venn.",
      "Kelm said -> said Mara Venn",
    ],
    [
      "another head of the works, in the second sentence",
      "It rained. Orla Venn, head of the works, said it was over.",
      "It rained. Eva Lund, head of the works, said it was over.",
      "Orla Venn, head of the works, said -> Eva Lund, head of the works, said",
    ],
    [
      "another club of as many members, in the second sentence",
      "It rained. The union, which has 4,000 members, said it was over.",
      "It rained. The guild, which has 4,000 members, said it was over.",
      "union, which has 4,000 members, said -> guild, which has 4,000 members, said",
    ],
    [
      "another speaker behind a quotation, in the second sentence",
      'It rained. "It is over," said Mara Venn.',
      'It rained. "It is over," said Eva Lund.',
      "said Mara Venn -> said Eva Lund",
    ],
    [
      "another source, in the second sentence",
      "It rained. According to the mayor it was over.",
      "It rained. According to the bishop it was over.",
      "According to the mayor -> According to the bishop",
    ],
    [
      "another source before a pronoun",
      "According to police they left.",
      "According to guards they left.",
      "According to police -> According to guards",
    ],
    [
      "another speaker of one whom both tell of",
      "On Monday Venn said Lund lied.",
      "On Monday Kast said Lund lied.",
      "Venn said -> Kast said",
    ],
    [
      "another speaker in a clause of his own",
      "The guards left when the mayor said it was over.",
      "The guards left when the bishop said it was over.",
      "mayor said -> bishop said",
    ],
  ])("tells %s", (_, left, right, ...cues) => {
    expect(told("attribution", { left, right })).toEqual(cues);
    expect(told("attribution", { left: right, right: left })).toEqual(cues.map(mirrored));
  });

  it.each<[what: string, left: string, right: string]>([
    ["verbs of one class", "Police said 12 cars burned.", "Police reported that 12 cars burned."],
    ["a source in another form", "According to the inquest, he fell.", "He fell, the inquest said."],
    [
      "a name against an office that she may hold",
      '"It is over," said Mara Venn.',
      '"It is over," said the harbour master.',
    ],
    [
      "a name against a head of police",
      '"It is over," said Mara Venn.',
      '"It is over," said the police chief.',
    ],
    [
      "an institution and its spokeswoman",
      "Police said 12 cars burned.",
      "A police spokeswoman, Hilde Strand, said 12 cars burned.",
    ],
    [
      "an institution and its spokeswoman, who is named behind what she says",
      "Police said the road was closed.",
      "The road was closed, a police spokeswoman, Hilde Strand, said.",
    ],
    [
      "the source of what the other side does not tell",
      "Halten has 21,000 people.",
      "The town of 21,000 people owes its banks 48 million euros, according to the clerk.",
    ],
    ["a pronoun", "Mara Venn said the rise was small.", "The rise was small, she said."],
    [
      "a relative clause after the speaker",
      "The union, which has many members, said pay would rise.",
      "The union said pay would rise.",
    ],
    ["what was come upon", "The body lay near the mill.", "Two boys found the body near the mill."],
    ["what a report found", "The report found the bridge weak.", "The report said the bridge was weak."],
    [
      "a verb inside what is said",
      "Investigators found no fault with the brakes.",
      "Investigators said they found no fault with the brakes.",
    ],
    ["a title", "Judge Mara Venn said so on Monday.", "On Monday, Mara Venn, head of the court, said so."],
    [
      "a speaker the other side speaks of",
      "The union said it fears job losses.",
      "The union fears job losses.",
    ],
    [
      "a denial that goes on",
      "The mayor told reporters his men had waited.",
      "The mayor denied this, saying his men had waited.",
    ],
    ["a denial of what is said not to be so", "He denied taking bribes.", "He said he did not take bribes."],
    ["the same, seen from the other side", "He said he did not take bribes.", "He denied taking bribes."],
    [
      "a source that the other side tells of",
      "He left by the back door, according to two guards.",
      "He left by the back door. Guards saw him.",
    ],
    [
      "a source of two of whom the other side tells of one",
      "According to two guards and a cook he left.",
      "A cook saw that he left.",
    ],
    ["a report and its authors", "The report said pay fell.", "Researchers said pay fell."],
    ["a source without a name", "He left, he said.", "He left."],
    [
      "a name with another title",
      "Mayor Ola Brandt said the dam would hold.",
      "The mayor said the dam would hold.",
    ],
    [
      "a verb in the middle of a quotation",
      '"The board denied it," Venn said.',
      '"The board admitted it," Venn said.',
    ],
    ["verbs inside quotations", 'Her aide said she "fully denies it".', 'Her aide said she "denies it".'],
    ["United States", "He moved to the United States.", "He moved to America."],
    ["United States beside something else", "He moved to the United States in May.", "Nothing else came."],
    ["a report and authors of a place", "The report said pay fell.", "Researchers from Kelm said pay fell."],
    ["authors and a team", "The study authors said pay fell.", "A research team said pay fell."],
    [
      "a family name under another office",
      "Minister Ola Brandt said it would hold.",
      "Works Secretary Brandt said it would hold.",
    ],
    [
      "a speaker of whom the other side speaks",
      "Ola Brandt said the dam would hold.",
      "Union leader Eva Lund said Ola Brandt had it built.",
    ],
    [
      "an office of another town",
      "The minister in Kelm said the dam would hold.",
      "The minister in Sarn said the dam would hold.",
    ],
    [
      "mayors of two towns, who are told as names",
      "Brandt, mayor of Kelm, said the dam would hold.",
      "Lund, mayor of Sarn, said the dam would hold.",
    ],
    [
      "two people of one city, who are told as names",
      "Mayor Ola Brandt of Kelm City said it would hold.",
      "Mayor Eva Lund of Kelm City said it would hold.",
    ],
    [
      "where it was told",
      "The fire was confirmed at the town hall.",
      "The fire was confirmed at the old mill.",
    ],
  ])("is silent on %s", (_, left, right) => {
    expect(told("attribution", { left, right })).toEqual([]);
    expect(told("attribution", { left: right, right: left })).toEqual([]);
  });

  it("tells nothing at all of a title that is left out", () => {
    const tellings = { left: "Mayor Ola Brandt said it would hold.", right: "The mayor said it would hold." };
    expect(allTold(tellings)).toEqual([]);
  });

  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    [
      "de",
      "Die Stadt sagte, das Geld sei da.",
      "Die Stadt räumte ein, das Geld sei da.",
      "Stadt sagte -> Stadt räumte ein",
    ],
    ["de", "Nach Angaben der Polizei brannte ein Haus.", "Ein Haus brannte, teilte die Polizei mit."],
    [
      "de",
      "Am Montag sagte die Ministerin, der Damm sei sicher.",
      "Am Montag sagte der Bürgermeister, der Damm sei sicher.",
      "sagte die Ministerin -> sagte der Bürgermeister",
    ],
    [
      "de",
      "Laut Polizei brannten zwölf Autos.",
      "Laut Feuerwehr brannten zwölf Autos.",
      "Laut Polizei -> Laut Feuerwehr",
    ],
    [
      "de",
      "Die Firma wies die Vorwürfe zurück.",
      "Die Firma räumte die Vorwürfe ein.",
      "Firma wies die Vorwürfe zurück -> Firma räumte die Vorwürfe ein",
    ],
    ["de", "Wie die Polizei mitteilte, brannte es.", "Die Polizei teilte am Abend mit, es habe gebrannt."],
    ["de", "Der Damm halte, teilte er der Zeitung mit.", "Der Damm halte, teilte er dem Sender mit."],
    ["de", "Der Damm halte, gab sie in Köln bekannt.", "Der Damm halte, gab sie in Bonn bekannt."],
    [
      "de",
      "Der Damm halte, teilte die Polizei dem Sender mit.",
      "Der Damm halte, teilte die Feuerwehr dem Sender mit.",
      "teilte die Polizei dem Sender mit -> teilte die Feuerwehr dem Sender mit",
    ],
    ["de", "Der örtliche Bürgermeister sagte, es brenne.", "Der örtliche Politiker sagte, es brenne."],
    ["de", "Die heimische Wirtschaft sagte, es fehle.", "Die heimischen Betriebe sagten, es fehle."],
    [
      "de",
      "Die örtliche Polizei sagte, es brenne.",
      "Die örtliche Feuerwehr sagte, es brenne.",
      "örtliche Polizei sagte -> örtliche Feuerwehr sagte",
    ],
    ["de", "Die Polizei sagte, es brenne.", "Polizeisprecherin Hilde Strand sagte, es brenne."],
    [
      "de",
      "Die Polizei sagte, es brenne.",
      "Die Polizeigewerkschaft sagte, es brenne.",
      "Polizei sagte -> Polizeigewerkschaft sagte",
    ],
    ["de", "„Es ist vorbei“, sagte Orla Venn.", "„Es ist vorbei“, sagte der Polizeichef."],
    ["de", "„Es ist vorbei“, sagte Orla Venn.", "„Es ist vorbei“, sagte der Sprecher der Polizei."],
    ["de", "„Es ist vorbei“, sagte Venn.", "„Es ist vorbei“, sagte der SPD-Politiker."],
    ["de", "„Es ist vorbei“, sagte Orla Venn.", "„Es ist vorbei“, sagte die 52-jährige Bürgermeisterin."],
    [
      "de",
      "„Es ist vorbei“, sagte Orla Venn.",
      "„Es ist vorbei“, sagte die Polizei.",
      "sagte Orla Venn -> sagte die Polizei",
    ],
    [
      "de",
      "„Es ist vorbei“, sagte Orla Venn.",
      "„Es ist vorbei“, sagte SPD-Chef Udo Kast.",
      "sagte Orla Venn -> sagte SPD-Chef Udo Kast",
    ],
    [
      "de",
      "Halten hat rund 21.000 Einwohner.",
      "Die rund 21.000 Einwohner zählende Stadt ist nach Angaben der Kämmerei mit 48 Millionen Euro verschuldet.",
    ],
    [
      "de",
      "Halten ist mit 48 Millionen Euro verschuldet.",
      "Halten ist nach Angaben der Kämmerei mit 48 Millionen Euro verschuldet.",
      "– -> nach Angaben der Kämmerei",
    ],
    [
      "fr",
      "« Le pont est sûr », a déclaré Mara Venn.",
      "« Le pont est sûr », a déclaré Hugo Stenn.",
      "a déclaré Mara Venn -> a déclaré Hugo Stenn",
    ],
    ["fr", "« Le pont est sûr », a déclaré Mara Venn.", "« Le pont est sûr », a déclaré le maire."],
    [
      "de",
      "Der Damm halte, sagte am Montag die Ministerin.",
      "Der Damm halte, sagte am Montag der Bürgermeister.",
      "sagte am Montag die Ministerin -> sagte am Montag der Bürgermeister",
    ],
    ["de", "Der Damm halte, sagte am Montag die Ministerin.", "Der Damm halte, sagte die Ministerin."],
    ["de", "Der Damm halte, sagte am Montag niemand.", "Der Damm halte, sagte niemand am Montag."],
    [
      "fr",
      "La digue tiendra, a déclaré lundi le maire.",
      "La digue tiendra, a déclaré lundi l'évêque.",
      "a déclaré lundi le maire -> a déclaré lundi l'évêque",
    ],
    [
      "es",
      "El dique aguantará, dijo el lunes la ministra.",
      "El dique aguantará, dijo el lunes el alcalde.",
      "dijo el lunes la ministra -> dijo el lunes el alcalde",
    ],
    [
      "es",
      "El lunes dijo la ministra que el puente es seguro.",
      "El lunes dijo el alcalde que el puente es seguro.",
      "dijo la ministra -> dijo el alcalde",
    ],
    [
      "ru",
      "«Мост безопасен», — сказала Мара Венн.",
      "«Мост безопасен», — сказал Том Орло.",
      "сказала Мара Венн -> сказал Том Орло",
    ],
    [
      "de",
      "Nach dem Brand sagte die Ministerin, es sei vorbei.",
      "Nach dem Brand sagte der Bürgermeister, es sei vorbei.",
      "sagte die Ministerin -> sagte der Bürgermeister",
    ],
    [
      "de",
      "Die Lage war ernst, am Montag sagte die Ministerin das.",
      "Die Lage war ernst, am Montag sagte der Bürgermeister das.",
      "sagte die Ministerin -> sagte der Bürgermeister",
    ],
    [
      "de",
      "Wie die Polizei am Montag mitteilte, brannte es.",
      "Wie die Feuerwehr am Montag mitteilte, brannte es.",
      "Polizei am Montag mitteilte -> Feuerwehr am Montag mitteilte",
    ],
    ["ru", "«Всё», — сказал Том.", "«Всё», — сказал Пётр.", "сказал Том -> сказал Пётр"],
    ["ar", "قال الوزير إن الماء كاف.", "قال العمدة إن الماء كاف.", "قال الوزير -> قال العمدة"],
    ["zh", "据警方称，大坝安全。", "据市长称，大坝安全。", "据警方 -> 据市长"],
    ["fa", "وزیر گفت آب کافی است.", "وزیر مدعی شد آب کافی است.", "وزیر گفت -> وزیر مدعی شد"],
    ["zh", "部长表示，大坝安全。", "市长表示，大坝安全。", "部长表示 -> 市长表示"],
    ["zh", "水利部长说大坝安全。", "部长说大坝安全。"],
    ["zh", "部长说“大坝安全”。", "部长声称“大坝安全”。", "部长说 -> 部长声称"],
    ["zh", "公司宣布召回汽车。", "公司承认召回汽车。", "公司宣布 -> 公司承认"],
    [
      "de",
      "Es regnete. Am Montag sagte die Ministerin, es sei vorbei.",
      "Es regnete. Am Montag sagte die Bischöfin, es sei vorbei.",
      "sagte die Ministerin -> sagte die Bischöfin",
    ],
    [
      "de",
      "Orla Venn sagte Eva Lund, es sei vorbei.",
      "Mara Kast sagte Eva Lund, es sei vorbei.",
      "Orla Venn sagte -> Mara Kast sagte",
    ],
    [
      "de",
      "Es brannte, der Polizei zufolge.",
      "Es brannte, der Feuerwehr zufolge.",
      "Polizei zufolge -> Feuerwehr zufolge",
    ],
    [
      "de",
      "Der Polizei zufolge brannte ein Haus.",
      "Der Feuerwehr zufolge brannte ein Haus.",
      "Polizei zufolge -> Feuerwehr zufolge",
    ],
    [
      "de",
      "Ein Haus brannte der Polizei zufolge.",
      "Der Feuerwehr zufolge brannte ein Haus.",
      "Polizei zufolge -> Feuerwehr zufolge",
    ],
    ["de", "Ein Haus brannte der örtlichen Polizei zufolge.", "Laut Polizei brannte ein Haus."],
    ["de", "Angaben der Polizei zufolge brannte ein Haus.", "Ein Haus brannte, sagte die Polizei."],
    [
      "de",
      "Laut örtlicher Polizei brannte ein Haus.",
      "Laut örtlicher Feuerwehr brannte ein Haus.",
      "Laut örtlicher Polizei -> Laut örtlicher Feuerwehr",
    ],
    ["de", "Die örtliche Polizei sagte, es brenne.", "Die Polizei am Ort sagte, es brenne."],
    [
      "en",
      "The lake is safe, a police spokesman said.",
      "The lake is safe, a spokeswoman for the hospital said.",
      "police spokesman said -> spokeswoman for the hospital said",
    ],
    [
      "en",
      "The lake is safe, a police spokesman said.",
      "The lake is safe, a spokesperson for the police said.",
    ],
    ["en", "The lake is safe, a police spokesman said.", "The lake is safe, spokesman Tom Orlo said."],
    [
      "en",
      "Minister Orlo said the lake is safe.",
      "Minister Stenn said the lake is safe.",
      "Minister Orlo said -> Minister Stenn said",
    ],
    ["en", "Minister Orlo said the lake is safe.", "Prime Minister Tom Orlo said the lake is safe."],
    [
      "de",
      "Der See ist sauber, sagte ein Sprecher der Polizei.",
      "Der See ist sauber, sagte ein Feuerwehrsprecher.",
      "sagte ein Sprecher der Polizei -> sagte ein Feuerwehrsprecher",
    ],
    [
      "de",
      "Der See ist sauber, sagte ein Sprecher der Polizei.",
      "Der See ist sauber, sagte ein Polizeisprecher.",
    ],
    [
      "de",
      "Innenminister Orlo sagte, der See sei sauber.",
      "Innenminister Stenn sagte, der See sei sauber.",
      "Innenminister Orlo sagte -> Innenminister Stenn sagte",
    ],
    ["de", "Innenminister Orlo sagte, der See sei sauber.", "Minister Tom Orlo sagte, der See sei sauber."],
    [
      "pl",
      "Jezioro jest czyste, powiedział rzecznik policji.",
      "Jezioro jest czyste, powiedział rzecznik szpitala.",
      "powiedział rzecznik policji -> powiedział rzecznik szpitala",
    ],
    ["pl", "Jezioro jest czyste, powiedział rzecznik policji.", "Jezioro jest czyste, powiedziała policja."],
    [
      "ru",
      "Озеро чистое, сообщил представитель полиции.",
      "Озеро чистое, сообщил представитель мэрии.",
      "сообщил представитель полиции -> сообщил представитель мэрии",
    ],
    ["zh", "警方发言人表示，湖水干净。", "法院发言人表示，湖水干净。", "警方发言人表示 -> 法院发言人表示"],
    ["zh", "警方发言人表示，湖水干净。", "警方表示，湖水干净。"],
  ])("reads %s: %s / %s", (language, left, right, ...cues) => {
    expect(told("attribution", { left, right, language })).toEqual(cues);
  });

  it.each<[language: string, left: string, right: string, ...cues: string[]]>([
    [
      "de",
      "Die Fraktionschefin der Grünen, Miriam Ecker, nannte den Rücktritt überfällig. „Er hat das Vertrauen verspielt“, sagte sie.",
      "„Er hat das Vertrauen verspielt“, sagte SPD-Fraktionschef Jürgen Vogt.",
      "sagte sie -> sagte SPD-Fraktionschef Jürgen Vogt",
    ],
    [
      "de",
      "Die Fraktionschefin der Grünen, Miriam Ecker, nannte den Rücktritt überfällig. „Er hat das Vertrauen verspielt“, sagte sie.",
      "„Er hat das Vertrauen verspielt“, sagte Miriam Ecker.",
    ],
    [
      "de",
      "Die Fraktionschefin der Grünen, Miriam Ecker, nannte den Rücktritt überfällig. „Er hat das Vertrauen verspielt“, sagte sie.",
      "„Er hat das Vertrauen verspielt“, sagte Ecker.",
    ],
    [
      "de",
      "Die Fraktionschefin der Grünen, Miriam Ecker, nannte den Rücktritt überfällig. „Er hat das Vertrauen verspielt“, sagte sie.",
      "„Er hat das Vertrauen verspielt“, sagte die Münchner Politikerin.",
    ],
    [
      "de",
      "Die Hamburger Senatorin nannte den Rücktritt überfällig. „Er hat das Vertrauen verspielt“, sagte sie.",
      "„Er hat das Vertrauen verspielt“, sagte Eva Lund.",
    ],
    [
      "de",
      "Die SPD griff Miriam Ecker an. „Er hat das Vertrauen verspielt“, sagte sie.",
      "„Er hat das Vertrauen verspielt“, sagte Eva Lund.",
    ],
    [
      "de",
      "Die Bürgermeisterin, Miriam Ecker, nannte ihn überfällig. „Er hat das Vertrauen verspielt“, sagte sie.",
      "„Er hat das Vertrauen verspielt“, sagte Eva Lund.",
      "sagte sie -> sagte Eva Lund",
    ],
    [
      "en",
      'The mayor, Mara Venn, called it late. "He lost our trust," she said.',
      '"He lost our trust," said Ola Brandt.',
      "she said -> said Ola Brandt",
    ],
    [
      "en",
      'The mayor, Mara Venn, met Eva Lund. "He lost our trust," she said.',
      '"He lost our trust," said Ola Brandt.',
    ],
    [
      "en",
      'The mayor, Mara Venn, called it late. "He lost our trust," she said.',
      '"He lost our trust," said the mayor.',
    ],
    ["en", 'Real Kelm won. "We were good," he said.', '"We were good," said Ola Brandt.'],
    [
      "en",
      'On Monday, Mara Venn, the mayor, left. "We were good," she said.',
      '"We were good," said Ola Brandt.',
    ],
    [
      "en",
      'The mayor, Mara Venn, left Ola Brandt. "We were good," she said.',
      '"We were good," said Ola Brandt.',
    ],
    [
      "en",
      'The mayor, Mara Venn, left. It rained. "We were good," she said.',
      '"We were good," said Ola Brandt.',
    ],
    ["en", 'The mayor, Mara Venn, left. "We were good," they said.', '"We were good," said Ola Brandt.'],
  ])("reads whom a pronoun stands for in %s: %s / %s", (language, left, right, ...cues) => {
    expect(told("attribution", { left, right, language })).toEqual(cues);
    expect(told("attribution", { left: right, right: left, language })).toEqual(cues.map(mirrored));
  });
});
