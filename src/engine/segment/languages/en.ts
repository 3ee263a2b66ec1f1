import type { Language } from "./language.ts";

const PAPER = "(?:article|story|report|piece|work|content|text|post|page|item|site|website|material)";

export const english: Language = {
  code: "en",
  goesOn:
    "Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Hon Gen Maj Col Lt Ltn Sgt Capt Cpl Cmdr Cdr Adm Brig Sen Sens Rep Reps Gov Govs " +
    "Lieut Supt Insp Det Atty Amb Pres St Ste Mt Ft Msgr Fr Sr " +
    "e.g i.e eg ie viz vs v cf f.e approx ca incl esp resp Revd Cpt Cllr Ald Comdr Cmdt Wm Geo Chas Jas Thos Robt Benj asst",
  onlyHere: "Min Sec Del Esq Bros trans repr",
  counts:
    "No Nos no nos p pp P.O est vol Vol vols fig Fig figs Figs eq Eq ch Ch chap Chap sec Sec SEC sect Sect art Art pt Pt par para ver ed Ed Rs rs app Appx Ex ex op Op Rm Ste ext Apt apt Mon Tue Tues Wed Thu Thurs Fri Sat Sun",
  closes: "etc a.m p.m A.M P.M btw BC BCE AD CE",
  mayEnd:
    "al Inc INC Ltd LTD Co CO co Corp CORP Cos LLC L.L.C Bros Jr Sr Esq Ph.D PhD M.D B.A M.A D.C dept Dept Univ univ Est Ave Blvd Rd St st Bldg Assn assn Intl Natl Govt govt Mfg Pty Pvt Pte med Mass Calif Conn Fla Ill Ind Kan Ky La Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ariz Ark Colo Del Ga Md Ala Ont Que Sask oz lb lbs sq avg ex Tel tel Wilts Hants Herts Berks Bucks Staffs Lincs Notts Northants Yorks Lancs Worcs Glos Cambs Hosp Soc Acad Div Regt Cav Inf Dist Twp Ctr Int'l Nat'l Gov't Ass'n cts ft yd yds hr hrs yr yrs mins secs",
  openers:
    "The A An He She It They We You I I'm I've I'd I'll This That These Those There Here In On At By For From With To But And Or So If When While As After Before Since Because Although Though However His Her Its Their Our My Your Who What Where Why How Which Not Yes Let's Let One Some Many Most Several All Both Each Another Other Once Now Then Also Yet Still Instead Meanwhile Today Yesterday He's She's It's They're We're That's There's Nor Until Under During Despite According Last Among Nobody Nothing None Everyone Everything Someone Something Neither Every Any Such Perhaps Maybe Soon Finally Eventually Two Three Four Five Did Is Was Were Are Do Does Has Have Had Mr Mrs Ms",
  starters:
    "Police Officers Firefighters Officials Authorities Prosecutors Investigators Detectives Researchers Scientists Experts Doctors Lawmakers Ministers Campaigners Critics Residents Witnesses Passengers Parents Students Teachers Drivers Tourists Visitors Voters Fans Players Investors Shares Prices Sales Figures Tests Crews More Around Nearly Almost About Over Dozens Hundreds Thousands Millions Just Only Even Later Earlier Previously Asked Speaking Writing Anyone Thanks",
  titleCase: true,
  silent: "And But Or So Nor I I'm I've I'd I'll A May Who Mr Mrs Ms Two Three Four Five",
  unmarked:
    "In On At After Before When While As If Since Because Although Despite According Under Until During",
  titled:
    /^(?:books?|novels?|novella|films?|movies?|albums?|songs?|singles?|series|shows?|plays?|poems?|essays?|memoir|magazine|newspaper|band|musical|opera|sitcom|documentary)$/u,
  months:
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
  dateWords:
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun at on of the am pm a m p GMT UTC BST EST EDT ET CET CEST PST PDT PT IST noon midnight local time st nd rd th hours hrs ago minutes date",
  // “Who pays?” Ms. Olsen asked the crowd.
  attribution:
    /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{2,12}) ){1,6}(?:(?:said|says|wrote|added|replied)(?=\.|, ["“])|(?:asked|asks|cried|shouted|yelled|wondered|exclaimed)(?=(?: (?!to )\p{Ll}+){0,6}\.))/u,
  by: "By BY by",
  labels: {
    byline:
      "By|Written by|Words by|Words|Text by|Story by|Author|Authors|Reporter|Reporters|Reported by|Reporting by|Report by|Edited by|Editing by|Editor|Editors|Translated by|Translator|Compiled by|Contributors|Correspondent",
    credit:
      "Photo|Photos|Photo by|Photos by|Photo credit|Photograph|Photograph by|Photography|Picture|Picture by|Pictures|Pictures by|Pic|Image|Image by|Images|Image credit|Image source|Credit|Credits|Illustration|Illustration by|Graphic|Graphics|Video|Video by|Getty Images|File photo|Cover photo|Cover image|Featured image",
    readMore:
      "Read more|Read also|Also read|Read next|Read on|Read here|See also|See more|More|More on this|More on this story|Related|Related articles|Related article|Related stories|Related story|Related news|Related topics|Related content|Recommended|Learn more|Find out more|Watch|Listen|Watch also|Don't miss|Don’t miss|You may also like|Up next|Must read|Further reading|Continue reading",
    updated:
      "Published|Updated|Last updated|Last update|First published|Posted|Posted on|Modified|Last modified|Published on|Updated on|Updated at|Date|Issued|Date published|Publication date|Reading time|Originally published",
    signature: "Source|Sources|Agency|Agencies|Via|News ID|Story code|News code|Copy",
    promotion:
      "Newsletter|Follow us|Follow us on|Subscribe|Sign up|Advertisement|Sponsored|Tags|Topics|Share|Share this|Categories|Hidden categories|Our Standards",
  },
  phrases: {
    licence: [
      /^(?:all|the)? ?contents? (?:by|of|on|from) [^.]{1,80} (?:is|are) (?:licen[sc]ed|published|available|distributed) under/u,
      new RegExp(
        `^this ${PAPER}[^.]{0,60} (?:is|was|has been) (?:licen[sc]ed|(?:re)?published|(?:made )?available|released|distributed|shared|reproduced) (?:here )?(?:under|with permission|by permission)`,
        "iu",
      ),
      /^(?:licen[sc]ed|(?:re)?published|available|released|reproduced|reprinted) (?:under (?:a |the )?(?:creative commons|cc|terms)|with permission)/u,
      /^(?:©|\(c\)|copyright)[^.]{0,80}(?:all rights reserved|(?:19|20)\d\d)/u,
      /^all rights (?:are )?reserved(?: \S+){0,8}$/u,
      new RegExp(
        `^(?:this|no part of this) ${PAPER} (?:may|must|can)(?: ?not)? be (?:re)?(?:published|produced|broadcast|written|distributed|printed)`,
        "iu",
      ),
      /^(?:reproduction|republication|republishing|redistribution|reprinting|unauthori[sz]ed (?:use|reproduction)) [^.]{0,80}(?:prohibited|forbidden|permitted|permission|allowed|consent)/u,
      /^creative commons (?:attribution|licen[sc]e|cc)/u,
      /^(?:terms (?:of use|and conditions|of service)|(?:privacy|cookie) (?:policy|notice|settings))(?: apply)?(?: ?[|·•] ?(?:terms|privacy|cookie)[^.|·•]{0,20})*$/u,
      /^cc[ -]by(?:-(?:nc|sa|nd)){0,2}(?: \d\.\d)?$/u,
      /^[^.]{1,40} is not responsible for the content of (?:external|other|third-party) (?:sites|websites|links)$/u,
    ],
    updated: [
      /^this is a (?:breaking|developing)(?: news)?(?: news| and (?:breaking|developing))? (?:news )?(?:story|article|report|event|update)/u,
      /^this (?:story|article|report|page|post|live blog) (?:will be|is being|has been|was)(?: last)? (?:updated|corrected|amended)/u,
      /^(?:more|details|updates) (?:to follow|to come|soon|follow|will follow)$/u,
      /^(?:\S+ )?(?:min(?:ute)?s?|hours?|days?) (?:ago|read)$/u,
      /^\d{1,3}[ -]min(?:ute)?s? read$/u,
    ],
    promotion: [
      /^(?:please )?(?:sign up|subscribe|register)(?: now| here| today)?(?:$| (?:to|for|here|now|today|with|and|free)(?!\p{L})[^.]{0,90}(?:newsletters?|briefings?|alerts?|bulletins?|updates|channel|podcasts?|e-?mails?|inbox|notifications?|headlines|app(?!\p{L})|access|feed|digest|edition|free))/u,
      /^(?:please )?subscribe to (?:us|our|the)(?!\p{L})[^.]{0,70}$/u,
      /^get (?:the |our |all |your |more )[^.]{0,80}(?:newsletters?|inbox|alerts|by e-?mail|e-?mails?$|on your phone|our app|delivered|notifications)/u,
      /^(?:please )?(?:like and )?(?:follow|find|join|like|connect with|visit) (?:us|our|the [^.]{1,40}team) [^.]{0,60}(?:on|at|via|channel|group|newsletter|community|page|conversation)(?!\p{L})/u,
      /^follow [^.]{1,50} on (?:twitter|x|facebook|instagram|telegram|linkedin|tiktok|whatsapp|youtube|threads|bluesky|mastodon|google news|social media)(?!\p{L})/u,
      /^(?:please )?(?:support|help) (?:our|us|independent|quality|local|free)(?!\p{L})[^.]{0,60}(?:journalism|donat|contribut|subscri|reporting|newsroom|member)/u,
      /^(?:download|install|try|get) (?:our|the)(?!\p{L})[^.]{0,50}(?<!\p{L})apps?(?!\p{L})/u,
      /^(?:click|tap|swipe|scan) (?:here|the link|this link|on the link|the qr)(?!\p{L})/u,
      /^(?:enjoy(?:ed|ing)|like|liked) (?:this|our|reading|what)(?!\p{L})[^.]{0,60}\?/u,
      /^(?:never|don['’]t) miss (?:a|an|out|another|our|any)(?!\p{L})[^.]{0,50}(?:story|stories|news|update|edition|issue|beat|headline|moment|newsletter)/u,
      /^(?:share|tweet|print|e-?mail)(?: this)?(?: (?:article|story|on|via|with|page|post|link|facebook|twitter|x|whatsapp|linkedin|reddit|bluesky))*$/u,
      /^(?:do you have|got|have) (?:a|any) (?:story|tip|news tip|comments?|question)(?!\p{L})[^.]{0,60}\?/u,
      /^(?:to|you can) (?:subscribe|sign up|unsubscribe|get (?:our|the) newsletter)(?!\p{L})[^.]{0,80}(?:newsletter|click|visit|here|e-?mail|updates|alerts|go to|at any time)/u,
      /^(?:you can )?unsubscribe (?:at any time|any time|anytime|here)/u,
      /^(?:this site|we) (?:uses?|use) cookies(?!\p{L})/u,
      /^(?:accept|reject|manage) (?:all )?(?:cookies|cookie settings)$/u,
      /^listen to this (?:article|story)$/u,
      /^(?:view |leave a |read |show |hide )?comments?(?: \(?\d+)?$/u,
      /^join the (?:conversation|discussion|debate)$/u,
      /^(?:advertisement|sponsored content|story continues below|article continues (?:below|after)[^.]{0,30}|skip advertisement)$/u,
      /^(?:become|be) a (?:member|subscriber|supporter|patron)(?: (?:today|now|here|for|from|and|to)(?!\p{L})[^.]{0,50})?$/u,
      /^contact (?:us|the (?:author|editor|newsroom|reporter)s?)(?!\p{L})[^.]{0,30}(?:at|on|:|by e-?mail|via|$)/u,
    ],
    readMore: [
      /^(?:read|see|watch|find|learn|click here (?:to|for)|hear)(?: out)? (?:more|the (?:full|original|whole|complete|rest)|full|also)(?!\p{L})[^.]{0,20}(?:story|article|report|interview|here|coverage|text|on this|about|details|>|»|→|$)/u,
      /^(?:continue|keep) reading(?!\p{L})[^.]{0,60}$/u,
      /^for more (?:on|about|information|news|stories|details|coverage)(?!\p{L})[^.]{0,40}(?:visit|click|see|read|go to|follow|check)/u,
      /^(?:more|related) (?:on this (?:story|topic)|stories|news|articles|coverage|from [^.]{1,40})$/u,
    ],
    signature: [
      /^from (?:simple english )?wikipedia, the free encyclop(?:a?e)dia$/u,
      /^\(?(?:additional |with additional )?(?:reporting|writing|editing|compiled|translation|translated|graphics?|additional reporting)(?: and (?:writing|editing|reporting))? (?:by|from)(?! (?:hand|[^;,]{1,50} (?:is|are|was|were|has|have|will|fell|rose))(?!\p{L}))(?!\p{L})[^.]{0,60}(?:;|,|\)|$)/u,
      /^(?:with )?(?:inputs?|files|material|reporting|contributions?|information|reports?) (?:by|from) [^.]{0,60}(?:agenc(?:y|ies)|afp|ap|reuters|dpa|pti|ani|upi|bloomberg|wires?|contributed)/u,
      /^(?:the )?(?:associated press|reuters|afp|agencies)[^.]{0,60} contributed(?: to this report)?$/u,
      /^(?:[^.]{1,60}) contributed (?:reporting|to this (?:report|story|article))/u,
      /^[-—–]? ?(?:with |from )?agenc(?:y|ies)(?: inputs?)?$/u,
      /^\(?(?:ends?|-?30-|###|end of (?:item|story|report|text|release))\)?$/u,
    ],
  },
};
