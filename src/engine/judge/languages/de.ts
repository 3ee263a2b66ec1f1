import { stemmer } from "@orama/stemmers/german";
import { de as numbers } from "../../words/numbers/languages/de.ts";
import { phrases, words } from "../../words/phrases/lexicon.ts";
import type { LanguageTable } from "./language.ts";

export const de: LanguageTable = {
  ...numbers,
  nounsAreCapitalised: true,
  stem: stemmer,
  bounds: {
    about: phrases("rund, etwa, circa, ca., ungefähr, gut, geschätzt, schätzungsweise, um die"),
    almost: phrases("knapp, fast, beinahe, nahezu, annähernd"),
    atLeast: phrases("mindestens, wenigstens, nicht weniger als"),
    atMost: phrases("höchstens, maximal, bis zu, nicht mehr als"),
    over: phrases("mehr als, über, weit über"),
    under: phrases("weniger als, unter"),
  },
  boundsAfter: {
    about: phrases("oder so"),
    atLeast: ["oder mehr"],
    atMost: phrases("oder weniger"),
  },
  people: {
    all: words("menschen personen leute"),
    groups: words(
      "männer frauen jungen mädchen kinder erwachsene jugendliche passagiere fahrgäste matrosen piloten fahrer radfahrer fußgänger schüler schülerinnen studenten studentinnen lehrer lehrerinnen arbeiter soldaten zivilisten polizisten feuerwehrleute wachleute gäste bewohner touristen migranten flüchtlinge patienten ärzte pfleger spieler fans mitglieder",
    ),
  },
  dates: {
    monthsAreNames: true,
    months: [
      ["januar", "jan", "jänner"],
      ["februar", "feb"],
      ["märz", "mär"],
      ["april", "apr"],
      ["mai"],
      ["juni", "jun"],
      ["juli", "jul"],
      ["august", "aug"],
      ["september", "sept", "sep"],
      ["oktober", "okt"],
      ["november", "nov"],
      ["dezember", "dez"],
    ],
    weekdays: [
      ["montag", "mo"],
      ["dienstag", "di"],
      ["mittwoch", "mi"],
      ["donnerstag", "do"],
      ["freitag", "fr"],
      ["samstag", "sonnabend", "sa"],
      ["sonntag", "so"],
    ].map((forms) => forms.filter((form) => form.length > 2)),
    dayEndings: "s|morgen|vormittag|mittag|nachmittag|abend|nacht",
    relative: { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 },
    mornings: phrases("nächsten, anderen, frühen, selben, folgenden, diesem, jeden, jedem, gegen, am, guten"),
    periods: {
      "vergangene woche": "week-1",
      "vergangenen woche": "week-1",
      "letzte woche": "week-1",
      "nächste woche": "week+1",
      "vergangenen monat": "month-1",
      "nächsten monat": "month+1",
      "vergangenen jahr": "year-1",
      "nächsten jahr": "year+1",
      "im frühjahr": "spring",
      "im frühling": "spring",
      "im sommer": "summer",
      "im herbst": "autumn",
      "im winter": "winter",
    },
    joins: ["um", "am", "den", "dem"],
    beforeYear: phrases("im jahr, im jahre, seit, von, bis, ab, in, anno"),
    hours: { mitternacht: 0 },
    clock: { uhr: "day" },
    behindMinutes: [
      ...phrases(
        "ab, am, an, auf, bei, beim, bis, im, in, mit, nach, los, oder, ohne, statt, und, unter, vor, vom, zum, zur, ein, eine, einen, einem, einer, er, es, sich",
      ),
      // A clause that opens with the time goes on with its verb.
      ...phrases(
        "begann, begannen, beginnt, beginnen, startet, starten, startete, starteten, endet, endete, öffnet, öffnete, schließt, schloss, los, statt, geht, ging, fährt, fuhr, kommt, kam, kamen, ist, sind, war, waren, wird, werden, wurde, wurden, soll, sollen, hat, haben, hatte, hatten",
      ),
    ],
    halves: {
      morgens: "am",
      früh: "am",
      "am morgen": "am",
      vormittags: "am",
      "am vormittag": "am",
      nachmittags: "pm",
      "am nachmittag": "pm",
      abends: "pm",
      "am abend": "pm",
      mittags: "noon",
      nachts: "night",
      "in der nacht": "night",
    },
    spoken: {
      before: {
        halb: -30,
        "viertel vor": -15,
        "viertel nach": 15,
        ...Object.fromEntries(
          Object.entries({ fünf: 5, zehn: 10, zwanzig: 20 }).flatMap(([name, minutes]) => [
            [`um ${name} vor`, -minutes],
            [`um ${name} nach`, minutes],
            [`${name} minuten vor`, -minutes],
            [`${name} minuten nach`, minutes],
          ]),
        ),
      },
      hours: {
        dreizehn: 13,
        vierzehn: 14,
        fünfzehn: 15,
        sechzehn: 16,
        siebzehn: 17,
        achtzehn: 18,
        neunzehn: 19,
        zwanzig: 20,
        einundzwanzig: 21,
        zweiundzwanzig: 22,
        dreiundzwanzig: 23,
        vierundzwanzig: 24,
      },
      behind: {
        fünf: 5,
        zehn: 10,
        fünfzehn: 15,
        zwanzig: 20,
        dreißig: 30,
        vierzig: 40,
        fünfundvierzig: 45,
        fünfzig: 50,
      },
      hourWords: ["uhr"],
      lead: phrases("um, gegen, ab, bis, seit, vor, nach"),
    },
  },
  negation: {
    words: {
      not: phrases("kaum, nicht, nie, niemals, keinesfalls, keineswegs"),
      no: phrases(
        "kein, keine, keinen, keinem, keiner, keines, niemand, niemanden, niemandem, nichts, weder",
      ),
      refuse: phrases("weigerte sich, weigert sich, weigern sich, lehnte es ab, lehnt es ab"),
      neither: ["weder … noch"],
      except: ["es sei denn", "es sei denn,"],
      none: phrases(
        "kaum jemand, kaum einer, kaum eine, kaum ein, kaum etwas, kaum noch, kaum war, kaum waren, kaum hatte, kaum hatten, fast kein, fast keine, fast keinen, fast keiner, fast keines, fast nie, fast nichts, fast niemand, nicht nur, nicht alle, nicht jeder, nicht jede, nicht zuletzt, nicht mehr als, nicht weniger als, nicht allein",
      ),
    },
    scope: "both",
    delays: { until: ["bis", "ehe", "bevor", "es sei denn"] },
    denials: {
      // Those with a comma deny what stands in the clause behind it.
      deny: [
        "keine pläne,",
        "keinen plan,",
        "keine absicht,",
        "nicht vor,",
        "nicht möglich,",
        "unmöglich,",
        "nicht gelungen,",
        "nicht in der lage,",
        "nicht davon aus, dass",
        "glaube nicht, dass",
        "glaubt nicht, dass",
        "glauben nicht, dass",
        ...phrases(
          "bestritt, bestreitet, bestreiten, dementierte, dementiert, verneinte, lehnte, lehnt, ablehn*, abgelehnt, weigert*, ohne, verweiger*, scheiterte, kaum, vermeid*, verhinder*, statt, anstatt, fehl*, mangel*, ausgeschlossen, schloss",
        ),
      ],
    },
    prefixes: ["un", "in", "nicht"],
  },
  opposites: {
    amount: phrases(
      "stieg, stiegen, steigt, steigen, gestiegen, steigend*, stieg … an, anstieg, anstiegen, angestiegen, erhöhte, erhöhten, erhöht, erhöhen, wuchs, wuchsen, wächst, wachsen, gewachsen, zunahm, zunahmen, zugenommen, nahm … zu, nahmen … zu, nimmt … zu, nehmen … zu, kletterte, kletterten, geklettert, höher",
    ),
    "-amount": phrases(
      "sank, sanken, sinkt, sinken, gesunken, sinkend*, fiel, fielen, fällt, gefallen, senkte, senkten, senkt, senken, gesenkt, schrumpfte, schrumpften, schrumpft, geschrumpft, abnahm, abnahmen, abgenommen, nahm … ab, nahmen … ab, nimmt … ab, nehmen … ab, ging … zurück, gingen … zurück, zurückging, zurückgegangen, verringerte, verringerten, verringert, kürzte, kürzten, kürzt, gekürzt, niedriger",
    ),
    consent: phrases(
      "ist für, sind für, war für, waren für, sagte … zu, sagten … zu, zugesagt, billigte, billigten, billigt, gebilligt, stimmte … zu, stimmten … zu, stimmt … zu, zugestimmt, befürwortet*, genehmigte, genehmigten, genehmigt, unterstützt*, nahm … an, nahmen … an, angenommen",
    ),
    "-consent": phrases(
      "ist gegen, sind gegen, war gegen, waren gegen, sagte … ab, sagten … ab, abgesagt, lehnte … ab, lehnten … ab, lehnt … ab, lehnen … ab, ablehnte, ablehnten, abgelehnt, verwarf, verwarfen, verworfen, stimmte gegen, stimmten gegen, blockierte, blockierten, blockiert",
    ),
    permission: phrases(
      "erlaubte, erlaubten, erlaubt, erlauben, gestattet*, zuließ, zugelassen, legalisiert*",
    ),
    "-permission": phrases("verbot, verboten, verbietet, verbieten, untersagt*"),
    verdict: phrases("verurteilt*, schuldig gesprochen, schuldig"),
    "-verdict": phrases(
      "freigesprochen, sprach … frei, sprachen … frei, spricht … frei, unschuldig, nicht schuldig",
    ),
    ruling: phrases("bestätigte das urteil, bestätigt das urteil"),
    "-ruling": phrases("hob das urteil, hebt das urteil, kippte das urteil, kippt das urteil"),
    state: phrases("verbessert*, verbesserte, stärkt*, gestärkt, besserte, besserten"),
    "-state": phrases("verschlechtert*, verschlimmert*, schwächt*, geschwächt"),
    access: phrases("öffnete, öffneten, öffnet, öffnen, geöffnet, offen, eröffnet*"),
    "-access": phrases("schloss, schlossen, schließt, schließen, geschlossen, gesperrt, sperrte, sperrten"),
    life: phrases("überlebte, überlebten, überlebt, überleben, am leben, lebend"),
    "-life": phrases(
      "starb, starben, stirbt, sterben, gestorben, getötet, tot, kam … ums leben, kamen … ums leben",
    ),
    freedom: phrases("freigelassen, entließ, entlassen, freikam, freikamen"),
    "-freedom": phrases("festgenommen, nahm … fest, nahmen … fest, verhaftet*, inhaftiert*"),
    contest: phrases("gewann, gewannen, gewinnt, gewinnen, gewonnen, siegte, siegten"),
    "-contest": phrases("verlor, verloren, verliert, verlieren, unterlag, unterlagen"),
    course: phrases(
      "wieder aufgenommen, nahm … wieder auf, nahmen … wieder auf, setzte … fort, setzten … fort, fortgesetzt",
    ),
    "-course": phrases(
      "eingestellt, stellte … ein, stellten … ein, abgebrochen, brach … ab, brachen … ab, gestoppt, stoppte, stoppten, beendet, beendete, beendeten",
    ),
    degree: phrases("mehr, mehr als"),
    "-degree": phrases("weniger, weniger als"),
    health: phrases("stabil, stabile, stabilem, stabilen, stabiler, stabiles"),
    "-health": phrases(
      "kritisch, kritische, kritischem, kritischen, kritischer, lebensgefährlich*, lebensbedrohlich*, in lebensgefahr",
    ),
    affirmation: phrases(
      "bestätigt*, bestätigen, bestätigte, bestätigten, gab … zu, gaben … zu, gibt … zu, zugegeben, räumte … ein, räumten … ein, räumt … ein, eingeräumt, gestand, gestanden",
    ),
    "-affirmation": phrases(
      "dementiert*, dementieren, bestritt, bestritten, bestreitet, bestreiten, leugnet*, leugnete, geleugnet, leugnen",
    ),
    order: phrases("vor dem, vor der, vor den"),
    "-order": phrases("nach dem, nach der, nach den"),
    charge: phrases("angeklagt, beschuldigt, verdächtigt, bezichtigt"),
    halved: phrases("halbiert*, halbieren"),
    doubled: phrases("verdoppelt*, verdoppeln"),
    tripled: phrases("verdreifach*"),
    quadrupled: phrases("vervierfach*"),
    north: phrases("norden, nördlich*, nord"),
    south: phrases("süden, südlich*, süd"),
    east: phrases("osten, östlich*, ost"),
    west: phrases("westen, westlich*, west"),
    none: phrases(
      "nach der rede, vor der hand, nach dem motto, naher osten, nahen osten, nahost, mittlerer osten, mittleren osten, nach den angaben, nach der darstellung, nicht mehr, nie mehr, keine mehr, kein … mehr, keine … mehr, keinen … mehr, mehr oder weniger, umso mehr, mehr und mehr, nicht weniger, schloss … aus, schließt … aus, schließen … aus, schlossen … aus, schloss … an, schloss sich, schlossen sich, ausgeschlossen, offen gelassen, ließ offen, fiel … auf, fiel … aus, fällt … aus, fiel … ein, gefallen lassen, gehen verloren, ging … verloren, das leben verloren",
    ),
  },
  hedges: {
    will: phrases("wird, werden"),
    possible: phrases(
      "könnte, könnten, nicht unmöglich, nicht ausgeschlossen, möglicherweise, vielleicht, eventuell, möglich, womöglich, dürfte, dürften, mag, unter umständen",
    ),
    should: phrases("sollte, sollten"),
    meant: phrases("soll, sollen, wird … erwartet, werden … erwartet, wird erwartet, werden erwartet"),
    must: phrases("muss, müssen, musste, mussten"),
    seem: phrases("scheint, scheinen, schien, anscheinend, offenbar, offensichtlich"),
    likely: phrases("wahrscheinlich, voraussichtlich, vermutlich, wohl"),
    alleged: phrases(
      "angeblich, mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, soll angeblich, unter verdacht, unter dem verdacht, unter dringendem verdacht, unter dem dringenden verdacht, im verdacht, in verdacht, wegen verdachts, wegen des verdachts, wegen des dringenden verdachts, verdacht auf, auf verdacht",
    ),
    accused: phrases(
      "angeklagt, angeklagte*, verdacht, verdachts, tatverdacht, verdächtig*, tatverdächtig*, vorwurf, vorwurfs, vorwürfe, vorwürfen, vorgeworfen, wirft … vor, warf … vor, werfen … vor, warfen … vor, beschuldigt*",
    ),
    hearsay: phrases(
      "soll … haben, sollen … haben, haben soll, haben sollen, soll … worden sein, sollen … worden sein, worden sein soll, worden sein sollen, soll … gewesen sein, sollen … gewesen sein, soll … geworden sein, soll … geflohen sein, sollen … geflohen sein, soll … gekommen sein, sollen … gekommen sein, soll … gegangen sein, sollen … gegangen sein, soll … gefahren sein, sollen … gefahren sein, soll … gestorben sein, sollen … gestorben sein, soll … gestürzt sein, soll … verschwunden sein, sollen … verschwunden sein, soll … explodiert sein, soll … ausgebrochen sein, soll … entkommen sein, sollen … entkommen sein, soll … eingedrungen sein, sollen … eingedrungen sein",
    ),
    deemed: phrases(
      "gilt als, gelten als, galt als, galten als, wird als … angesehen, wurde als … angesehen, wird als … betrachtet",
    ),
    due: phrases(
      "droht, drohen, geplant, geplante, geplanten, vorgesehen, vorgesehene, vorgesehenen, erwartet",
    ),
    plan: phrases("plant, planen, beabsichtigt, beabsichtigen, hofft, hoffen"),
    estimate: ["schätzungsweise"],
    none: phrases(
      "nicht möglich, nicht … möglich, droht mit, drohen mit, so … wie möglich, möglich gemacht, möglich machen, macht … möglich, machte … möglich",
    ),
  },
  quantifiers: {
    all: phrases("alle, allen, aller, sämtliche, sämtlichen, jeder, jede, jedes, jeden"),
    most: phrases(
      "fast alle, fast allen, nahezu alle, beinahe alle, fast jeder, fast jede, meisten, mehrheit, überwiegend, größtenteils",
    ),
    many: phrases("viele, vielen, vieler, zahlreiche, zahlreichen"),
    dozens: ["dutzende"],
    hundreds: ["hunderte"],
    thousands: phrases("tausende, zehntausende"),
    millions: [],
    some: phrases(
      "nicht alle, nicht jeder, nicht jede, einige, einigen, einiger, mehrere, mehreren, mehrerer, manche, manchen, ein teil",
    ),
    few: phrases("wenige, wenigen"),
    half: phrases("hälfte, halb, halbe"),
    both: phrases("beide, beiden"),
    none: phrases("vor allem, alle rechte, allem, so viele, wie viele, weniger als, einige zeit"),
  },
  attribution: {
    verbs: {
      say: phrases(
        "sagte, sagt, sagten, sagen, erklärte, erklärt, erklärten, teilte … mit, teilten … mit, teilt … mit, teilte mit, teilten mit, berichtete, berichtet, berichteten, meldete, mitteilte, äußerte, betonte, hieß es, heißt es, schrieb, schreibt, kündigte … an, kündigte an, gab … bekannt, gab bekannt, verkündete, erläuterte, gab an",
      ),
      claim: phrases("behauptete, behauptet, behaupteten, beteuerte, versicherte"),
      admit: phrases(
        "räumte ein, räumt ein, räumten ein, räumte … ein, räumt … ein, räumten … ein, einräumte, gab zu, gab … zu, gestand, gestehen, zugegeben, eingeräumt",
      ),
      deny: phrases(
        "bestritt, bestreitet, dementierte, dementiert, wies zurück, wies … zurück, wiesen … zurück, weist … zurück, zurückwies",
      ),
      find: phrases("stellte fest, stellte … fest, ergab, ergaben, fand heraus"),
    },
    sources: {
      source: phrases(
        "nach angaben, laut, zufolge, nach einschätzung, nach worten, nach aussage, nach ansicht, nach auskunft",
      ),
    },
    behindSources: { zufolge: "always" },
    inverts: "clause",
    objects: words("dem den die das einem einen ihm ihn ihnen uns mir sich"),
    breaks: words("und aber dass"),
    institutions: [
      ["polizei", "polizisten", "kripo"],
      ["feuerwehr", "feuerwehrleute"],
      ["staatsanwaltschaft", "staatsanwälte"],
      ["gericht", "gerichts"],
      ["regierung"],
      ["ministerium", "ministeriums"],
      ["gewerkschaft"],
      ["unternehmen", "konzern", "firma"],
      ["verwaltung", "rathaus", "behörde", "behörden"],
      ["klinik", "krankenhaus", "ärzte"],
      ["zeugen"],
      ["anwohner", "nachbarn"],
      ["kritiker"],
      ["experten", "fachleute"],
      ["verband", "verein"],
      ["wetterdienst"],
    ],
    pronouns: words("er sie"),
    offices:
      "minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin senator senatorin landrat landrätin chef chefin leiter leiterin direktor direktorin richter richterin staatsanwalt staatsanwältin kommissar kommissarin trainer trainerin professor professorin bischof bischöfin abgeordnete abgeordneter politiker politikerin sprecher sprecherin".split(
        " ",
      ),
    spokespeople: ["sprecher", "sprecherin", "sprechers", "sprechern"],
    kin: words(
      "studie studien umfrage untersuchung forscher forschern wissenschaftler wissenschaftlern autoren bericht berichten medienberichten meldung meldungen",
    ),
  },
  passive: {
    be: phrases("wurde, wurden, wird, werden, worden"),
    by: phrases("von, vom, durch"),
    byThe: words("vom"),
    agent: "before",
    means: words(
      "allein anfang aufruf außen beginn beschluss dort draußen dürre e-mail eis feuer frost gas gesetz gestern hand heute hier hinten hitze hochwasser innen kurzschluss losentscheid natur nebel neuem nun oben öl regen schnee selbst strom sturm unten unwetter urteil verordnung vorn vornherein wasser weitem wind zufall zuruf",
    ),
    noOne: words(
      "abstimmung amt balkon bildfläche boden brücke bühne dach dienst drittel dutzend euro fahrbahn feld fenster funktion gelände gleis grund hälfte haus hof insel karte kilometer kilometern kopf kurs küste land leine liste markt mehrheit meter metern netz platz posten programm prozent prozentpunkt prozentpunkte prozentpunkten punkt punkte punkten schlag schule seite sitz sockel spielfeld stelle stimmen straße strecke stuhl tagesordnung thron tisch tor tore toren turm ufer unterricht viertel wasser weg zaun",
    ),
    times: words(
      "abend früh jahr jahre jahren mittag mitternacht monat monaten morgen nachmittag nacht stunden tag tage tagen vormittag woche wochen wochenende",
    ),
    fromTo: words("nach bis"),
    pronouns: ["er ihn ihm", "sie ihr ihnen", "es ihm", "ich mich mir", "wir uns"].map((forms) =>
      forms.split(" "),
    ),
    infinitive: words("zu"),
    prefix: "ge",
    pasts: {
      brach: "gebrochen",
      entließ: "entlassen",
      entließen: "entlassen",
      fand: "gefunden",
      nahm: "genommen",
      rief: "gerufen",
      sah: "gesehen",
      schlug: "geschlagen",
      schloss: "geschlossen",
      schoss: "geschossen",
      traf: "getroffen",
      trug: "getragen",
      warf: "geworfen",
      zwang: "gezwungen",
    },
    participle:
      "(?:\\p{L}*ge)\\p{L}+(?:t|en)|(?:be|emp|er|ver|zer|ent|miss|hinter|über|unter|wider)\\p{L}+(?:t|en)",
  },
  places: {
    before: words("in nach über aus bei von um gegen durch bis vor"),
    endings:
      "heim burg berg stadt dorf hausen ingen furt hofen feld kirchen bach brück münster haven hagen walde rode stedt enau weiler".split(
        " ",
      ),
    names: words(
      "aachen athen barcelona basel belgrad berlin bern bochum bonn bozen bremen brüssel budapest chemnitz danzig dortmund dresden düsseldorf erfurt essen florenz genf graz halle hannover istanbul jena kairo karlsruhe kassel kiel kiew köln konstanz kopenhagen leipzig linz lissabon london lübeck luzern madrid mailand mainz mannheim marseille moskau münchen neapel nizza oslo palermo paris passau peking potsdam prag riga rom rostock schwerin stockholm stuttgart tallinn tokio trier triest tübingen turin ulm venedig villach warschau washington weimar wels wien wilna winterthur worms würzburg zagreb zürich china dänemark england finnland frankreich griechenland indien irland israel italien japan kanada kroatien norwegen österreich polen portugal rumänien russland schottland schweden serbien spanien tschechien ungarn wales",
    ),
  },
  clauses: {
    starts: words(
      "ab am an auf aus außer bei beim bis da dass durch für gegen hinter im in ins indem mit nach nachdem neben ob obwohl ohne seit sodass statt trotz um unter vom von vor während wegen weil wenn wie wo wobei zu zum zur zwischen der die das denen dessen deren",
    ),
    inNames: words("für der des die das von de del du da"),
    beforeDescriptions: words("am an auf aus bei beim im in mit vom zu zum zur"),
    articles: words("der die das des"),
    determiners: words(
      "dem den ein eine einem einen einer eines sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres und",
    ),
    lists: words("und oder"),
    conjunctions: words("und oder aber sondern sowie"),
  },
};
