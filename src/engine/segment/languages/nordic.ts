import type { Language } from "./language.ts";

const SHARED = {
  goesOn:
    "bl.a t.ex t.eks f.eks dvs d.v.s jfr jf ca kl mht ift pga vha inkl ekskl exkl evt evtl s.k f.d fhv dr prof hr",
  closes: "osv m.m m.v o.s.v m.fl mm",
  ordinalPoint: true,
} as const;

export const danish: Language = {
  ...SHARED,
  code: "da",
  counts: "nr s stk kap art bd afsn tlf",
  mayEnd: "A/S ApS jr mio mia kr",
  openers:
    "Den Det De En Et Han Hun Vi Jeg Du I Der Dette Disse Denne På Til Fra Med Ved Om Over Under Efter Før Mellem Og Men Eller For Hvis Når Da Som Fordi Selvom Ikke Også Nu Så Her Hvad Hvem Hvor Hvordan Hvorfor Hans Hendes Deres Vores Alle Mange Nogle Ifølge",
  silent: "Og Och Men Eller I De Du Ni En Et Ett",
  months:
    "januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec",
  dateWords: "mandag tirsdag onsdag torsdag fredag lørdag søndag kl den d",
  by: "Af",
  labels: {
    byline: "Af|Tekst|Forfatter|Journalist|Skrevet af",
    credit: "Foto|Fotos|Billede|Arkivfoto|Illustration",
    readMore: "Læs også|Læs mere|Se også|Læs videre",
    updated: "Publiceret|Opdateret|Sidst opdateret|Udgivet|Offentliggjort",
    signature: "Kilde|Kilder",
    promotion: "Nyhedsbrev|Annonce|Følg os",
  },
  phrases: {
    licence: [/^alle rettigheder forbeholdes(?: \S+){0,8}$/u],
    promotion: [/^(?:tilmeld dig|abonner på|følg os|få (?:nyheder|vores nyhedsbrev))(?!\p{L})[^.]{0,90}/u],
    readMore: [/^læs (?:også|mere|videre|hele)(?!\p{L})[^.]{0,100}$/u],
  },
};

export const norwegian: Language = {
  ...SHARED,
  code: "nb",
  counts: "nr s stk kap art bd tlf",
  mayEnd: "A/S AS jr mill mrd kr",
  openers:
    "Den Det De En Ei Et Han Hun Vi Jeg Du Dere I Der Dette Disse Denne På Til Fra Med Ved Om Over Under Etter Før Mellom Og Men Eller For Hvis Når Da Som Fordi Selv Ikke Også Nå Så Her Hva Hvem Hvor Hvordan Hvorfor Hans Hennes Deres Vår Alle Mange Noen Ifølge",
  silent: "Og Och Men Eller I De Du Ni En Et Ett",
  months:
    "januar februar mars april mai juni juli august september oktober november desember jan feb mar apr jun jul aug sep sept okt nov des",
  dateWords: "mandag tirsdag onsdag torsdag fredag lørdag søndag kl den",
  by: "Av",
  labels: {
    byline: "Av|Tekst|Forfatter|Journalist",
    credit: "Foto|Bilde|Illustrasjon|Arkivfoto",
    readMore: "Les også|Les mer|Se også|Les videre",
    updated: "Publisert|Oppdatert|Sist oppdatert",
    signature: "Kilde|Kilder",
    promotion: "Nyhetsbrev|Annonse|Følg oss",
  },
  phrases: {
    licence: [/^(?:alle rettigheter (?:er )?(?:reservert|forbeholdt)|med enerett)(?: \S+){0,8}$/u],
    promotion: [/^(?:meld deg på|abonner på|følg oss)(?!\p{L})[^.]{0,90}/u],
    readMore: [/^les (?:også|mer|videre|hele)(?!\p{L})[^.]{0,100}$/u],
  },
};

export const swedish: Language = {
  ...SHARED,
  code: "sv",
  counts: "nr s st kap art bd tel",
  mayEnd: "jr milj mdr kr",
  ordinalPoint: false,
  openers:
    "Den Det De En Ett Han Hon Vi Jag Du Ni I Där Detta Dessa Denna På Till Från Med Vid Om Över Under Efter Före Mellan Och Men Eller För När Då Som Eftersom Inte Också Nu Så Här Vad Vem Var Hur Varför Hans Hennes Deras Vår Alla Många Några Enligt",
  silent: "Og Och Men Eller I De Du Ni En Et Ett",
  months:
    "januari februari mars april maj juni juli augusti september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec",
  dateWords: "måndag tisdag onsdag torsdag fredag lördag söndag kl den",
  by: "Av",
  labels: {
    byline: "Av|Text|Författare|Reporter",
    credit: "Foto|Bild|Illustration|Arkivbild",
    readMore: "Läs också|Läs även|Läs mer|Se även|Läs vidare",
    updated: "Publicerad|Uppdaterad|Senast uppdaterad",
    signature: "Källa|Källor",
    promotion: "Nyhetsbrev|Annons|Följ oss",
  },
  phrases: {
    licence: [/^alla rättigheter (?:förbehålls|förbehållna|reserverade)(?: \S+){0,8}$/u],
    promotion: [/^(?:anmäl dig|prenumerera på|följ oss)(?!\p{L})[^.]{0,90}/u],
    readMore: [/^läs (?:också|även|mer|vidare|hela)(?!\p{L})[^.]{0,100}$/u],
  },
};
