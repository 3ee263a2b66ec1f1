import { stemmer } from "@orama/stemmers/italian";
import { it as numbers } from "../../words/numbers/languages/it.ts";
import { phrases, words } from "../../words/phrases/lexicon.ts";
import type { LanguageTable } from "./language.ts";

export const it: LanguageTable = {
  ...numbers,
  stem: stemmer,
  bounds: {
    about: phrases("circa, all'incirca, intorno a, attorno a, più o meno"),
    almost: phrases("quasi, poco meno di"),
    atLeast: phrases("almeno, non meno di, come minimo"),
    atMost: phrases("fino a, al massimo, non più di"),
    over: phrases("più di, oltre"),
    under: ["meno di"],
  },
  boundsAfter: {
    about: ["circa"],
    atLeast: phrases("o più, almeno"),
    atMost: phrases("o meno, al massimo"),
  },
  levels: { level: ["fino a"] },
  people: {
    all: words("persone"),
    groups: words(
      "uomini donne ragazzi ragazze bambini bambine adulti adolescenti passeggeri marinai piloti autisti ciclisti pedoni alunni studenti insegnanti operai dipendenti soldati militari civili poliziotti carabinieri pompieri guardie clienti abitanti turisti migranti profughi pazienti medici infermieri giocatori tifosi membri",
    ),
  },
  dates: {
    months: [
      ["gennaio", "gen"],
      ["febbraio", "feb"],
      ["marzo"],
      ["aprile", "apr"],
      ["maggio"],
      ["giugno"],
      ["luglio"],
      ["agosto"],
      ["settembre", "sett"],
      ["ottobre", "ott"],
      ["novembre", "nov"],
      ["dicembre", "dic"],
    ],
    weekdays: [["lunedì"], ["martedì"], ["mercoledì"], ["giovedì"], ["venerdì"], ["sabato"], ["domenica"]],
    relative: { "l'altro ieri": -2, ieri: -1, oggi: 0, domani: 1, dopodomani: 2 },
    joins: phrases("alle, il, all', alle ore"),
    beforeYear: phrases("nel, dal, del, al, fino al, entro il, dell'anno, l'anno"),
    hours: { mezzogiorno: 720, mezzanotte: 0 },
    halves: {
      "del mattino": "am",
      "di mattina": "am",
      "del pomeriggio": "pm",
      "di sera": "pm",
      "della sera": "pm",
      "di notte": "night",
      "della notte": "night",
    },
    beforeTimes: phrases("alle, all', dalle, dall', ore, le, l'"),
    spoken: {
      behind: {
        "e mezza": 30,
        "e mezzo": 30,
        "e un quarto": 15,
        "e tre quarti": 45,
        "meno un quarto": -15,
        ...Object.fromEntries(
          Object.entries({ cinque: 5, dieci: 10, quindici: 15, venti: 20, trenta: 30 }).flatMap(
            ([name, minutes]) => [
              [`e ${name}`, minutes],
              [`meno ${name}`, -minutes],
            ],
          ),
        ),
      },
      lead: phrases("alle, dalle, all', dall', le, l'"),
      behindNamed: { "e mezza": 30, "e mezzo": 30, "e un quarto": 15, "meno un quarto": -15 },
    },
  },
  negation: {
    words: {
      not: phrases("non, mai, non … mai, non … più"),
      no: phrases("nessun, nessuno, nessuna, niente, nulla, non … nessun, non … nessuno, non … nessuna"),
      refuse: phrases("rifiutato di, rifiutata di, rifiutati di, rifiuta di, rifiutano di, rifiutò di"),
      neither: ["né … né"],
      except: phrases("a meno che, a meno di"),
      none: phrases(
        "non solo, non soltanto, non … solo, non … soltanto, non tutti, non tutte, non più di, non meno di, non appena, non oltre, non è escluso, non si esclude",
      ),
    },
    scope: "after",
    delays: { until: phrases("prima di, prima del, prima che, fino a, fino al, finché, a meno che") },
    denials: {
      deny: phrases(
        "negato, nega, negano, negò, smentito, smentisce, smentiscono, rifiut*, respint*, respinge, respingono, senza, esclud*, escluso, esclusa, fallit*, mancat*, assent*",
      ),
    },
    prefixes: ["in", "im", "il", "ir", "non", "dis"],
  },
  opposites: {
    amount: phrases(
      "aument*, cresciut*, cresce, crescono, crebbe, salito, salita, saliti, salite, salgono, alzat*, alza, incrementat*",
    ),
    "-amount": phrases(
      "diminui*, calat*, cala, calano, sceso, scesa, scesi, scese, scende, scendono, ridott*, riduce, riducono, tagliat*, abbassat*, crollat*, crolla",
    ),
    consent: phrases(
      "è favorevole, sono favorevoli, a favore, approvat*, approva, approvano, accettat*, accetta, accettano, accolto, accolta, accoglie, appoggia, appoggiano",
    ),
    "-consent": phrases(
      "è contrario, è contraria, sono contrari, sono contrarie, respint*, respinge, respingono, bocciat*, boccia, bocciano, rifiutat*, rifiuta",
    ),
    permission: phrases("autorizzat*, autorizza, permess*, permette, permettono, consentit*, consente"),
    "-permission": phrases("vietat*, vieta, vietano, proibit*, proibisce"),
    verdict: phrases("condannat*, condanna, colpevole, colpevoli"),
    "-verdict": phrases("assolt*, assolve, innocente, innocenti"),
    state: phrases("migliorat*, migliora, migliorano, rafforzat*"),
    "-state": phrases("peggiorat*, peggiora, peggiorano, indebolit*"),
    access: phrases("apert*, apre, aprono, aprirà, riapert*, riapre"),
    "-access": phrases("chius*, chiude, chiudono, chiuderà"),
    life: phrases("sopravvissut*, vivo, viva, vivi, vive"),
    "-life": phrases("morto, morta, morti, morte, uccis*, decedut*"),
    freedom: phrases("liberat*, rilasciat*, scarcerat*"),
    "-freedom": phrases("arrestat*, fermat*, incarcerat*"),
    contest: phrases("vinto, vince, vincono, vinse"),
    "-contest": phrases("perso, perde, perdono, perse"),
    course: phrases("ripreso, ripresa, riprende, riprendono, proseguito, prosegue, proseguono"),
    "-course": phrases(
      "sospeso, sospesa, sospende, sospendono, interrotto, interrotta, interrompe, cessato, cessa",
    ),
    fee: phrases("a pagamento"),
    "-fee": phrases("gratuit*, gratis"),
    degree: phrases("più, più di"),
    "-degree": phrases("meno, meno di"),
    affirmation: phrases(
      "confermato, confermata, conferma, confermano, confermò, ammesso, ammette, ammettono, ammise",
    ),
    "-affirmation": phrases("smentito, smentita, smentisce, smentiscono, smentì, negato, nega, negano, negò"),
    order: phrases("prima del, prima della, prima dello, prima dei, prima delle, prima dell'*"),
    "-order": phrases("dopo, dopo il, dopo la, dopo lo, dopo le, dopo i, dopo l'*"),
    charge: phrases("accusato di, accusata di, accusati di, sospettato di"),
    halved: phrases("dimezzato, dimezzata, dimezzati, dimezzate"),
    doubled: phrases("raddoppiato, raddoppiata, raddoppiati, raddoppiate, raddoppia, raddoppiano"),
    tripled: phrases("triplicato, triplicata, triplicati, triplicate, triplica"),
    north: phrases("nord, settentrionale"),
    south: phrases("sud, meridionale"),
    east: phrases("est, orientale"),
    west: phrases("ovest, occidentale"),
    none: phrases(
      "nord-est, nord-ovest, sud-est, sud-ovest, al più presto, più o meno, per lo meno, non più, non … più, a meno che, sempre più, aperto il fuoco, perso la vita, persa la vita, pena di morte",
    ),
  },
  hedges: {
    estimate: phrases(
      "si stima, si stimano, stimato in, stimata in, stimati in, stimate in, secondo le stime",
    ),
    possible: phrases(
      "potrebbe, potrebbero, forse, può, possono, possibile, possibilmente, non è escluso, non si esclude",
    ),
    should: phrases("dovrebbe, dovrebbero"),
    must: phrases("deve, devono, dovrà, dovranno"),
    seem: phrases("sembra, sembrano, pare, a quanto pare, apparentemente"),
    likely: phrases("probabilmente, probabile, probabili, verosimilmente"),
    alleged: phrases(
      "presunto, presunta, presunti, presunte, presumibilmente, sarebbe, sarebbero, avrebbe, avrebbero",
    ),
    deemed: phrases(
      "è considerato, è considerata, sono considerati, sono considerate, considerato, considerata, è ritenuto, è ritenuta, ritenuto, ritenuta",
    ),
    due: phrases(
      "previsto, prevista, previsti, previste, prevede, prevedono, atteso, attesa, attesi, attese, programmato, programmata, in programma",
    ),
    accused: phrases(
      "accusato, accusata, accusati, accusa, accuse, sospettato, sospettata, sospettati, indagato, indagata, indagati, sospetto, sospetti",
    ),
    plan: phrases(
      "intende, intendono, prevede di, prevedono di, spera di, sperano di, punta a, pensa di, pensano di",
    ),
  },
  conditional: {
    endings: ["rebbe", "rebbero"],
    unsure: ["rà", "ranno", "are", "ere", "ire"],
    if: words("se qualora"),
  },
  quantifiers: {
    all: phrases("tutti, tutte, tutto il, tutta la, ogni, ciascuno, ciascuna"),
    most: phrases("la maggior parte, la maggioranza, maggioranza, gran parte, quasi tutti, quasi tutte"),
    many: phrases("molti, molte, numerosi, numerose, tanti, tante"),
    dozens: phrases("decine, dozzine"),
    hundreds: ["centinaia"],
    thousands: ["migliaia"],
    some: phrases(
      "non tutti, non tutte, alcuni, alcune, diversi, diverse, qualche, parte dei, parte delle, una parte",
    ),
    few: phrases("pochi, poche"),
    half: phrases("la metà, metà"),
    both: phrases("entrambi, entrambe, tutti e due, tutte e due"),
    none: phrases(
      "tutti i diritti, tutta la vita, tutta una vita, prima di tutto, in tutto, ogni anno, ogni giorno, ogni mese, ogni settimana",
    ),
  },
  attribution: {
    verbs: {
      say: phrases(
        "ha detto, hanno detto, dice, dicono, disse, ha dichiarato, hanno dichiarato, dichiara, ha spiegato, spiega, ha annunciato, hanno annunciato, annuncia, ha affermato, afferma, affermano, ha aggiunto, aggiunge, ha riferito, hanno riferito, riferisce, riferiscono, ha comunicato, comunica, ha confermato, hanno confermato, conferma, ha sottolineato, sottolinea, ha precisato, precisa, ha raccontato, racconta, ha scritto, scrive",
      ),
      claim: phrases("sostiene, sostengono, ha sostenuto, hanno sostenuto"),
      admit: phrases("ha ammesso, hanno ammesso, ammette, ammettono, ha confessato, ha riconosciuto"),
      deny: phrases(
        "ha negato, hanno negato, nega, negano, ha smentito, hanno smentito, smentisce, smentiscono",
      ),
      find: phrases(
        "ha accertato, hanno accertato, ha concluso, hanno concluso, ha rilevato, hanno rilevato",
      ),
    },
    sources: {
      source: phrases(
        "secondo, stando a, stando al, stando alla, stando ai, a detta di, a detta del, a detta della",
      ),
      none: phrases(
        "il secondo, un secondo, al secondo, nel secondo, del secondo, per il secondo, di secondo",
      ),
    },
    inverts: "clause",
    breaks: words("e ma che"),
    institutions: [
      ["polizia", "poliziotti", "carabinieri", "questura"],
      ["vigili", "pompieri"],
      ["procura"],
      ["tribunale"],
      ["governo"],
      ["ministero"],
      ["sindacato"],
      ["azienda", "società"],
      ["comune", "municipio"],
      ["ospedale", "medici"],
      ["testimoni"],
      ["residenti", "vicini"],
      ["esperti"],
    ],
    spokespeople: ["portavoce"],
  },
  clauses: {
    starts: words(
      "a ad al all' alla alle ai agli allo che chi come con contro da dal dall' dalla dalle dai dagli davanti di del dell' della delle dei degli dello dopo dove durante e fino fra in nel nell' nella nelle nei negli nello mentre per perché prima quando quindi se secondo senza sotto su sul sull' sulla sulle sui sugli tra verso",
    ),
    inNames: words("di del dell' della delle dei degli dello"),
    beforeDescriptions: words("a al in nel nella con per"),
    determiners: words("il lo la l' i gli le un uno una un' suo sua suoi sue e"),
    lists: words("e ed o"),
    conjunctions: words("e ed o ma"),
  },
};
