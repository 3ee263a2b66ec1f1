import type { Language } from "./language.ts";

export const czech: Language = {
  code: "cs",
  goesOn:
    "např tj tzv resp mj cca MUDr JUDr Ing Mgr Bc PhDr RNDr PaedDr prof doc dr plk gen kpt sv ul nám tř p pí mjr npor nprap pplk MVDr ThDr tzn kupř popř příp zemř zvl roz",
  onlyHere: "arch akad por spol nar vč angl něm fr lat max",
  counts: "č čís str odst obr tab tel sv roč kap písm vyd čl",
  closes: "atd apod aj atp CSc DrSc",
  mayEnd: "mil mld tis s.r.o a.s hod min př.n.l n.l st ml",
  measures: "hod sek kg km m cm",
  openers:
    "Ten Ta To Tato Tento Toto Tyto On Ona Oni Já My Vy V Ve Na Do Od Po Pro Při S Se Z Ze K Ke O U Za Podle Mezi Před Během A Ale Nebo Ani Když Pokud Protože Jak Jako Že Co Kdo Kde Proč Kdy Také Už Však Proto Potom Pak Tak Dnes Včera Nyní Zde Jeho Její Jejich Všechny Mnoho Některé Není Je Jsou",
  starters:
    "Policie Policisté Hasiči Záchranáři Lékaři Vědci Odborníci Vláda Ministr Ministryně Premiér Poslanci Senátoři Soud Soudce Soudkyně Státní Žalobce Žalobkyně Muž Žena Lidé Děti Studenti Učitelé Řidič Řidiči Turisté Obyvatelé Město Firma Společnost Mluvčí Ředitel Ředitelka Starosta Starostka Primátor Hejtman Prezident Prezidentka Předseda Předsedkyně Bývalý Bývalá První Druhý Druhá Třetí Dva Dvě Tři Čtyři Pět Šest Sedm Osm Devět Deset Několik Desítky Stovky Tisíce Více Většina Většinu Téměř Asi Přes Kolem Kvůli Díky Proti Bez Nad Pod Vedle Letos Loni Zatím Nakonec Zároveň Naopak Navíc Přesto Přitom Poté Tehdy Jen Pouze Dosud Celkem Celkově Každý Každá Někteří Mnozí Žádný Nikdo Nic Jeden Jedna Jedno Útok Nehoda Požár Cena Ceny Počet Výsledky Zápas Trenér Fanoušci Útočník Obránce Brankář Američtí Britští Němečtí Čeští Slovenští Ruští Čínští Ukrajinští Evropští Americký Americká Americké Britský Britská Britské Německý Německá Německé Francouzský Francouzská Francouzské Čínský Čínská Čínské Italský Italská Italské Španělský Španělská Španělské Ukrajinský Ukrajinská Ukrajinské Izraelský Izraelská Izraelské Japonský Japonská Japonské Kanadský Kanadská Kanadské Australský Australská Australské Indický Indická Indické Polský Polská Polské Rakouský Rakouská Rakouské Maďarský Maďarská Maďarské Turecký Turecká Turecké Švédský Švédská Švédské Norský Norská Norské Dánský Dánská Dánské Belgický Belgická Belgické Řecký Řecká Řecké Syrský Syrská Syrské Íránský Íránská Íránské Palestinský Palestinská Palestinské Fotbalisté Fotbalista Hokejisté Hokejista Tenista Tenistka Basketbalisté Kapitán Závodník Závodnice Reprezentanti Herec Herečka Zpěvák Zpěvačka Režisér Režisérka Spisovatel Spisovatelka Novinář Novinářka Novináři Podnikatel Podnikatelka Miliardář Milionář Vědec Vědkyně Lékař Lékařka Chirurgové Učitelka Student Studentka Školáci Důchodci Senioři Matka Otec Syn Dcera Bratr Sestra Rodina Rodiče Manželé Sousedé Svědci Oběť Oběti Pachatel Pachatelé Zloděj Zloději Obžalovaný Obžalovaná Obviněný Vrah Advokát Advokátka Ministři Premiérka Poslanec Poslankyně Senátor Senátorka Kandidát Kandidáti Voliči Opozice Koalice Odbory Odboráři Zaměstnanci Dělníci Zemědělci Chovatelé Turista Cestující Letadlo Vlak Vlaky Autobus Kamion Auto Automobilka Dopravci Výrobce Výrobci Obchodníci Zákazníci Spotřebitelé Investoři Analytici Ekonomové Akcie Tržby Zisk Ztráta Prodej Vývoz Dovoz Inflace Dolar Hodnota Nezaměstnanost Mzdy Platy Důchody Daně Poplatky Nájmy Elektřina Benzin Nafta Hypotéky Povodně Povodeň Záplavy Bouřka Vichřice Sníh Déšť Mráz Teploty Počasí Zemětřesení Tornádo Hurikán Výbuch Exploze Střelba Srážka Demonstrace Protesty Protest Stávka Jednání Schůzka Summit Návštěva Volby Hlasování Průzkum Studie Zpráva Výzkum Kniha Film Seriál Album Koncert Výstava Soutěž Turnaj Závod Stavba Rekonstrukce Oprava Opravy Hromadná Masová Podobný Podobná Podobné Stejný Stejná Další Poslední Většinou Mladý Mladá Starší Mrtvý Zraněný Zranění Nejméně Nejvíc Nejvíce Nejdříve Nejprve Zhruba Přibližně Necelých Bezmála Pouhý Pouhé Půl Polovina Třetina Čtvrtina Desetitisíce Miliony Přestože Ačkoli Ačkoliv Zatímco Jakmile Jestliže Dokud Aby Ode Okolo Kromě Oproti Vzhledem Navzdory Následně Později Dříve Nedávno Současně Zejména Například Naštěstí Bohužel Možná Určitě Přímo Odborník",
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
    promotion: "Reklama|Sledujte nás|Inzerce|Kategorie|Skryté kategorie",
  },
  phrases: {
    licence: [/^(?:všechna práva vyhrazena|veškerá práva vyhrazena)(?: \S+){0,8}$/u],
    promotion: [/^(?:sledujte nás|přihlaste se|odebírejte|předplaťte)(?!\p{L})[^.]{0,90}/u],
    readMore: [/^(?:čtěte|přečtěte si) (?:také|dále|více)(?!\p{L})[^.]{0,100}$/u],
    signature: [/^z wikipedie, otevřené encyklopedie$/u],
  },
};

export const polish: Language = {
  code: "pl",
  goesOn:
    "np tj tzn tzw m.in ok prof dr hab inż mgr lek gen płk ks św ul al pl bp abp pt im ww wg prok asp insp nadkom podkom podinsp mec ppłk mjr kpt ppor wicemin wym wyd tłum zob wlk dyw dn śp bł kard rtm chor sierż adm woj ss oo",
  counts: "nr str s art poz rys tab ust pkt tel rozdz t",
  closes: "itd itp etc",
  mayEnd: "mln mld tys zł gr godz min r w wiek p.n.e n.e sp.z.o.o S.A jr",
  onlyHere: "red min dyr sen pos st mł mar kom ks por wet med",
  measures: "r w zł gr godz sek km m kg ha",
  openers:
    "Ten Ta To Te Ci Tego Tej On Ona Oni One Ja My Wy W We Na Do Od Po Dla Przy Z Ze O U Za Według Między Przed Podczas A Ale Lub Albo Ani Gdy Kiedy Jeśli Ponieważ Jak Jako Że Co Kto Gdzie Dlaczego Także Również Już Jednak Dlatego Potem Tak Dziś Wczoraj Teraz Tutaj Jego Jej Ich Wszystkie Wiele Niektóre Nie Jest Są I Oraz Czy",
  starters:
    "Policja Policjanci Strażacy Ratownicy Lekarze Naukowcy Eksperci Badacze Rząd Minister Premier Prezydent Posłowie Senatorowie Sąd Sędzia Prokuratura Prokurator Mężczyzna Kobieta Ludzie Dzieci Uczniowie Studenci Nauczyciele Kierowca Kierowcy Turyści Mieszkańcy Miasto Gmina Firma Spółka Rzecznik Rzeczniczka Dyrektor Burmistrz Wójt Wojewoda Przewodniczący Przewodnicząca Były Była Pierwszy Pierwsza Drugi Druga Trzeci Dwa Dwie Dwóch Dwaj Trzy Trzech Cztery Pięć Sześć Siedem Osiem Dziewięć Dziesięć Kilka Kilku Kilkadziesiąt Setki Tysiące Ponad Około Blisko Prawie Większość Część Przez Pod Nad Bez Obok Wśród Wobec Dzięki Mimo Oprócz Zamiast Tylko Jedynie Dopiero Wreszcie Natomiast Ponadto Następnie Wtedy Każdy Każda Żaden Nikt Nic Jeden Jedna Jedno Czy Ile Liczba Ceny Cena Wyniki Mecz Trener Kibice Pożar Wypadek Amerykańscy Brytyjscy Niemieccy Polscy Rosyjscy Ukraińscy Amerykański Amerykańska Amerykańskie Brytyjski Brytyjska Brytyjskie Niemiecki Niemiecka Niemieckie Francuski Francuska Francuskie Chiński Chińska Chińskie Włoski Włoska Włoskie Hiszpański Hiszpańska Hiszpańskie Ukraiński Ukraińska Ukraińskie Izraelski Izraelska Izraelskie Japoński Japońska Japońskie Kanadyjski Kanadyjska Kanadyjskie Australijski Australijska Australijskie Indyjski Indyjska Indyjskie Czeski Czeska Czeskie Słowacki Słowacka Słowackie Węgierski Węgierska Węgierskie Turecki Turecka Tureckie Szwedzki Szwedzka Szwedzkie Norweski Norweska Norweskie Grecki Grecka Greckie Rosyjski Rosyjska Rosyjskie Piłkarze Piłkarz Hokeiści Tenisista Tenisistka Siatkarze Siatkarki Bramkarz Napastnik Obrońca Kapitan Reprezentanci Aktor Aktorka Piosenkarz Piosenkarka Reżyser Pisarz Pisarka Dziennikarz Dziennikarze Dziennikarka Przedsiębiorca Przedsiębiorcy Miliarder Naukowiec Lekarz Lekarka Nauczyciel Nauczycielka Student Studentka Uczeń Nastolatek Nastolatka Emeryci Matka Ojciec Syn Córka Brat Siostra Rodzina Rodzice Małżeństwo Sąsiedzi Świadkowie Ofiara Ofiary Sprawca Sprawcy Złodziej Złodzieje Oskarżony Oskarżona Podejrzany Adwokat Ministrowie Poseł Posłanka Senator Kandydat Kandydaci Wyborcy Opozycja Koalicja Związkowcy Pracownicy Rolnicy Pasażerowie Pasażer Samolot Pociąg Pociągi Autobus Ciężarówka Samochód Producent Producenci Klienci Inwestorzy Analitycy Ekonomiści Akcje Przychody Zysk Sprzedaż Eksport Import Inflacja Dolar Wartość Bezrobocie Płace Pensje Emerytury Podatki Opłaty Powódź Burza Wichura Śnieg Deszcz Mróz Temperatura Pogoda Trzęsienie Huragan Wybuch Eksplozja Strzelanina Zderzenie Protest Protesty Demonstracja Strajk Rozmowy Spotkanie Wizyta Wybory Głosowanie Sondaż Badanie Badania Raport Książka Płyta Koncert Wystawa Festiwal Konkurs Turniej Budowa Remont Kolejny Kolejna Ostatni Ostatnia Młody Młoda Ranni najmniej Przynajmniej Prawdopodobnie Niespełna Połowa Milionów Chociaż Choć Jeżeli Zanim Dopóki Aby Żeby Wokół Względem Później Wcześniej Niedawno Jednocześnie Zwłaszcza Niestety Siedmiu Ośmiu",
  silent: "A Ale Lub Albo Ani I O U Z W Pan Pani",
  unmarked: "We Na Do Od Po Według Podczas Gdy Kiedy",
  months:
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik listopad grudzień paźdz",
  dateWords: "poniedziałek wtorek środa czwartek piątek sobota niedziela godz r dnia",
  labels: {
    byline: "Autor|Autorka|Tekst|Redakcja|Opracowanie|oprac",
    credit: "Fot|Foto|Zdjęcie|Zdjęcia|Ilustracja|Wideo",
    readMore:
      "Czytaj też|Czytaj także|Czytaj więcej|Czytaj dalej|Zobacz też|Zobacz także|Przeczytaj także|Przeczytaj też|Więcej",
    updated: "Opublikowano|Aktualizacja|Zaktualizowano|Data publikacji|Ostatnia aktualizacja",
    signature: "Źródło|Źródła",
    promotion: "Reklama|Obserwuj nas|Kategorie|Kategoria|Ukryta kategoria",
  },
  phrases: {
    licence: [/^wszelkie prawa (?:są )?zastrzeżone(?: \S+){0,8}$/u],
    promotion: [/^(?:zapisz się|obserwuj nas|subskrybuj|śledź nas)(?!\p{L})[^.]{0,90}/u],
    readMore: [/^(?:czytaj|zobacz|przeczytaj) (?:też|także|więcej|dalej|również)(?!\p{L})[^.]{0,100}$/u],
    signature: [/^z wikipedii, wolnej encyklopedii$/u],
  },
};
