import { stemmer } from "@orama/stemmers/french";
import { fr as numbers } from "../../words/numbers/languages/fr.ts";
import { phrases, words } from "../../words/phrases/lexicon.ts";
import type { LanguageTable } from "./language.ts";

export const fr: LanguageTable = {
  ...numbers,
  stem: stemmer,
  bounds: {
    about: phrases("environ, quelque, autour de, à peu près, approximativement"),
    almost: phrases("près de, presque"),
    atLeast: phrases("au moins, pas moins de"),
    atMost: phrases("au plus, jusqu'à, au maximum, pas plus de"),
    over: phrases("plus de, plus d'"),
    under: phrases("moins de, moins d'"),
  },
  boundsAfter: {
    about: phrases("environ, à peu près"),
    atLeast: phrases("ou plus, au moins, au minimum"),
    atMost: phrases("ou moins, au plus, au maximum"),
  },
  levels: { level: ["jusqu'à"] },
  people: {
    all: words("personnes gens"),
    groups: words(
      "hommes femmes garçons filles enfants adultes adolescents passagers marins pilotes conducteurs cyclistes piétons élèves étudiants enseignants ouvriers employés soldats militaires civils policiers gendarmes pompiers gardiens clients habitants touristes migrants réfugiés patients médecins infirmiers joueurs supporteurs membres",
    ),
  },
  dates: {
    months: [
      ["janvier", "janv"],
      ["février", "févr"],
      ["mars"],
      ["avril"],
      ["mai"],
      ["juin"],
      ["juillet", "juil"],
      ["août", "aout"],
      ["septembre", "sept"],
      ["octobre", "oct"],
      ["novembre", "nov"],
      ["décembre", "déc"],
    ],
    weekdays: [["lundi"], ["mardi"], ["mercredi"], ["jeudi"], ["vendredi"], ["samedi"], ["dimanche"]],
    relative: { "avant-hier": -2, hier: -1, "aujourd'hui": 0, demain: 1, "après-demain": 2 },
    joins: ["à", "le"],
    beforeYear: phrases("en, depuis, de, à, dès, avant, après, l'an, vers, et"),
    hours: { midi: 720, minuit: 0 },
    clock: { heures: "day", heure: "day", h: "day" },
    behindMinutes: phrases("à, au, avec, chez, dans, en, et, ou, par, pour, sans, sous, sur"),
    lengths: {
      before: phrases(
        "en, pendant, durant, il y a, plus de, moins de, dure, duré, dura, durera, prend, pris, faut, fallu, faudra",
      ),
      behind: phrases("de, d'*, par, plus tard, plus tôt, durant, après, consécutives"),
    },
    hourLeads: {
      before: phrases(
        "à, vers, dès, jusqu'à, jusque vers, avant, entre, à partir de, autour de, aux alentours de, aux environs de",
      ),
      from: ["de"],
      to: ["à"],
    },
    halves: { "du matin": "am", "de l'après-midi": "pm", "du soir": "pm" },
    spoken: {
      hours: {
        treize: 13,
        quatorze: 14,
        quinze: 15,
        seize: 16,
        "dix-sept": 17,
        "dix-huit": 18,
        "dix-neuf": 19,
        vingt: 20,
        "vingt et une": 21,
        "vingt-et-une": 21,
        "vingt-deux": 22,
        "vingt-trois": 23,
      },
      behind: {
        "et demie": 30,
        "et quart": 15,
        "moins le quart": -15,
        ...Object.fromEntries(
          Object.entries({
            cinq: 5,
            dix: 10,
            quinze: 15,
            vingt: 20,
            trente: 30,
            "quarante-cinq": 45,
          }).flatMap(([name, minutes]) => [
            [name, minutes],
            [`moins ${name}`, -minutes],
          ]),
        ),
      },
      lead: phrases("à, vers, dès, jusqu'à, avant"),
      hourWords: phrases("heure, heures"),
      behindNamed: { "et demi": 30, "et demie": 30, "et quart": 15, "moins le quart": -15 },
    },
  },
  negation: {
    words: {
      not: phrases("pas, jamais, ni, ne … plus, n'a plus, n'ont plus, n'est plus, n'y a plus"),
      no: phrases(
        "aucun, aucune, personne ne, personne n'*, ne … personne, n'a … personne, n'ont … personne, n'avait … personne, n'y a … personne, nul, rien, plus aucun, plus aucune",
      ),
      refuse: phrases("refusé de, refuse de, refusent de, a renoncé à, renonce à"),
      neither: ["ni … ni"],
      except: phrases("à moins que, à moins qu'*, sauf si, sauf s'*"),
      none: phrases(
        "pas seulement, pas tous, pas toutes, pas moins de, pas plus de, non seulement, pas encore exclu, pas uniquement",
      ),
    },
    scope: "after",
    delays: { until: phrases("avant, jusqu'à, jusqu'au, tant que, à moins que, à moins qu'*") },
    particles: words("ne n'"),
    denials: {
      deny: phrases(
        "nié, nie, nient, niait, démenti, dément, démentent, refusé, refuse, refus*, rejeté, rejette, sans, exclu, exclut, renonc*, échoué, contest*",
      ),
    },
    prefixes: ["in", "im", "non", "non-", "dé"],
  },
  opposites: {
    amount: phrases(
      "augment*, grimpé, grimpe, grimpent, grimpait, progressé, progresse, progressent, accru, accrue, accroît, hausse, relevé, relève, bondi",
    ),
    "-amount": phrases(
      "diminu*, baissé, baisse, baissent, baissait, baisser, chuté, chute, chutent, reculé, recule, reculent, réduit, réduite, réduits, réduire, abaissé, abaisse",
    ),
    consent: phrases(
      "est pour, sont pour, est favorable, sont favorables, approuv*, accepté, accepte, acceptent, adopté, adopte, adoptent, ratifi*, soutenu, soutient, soutiennent",
    ),
    "-consent": phrases(
      "est contre, sont contre, est opposé, est opposée, sont opposés, sont opposées, rejeté, rejetée, rejette, rejettent, repoussé, repoussée, repousse, refusé, refuse, refusent, opposé, s'oppose, s'opposent, désapprouv*",
    ),
    permission: phrases("autoris*, permis, permet, permettent"),
    "-permission": phrases("interdit, interdite, interdits, interdisent, interdire, prohib*"),
    verdict: phrases("condamné, condamnée, condamnés, condamne, coupable, coupables"),
    "-verdict": phrases(
      "acquitté, acquittée, acquittés, acquitte, relaxé, relaxée, relaxés, innocent, innocente, non coupable",
    ),
    state: phrases("améliore*, amélioré*, renforcé*, renforce, renforcent"),
    "-state": phrases("aggravé*, aggrave, aggravent, détérior*, affaibli*"),
    access: phrases("ouvert, ouverte, ouverts, ouvertes, ouvre, ouvrent, ouvrira, rouvert, rouvre"),
    "-access": phrases("fermé, fermée, fermés, fermées, ferme, ferment, fermera"),
    life: phrases("survécu, survit, vivant, vivante, vivants"),
    "-life": phrases("mort, morte, morts, décédé, décédée, tué, tuée, tués"),
    freedom: phrases("libéré, libérée, libérés, libère, relâché, relâchée, relâchés"),
    "-freedom": phrases(
      "arrêté, arrêtée, arrêtés, interpellé, interpellée, interpellés, emprisonné, emprisonnée, incarcéré, incarcérée",
    ),
    contest: phrases("gagné, gagne, gagnent, remporté, remporte, remportent"),
    "-contest": phrases("perdu, perd, perdent"),
    course: phrases("repris, reprise, reprend, reprennent, poursuivi, poursuit, poursuivent"),
    "-course": phrases(
      "suspendu, suspendue, suspend, suspendent, arrêté la, arrêté le, cessé, cesse, cessent, interrompu, interrompue",
    ),
    fee: phrases("payant, payante, payants, payantes"),
    "-fee": phrases("gratuit, gratuite, gratuits, gratuites, gratuitement"),
    degree: phrases("plus de, plus que, plus qu'*"),
    "-degree": phrases("moins de, moins que, moins qu'*"),
    affirmation: phrases(
      "confirmé, confirmée, confirme, confirment, reconnu, reconnaît, reconnaissent, admis, admet, admettent, avoué, avoue",
    ),
    "-affirmation": phrases("démenti, démentie, dément, démentent, nié, nie, nient, réfuté, réfute"),
    order: phrases("avant, avant la, avant le, avant l'*"),
    "-order": phrases("après, après la, après le, après l'*"),
    charge: phrases(
      "accusé de, accusée de, accusés de, accusé d'*, soupçonné de, soupçonnée de, soupçonnés de",
    ),
    doubled: phrases("doublé, double, doublent, doubler"),
    tripled: phrases("triplé, triple, triplent, tripler"),
    quadrupled: phrases("quadruplé, quadruple, quadruplent"),
    north: phrases("nord, septentrional, septentrionale"),
    south: phrases("sud, méridional, méridionale"),
    east: phrases("est de, est du, à l'est, l'est"),
    west: phrases("ouest, occidental, occidentale"),
    none: phrases(
      "nord-est, nord-ouest, sud-est, sud-ouest, avant tout, après tout, avant de, d'après, au moins, du moins, à moins que, ne … plus, n'a plus, n'ont plus, n'est plus, plus ou moins, pas plus de, pas moins de, de plus en plus, ouvert le feu, perdu la vie, porte ouverte",
    ),
  },
  hedges: {
    estimate: phrases("estimé à, estimée à, estimés à, estimées à, est estimé, estimation, estimations"),
    possible: phrases(
      "pourrait, pourraient, pas impossible, pas exclu, peut-être, possible, possiblement, éventuellement, peut, peuvent",
    ),
    meant: phrases("doit, doivent"),
    must: phrases("devra, devront"),
    should: phrases("devrait, devraient"),
    seem: phrases("semble, semblent, semblait, apparemment, visiblement"),
    likely: phrases("probablement, sans doute, vraisemblablement, probable, probables"),
    alleged: phrases("prétendument, présumé, présumée, présumés, aurait, auraient, serait, seraient"),
    deemed: phrases(
      "est considéré comme, est considérée comme, sont considérés comme, sont considérées comme, était considéré comme, était considérée comme, considéré comme, considérée comme, passe pour, réputé",
    ),
    due: phrases(
      "prévu, prévue, prévus, prévues, prévoit, prévoient, planifié, planifiée, est attendu, est attendue, sont attendus, sont attendues, s'attend à, s'attendent à",
    ),
    accused: phrases(
      "accusé, accusée, accusés, accusées, soupçonné, soupçonnée, soupçonnés, soupçonnées, soupçons, suspect, suspects",
    ),
    plan: phrases(
      "prévoit de, prévoient de, compte, envisage de, envisagent de, songe à, songent à, espère, espèrent",
    ),
    none: phrases(
      "pas possible, pas été possible, impossible, le plus … possible, rendu possible, rendre possible",
    ),
  },
  conditional: {
    // No -irait: tirait is a past of tirer.
    endings: ["erait", "eraient"],
    unsure: ["era", "eront", "er"],
    if: words("si"),
  },
  quantifiers: {
    all: phrases("tous, toutes, tous les, toutes les, chaque, l'ensemble des, la totalité"),
    most: phrases("presque tous, presque toutes, quasiment tous, la plupart, la majorité, majorité"),
    many: phrases("de nombreux, de nombreuses, beaucoup de, nombreux, nombreuses, nombre de"),
    dozens: ["des dizaines"],
    hundreds: ["des centaines"],
    thousands: ["des milliers"],
    millions: ["des millions"],
    some: phrases("pas tous, pas toutes, certains, certaines, plusieurs, quelques, une partie"),
    few: phrases("peu de, rares"),
    half: phrases("moitié, la moitié"),
    both: phrases("les deux"),
    none: phrases("tous deux, en tout, après tout, tous droits"),
  },
  attribution: {
    verbs: {
      say: phrases(
        "a déclaré, a dit, dit, déclare, a indiqué, indique, a annoncé, annonce, a expliqué, explique, a précisé, précise, a ajouté, ajoute, ont déclaré, ont indiqué, ont annoncé, a rapporté, rapporte, a affirmé, affirme, ont affirmé, a assuré, assure, a confirmé, ont confirmé, confirme, confirment",
      ),
      claim: phrases("a prétendu, prétend, prétendent, soutient, a soutenu, ont soutenu"),
      admit: phrases("a reconnu, reconnaît, ont reconnu, a admis, admet, ont admis, a avoué"),
      deny: phrases("a nié, nie, nient, ont nié, a démenti, dément, ont démenti"),
      find: phrases("a constaté, ont constaté, a conclu, ont conclu"),
    },
    sources: { source: phrases("selon, d'après, de source") },
    inverts: "quotation",
    breaks: words("et mais que"),
    institutions: [
      ["police", "policiers", "gendarmerie", "gendarmes"],
      ["pompiers"],
      ["parquet", "procureurs"],
      ["tribunal", "cour"],
      ["gouvernement"],
      ["ministère"],
      ["préfecture"],
      ["syndicat"],
      ["entreprise", "société", "groupe"],
      ["mairie", "municipalité"],
      ["hôpital", "médecins"],
      ["témoins"],
      ["riverains", "habitants"],
      ["experts"],
    ],
    spokespeople: ["porte-parole"],
  },
  passive: {
    mutual: words(
      "rencontré rencontre rencontra rencontrent épousé épouse affronté affronte affrontent affrontera joué joue jouent ressemble",
    ),
    be: phrases("est, sont, était, étaient, été, être, fut, furent, sera, seront"),
    by: phrases("par"),
    agent: "behind",
    infinitive: words("de d' à pour"),
    bareWay: "\\p{L}+",
    noOne: words(
      "biais but buts fenêtre fenêtres force intermédiaire majorité marge moitié moyen mer moyens nature point points porte pour-cent quart route suite tiers train voie voies voix vote bras col cheveux cou main mains poste",
    ),
    times: words("après-midi matin nuit passé soir"),
    pronouns: ["il le l' lui", "elle la l' lui", "ils les leur", "elles les leur"].map((forms) =>
      forms.split(" "),
    ),
    participle:
      "\\p{L}{2,}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|int|inte|ints|intes|ert|erte|erts|ertes|ait|aite|aits|aites)",
  },
  clauses: {
    starts: words(
      "à afin après au aux avant avec car chez comme contre dans de depuis des dont du en entre jusqu lors lorsque malgré où par parce pendant pour puisque quand que qui quoique sans selon si sous sur tandis vers",
    ),
    inNames: words("de du des"),
    beforeDescriptions: words("à au aux dans en sur"),
    determiners: words("l' d' le la les un une son sa ses et"),
    lists: words("et ou"),
    conjunctions: words("et ou mais"),
  },
};
