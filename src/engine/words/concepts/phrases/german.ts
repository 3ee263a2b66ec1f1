import type { PhraseTable } from "./phraseTable.ts";

export const germanPhrases: PhraseTable = {
  die: "ums leben, leben verloren|verlor|verlieren|gelassen|ließen|ließ|lassen, verlor|verloren|verliert leben, kostete|kosten|kostet leben, leben gekostet|kosten, nicht überleb*|überlebt, überleb* nicht, erlag|erlagen … verletzungen|wunden, verletzungen|wunden erlegen|erlag|erlagen, in den tod, hilfe zu spät",
  survive:
    "mit leben|schrecken davon|davonkam|davonkamen|davongekommen, mit heiler haut, außer lebensgefahr|gefahr, am leben",
  critical: "kämpf* um leben, ringt|rang|rangen|ringen mit tod",
  fire: "in schutt und asche, raub der flammen",
  damage: "in schutt und asche",
  extinguish: "unter kontrolle",
  shoot: "feuer eröffnet|eröffneten|eröffnete, eröffnet|eröffneten|eröffnete … feuer",
  explode:
    "in luft geflogen|gesprengt|flog|flogen|fliegen, flog|flogen|fliegt … in luft, ging|gingen in luft",
  aground: "auf grund gelaufen|lief|liefen, lief|liefen|läuft … auf grund",
  collapse: "brach|brachen|bricht … zusammen, stürzte|stürzten|stürzt … ein|zusammen",
  crash:
    "von fahrbahn|straße abgekommen|kam|abkam, kam|kamen … von fahrbahn|straße ab, stieß|stießen|stoßen … zusammen, aus gleisen gesprungen|sprang|sprangen, sprang|sprangen … aus gleisen",
  drive: "am|hinter|ans steuer|lenkrad",
  walk: "zu fuß",
  arrest:
    "hinter gittern|gitter, hinter schloss und riegel, in handschellen, nahm|nahmen|nimmt|nehmen … fest, ging|gingen … ins netz, ins netz gegangen",
  prison: "hinter gittern|gitter, hinter schloss und riegel, im|in knast",
  sentence: "hinter gittern|gitter, hinter schloss und riegel",
  acquit: "nicht schuldig, sprach|sprachen|spricht … frei",
  deny: "stritt|stritten|streitet … ab, wies|wiesen|weist|weisen … zurück, in abrede, nicht schuldig",
  reject:
    "wies|wiesen|weist|weisen … zurück|ab, erteilt|erteilte|erteilten … absage, stimmen|stimmte|stimmten|gestimmt gegen",
  confirm: "räumt|räumte|räumten … ein, gab|gaben|gibt|geben zu",
  trial: "auf anklagebank, muss|müssen|musste|mussten … verantworten",
  sue: "vor gericht ziehen|gezogen|zog|zogen|zieht",
  evacuate:
    "in sicherheit, häuser|haus|wohnungen|wohnung verlassen|verließen, verlassen|verließen … häuser|haus|wohnungen|wohnung",
  rescue: "in sicherheit",
  missing: "jede spur",
  find: "ans|ins licht|tageslicht",
  announce: "ans|ins licht|tageslicht, bekannt gegeben|gemacht|geworden, an öffentlichkeit",
  protest:
    "auf straße|straßen gehen|gegangen|gingen|ging|zogen|geht, gehen|geht|ging|gingen|zogen … auf straße|straßen, auf barrikaden",
  strike: "arbeit niederleg*|niedergelegt|niederzulegen|ruhen|nieder, leg*|legte|legten … arbeit nieder",
  dismiss:
    "vor|auf tür|straße gesetzt|setzen|setzt|setzte|setzten, setz* … vor|auf tür|straße, stellen|jobs|arbeitsplätze abbau*|streich*|gestrichen|abgebaut|wegfallen|weg, streich*|strich|strichen … stellen|jobs|arbeitsplätze, bau|baut|bauen|baute|bauten … stellen|jobs|arbeitsplätze ab, job|jobs|arbeitsplatz|arbeitsplätze|stelle|arbeit verloren|verlor|verlieren|verliert, verlor|verloren|verlieren|verliert … job|jobs|stelle|arbeit|arbeitsplatz, warf|warfen|wirft … raus|hinaus",
  resign:
    "amt|ämter|posten|mandat niedergelegt|niederleg*|niederzulegen|aufgegeben|abgegeben, leg*|legte|legten … amt|ämter|mandat|posten nieder, trat|traten|tritt|treten … zurück|ab, hut genommen|nehmen|nimmt, nahm|nimmt|nehmen … hut, handtuch geworfen|werfen|wirft, wirft|warf … handtuch, zog|zieht|ziehen … konsequenzen, räumt|räumte|räumen … posten|sessel|stuhl, amt|posten|mandat … verfügung, gab|gibt|geben … amt|posten|vorsitz auf|ab",
  appoint:
    "amt angetreten|antritt|antreten|antrat|übernommen|übernahm|übernimmt, trat|tritt|treten … amt|dienst|nachfolge an",
  cancel:
    "sagt|sagte|sagten|sagen … konzert|spiel|reise|fest|treffen|termin|besuch|veranstaltung|premiere ab, ins wasser gefallen|fallen|fällt|fiel, fällt|fallen|fiel|fielen … ins wasser, nicht statt|stattfinden|stattfindet|stattgefunden|stattfand, findet|finden|fand|fanden … nicht statt, fällt|fallen|fiel|fielen aus",
  delay: "auf eis",
  stop: "auf eis, zum erliegen|stillstand, stellt|stellte|stellten|stellen … betrieb|produktion|verkehr|suche|ermittlungen|arbeiten|arbeit|verfahren ein",
  end: "zu ende",
  start:
    "in gang|kraft, brach|brachen|bricht aus, fing|fingen|fängt an, nahm|nahmen|nimmt|nehmen … ermittlungen|betrieb|dienst|gespräche|verhandlungen|arbeit auf",
  leave: "auf den weg",
  travel: "auf den weg",
  allow: "grünes|grünem licht",
  approve: "grünes|grünem licht, stimmt|stimmte|stimmten|stimmen … zu",
  ban: "nicht erlaubt|gestattet|zulässig|zugelassen",
  agree: "unter dach und fach, stimmt|stimmte|stimmten|stimmen … zu, reicht|reichten|gereicht … hand",
  contract: "unter dach und fach",
  negotiate: "an tisch|verhandlungstisch",
  loss: "rote|roten zahlen, im minus, in miesen",
  profit: "schwarze|schwarzen zahlen|null",
  fall: "an wert verloren|verlor|verlieren|verliert, verlor|verloren|verliert … an wert, prozent zurück|weniger, auf talfahrt",
  rise: "prozent zu, in höhe geschnellt|schnellte|schnellten|getrieben",
  percent: "prozent zurück|weniger, prozent zu",
  criticise: "unter beschuss, am|an pranger, ins gericht",
  sad: "in|unter tränen",
  funeral: "letzte ehre, zu grabe",
  demolish: "riss|rissen|reißt|reißen … ab|nieder",
  couple: "ja wort",
  pregnant: "zur|auf welt",
  help: "unter arme",
  support: "stärk* … rücken",
  vote: "an urne|urnen|wahlurne|wahlurnen, stimmen|stimmte|stimmten|gestimmt gegen|für, zur wahl",
  candidate: "zur wahl",
  join: "nahm|nahmen|nimmt|nehmen … teil",
  member: "nahm|nahmen|nimmt|nehmen … teil",
  war: "zu waffen",
  ceasefire: "waffen niedergelegt|niederleg*|ruhen|schweigen|schwiegen|nieder",
  internet: "soziale|sozialen netzwerke|netzwerken|medien",
  nothing:
    "findet|finden|fand|fanden … statt, teilt|teilte|teilten|teilen … mit, gab|gaben|gibt|geben … bekannt",
};
