import type { Language } from "./language.ts";

export const finnish: Language = {
  code: "fi",
  goesOn: "esim mm ns ts eli vrt ks prof toht nk",
  counts: "nro s ss art par klo puh kpl luku",
  closes: "jne ym yms",
  mayEnd: "milj mrd Oy Oyj eKr jKr",
  openers:
    "Se Ne Hän He Me Minä Te Tämä Nämä Tuo Siellä Täällä Kun Jos Vaikka Koska Mutta Ja Tai Myös Ei Eivät Nyt Sitten Siten Siksi Kuitenkin Lisäksi Mitä Mikä Kuka Miten Miksi Missä Hänen Heidän Kaikki Monet Toinen Ensin",
  ordinalPoint: true,
  months:
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  dateWords: "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai klo ma ti ke to pe la su",
  labels: {
    byline: "Teksti|Kirjoittaja|Toimittaja",
    credit: "Kuva|Kuvat|Kuvaaja|Valokuva",
    readMore: "Lue myös|Lue lisää|Katso myös",
    updated: "Julkaistu|Päivitetty|Viimeksi päivitetty",
    signature: "Lähde|Lähteet",
    promotion: "Uutiskirje|Mainos",
  },
  phrases: {
    licence: [/^kaikki oikeudet pidätetään(?: \S+){0,8}$/u],
    promotion: [/^(?:tilaa|seuraa meitä)(?!\p{L})[^.]{0,90}(?:uutiskirje|kanava|facebook|instagram|meitä)/u],
    readMore: [/^lue (?:myös|lisää)(?!\p{L})[^.]{0,100}$/u],
  },
};
