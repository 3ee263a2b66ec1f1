import { pl as numbers } from "../../words/numbers/languages/pl.ts";
import { phrases, words } from "../../words/phrases/lexicon.ts";
import type { LanguageTable } from "./language.ts";
import { withoutEnding } from "./withoutEnding.ts";

const stem = withoutEnding(
  "a ach ami cie e ego ej em emu i iach iami ie iego iej iem iemu im imi io o om owi owie ow u y ych ym ymi",
);

export const pl: LanguageTable = {
  ...numbers,
  nameCases: {
    stem,
    his: phrases("ski, skiego, skiemu, skim, cki, ckiego, ckiemu, ckim, dzki, dzkiego, dzkiemu, dzkim"),
    hers: phrases("ska, skiej, ską, cka, ckiej, cką, dzka, dzkiej, dzką"),
  },
  stem,
  bounds: {
    about: phrases("około, ok., mniej więcej, w przybliżeniu, circa, jakieś, blisko"),
    almost: phrases("prawie, niemal, niemalże, niespełna, bez mała"),
    atLeast: phrases("co najmniej, przynajmniej, minimum, nie mniej niż"),
    atMost: phrases("co najwyżej, najwyżej, maksymalnie, maksimum, nawet do, aż do, nie więcej niż"),
    over: phrases(
      "ponad, więcej niż, powyżej, przeszło, przekroczył, przekroczyła, przekroczyło, przekroczyły, przekroczy, przekroczą, przekracza, przekraczają",
    ),
    under: phrases("mniej niż, poniżej, niecałe, niecałych"),
  },
  boundsAfter: {
    about: phrases("mniej więcej"),
    atLeast: phrases("lub więcej, albo więcej, co najmniej"),
    atMost: phrases("lub mniej, albo mniej"),
  },
  people: {
    all: words("osób osoby ludzi"),
    groups: words(
      "mężczyzn mężczyźni kobiet kobiety chłopców dziewcząt dziewczynek dzieci dorosłych pasażerów marynarzy członków załogi pilotów kierowców rowerzystów pieszych uczniów studentów nauczycieli robotników pracowników żołnierzy cywilów policjantów strażaków strażników gości mieszkańców turystów migrantów uchodźców pacjentów lekarzy pielęgniarek zawodników kibiców",
    ),
  },
  dates: {
    months: [
      ["styczeń", "stycznia", "styczniu"],
      ["luty", "lutego", "lutym"],
      ["marzec", "marca", "marcu"],
      ["kwiecień", "kwietnia", "kwietniu"],
      ["maj", "maja", "maju"],
      ["czerwiec", "czerwca", "czerwcu"],
      ["lipiec", "lipca", "lipcu"],
      ["sierpień", "sierpnia", "sierpniu"],
      ["wrzesień", "września", "wrześniu"],
      ["październik", "października", "październiku"],
      ["listopad", "listopada", "listopadzie"],
      ["grudzień", "grudnia", "grudniu"],
    ],
    weekdays: [
      ["poniedziałek", "poniedziałku", "poniedziałkiem"],
      ["wtorek", "wtorku", "wtorkiem"],
      ["środa", "środę", "środy", "środą"],
      ["czwartek", "czwartku", "czwartkiem"],
      ["piątek", "piątku", "piątkiem"],
      ["sobota", "sobotę", "soboty", "sobotą"],
      ["niedziela", "niedzielę", "niedzieli", "niedzielą"],
    ],
    relative: { przedwczoraj: -2, wczoraj: -1, dziś: 0, dzisiaj: 0, jutro: 1, pojutrze: 2 },
    periods: {
      "w zeszłym tygodniu": "week-1",
      "w ubiegłym tygodniu": "week-1",
      "w przyszłym tygodniu": "week+1",
      "w zeszłym miesiącu": "month-1",
      "w ubiegłym miesiącu": "month-1",
      "w przyszłym miesiącu": "month+1",
      "w zeszłym roku": "year-1",
      "w ubiegłym roku": "year-1",
      "w tym roku": "year+0",
      "w przyszłym roku": "year+1",
      wiosną: "spring",
      latem: "summer",
      jesienią: "autumn",
      zimą: "winter",
    },
    joins: ["w", "we", "o", "dnia", "od"],
    beforeYear: phrases("w roku, roku, rok, w, od roku, do roku, z roku, od, do"),
    hours: { południe: 720, południu: 720, północ: 0, północy: 0 },
    halves: {
      rano: "am",
      "po południu": "pm",
      wieczorem: "pm",
      "w nocy": "night",
    },
    beforeTimes: phrases("o, o godz., godz., o godzinie, godzinie, od, do, około, po, przed"),
    bareHours: {
      before: ["o"],
      behind: phrases("w, we, na, przy, pod, dziś, dzisiaj, jutro, wczoraj"),
      events: phrases(
        "zaczyna*, zacznie, zaczną, zaczął, zaczęł*, zaczęt*, rozpoczyna*, rozpocznie, rozpoczną, rozpoczął, rozpoczęł*, rozpoczęci*, początek, startuj*, wystartuj*, otwiera*, otworz*, otwarci*, zamyka*, kończy, kończą, odbędzie, odbędą, odbywa*, odbył*, odjeżdża*, odjedzie, odjadą, odjecha*, odjazd*, wyjeżdża*, wyjedzie, wyjadą, wyjecha*, wyjazd*, przyjeżdża*, przyjedzie, przyjadą, przyjecha*, przyjazd*, wyrusz*, odlatuj*, odlec*, odleci*, odlot*, przylot*, ląduj*, wyląduj*, wylądowa*, spotyka*, spotka*, zbiórk*, powrót, wraca*, wróci*, dojdzie, doszło, wybuch*, wydarzy*, zdarzy*, mecz*, koncert*, debat*, msza, mszy, mszę, zebrani*, posiedzeni*, konferencj*, seans*, spektakl*, pogrzeb*, ślub*, transmisj*, głosowani*, zaplanowa*, wyznaczon*",
      ),
      amounts: phrases(
        "wzr*, spad*, zmniejsz*, zwiększ*, podn*, podwyższ*, podskocz*, skocz*, obniż*, rośn*, ros*, mal*, zdroż*, potan*, skró*, wydłuż*, przedłuż*, przesu*, przełoż*, opóźn*, przyspiesz*, wyprzedz*, popraw*, pobi*, wygra*, przegra*, zwycięż*, poszed*, poszł*, więcej, mniej, wyż*, niż*, dłuż*, krót*, star*, młod*, chodzi*, gra*, walcz*, walk*, spór, spor*, zakład*, rozm*, mówi*, mowa, mowy, pyta*, zapyta*, pisa*, napisa*, wspomn*, wspomina*, prosi*, popros*, wniosek, wniosk*, apel*",
      ),
    },
    spoken: {
      hours: {
        pierwszej: 1,
        drugiej: 2,
        trzeciej: 3,
        czwartej: 4,
        piątej: 5,
        szóstej: 6,
        siódmej: 7,
        ósmej: 8,
        dziewiątej: 9,
        dziesiątej: 10,
        jedenastej: 11,
        dwunastej: 12,
      },
      before: {
        "wpół do": -30,
        "kwadrans po": 15,
        "za kwadrans": -15,
        "kwadrans przed": -15,
        "o godz.": 0,
        "o godzinie": 0,
        "po godz.": 0,
        "po godzinie": 0,
        "od godz.": 0,
        "od godziny": 0,
        "do godz.": 0,
        "do godziny": 0,
      },
    },
  },
  negation: {
    words: {
      not: phrases("nie, nikt, nikogo, nikomu, nigdy, nigdzie, nic, ani jeden, ani jedna, ani jednego"),
      no: phrases("brak, żaden, żadna, żadne, żadnego, żadnej, żadnych"),
      refuse: phrases("odmówił, odmówiła, odmówili, odmówiły, odmówiło, odmawia, odmawiają"),
      neither: ["ani … ani"],
      except: phrases("chyba że, o ile nie"),
      none: phrases(
        "czy nie, czy … nie, nie tylko, nie wszyscy, nie wszystkie, nie każdy, nie każda, nie mniej niż, nie więcej niż, nie mógł nie, nie mogła nie, nie można wykluczyć, nie wyklucza*, nie wykluczy*, nie jest wykluczone, niemniej",
      ),
    },
    scope: "either",
    scopeOfRefusal: "after",
    delays: { until: phrases("dopóki, aż do, do, przed") },
    denials: {
      // Those with a comma deny what stands in the clause behind it.
      deny: [
        "zaprzeczył, że",
        "zaprzeczyła, że",
        "zaprzeczyli, że",
        "zaprzeczył, aby",
        "zaprzeczyła, aby",
        "zaprzeczyli, aby",
        "zaprzecza, że",
        "zaprzeczają, że",
        "wykluczył, że",
        "wykluczyła, że",
        "nieprawda, że",
        ...phrases(
          "bez, zaprzeczy*, zaprzecza*, zdementowa*, dementuj*, wykluczy*, wyklucza*, odrzuci*, odrzuca*, odmow*, zamiast, ledwo, brakuje, brakowało, zabrakło, uniknę*, uniknął",
        ),
      ],
    },
    prefixes: ["nie", "bez"],
  },
  opposites: {
    amount: phrases(
      "wzrósł, wzrosł*, wzrośli, wzrasta*, rośnie, rosną, urósł, urosł*, urośli, zwiększy*, zwiększa*, zwiększon*, podniósł, podniosł*, podnieśli, podwyższy*, podroża*, podskoczy*",
    ),
    "-amount": phrases(
      "spadł, spadł*, spadli, spada, spadają, zmniejszy*, zmniejsza*, zmniejszon*, obniży*, obniża*, obniżon*, zmalał*, maleje, maleją, potaniał*, ograniczy*",
    ),
    consent: phrases(
      "zatwierdzi*, zatwierdza*, zatwierdzon*, przyjął, przyjęł*, przyjęli, przyjęt*, poparł, poparł*, poparli, popiera, popierają, uchwali*, uchwalon*, zgodził się, zgodziła się, zgodzili się, zagłosował za, zagłosowała za, zagłosowali za, głosowali za, jest za, są za",
    ),
    "-consent": phrases(
      "odrzuci*, odrzucon*, zawetowa*, odmówił zgody, zagłosował przeciw, zagłosowała przeciw, zagłosowali przeciw, głosowali przeciw, zagłosował przeciwko, zagłosowali przeciwko, jest przeciw, są przeciw, sprzeciwił się, sprzeciwiła się, sprzeciwili się",
    ),
    permission: phrases("zezwoli*, zezwala*, pozwoli*, pozwala*, dopuści*"),
    "-permission": phrases("zakaza*, zakazuj*, zabroni*, zakazan*"),
    verdict: phrases(
      "skaza*, skazan*, uznał za winnego, uznała za winną, uznany za winnego, uznana za winną",
    ),
    "-verdict": phrases("uniewinni*, uniewinnion*"),
    ruling: phrases("utrzymał wyrok, podtrzymał wyrok, utrzymał w mocy"),
    "-ruling": phrases("uchylił wyrok"),
    state: phrases("poprawi*, poprawia*, wzmocni*, wzmacnia*"),
    "-state": phrases("pogorszy*, pogarsza*, osłabi*, osłabia*"),
    access: phrases("otworzy*, otwiera, otwierają, otwart*"),
    "-access": phrases("zamknął, zamknęł*, zamknęli, zamyka, zamykają, zamknięt*"),
    life: phrases("przeży*, ocalał*, ocaleli, żywy, żywa, żywego, żywą, żywych"),
    "-life": phrases("zginął, zginęł*, zginęli, zmarł*, zmarli, martwy, martwa, martwego, martwą, zabit*"),
    // "Zwolnił" slowed as often as it freed, and "zatrzymał" stopped a car.
    freedom: phrases("zwolniony, zwolniona, zwolnieni, zwolniono, uwolni*, uwolnion*, wypuści*, wypuszczon*"),
    "-freedom": phrases("zatrzymany, zatrzymana, zatrzymani, zatrzymano, aresztowa*"),
    contest: phrases("wygra*, zwycięży*, pokona*"),
    "-contest": phrases("przegra*, uległ*, ulegli"),
    course: phrases("wznowi*, wznowion*, kontynuowa*, kontynuuj*"),
    "-course": phrases("wstrzymał*, wstrzyman*, przerwa*, przerwan*, zawiesi*, zawieszon*"),
    degree: phrases("więcej, bardziej, więcej niż"),
    "-degree": phrases("mniej, mniej niż"),
    affirmation: phrases(
      "potwierdzi*, potwierdza*, przyznał się, przyznała się, przyznali się, przyznaje się",
    ),
    "-affirmation": phrases("zaprzeczy*, zaprzecza*, zdementowa*, dementuje, dementują"),
    order: phrases("przed"),
    "-order": phrases("po"),
    charge: phrases(
      "oskarżon* o, podejrzan* o, oskarżony o, oskarżona o, oskarżeni o, podejrzany o, podejrzana o, podejrzani o",
    ),
    doubled: phrases("podwoił*, podwoiły, podwoili"),
    tripled: phrases("potroił*, potroili"),
    north: phrases("północ*"),
    south: phrases("południ*, południow*"),
    east: phrases("wschod*, wschód"),
    west: phrases("zachod*, zachód"),
    none: phrases(
      "po południu, przed południem, po prostu, północno*, południowo*, przed sąd*, po raz, wschód słońca, zachód słońca, mniej więcej, mniej lub bardziej, nie mniej, nie więcej, coraz bardziej, coraz więcej, tym bardziej, co więcej, uległ wypadkowi, uległa wypadkowi, uległ zmianie, uległa zmianie, otworzył ogień, otworzyli ogień, zamkniętych drzwi, otwarte pozostaje",
    ),
  },
  hedges: {
    possible: phrases(
      "grozi, grożą, może, mogą, mógłby, mogłaby, mogłoby, mogliby, mogłyby, być może, możliwe, prawdopodobne, nie jest wykluczone, nie można wykluczyć, nie wyklucza*, nie wykluczy*",
    ),
    should: phrases("powinien, powinna, powinno, powinni, powinny"),
    must: phrases("musi, muszą"),
    meant: phrases("ma zostać, mają zostać, ma być, mają być"),
    seem: phrases("wydaje się, podobno, najwyraźniej, najwidoczniej"),
    likely: phrases("prawdopodobnie, najprawdopodobniej, zapewne"),
    alleged: phrases(
      "rzekomo, rzekomy, rzekoma, rzekome, rzekomego, rzekomej, miał rzekomo, domniemany, domniemana",
    ),
    able: phrases("mógł, mogła, mogło, mogli, mogły"),
    deemed: phrases("jest uważany za, jest uważana za, uważany za, uważana za, uchodzi za"),
    due: phrases("planowany, planowana, planowane, zaplanowano, zaplanowany, zaplanowana, zaplanowane"),
    none: phrases("nie mógł, nie mogła, nie mogło, nie mogli, nie mogły, nie może, nie mogą"),
    plan: phrases("planuje, planują, zamierza, zamierzają, ma nadzieję, mają nadzieję"),
    estimate: ["szacunkowo"],
  },
  quantifiers: {
    all: phrases("wszyscy, wszystkie, wszystkich, wszystkim, każdy, każda, każde, każdego, każdej"),
    most: phrases(
      "prawie wszyscy, prawie wszystkie, prawie wszystkich, niemal wszyscy, niemal wszystkie, większość, większości, większością",
    ),
    many: phrases("wiele, wielu, wieloma, liczni, liczne, licznych, mnóstwo, sporo"),
    dozens: phrases("dziesiątki, dziesiątkom"),
    hundreds: phrases("setki, setkom, setek"),
    thousands: phrases("tysiące osób, tysiące ludzi, tysiące"),
    millions: phrases("miliony osób, miliony ludzi"),
    some: phrases(
      "nie wszyscy, nie wszystkie, nie każdy, nie każda, niektórzy, niektóre, niektórych, kilka, kilku, kilkoro, część, części",
    ),
    few: phrases("mało, niewiele, niewielu, nieliczni, nieliczne, garstka"),
    half: phrases("połowa, połowę, połowy"),
    both: phrases("obaj, oba, obie, obu, oboje"),
    none: phrases(
      "wszystkie prawa, wszelkie prawa, przede wszystkim, za wszelką cenę, w tej części, po części",
    ),
  },
  attribution: {
    verbs: {
      say: phrases(
        "powiedział, powiedziała, powiedzieli, powiedziały, mówi, mówią, mówił, mówiła, poinformował, poinformowała, poinformowali, poinformowało, informuje, informują, oświadczył, oświadczyła, oświadczyli, podał, podała, podali, podało, podaje, podają, dodał, dodała, dodali, dodaje, podkreślił, podkreśliła, podkreślili, podkreśla, przekazał, przekazała, przekazali, przekazuje, ogłosił, ogłosiła, ogłosili, ogłosiło, zaznaczył, zaznaczyła, wyjaśnił, wyjaśniła, wyjaśnia, ostrzegł, ostrzegła, ostrzegli, ostrzega, ostrzegają, potwierdził, potwierdziła, potwierdzili, potwierdza, napisał, napisała, zapowiedział, zapowiedziała, zapowiedzieli, relacjonuje, relacjonował, relacjonowała, zauważył, zauważyła, stwierdził, stwierdziła, stwierdzili",
      ),
      claim: phrases(
        "twierdzi, twierdzą, twierdził, twierdziła, twierdzili, utrzymuje, utrzymują, przekonuje, przekonują",
      ),
      admit: phrases("przyznał, przyznała, przyznali, przyznaje, przyznają"),
      deny: phrases(
        "zaprzeczył, zaprzeczyła, zaprzeczyli, zaprzecza, zaprzeczają, zdementował, zdementowała, zdementowali",
      ),
      find: phrases("ustalił, ustaliła, ustalili"),
      none: phrases(
        "przekazał … pieniądze, podał się do dymisji, podała się do dymisji, przyznał nagrodę, przyznała nagrodę, nie przyznał*, nie przyznaj*",
      ),
    },
    sources: {
      pronoun: phrases(
        "według niego, według niej, według nich, jego zdaniem, jej zdaniem, ich zdaniem, jak dodał, jak dodała, jak dodali",
      ),
      source: phrases(
        "według, wg, zdaniem, jak podaje, jak podają, jak informuje, jak informują, jak podał, jak podała, jak poinformował, jak poinformowała, według informacji, według danych, z informacji",
      ),
      none: phrases("według planu, według planów, według prawa, według przepisów, według oczekiwań"),
    },
    behindSources: { zdaniem: "sometimes" },
    inverts: "clause",
    leadsOn: "ego ej ich ych iej ymi".split(" "),
    breaks: words("i ale a że"),
    institutions: [
      ["policja", "policji", "policjanci", "policjantów"],
      ["straż", "straży", "strażacy", "strażaków"],
      ["prokuratura", "prokuratury"],
      ["sąd", "sądu"],
      ["rząd", "rządu"],
      ["ministerstwo", "ministerstwa"],
      ["związek", "związku", "związkowcy"],
      ["firma", "firmy", "spółka", "spółki"],
      ["ratusz", "ratusza", "urząd", "urzędu"],
      ["szpital", "szpitala", "lekarze", "lekarzy"],
      ["świadkowie", "świadków"],
      ["mieszkańcy", "mieszkańców"],
      ["eksperci", "ekspertów"],
    ],
    spokespeople: ["rzecznik", "rzecznika", "rzeczniczka", "rzeczniczki"],
    kin: words("badanie badania badań naukowcy naukowców autorzy autorów raport raportu sondaż sondażu"),
  },
  passive: {
    be: phrases(
      "został, została, zostało, zostali, zostały, zostanie, zostaną, jest, są, był, była, było, byli, były, będzie, będą",
    ),
    by: ["przez"],
    agent: "either",
    who: words(
      "bojowników bramkarza burmistrza celników funkcjonariuszy klienta klientów klub kobietę kobiety komisję lekarza lekarzy mężczyznę mężczyzn ministra napastnika napastników nauczyciela obrońcę ochroniarza parlament policję policjanta policjantów posłów prezydenta premiera prokuraturę prokuratora przechodnia przechodniów radę ratowników rebeliantów rolników rząd sąd sąsiada sąsiadów sędziego sędziów sejm senat siatkarzy spółkę strażaka strażaków strażników terrorystów trenera urzędników wojsko wolontariuszy złodzieja złodziei żołnierza żołnierzy",
    ),
    participle: "\\p{L}{2,}(?:ny|na|ne|ni|ty|ta|te|ci)",
  },
  clauses: {
    starts: words(
      "aby bez bo choć ciągu czy dla do gdy gdzie jak jeśli kiedy ku która które którego której którą który których którym którzy między mimo na nad niż o od po pod podczas ponieważ poza przeciw przed przez przy skoro spod u w we wobec wśród z za zanim ze że żeby",
    ),
    inNames: words("ds spraw"),
    beforeDescriptions: words("na przy w we z ze"),
    determiners: words("i"),
    lists: words("i oraz lub albo"),
    conjunctions: words("i oraz lub albo ale a"),
  },
};
