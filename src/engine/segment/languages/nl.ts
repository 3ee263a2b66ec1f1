import type { Language } from "./language.ts";

export const dutch: Language = {
  code: "nl",
  goesOn:
    "dhr mevr mw mr drs ir ing prof dr ds mgr gen sgt bijv d.w.z m.n o.a i.v.m t.o.v t.a.v m.b.t o.l.v a.u.b zgn ca excl incl resp vgl St jhr jkvr ltn kapt wed geb",
  onlyHere: "kol fa",
  counts: "nr nrs blz art afb fig hfst dl vol tel par",
  closes: "enz etc",
  mayEnd: "B.V N.V C.V jr sr v.Chr n.Chr mln mld dzd",
  openers:
    "De Het Een Hij Zij Ze Wij We Ik Jij Je U Dit Dat Deze Die In Op Aan Bij Met Naar Van Voor Tot Tussen Over Onder Door Om Uit Volgens Tijdens Na Sinds En Maar Of Want Als Toen Terwijl Omdat Hoewel Er Ook Nog Niet Geen Al Dan Daar Daarom Daarna Hier Nu Vandaag Gisteren Wat Wie Waar Hoe Waarom Zijn Haar Hun Onze Alle Veel Sommige Zo",
  silent: "En Maar Of Want U Van De Den Der",
  unmarked: "In Op Bij Na Volgens Tijdens Toen Terwijl",
  months:
    "januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec",
  dateWords: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur om op van",
  by: "Door DOOR door",
  labels: {
    byline: "Door|Tekst|Auteur|Redactie|Geschreven door",
    credit: "Foto|Foto's|Beeld|Beeldbron|Illustratie|Video",
    readMore: "Lees ook|Lees meer|Lees verder|Zie ook|Bekijk ook|Meer over|Meer lezen",
    updated: "Gepubliceerd|Gepubliceerd op|Bijgewerkt|Laatst bijgewerkt|Laatste update|Aangepast|Leestijd",
    signature: "Bron|Bronnen",
    promotion: "Nieuwsbrief|Advertentie|Volg ons|Volg ons op|Categorieën|Categorie",
  },
  phrases: {
    licence: [
      /^alle rechten voorbehouden(?: \S+){0,8}$/u,
      /^(?:deze|dit) (?:tekst|artikel|werk)[^.]{0,80}(?:licentie|creative commons)/u,
    ],
    updated: [
      /^dit (?:artikel|bericht|nieuwsbericht) (?:wordt|is|werd)(?!\p{L})[^.]{0,30}(?:bijgewerkt|aangevuld|geüpdatet)/u,
    ],
    promotion: [
      /^(?:meld je|meld u|schrijf je|schrijf u|abonneer je|abonneer u)(?!\p{L})[^.]{0,90}/u,
      /^(?:volg ons|mis niets|mis geen|download (?:onze|de) app)(?!\p{L})[^.]{0,80}$/u,
    ],
    readMore: [/^lees (?:ook|meer|verder|hier)(?!\p{L})[^.]{0,100}$/u],
    signature: [/^uit wikipedia, de vrije encyclopedie$/u],
  },
};
