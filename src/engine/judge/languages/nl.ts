import { stemmer } from "@orama/stemmers/dutch";
import { phrases, words } from "../../words/lexicon.ts";
import { nl as numbers } from "../../words/numbers/languages/nl.ts";
import type { LanguageTable } from "./language.ts";

export const nl: LanguageTable = {
  ...numbers,
  stem: stemmer,
  bounds: {
    about: phrases("ongeveer, circa, ca., zo'n, rond de, rond, om en nabij, naar schatting, een kleine"),
    almost: phrases("bijna, vrijwel, haast, krap"),
    atLeast: phrases("minstens, ten minste, tenminste, minimaal, zeker, niet minder dan, op zijn minst"),
    atMost: phrases(
      "hoogstens, ten hoogste, maximaal, tot wel, tot maximaal, tot hooguit, hooguit, niet meer dan",
    ),
    over: phrases("meer dan, ruim, boven de, boven"),
    under: phrases("minder dan, onder de, onder"),
  },
  boundsAfter: {
    about: phrases("of zo"),
    atLeast: phrases("of meer"),
    atMost: phrases("of minder"),
  },
  people: {
    all: words("mensen personen"),
    groups: words(
      "mannen vrouwen jongens meisjes kinderen volwassenen tieners passagiers matrozen piloten bestuurders fietsers voetgangers leerlingen studenten leraren arbeiders werknemers soldaten militairen burgers agenten politieagenten brandweerlieden bewakers gasten bewoners toeristen migranten vluchtelingen patiënten artsen verpleegkundigen spelers fans leden",
    ),
  },
  dates: {
    months: [
      ["januari", "jan"],
      ["februari", "feb"],
      ["maart", "mrt"],
      ["april", "apr"],
      ["mei"],
      ["juni", "jun"],
      ["juli", "jul"],
      ["augustus", "aug"],
      ["september", "sept", "sep"],
      ["oktober", "okt"],
      ["november", "nov"],
      ["december", "dec"],
    ],
    weekdays: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(" ").map((name) => [name]),
    dayEndings: "s|ochtend|morgen|middag|avond|nacht|ochtends|middags|avonds",
    relative: { eergisteren: -2, gisteren: -1, vandaag: 0, morgen: 1, overmorgen: 2 },
    mornings: phrases("volgende, andere, vroege, zelfde, deze, elke, iedere, de, goede, 's"),
    periods: {
      "vorige week": "week-1",
      "afgelopen week": "week-1",
      "volgende week": "week+1",
      "komende week": "week+1",
      "vorige maand": "month-1",
      "afgelopen maand": "month-1",
      "volgende maand": "month+1",
      "komende maand": "month+1",
      "vorig jaar": "year-1",
      "afgelopen jaar": "year-1",
      "volgend jaar": "year+1",
      "komend jaar": "year+1",
      "dit jaar": "year+0",
      "in het voorjaar": "spring",
      "in de lente": "spring",
      "in de zomer": "summer",
      "in het najaar": "autumn",
      "in de herfst": "autumn",
      "in de winter": "winter",
    },
    joins: ["om", "op", "de"],
    beforeYear: phrases("in, sinds, van, tot, in het jaar, uit, vanaf"),
    hours: { middernacht: 0 },
    clock: { uur: "day" },
    lengths: {
      before: phrases(
        "binnen, gedurende, meer dan, minder dan, ruim, bijna, ongeveer, zo'n, zeker, minstens, hooguit, maximaal, slechts, al, duurt, duren, duurde, duurden, wacht, wachten, wachtte, wachtten, werkt, werken, werkte, werkten, elke, per",
      ),
      behind: phrases(
        "later, lang, geleden, eerder, durende, per dag, per week, rijden, reizen, wachten, werken, werk, vertraging",
      ),
    },
    halves: {
      "'s ochtends": "am",
      "'s morgens": "am",
      "in de ochtend": "am",
      "'s middags": "pm",
      "in de middag": "pm",
      "'s avonds": "pm",
      "in de avond": "pm",
      "'s nachts": "night",
      "in de nacht": "night",
    },
    beforeTimes: ["om"],
    spoken: {
      before: {
        half: -30,
        "kwart over": 15,
        "kwart voor": -15,
        "om vijf over": 5,
        "om tien over": 10,
        "om vijf voor": -5,
        "om tien voor": -10,
      },
      lead: phrases("om, vanaf, omstreeks, rond, rond de klok van, uiterlijk"),
    },
  },
  negation: {
    words: {
      not: phrases("niet, nooit, nimmer, allerminst"),
      no: phrases("geen, niemand, niets"),
      refuse: phrases("weigerde, weigerden, weigert, weigeren, geweigerd"),
      neither: ["noch … noch"],
      except: phrases("tenzij"),
      none: phrases(
        "niet alleen, niet alle, niet iedereen, niet elke, niet meer dan, niet minder dan, niet uit dat, niet uitgesloten, nauwelijks, bijna geen, bijna niet, bijna nooit, niet in de laatste plaats, niet voor niets",
      ),
    },
    scope: "either",
    scopeOfRefusal: "after",
    delays: { until: phrases("tot, totdat, voordat, voor, tenzij") },
    denials: {
      deny: phrases(
        "ontken*, ontkracht*, zonder, voorkom*, voorkwam*, verhinder*, mislukt*, faal*, verwierp*, verwerp*, wees … af, wijst … af, nauwelijks, wegbl*, bleef … weg, bleven … weg, blijft … weg, in plaats van, gebrek, uitgesloten, sloot … uit, sluit … uit, moet nog, moeten nog",
      ),
    },
    prefixes: ["on", "niet-"],
  },
  opposites: {
    amount: phrases(
      "steeg, stegen, stijgt, stijgen, gestegen, groeide, groeiden, groeit, groeien, gegroeid, nam … toe, namen … toe, neemt … toe, nemen … toe, toegenomen, verhoogde, verhoogden, verhoogt, verhoogd, hoger",
    ),
    "-amount": phrases(
      "daalde, daalden, daalt, dalen, gedaald, kromp, krompen, krimpt, gekrompen, nam … af, namen … af, neemt … af, nemen … af, afgenomen, verlaagde, verlaagden, verlaagt, verlaagd, zakte, zakten, gezakt, lager",
    ),
    consent: phrases(
      "keurde … goed, keurden … goed, keurt … goed, goedgekeurd, stemde … in, stemden … in, ingestemd, aangenomen, nam … aan, namen … aan, steunde, steunden, steunt, stemde voor, stemden voor",
    ),
    "-consent": phrases(
      "keurde … af, keurden … af, keurt … af, afgekeurd, verwierp, verwierpen, verwerpt, verworpen, wees … af, wezen … af, wijst … af, afgewezen, stemde tegen, stemden tegen",
    ),
    permission: phrases("stond … toe, stonden … toe, staat … toe, toegestaan"),
    "-permission": phrases("verbood, verboden, verbiedt, verbieden"),
    verdict: phrases("veroordeelde, veroordeeld, veroordeelt, schuldig bevonden"),
    "-verdict": phrases("vrijgesproken, sprak … vrij, spraken … vrij, spreekt … vrij"),
    ruling: phrases("bekrachtigde het vonnis, bevestigde het vonnis"),
    "-ruling": phrases("vernietigde het vonnis"),
    state: phrases("verbeterde, verbeterden, verbetert, verbeterd, versterkte, versterkt"),
    "-state": phrases("verslechterde, verslechterden, verslechtert, verslechterd, verzwakte, verzwakt"),
    access: phrases(
      "opende, openden, opent, openen, geopend, heropend, is open, zijn open, was open, waren open, blijft open, blijven open, gaat … open, gaan … open",
    ),
    "-access": phrases(
      "sloot, sloten, gesloten, is dicht, zijn dicht, was dicht, waren dicht, blijft dicht, blijven dicht, gaat … dicht, gaan … dicht",
    ),
    life: phrases("overleefde, overleefden, overleefd, levend, in leven"),
    "-life": phrases(
      "overleed, overleden, stierf, stierven, gestorven, dood, kwam … om, kwamen … om, omgekomen",
    ),
    freedom: phrases("vrijgelaten, liet … vrij, lieten … vrij"),
    "-freedom": phrases(
      "aangehouden, gearresteerd, arresteerde, arresteerden, hield … aan, hielden … aan, opgepakt",
    ),
    contest: phrases("won, wonnen, wint, winnen, gewonnen, versloeg, versloegen"),
    "-contest": phrases("verloor, verloren, verliest, verliezen"),
    course: phrases("hervatte, hervatten, hervat, zette … voort, voortgezet"),
    "-course": phrases("staakte, staakten, gestaakt, stopgezet, opgeschort, schortte … op"),
    degree: phrases("meer, meer dan"),
    "-degree": phrases("minder, minder dan"),
    none: [
      ...phrases(
        "niet meer, geen … meer, nooit meer, meer of minder, min of meer, steeds meer, niet minder, sloot … uit, sloot zich, sloten zich, ging verloren, gingen verloren, nam … aan dat, sloot … aan, is dicht bij, zijn dicht bij, was dicht bij, waren dicht bij",
      ),
      // Who closes a deal and who opens talks do not contradict each other.
      ...phrases("overeenkomst, akkoord, contract, deal, verdrag, compromis, vrede, verbond").flatMap(
        (deal) => [`sloot … ${deal}`, `sloten … ${deal}`, `${deal} … gesloten`],
      ),
      ...phrases("gesprekken, onderhandelingen, onderzoek, het vuur, jacht").flatMap((begun) => [
        `opende … ${begun}`,
        `openden … ${begun}`,
        `${begun} … geopend`,
      ]),
    ],
  },
  hedges: {
    possible: phrases(
      "dreigt, dreigen, zou kunnen, zouden kunnen, mogelijk, misschien, wellicht, het is mogelijk, niet uitgesloten, sloot niet uit, sluit niet uit, sloten niet uit, sluiten niet uit",
    ),
    should: phrases("zou moeten, zouden moeten"),
    must: phrases("moet, moeten, moest, moesten"),
    none: phrases("moet nog, moeten nog, moest nog, moesten nog"),
    seem: phrases("lijkt, lijken, leek, blijkbaar, kennelijk"),
    likely: phrases("waarschijnlijk, vermoedelijk, naar verwachting"),
    would: phrases("zou, zouden"),
    alleged: phrases(
      "zou … hebben, zouden … hebben, zou … zijn, zouden … zijn, naar verluidt, vermeend, vermeende, beweerdelijk",
    ),
    plan: phrases("van plan, hoopt, hopen, overweegt, overwegen"),
    estimate: ["naar schatting"],
  },
  quantifiers: {
    all: phrases("alle, allemaal, iedereen, elke, elk, iedere, ieder"),
    most: phrases(
      "bijna alle, bijna iedereen, vrijwel alle, vrijwel iedereen, de meeste, meeste, merendeel, meerderheid, grotendeels",
    ),
    many: phrases("veel, vele, talrijke, tal van"),
    dozens: ["tientallen"],
    hundreds: ["honderden"],
    thousands: phrases("duizenden, tienduizenden"),
    millions: ["miljoenen"],
    some: phrases(
      "niet alle, niet iedereen, enkele, sommige, sommigen, een aantal, verschillende, meerdere, een deel, deel van",
    ),
    few: phrases("weinig, een handvol, handjevol"),
    half: phrases("de helft, helft"),
    both: phrases("beide, allebei, alle twee, beiden"),
    none: phrases(
      "alle rechten, vooral, zo veel, hoe veel, te veel, veel te, veel meer, veel minder, in elk geval, in ieder geval",
    ),
  },
  attribution: {
    verbs: {
      say: phrases(
        "zei, zeiden, zegt, zeggen, verklaarde, verklaarden, verklaart, meldde, meldden, meldt, melden, liet weten, lieten weten, laat weten, liet … weten, lieten … weten, laat … weten, maakte … bekend, maakten … bekend, maakt … bekend, maakte bekend, deelde … mee, deelden … mee, vertelde, vertelden, vertelt, benadrukte, benadrukt, schreef, schrijft, voegde … toe, waarschuwde, waarschuwden, waarschuwt, waarschuwen, bevestigde, bevestigden, bevestigt, kondigde … aan, kondigden … aan, kondigt … aan",
      ),
      claim: phrases("beweerde, beweerden, beweert, beweren, stelt, stellen, houdt vol"),
      admit: phrases(
        "gaf … toe, gaven … toe, geeft … toe, gaf toe, gaven toe, geeft toe, erkende, erkenden, erkent, bekende, bekenden",
      ),
      deny: phrases("ontkende, ontkenden, ontkent, ontkennen, sprak … tegen, spraken … tegen, weersprak"),
      find: phrases("stelde vast, stelden vast, stelt vast, stelde … vast, stelden … vast"),
      none: phrases("stelt … vast, stelt voor, stelt … voor"),
    },
    sources: {
      pronoun: phrases("volgens hem, volgens haar, volgens hen, naar eigen zeggen"),
      source: phrases("volgens, aldus, naar eigen zeggen van"),
      none: phrases(
        "volgens plan, volgens planning, volgens afspraak, volgens de wet, volgens de regels, volgens verwachting",
      ),
    },
    inverts: "clause",
    leadsOn: "lijke ische ste ale ele ende se tieve ige".split(" "),
    breaks: words("en maar dat"),
    institutions: [
      ["politie", "agenten"],
      ["brandweer", "brandweerlieden"],
      ["justitie"],
      ["rechtbank"],
      ["regering", "kabinet"],
      ["ministerie"],
      ["vakbond"],
      ["bedrijf"],
      ["gemeente"],
      ["ziekenhuis", "artsen"],
      ["getuigen"],
      ["omwonenden", "buurtbewoners"],
      ["deskundigen"],
    ],
    spokespeople: ["woordvoerder", "woordvoerster"],
    kin: words("studie onderzoek onderzoekers wetenschappers auteurs rapport bericht berichten peiling"),
  },
  passive: {
    be: phrases("werd, werden, wordt, worden, is, zijn, was, waren, geworden"),
    by: ["door"],
    agent: "either",
    who: words(
      "agent agenten arts artsen bedrijf beveiliger beveiligers bewaker bewakers bewoners boer boeren brandweer brandweerlieden brandweermannen burgemeester buren buurman buurvrouw club commissie dief dieven directie gemeenteraad grenswachten hof hulpdiensten inbreker inbrekers jager jagers justitie kabinet kamer keeper klant klanten koning koningin leger man mannen militairen minister ministers omstanders overvaller overvallers parlement politie politieagent politieagenten premier president raad rebellen rechtbank rechter rechters regering senaat soldaat soldaten spits terroristen toezichthouder trainer verdediger voorbijganger voorbijgangers vrijwilligers vrouw vrouwen wachter wachters wethouder",
    ),
    participle: "\\p{L}*ge\\p{L}+(?:d|t|en)|(?:be|er|her|ont|ver)\\p{L}+(?:d|t|en)",
    prefix: "ge",
    pronouns: ["hij hem", "zij haar", "ze haar hen"].map((forms) => forms.split(" ")),
    infinitive: words("te"),
    pasts: {
      schoot: "geschoten",
      sloeg: "geslagen",
      nam: "genomen",
      trof: "getroffen",
      vond: "gevonden",
      zag: "gezien",
      dwong: "gedwongen",
      verwierp: "verworpen",
      ontsloeg: "ontslagen",
    },
  },
  clauses: {
    starts: words(
      "aan als bij binnen dat die door hoe hoewel in met na naar nadat naast of om omdat onder op over per sinds te tegen terwijl tijdens toen tot totdat tussen uit van vanaf vanwege via volgens voor voordat waar waarbij waarin wanneer wat wegens wie zodat zonder",
    ),
    inNames: words("van voor de het der den"),
    beforeDescriptions: words("bij in op uit van voor"),
    articles: words("de het"),
    determiners: words("een zijn haar hun en"),
    lists: words("en of"),
    conjunctions: words("en of maar"),
  },
};
