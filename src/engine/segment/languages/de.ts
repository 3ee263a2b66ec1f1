import type { Language } from "./language.ts";

export const german: Language = {
  code: "de",
  goesOn:
    "Dr Prof Gebr Frhr Hr Hrn Fr Frl Hl hl St Dipl Ing h.c mult theol habil Mag Gen Lt Oblt rd " +
    "z.B z.Bsp bzw d.h vgl ca sog evtl ggf inkl exkl zzgl bzgl i.d.R i.d.Regel u.U z.T z.Zt z.Z m.E i.S i.S.d v.a geb gest verh verw gegr ehem stellv " +
    "u.a a.a lt gem insb insbes i.V.m a.D i.R d.Ä d.J b.z.w bspw beispielsw Geh Kgl kgl Ksl Pfr Kard Ebf Gf Hptm Uffz Kapt Adm Joh Wilh Friedr Ludw Ferd Heinr Gottfr Bernh Herm Matth Nik Theod Ulr betr durchschn lfd wöchentl versch zw zus ungef wg teilw vorm nachm Jak",
  onlyHere:
    "Fa em mtl tgl jährl mind urspr eigtl einschl ausschl österr schweiz franz russ poln med phil rer nat jur dt engl frz lat griech ital span amerik max min ev kath allg bes einschl Red Anm Sen Zit Übers Hg Hrsg hrsg Bearb resp ff f dtsch süddt Süddt norddt Norddt westdt ostdt preuß bayr sächs schwed norw dän finn niederl tschech ungar röm byz türk arab hebr jap chin europ kanad evang städt staatl eidg wiss techn",
  counts:
    "Nr Nrn Art Abs Bd Bde Kap S Ss Abb Tab Tel Fax Str Pl Ziff Ziffer Lfg Aufl Jg H Sp Bl Anl Rn Rz Rdnr Randnr Az EG OG Hs Pf Fig erm",
  closes: "usw etc u.s.w usf",
  mayEnd:
    "h.c f ff u.ä u.Ä o.ä o.Ä u.a.m u.v.m u.v.a Co GmbH Jh Jhd Jhdt Jahrh v.Chr n.Chr v.u.Z n.u.Z Mio Mrd Tsd Std Stdn Min Sek Inc Ltd Jr jun Mitgl Bez Kto Lkr Kfz Str str Pl pl Inst Univ Ges Bundesmin",
  openers:
    "Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Man Dies Diese Dieser Dieses Diesen Diesem Jene Im In Am An Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Zwischen Über Unter Für Gegen Ohne Um Durch Seit Bis Während Wegen Trotz Laut Und Aber Oder Doch Denn Sondern Wenn Als Ob Weil Da Dass Damit Obwohl Nachdem Bevor Was Wer Wie Wo Warum Wann Welche Welcher Welches Auch Nur Noch Nicht Kein Keine Schon So Dann Dort Hier Heute Gestern Jetzt Nun Dabei Dazu Dafür Dagegen Daher Deshalb Darum Danach Dadurch Darin Darauf Zudem Außerdem Allerdings Jedoch Trotzdem Insgesamt Sein Seine Seinen Ihre Ihren Unser Alle Viele Einige Manche Beide Mehr Ja Nein Anschließend Später Zuvor Bereits Erst Falls Indem Mindestens Niemand Nichts Keiner Vielleicht Damals Bald",
  silent: "Und Oder Aber Sondern Denn Doch Sie Ihr Ihre Ihren Ihrem Ihrer Den Dem",
  particles: "ab an auf aus bei ein mit nach sein um vor zu zurück",
  ungoverned:
    "Der Er Es Ein Wir Ich In Im An Am Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Über Unter Für Gegen Ohne Um Durch Seit Bis Während Wegen Trotz Laut Wenn Als Ob Weil Da Dass Damit Obwohl Nachdem Bevor Auch Nur Noch Nicht So Dann Dort Hier Heute Gestern Jetzt Nun Mehr Viele Einige Manche Man Insgesamt Zudem Außerdem Allerdings Danach Später Zuvor Bereits Anschließend",
  dativeParticles: "ab aus bei ein mit nach sein zu zurück",
  accusatives: "Die Das Eine Einen Dies Diese Dieses",
  titled:
    /(?:zeitung|zeitschrift|magazin|blatt|band|partei|film|roman|buch|serie|show|song|album|single|oper|musical|sender|beispiel)s?$/iu,
  articles: "Der Die Das Ein Eine",
  capitalNouns: true,
  ordinalPoint: true,
  places: {
    cities:
      "Aachen Augsburg Basel Berlin Bern Bielefeld Bochum Bonn Braunschweig Bremen Bremerhaven Bregenz Brüssel Chemnitz Cottbus Darmstadt Dortmund Dresden Duisburg Düsseldorf Eisenstadt Erfurt Flensburg Frankfurt Freiburg Genf Göttingen Graz Hamburg Hannover Heidelberg Heilbronn Ingolstadt Innsbruck Jena Karlsruhe Kassel Kiel Klagenfurt Koblenz Köln Krefeld Leipzig Linz London Ludwigshafen Lübeck Luzern Magdeburg Mainz Mannheim Moskau München Münster Nürnberg Oberhausen Oldenburg Osnabrück Paderborn Paris Peking Potsdam Regensburg Rostock Saarbrücken Salzburg Schwerin Stralsund Stuttgart Trier Ulm Washington Wien Wiesbaden Wolfsburg Wuppertal Würzburg Zürich Zwickau",
    leads: "in aus bei nach",
    determiners:
      "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere diese dieser dieses diesem diesen jede jeder jedes jedem jeden jene jener viel viele vielen mehr im am vom zum zur beim ins ans",
    noPlaces:
      "Angst Arbeit Asche Bewegung Blut Chaos Eile Ekstase Erinnerung Feierabend Flammen Freiheit Freude Frieden Frost Gefahr Gefangenschaft Gold Haft Handschellen Hass Hoffnung Hunger Hysterie Kindheit Krieg Kritik Lebensgefahr Liebe Mitternacht Nebel Neugier Norden Osten Süden Westen Not Panik Protest Quarantäne Rauch Rekordzeit Regen Ruhe Scham Schnee Schock Schutt Sicherheit Sorge Stille Sturm Tränen Trauer Trümmern Uniform Verzweiflung Wasser Wut Zeitlupe Zorn",
  },
  months:
    "Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Jän Feb Mär Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez",
  dateWords:
    "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Mo Di Mi Do Fr Sa So Uhr um am der den vom MEZ MESZ",
  by: "Von VON von",
  labels: {
    byline:
      "Von|Text|Text von|Autor|Autorin|Autoren|Redaktion|Reporter|Bericht|Bericht von|Ein Bericht von|Übersetzung|Aus dem Englischen von|Verfasst von|Protokoll|Interview|Mitarbeit",
    credit:
      "Foto|Fotos|Foto von|Bild|Bilder|Bildquelle|Bildnachweis|Bildrechte|Titelbild|Symbolbild|Archivbild|Archivfoto|Symbolfoto|Illustration|Grafik|Video|Quelle Bild|Fotograf|Fotografin",
    readMore:
      "Lesen Sie auch|Lesen Sie mehr|Lesen Sie hier|Lesen Sie dazu auch|Lesen Sie dazu|Lesen Sie weiter|Lesen Sie hierzu|Lies auch|Lies mehr|Auch interessant|Mehr zum Thema|Mehr dazu|Mehr Infos|Weiterlesen|Weitere Artikel|Weitere Informationen|Weitere Meldungen|Zum Thema|Passend dazu|Siehe auch|Hier lesen|Mehr lesen|Das könnte Sie auch interessieren|Das könnte dich auch interessieren|Auch lesenswert|Verwandte Themen|Verwandte Artikel|Mehr",
    updated:
      "Veröffentlicht|Veröffentlicht am|Erstveröffentlichung|Aktualisiert|Aktualisiert am|Zuletzt aktualisiert|Letzte Aktualisierung|Stand|Erschienen am|Publiziert|Publiziert am|Erstellt|Erstellt am|Datum|Lesezeit|Update",
    signature: "Quelle|Quellen|Agentur|Agenturen",
    promotion:
      "Newsletter|Anzeige|Folgen Sie uns|Folgen Sie uns auf|Teilen|Themen|Schlagwörter|Stichwörter|Werbung|Kategorien|Kategorie",
  },
  phrases: {
    licence: [
      /^(?:alle )?(?:inhalte|texte) (?:von|der|des|dieser|auf)(?!\p{L})[^.]{1,80}(?:lizen[sz]|creative commons)/u,
      /^dieser? (?:artikel|text|beitrag|werk|inhalt|meldung|seite)[^.]{0,80}(?:lizen[sz]|creative commons|(?:mit|ohne) (?:\S+ )?genehmigung|nachdruck)/u,
      /^dieses (?:werk|video|material)[^.]{0,80}(?:lizen[sz]|creative commons)/u,
      /^(?:lizen[sz]|veröffentlicht unter|unter der lizenz)(?!\p{L})[^.]{0,60}(?:creative commons|cc)/u,
      /^alle rechte (?:sind )?vorbehalten(?: \S+){0,8}$/u,
      /^(?:nachdruck|vervielfältigung|weiterverbreitung|jede verwertung|(?:verwendung|nutzung)(?= [^.]{0,40}(?:inhalt|text|artikel|beitr|bild|foto|material)))(?!\p{L})[^.]{0,100}(?:genehmigung|gestattet|verboten|untersagt|zustimmung)/u,
    ],
    updated: [
      /^(?:die|diese|dieser) (?:meldung|nachricht|artikel|text|beitrag|bericht) (?:wird|wurde)(?!\p{L})[^.]{0,40}(?:aktualisiert|ergänzt|fortgeschrieben|überarbeitet)/u,
      /^(?:mehr in kürze|weitere informationen (?:in kürze|folgen)|wir aktualisieren)(?!\p{L})[^.]{0,40}$/u,
      /^wird (?:laufend )?aktualisiert$/u,
      /^\d{1,3} min(?:uten?)?\.? lesezeit$/u,
    ],
    promotion: [
      /^(?:abonnieren|bestellen|erhalten|sichern|melden) sie(?!\p{L})[^.]{0,90}(?:newsletter|kanal|podcast|e-?mail|briefing|eilmeldungen|nachrichten|update|postfach|app(?!\p{L})|probeabo|abo(?!\p{L}))/u,
      /^(?:abonniere|bestell|hol|melde|lade)(?!\p{L})[^.]{0,70}(?:newsletter|kanal|podcast|app(?!\p{L}))/u,
      /^(?:jetzt |hier )(?:kostenlos |gratis )?(?:(?:den |unseren )?newsletter )?(?:abonnieren|anmelden|registrieren|testen|herunterladen|bestellen|lesen)(?: (?:und|für|bei)(?!\p{L})[^.]{0,60})?!?$/u,
      /^folgen sie (?:uns|der redaktion|unserem)(?!\p{L})[^.]{0,80}$/u,
      /^folge? uns(?!\p{L})[^.]{0,60}$/u,
      /^(?:laden sie|holen sie sich)(?!\p{L})[^.]{0,60}(?<!\p{L})app(?!\p{L})/u,
      /^(?:verpassen sie|verpasse) (?:keine|nichts)(?!\p{L})[^.]{0,60}(?:nachricht|meldung|news|mehr|ausgabe|artikel|$)/u,
      /^(?:unterstützen sie|unterstütze) (?:uns|unsere?n?|unabhängigen|den)(?!\p{L})[^.]{0,60}(?:arbeit|journalis|abo|spende|redaktion)/u,
      /^(?:unser|der|mit (?:dem|unserem)) (?:\S+ )?newsletter(?!\p{L})[^.]{0,90}(?:abonnier|anmeld|täglich|kostenlos|postfach|informiert|bestell)/u,
      /^(?:artikel |diesen artikel )?(?:teilen|drucken|kommentieren|merken)(?: (?:auf|per|via) \S+)?$/u,
      /^(?:anzeige|werbung|zum seitenanfang|zur startseite|nach oben)$/u,
      /^(?:wir|diese (?:web)?seite) (?:verwenden|nutzen|benutzen|verwendet|nutzt) cookies(?!\p{L})/u,
      /^haben sie (?:fragen|anregungen|hinweise|einen fehler)(?!\p{L})[^.]{0,80}\?/u,
    ],
    readMore: [
      /^(?:lesen sie|lies|sehen sie|hören sie) (?:auch|mehr|hier|dazu|weiter|den ganzen|das ganze|die ganze)(?!\p{L})[^.]{0,100}$/u,
      /^(?:mehr|weitere \S+) (?:(?:zum thema|zu diesem thema|dazu|hier)(?:$|:| (?:lesen|finden|hören|sehen|erfahren|in|im|unter|hier|auf|bei)(?!\p{L})[^.]{0,80}$)|(?:finden|lesen) sie(?!\p{L})[^.]{0,80}$)/u,
      /^(?:hier geht es|hier geht['’]?s) zu[mr]?(?!\p{L})[^.]{0,80}$/u,
      /^weiterlesen$/u,
    ],
    signature: [
      /^aus wikipedia, der freien enzyklopädie$/u,
      /^\(?(?:mit )?(?:material|informationen|inhalten?) (?:von|der|aus)(?!\p{L})[^.]{0,60}(?:dpa|afp|reuters|ap|apa|sid|epd|kna|agentur)/u,
      /^\(?mit (?:dpa|afp|reuters|ap|apa|agenturmaterial|material)(?!\p{L})[^.]{0,30}$/u,
      /^die redaktion$/u,
    ],
  },
};
