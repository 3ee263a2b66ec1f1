/**
 * Names by which agencies sign, as the source of a regular expression; letter case as they write themselves. Signs are
 * excluded where letters are meant: a class of all letters in each of these patterns takes long to compile.
 */
const AGENCY = [
  "Reuters|REUTERS|AP|The Associated Press|Associated Press|AFP|UPI|Bloomberg|Xinhua|XINHUA|Kyodo|Jiji|Yonhap|PTI|ANI|IANS|UNI|APP|Bernama",
  "picture[- ]alliance|dpa(?:[-/][^\\s\\d,.;:()]{1,12})?|DPA|epd|KNA|sid|SID|APA|apa|sda|SDA|Keystone-SDA|ots|AFX|dts|dapd",
  "AFPTV|Belga|ATS|ANSA|Ansa|AGI|Adnkronos|LaPresse|EFE|Efe|Europa Press|EUROPA PRESS|EP|Notimex|Télam|Lusa|LUSA|Agência Brasil|Estadão Conteúdo",
  "TASS|Tass|RIA Novosti|Interfax|ТАСС|РИА Новости|Интерфакс|Рейтер|Укринформ|БЕЛТА|ČTK|PAP|TT|NTB|Ritzau|STT|ANP|MTI|AA|Anadolu|DHA|İHA",
  "IRNA|ISNA|MNA|Mehr|Tasnim|Fars|FNA|IRIB|SANA|SPA|WAM|QNA|KUNA|BNA|MENA|NNA|Petra|WAFA",
  "رويترز|أ ف ب|أ\\.ف\\.ب|فرانس برس|د ب أ|أ ب|الأناضول|سانا|واس|وام|قنا|كونا|بترا|وفا|وكالات|سبوتنيك",
  "ایرنا|ایسنا|مهر|فارس|تسنیم|ایلنا|مهرنیوز|رویترز|آسوشیتدپرس|خبرگزاری [^\\s\\d،,.;:()]{2,12}",
  "भाषा|पीटीआई|एएनआई|आईएएनएस|वार्ता|एजेंसी|एजेंसियां|एएफपी|रॉयटर्स",
  "共同|時事|ロイター|新华社|新華社|中新社|中央社|法新社|路透社|美联社|美聯社",
].join("|");

const AGENCIES = new RegExp(`^(?:${AGENCY})(?:(?: ?[,/&+]|\\s(?:and|und|et|y|e)) ?(?:${AGENCY}))*$`);
const OPENING = new RegExp(`(?:${AGENCY})`, "y");
const WHOLE = new RegExp(`(?:${AGENCY})(?=[\\s,.:;/&+()[\\]（）।،–—-]|$)`, "y");

/** One agency or several and nothing else: `dpa, AFP and Reuters`. */
export function isAgency(name: string): boolean {
  return agencyEnd(name, 0, "whole") > 0 && AGENCIES.test(name);
}

/** Where an agency's name ends that begins at an offset, or 0; `opening`: more letters may follow, as in `APTN`. */
export function agencyEnd(text: string, at: number, extent: "whole" | "opening"): number {
  const pattern = extent === "whole" ? WHOLE : OPENING;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
