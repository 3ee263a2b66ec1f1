import type { Language } from "./language.ts";

export const czech: Language = {
  code: "cs",
  goesOn:
    "např tj tzv resp mj cca MUDr JUDr Ing Mgr Bc PhDr RNDr PaedDr prof doc dr plk gen kpt sv ul nám tř p pí mjr npor nprap pplk MVDr ThDr tzn kupř popř příp zemř zvl",
  onlyHere: "arch akad por spol nar vč angl něm fr lat max",
  counts: "č čís str odst obr tab tel sv roč kap písm vyd",
  closes: "atd apod aj atp CSc DrSc",
  mayEnd: "mil mld tis s.r.o a.s hod min př.n.l n.l st ml",
  measures: "hod sek kg km m cm",
  openers:
    "Ten Ta To Tato Tento Toto Tyto On Ona Oni Já My Vy V Ve Na Do Od Po Pro Při S Se Z Ze K Ke O U Za Podle Mezi Před Během A Ale Nebo Ani Když Pokud Protože Jak Jako Že Co Kdo Kde Proč Kdy Také Už Však Proto Potom Pak Tak Dnes Včera Nyní Zde Jeho Její Jejich Všechny Mnoho Některé Není Je Jsou",
  starters:
    "Policie Policisté Hasiči Záchranáři Lékaři Vědci Odborníci Vláda Ministr Ministryně Premiér Poslanci Senátoři Soud Soudce Soudkyně Státní Žalobce Žalobkyně Muž Žena Lidé Děti Studenti Učitelé Řidič Řidiči Turisté Obyvatelé Obec Město Firma Společnost Mluvčí Ředitel Ředitelka Starosta Starostka Primátor Hejtman Prezident Prezidentka Předseda Předsedkyně Bývalý Bývalá Nový Nová Nové První Druhý Druhá Třetí Dva Dvě Tři Čtyři Pět Šest Sedm Osm Devět Deset Několik Desítky Stovky Tisíce Více Většina Většinu Téměř Asi Přes Kolem Kvůli Díky Proti Bez Nad Pod Vedle Letos Loni Zatím Nakonec Zároveň Naopak Navíc Přesto Přitom Poté Tehdy Jen Pouze Dosud Celkem Celkově Každý Každá Někteří Mnozí Žádný Nikdo Nic Jeden Jedna Jedno Útok Nehoda Požár Cena Ceny Počet Výsledky Zápas Trenér Fanoušci Útočník Obránce Brankář",
  silent: "A Ale Nebo Ani I O U Z S K V Ty Vy",
  unmarked: "Ve Na Do Od Po Při Podle Během Když Pokud",
  ordinalPoint: true,
  months:
    "ledna února března dubna května června července srpna září října listopadu prosince leden únor březen duben květen červen červenec srpen říjen listopad prosinec",
  dateWords: "pondělí úterý středa čtvrtek pátek sobota neděle v ve hodin hod dne",
  labels: {
    byline: "Autor|Autorka|Autoři|Text|Redakce|Připravil",
    credit: "Foto|Zdroj foto|Obrázek|Ilustrace|Video",
    readMore:
      "Čtěte také|Čtěte dále|Čtěte více|Přečtěte si také|Více zde|Číst dále|Související|Mohlo by vás zajímat",
    updated: "Publikováno|Aktualizováno|Vydáno|Zveřejněno|Poslední aktualizace",
    signature: "Zdroj|Zdroje",
    promotion: "Reklama|Sledujte nás|Inzerce",
  },
  phrases: {
    licence: [/^(?:všechna práva vyhrazena|veškerá práva vyhrazena)(?: \S+){0,8}$/u],
    promotion: [/^(?:sledujte nás|přihlaste se|odebírejte|předplaťte)(?!\p{L})[^.]{0,90}/u],
    readMore: [/^(?:čtěte|přečtěte si) (?:také|dále|více)(?!\p{L})[^.]{0,100}$/u],
  },
};

export const polish: Language = {
  code: "pl",
  goesOn:
    "np tj tzn tzw m.in ok prof dr hab inż mgr lek gen płk ks św ul al pl bp abp pt im ww wg prok asp insp nadkom podkom podinsp mec ppłk mjr kpt ppor wicemin wym wyd tłum zob wlk dyw",
  counts: "nr str s art poz rys tab ust pkt tel rozdz t",
  closes: "itd itp etc",
  mayEnd: "mln mld tys zł gr godz min r w wiek p.n.e n.e sp.z.o.o S.A jr",
  onlyHere: "red min dyr sen pos st mł mar kom ks por",
  measures: "r w zł gr godz sek km m kg ha",
  openers:
    "Ten Ta To Te Ci Tego Tej On Ona Oni One Ja My Wy W We Na Do Od Po Dla Przy Z Ze O U Za Według Między Przed Podczas A Ale Lub Albo Ani Gdy Kiedy Jeśli Ponieważ Jak Jako Że Co Kto Gdzie Dlaczego Także Również Już Jednak Dlatego Potem Tak Dziś Wczoraj Teraz Tutaj Jego Jej Ich Wszystkie Wiele Niektóre Nie Jest Są I Oraz Czy",
  starters:
    "Policja Policjanci Strażacy Ratownicy Lekarze Naukowcy Eksperci Badacze Rząd Minister Premier Prezydent Posłowie Senatorowie Sąd Sędzia Prokuratura Prokurator Mężczyzna Kobieta Ludzie Dzieci Uczniowie Studenci Nauczyciele Kierowca Kierowcy Turyści Mieszkańcy Miasto Gmina Firma Spółka Rzecznik Rzeczniczka Dyrektor Burmistrz Wójt Wojewoda Przewodniczący Przewodnicząca Były Była Nowy Nowa Nowe Pierwszy Pierwsza Drugi Druga Trzeci Dwa Dwie Dwóch Dwaj Trzy Trzech Cztery Pięć Sześć Siedem Osiem Dziewięć Dziesięć Kilka Kilku Kilkadziesiąt Setki Tysiące Ponad Około Blisko Prawie Większość Część Przez Pod Nad Bez Obok Wśród Wobec Dzięki Mimo Oprócz Zamiast Tylko Jedynie Dopiero Wreszcie Natomiast Ponadto Następnie Wtedy Każdy Każda Żaden Nikt Nic Jeden Jedna Jedno Czy Ile Liczba Ceny Cena Wyniki Mecz Trener Kibice Pożar Wypadek",
  silent: "A Ale Lub Albo Ani I O U Z W Pan Pani",
  unmarked: "We Na Do Od Po Według Podczas Gdy Kiedy",
  months:
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik listopad grudzień",
  dateWords: "poniedziałek wtorek środa czwartek piątek sobota niedziela godz r dnia",
  labels: {
    byline: "Autor|Autorka|Tekst|Redakcja|Opracowanie|oprac",
    credit: "Fot|Foto|Zdjęcie|Zdjęcia|Ilustracja|Wideo",
    readMore:
      "Czytaj też|Czytaj także|Czytaj więcej|Czytaj dalej|Zobacz też|Zobacz także|Przeczytaj także|Przeczytaj też|Więcej",
    updated: "Opublikowano|Aktualizacja|Zaktualizowano|Data publikacji|Ostatnia aktualizacja",
    signature: "Źródło|Źródła",
    promotion: "Reklama|Obserwuj nas",
  },
  phrases: {
    licence: [/^wszelkie prawa (?:są )?zastrzeżone(?: \S+){0,8}$/u],
    promotion: [/^(?:zapisz się|obserwuj nas|subskrybuj|śledź nas)(?!\p{L})[^.]{0,90}/u],
    readMore: [/^(?:czytaj|zobacz|przeczytaj) (?:też|także|więcej|dalej|również)(?!\p{L})[^.]{0,100}$/u],
  },
};
